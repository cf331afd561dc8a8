// What `npm run export` knows of an added sheet: how its section of the input file is read, and its figures. Each sheet has a
// file named after its id in `sheets`, as its card and its step of the self-test do.

import type { ModelInputs } from '../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../src/model/results/modelResults';
import type { Profile } from '../../src/model/report/profiles';
import { SHEET_OUTLINES } from '../../src/model/sheets/registry';
import { SUPPLEMENTS, type Supplement } from '../../src/model/inputs/supplements';
import type { Faults } from './checking';
import type { Field } from './fields';
import type { Schema } from './schemaParts';

/** The section of a sheet in the input file, with what it may depend on. */
export interface FileSection {
  /** Its name in the file, and the beginning of each place in a fault. */
  readonly name: string;
  /** Undefined when the file requests the sheet without saying more. */
  readonly found: unknown;
  /** What the model began with. */
  readonly profile: Profile;
  /** The local date, `2026-11-24`. */
  readonly today: string;
}

/** A label with its value, for a reader of the command line. */
export type FigureLine = readonly [label: string, value: string];

export interface FileSheet {
  /** Every field of the section; their limits are those of the cells. */
  readonly fields: readonly Field<string>[];
  /** What the section may contain. */
  readonly schema: Schema;
  /** The inputs with the sheet, filled as the section says; adds what is wrong to the faults. */
  readonly fill: (faults: Faults, section: FileSection, inputs: ModelInputs) => ModelInputs;
  /** Everything it calculates, by the names on the sheet. */
  readonly figures: (inputs: ModelInputs, results: ModelResults) => object;
  /** Its main figures. */
  readonly lines: (inputs: ModelInputs, results: ModelResults) => readonly FigureLine[];
}

export type FileSheets = Readonly<Record<Supplement, FileSheet>>;

/** The name of a sheet in the file, under the requested sheets. */
export const tabNameOf = (id: Supplement): string => SHEET_OUTLINES[id].tabName;

/** The section of a sheet has the name of its tab, in lower case. */
export const sectionOf = (id: Supplement): string => tabNameOf(id).toLowerCase();

/** The sheets, each from the file with its id. */
export async function loadFileSheets(): Promise<FileSheets> {
  const loaded = SUPPLEMENTS.map(async (id): Promise<readonly [Supplement, FileSheet]> => {
    const { fileSheet } = (await import(`./sheets/${id}.ts`)) as { readonly fileSheet: FileSheet };
    return [id, fileSheet];
  });
  return Object.fromEntries(await Promise.all(loaded)) as FileSheets;
}
