// The parts that identify a model: the tables and defined names of each sheet. Deliberately small, so that inspecting a
// workbook does not need the whole description; a test checks that it matches the plan.

import { ofEach } from '../../model/inputs/field';
import type { SheetOutline } from '../../model/sheets/sheetOutline';
import { SHEET_OUTLINES, type Supplement } from '../../model/sheets/registry';
import { HEADER_NAMES, LIST_NAMES, PARAMETER_NAMES, REMARK_NAMES, RESULT_NAMES, TABLES } from './identifiers';

export interface NamedParts {
  /** Tab name of the sheet when it is made. */
  readonly tabName: string;
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

const { municipality, otherChannelCost, ...assumptions } = PARAMETER_NAMES;
const { total, establishment, costPerQuestion, masterCheck, tableInUse, ...others } = RESULT_NAMES;
const { whatCounts, breakEvenExact, breakEvenWhole, breakEven, ...calculated } = others;
const { scenarios, costLines, explanation, ...lists } = LIST_NAMES;

/** In the order of the plan. */
export const SHEET_PARTS: readonly NamedParts[] = [
  { tabName: 'Toelichting', tables: [], names: [explanation] },
  {
    tabName: 'Rekenmodel',
    tables: [TABLES.costLines],
    names: [
      municipality,
      total,
      establishment,
      costPerQuestion,
      masterCheck,
      tableInUse,
      costLines,
      HEADER_NAMES.costLines,
    ],
  },
  {
    tabName: 'Kostprijs per klantvraag',
    tables: [TABLES.scenarios],
    names: [scenarios, HEADER_NAMES.scenarios, whatCounts, otherChannelCost, breakEvenExact, breakEvenWhole, breakEven],
  },
  {
    tabName: 'Uitgangspunten',
    tables: [],
    names: [
      ...Object.values(assumptions),
      ...Object.values(calculated),
      ...Object.values(REMARK_NAMES),
      ...Object.values(lists),
    ],
  },
  { tabName: 'Salarisschalen', tables: [TABLES.salaryScales], names: [HEADER_NAMES.salaryScales] },
];

/** The sheets that are not in every workbook. */
export const SUPPLEMENT_PARTS = ofEach<Supplement, SheetOutline, NamedParts>(
  SHEET_OUTLINES,
  ({ tabName, tables, names }) => ({ tabName, tables: Object.keys(tables), names }),
);
