// Reads the input of `npm run export` as the command does.

import { InputError } from '../../scripts/export/checking';
import { readInputs } from '../../scripts/export/readInputs';
import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import { FILE_SHEETS } from './fileSheets';

export const TODAY = '2026-11-24';

/** @throws InputError */
export const readInput = (content: unknown): ModelInputs => readInputs(content, TODAY, FILE_SHEETS);

/** The sentences with which it refuses this input; none if it accepts it. */
export function faultsOf(content: unknown): readonly string[] {
  try {
    readInput(content);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}
