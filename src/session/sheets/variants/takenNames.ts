// Names that a new variant cannot have. Pure.

import type { ModelReading } from '../../../workbook/reading/reading';

/** Names in columns of the sheet Varianten, including variants of which only a part is left. */
export const takenNames = ({ inputs, sheets }: ModelReading): readonly string[] => [
  ...(inputs.variants ?? []).map(({ name }) => name),
  ...(sheets.variants?.lost ?? []),
];
