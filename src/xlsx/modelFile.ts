// The workbook as a file that anyone can open: the plan with values stored beside the formulas, as .xlsx bytes.
// Imported on demand: writing files is no part of the first load of the pane.

import type { CellValues, FormulaValues } from '../workbook/plan/formulaValues';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan/plan';
import { cellsOfPlan, isFormula, readBack } from '../workbook/plan/planCells';
import { chartPart, type ShownAt } from './chartPart';
import { distinct } from './distinct';
import { drawingPart } from './drawingPart';
import { packageBytes, type Part } from './filePackage';
import { propertiesPart } from './propertiesPart';
import type { Shared } from './sheetCells';
import { sheetPart } from './sheetPart';
import { createLooks } from './stylesPart';
import { tablePart } from './tablePart';
import { textsPart } from './textsPart';
import { themePart } from './themePart';
import { workbookPart } from './workbookPart';
import type { Xml } from './xml';

export interface FileOptions {
  /** For the document properties. Without it the file has no date, so that equal inputs give equal files. */
  readonly created?: Date;
  /** The stored values are not those of these inputs, or some are not known: Excel calculates them all when it opens the file. */
  readonly mustCalculate?: boolean;
}

/** The title that Office shows for the document, and its language for screen readers. */
const DOCUMENT = { title: 'Rekenmodel webcare', language: 'nl-NL' } as const;

function shownOn(sheet: SheetPlan, stored: CellValues): ShownAt {
  const cells = cellsOfPlan(sheet);
  return (address) => {
    const content = cells.get(address)?.content ?? null;
    return isFormula(content) ? stored.get(address) : (readBack(content) ?? undefined);
  };
}

/** Tables, charts and drawings are each numbered throughout the workbook. */
interface Numbers {
  readonly nextTable: () => number;
  readonly nextChart: () => number;
  readonly nextDrawing: () => number;
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}

function drawingOf(sheet: SheetPlan, stored: CellValues, { nextChart, nextDrawing }: Numbers): Part | undefined {
  if (sheet.charts.length === 0) return undefined;
  const place = { tabName: sheet.tabName, language: DOCUMENT.language, shownAt: shownOn(sheet, stored) };
  return drawingPart(
    sheet.charts,
    sheet.charts.map((chart) => chartPart(chart, place, nextChart())),
    nextDrawing(),
  );
}

/**
 * A plan as .xlsx bytes: live formulas with the given values beside them, and no trace of a person or of the add-in.
 * @param values what each formula cell shows; a cell without one is empty until it is calculated
 */
export function modelFile(plan: WorkbookPlan, values: FormulaValues, options: FileOptions = {}): Uint8Array {
  const { created, mustCalculate = false } = options;
  const shared: Shared = { looks: createLooks(), texts: distinct<Xml>() };
  const numbers: Numbers = { nextTable: counter(), nextChart: counter(), nextDrawing: counter() };
  const sheets = plan.sheets.map((sheet, index) => {
    const stored = values.get(sheet.id) ?? new Map<string, never>();
    const file = {
      id: index + 1,
      isFirst: sheet.id === plan.activeSheetId,
      drawing: drawingOf(sheet, stored, numbers),
      tables: sheet.tables.map((table) => tablePart(table, numbers.nextTable())),
    };
    return sheetPart(sheet, file, stored, shared);
  });
  // Only now are all texts and formats known.
  const workbook = workbookPart(
    plan,
    sheets,
    [shared.looks.part(), textsPart(shared.texts), themePart()],
    mustCalculate,
  );
  return packageBytes([workbook, propertiesPart({ ...DOCUMENT, created })]);
}
