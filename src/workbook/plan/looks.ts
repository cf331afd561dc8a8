// Layout of a sheet by kind: what Excel may refuse without harming the model. Data types only.

/**
 * The kinds in the order in which they are applied. The first two are written with the model and only reapplied; a rule
 * must exist before its message, and a chart before its formatting.
 */
export const LOOK_KINDS = [
  'formats',
  'inputRules',
  'inputMessages',
  'conditionalFormats',
  'links',
  'tables',
  'columnWidths',
  'rowHeights',
  'charts',
  'chartLooks',
  'chartTitles',
  'printLayout',
  'printTitles',
  'printEdges',
  'frozenRows',
  'shownSheet',
] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/** A new sheet, with the tab name that was free. */
export interface MadeTab {
  /** Identity within the plan. */
  readonly sheetId: string;
  readonly tabName: string;
}
