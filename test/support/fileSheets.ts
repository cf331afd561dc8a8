// The added sheets of the input file, by id as `npm run export` loads them, but at once: tests list their cases before they run.

import type { FileSheet, FileSheets } from '../../scripts/export/fileSheet';
import { SUPPLEMENTS } from '../../src/model/inputs/supplements';

export const FILE_SHEETS = Object.fromEntries(
  SUPPLEMENTS.map((id) => [
    id,
    jest.requireActual<{ readonly fileSheet: FileSheet }>(`../../scripts/export/sheets/${id}`).fileSheet,
  ]),
) as FileSheets;
