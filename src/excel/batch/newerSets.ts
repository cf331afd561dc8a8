// What the product uses if this Excel has it, though the manifest does not ask for it: without it, the same is done in another
// way. test/support/onNewestExcel.json has the tests of each with it.

/** The ExcelApi set from which each is there. */
export const NEWER_SETS = {
  /** Telling a table to grow; before that, it does when the row below it is filled. */
  tableResize: '1.13',
  /** Finding merged cells. */
  mergedAreas: '1.13',
  /** An event says whether this add-in made the change. */
  whoChanged: '1.14',
  /** A chart tells which cells feed it. */
  chartSources: '1.15',
  /** Several cells set as one step of Excel's own undo. */
  undoGroups: '1.20',
} as const;

/** Whether this Excel has it. */
export const hasNewer = (what: keyof typeof NEWER_SETS): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', NEWER_SETS[what]);
