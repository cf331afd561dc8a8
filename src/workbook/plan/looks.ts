// What of a sheet only looks, by kind: what Excel may refuse without any harm to the model. Data types only.

/**
 * The kinds in the order in which they are put on. The first two come with the model itself and are only put on again;
 * a rule must be there before its message, and a chart before what it looks like.
 */
export const LOOK_KINDS = [
  'formats',
  'inputRules',
  'inputMessages',
  'conditionalFormats',
  'columnWidths',
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

/** A sheet that was made, under the tab name that was still free. */
export interface MadeTab {
  /** Identity inside the plan. */
  readonly sheetId: string;
  readonly tabName: string;
}
