// Layout of a sheet by kind: what Excel may refuse without harming the model. Data types only.

import type { LinkPlan } from './plan';

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

/** A sheet to dress after a plan was written: a new one, or an earlier one that now leads to a new one. */
export interface UndressedTab {
  /** Identity within the plan. */
  readonly sheetId: string;
  /** A new sheet has one that was free. */
  readonly tabName: string;
  /** Of an earlier sheet, what it lacks: its links to new sheets. */
  readonly links?: readonly LinkPlan[];
}
