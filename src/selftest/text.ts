// Words and numbers of the self-test, in Dutch. No Office.

import type { Outcome } from '../model/results/modelResults';

const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const EURO_CENTS = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });

const outcome =
  (format: Intl.NumberFormat) =>
  (value: Outcome | undefined): string =>
    typeof value === 'number' ? format.format(value).replace(/\s/g, ' ') : (value ?? TEXT.missing);

/** Words and phrases of the steps and their findings. */
export const TEXT = {
  missing: 'niet te lezen',
  none: 'geen',
  done: 'gedaan',
  notDone: 'niet gedaan',
  filterFirst: 'geweigerd: wis eerst het filter',
  unchanged: 'ongewijzigd',
  changed: 'gewijzigd',
  inOrder: 'in orde',
  refusedLooks: 'opmaak die Excel weigerde',
  otherLooks: 'andere opmaak',
  needs: (set: string): string => `Deze Excel kent ExcelApi ${set} niet, waarmee de zelftest dit in het werkblad doet.`,
  noModelLeft: 'Na een eerdere stap kon geen nieuw rekenmodel worden gemaakt.',
  unknownError: 'onbekende fout',
} as const;

export const euro = outcome(EURO);
export const euroCents = outcome(EURO_CENTS);
export const number = outcome(NUMBER);

/** `18,30 / 20,60`, for figures that belong together. */
export const inSeries = (texts: readonly string[]): string => texts.join(' / ');

interface CodedError {
  readonly code?: unknown;
  readonly message?: unknown;
}

/** An error on one line, with its Office code. */
export function errorText(error: unknown): string {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as CodedError;
  const parts = [code, message].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(': ') : TEXT.unknownError;
}
