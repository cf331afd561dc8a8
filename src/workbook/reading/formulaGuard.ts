// Compares the formulas of a workbook with the plan, and reports each one that differs. Pure.

import { ownValue } from '../../model/ownValue';
import { labelsOfRows } from './labelledRows';
import { placedFormulas, type PlacedFormula } from './placedFormulas';
import type { NamePlan, TablePlan, WorkbookPlan } from '../plan/plan';
import type { CellTarget, RawCell, RawTable, RawValues } from '../plan/rawValues';

/** A formula or a constant of ours that was overwritten, changed or broken. */
export interface FormulaFinding {
  /**
   * `lost`: its place is unknown, so it is only restored with its row. `typed`: a constant of the model, typed over. `gone`: the
   * row of a title or a source.
   */
  readonly kind: 'constant' | 'changed' | 'broken' | 'lost' | 'typed' | 'gone';
  /** What the formula calculates, in the user's words: `Kosten per jaar` or `Totaal per jaar`. */
  readonly subject: string;
  /** Its row, such as a cost line; empty for a single cell. */
  readonly row: string;
  /** The current content. */
  readonly found: string;
  /** The expected content: a formula, but for a constant of the model. */
  readonly expected: string;
  /** Where to show and repair it. */
  readonly target: CellTarget;
}

/** Excel's limit for a formula, in characters; anything longer is text, and is never compared. */
const LONGEST_FORMULA = 8192;

/** Whether a cell has a formula. A text that begins with `=` reads the same, but is also its own value. */
function isFormulaCell(cell: RawCell, value: RawCell | undefined): cell is string {
  return typeof cell === 'string' && cell.startsWith('=') && cell.length <= LONGEST_FORMULA && cell !== value;
}

/** Excel drops and adds brackets, spaces, the implicit intersection operator and the name of the formula's own table. */
function normalised(formula: string, table: string): string {
  return formula
    .replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.replaceAll(' ', '').toLowerCase()))
    .replace(/@(?=[a-z.]+\()/g, '')
    .replaceAll(`${table.toLowerCase()}[@`, '[@')
    .replace(/\[@\[([^[\]]*)\]\]/g, '[@$1]')
    .replaceAll('[[#thisrow],', '[@');
}

/** @param value what the cell shows, if that was read */
function kindOf(
  found: RawCell,
  value: RawCell | undefined,
  expected: string,
  table: string,
): FormulaFinding['kind'] | null {
  if (found === expected && value !== expected) return null;
  if (!isFormulaCell(found, value)) return 'constant';
  // Read from Range.formulas, which is in US English in every Excel (unlike formulasLocal).
  if (found.includes('#REF!')) return 'broken';
  return normalised(found, table) === normalised(expected, table) ? null : 'changed';
}

type Place = Pick<FormulaFinding, 'subject' | 'row' | 'target'>;

function compare(
  found: RawCell | undefined,
  value: RawCell | undefined,
  expected: string,
  table: string,
  place: Place,
): readonly FormulaFinding[] {
  const kind = kindOf(found ?? '', value, expected, table);
  return kind === null ? [] : [{ kind, found: String(found ?? ''), expected, ...place }];
}

/** The word for the totals row in a finding. */
const TOTALS = 'Totaal';

/** The findings of one cell or named range: a step of a comparison that may be long. */
type Findings = Generator<readonly FormulaFinding[], void>;

function* tableFindings(plan: TablePlan, raw: RawTable): Findings {
  const [, ...rows] = raw.formulas ?? [];
  const [keyHeader] = plan.columns.filter(({ formula }) => formula === undefined);
  const keyPlace = raw.headers.indexOf(keyHeader?.header ?? '');
  const body = rows.slice(0, raw.rows.length);
  const totals = rows[raw.rows.length];
  for (const [index, { header, formula }] of plan.columns.entries()) {
    const place = raw.headers.indexOf(header);
    if (place < 0) continue;
    for (const [rowIndex, row] of formula === undefined ? [] : body.entries()) {
      yield compare(row[place], raw.rows[rowIndex]?.[place], formula ?? '', plan.name, {
        subject: header,
        row: String(raw.rows[rowIndex]?.[keyPlace] ?? ''),
        target: { kind: 'tableCell', target: { table: plan.name, key: null, row: rowIndex }, column: header },
      });
    }
    const total = plan.totals?.[index];
    if (totals && typeof total === 'string' && total.startsWith('=')) {
      yield compare(totals[place], undefined, total, plan.name, {
        subject: header,
        row: TOTALS,
        target: { kind: 'totals', table: plan.name, column: header },
      });
    }
  }
}

/** A formula of one cell, identified by its name. */
function cellFindings(plan: NamePlan, raw: RawValues, expected: string): readonly FormulaFinding[] {
  const [[found], [value]] = [ownValue(raw.formulas, plan.name)?.[0] ?? [], ownValue(raw.names, plan.name)?.[0] ?? []];
  return compare(found, value, expected, '', {
    subject: plan.labels[0] ?? plan.name,
    row: '',
    target: { kind: 'name', name: plan.name, row: 0 },
  });
}

/**
 * Consecutive formulas, each in the row with its label. A row without a label is somebody else's. A label that is in no
 * row was reworded if its formula exists without it; otherwise it is lost, and there is no known place to write.
 */
function rowFindings(plan: NamePlan, raw: RawValues, placed: PlacedFormula): readonly FormulaFinding[] {
  const cells = (ownValue(raw.formulas, plan.name) ?? []).map(([cell]) => cell ?? '');
  const values = ownValue(raw.names, plan.name) ?? [];
  const labels = labelsOfRows(raw, plan.name, plan.labels);
  return (plan.formulas ?? []).flatMap(([cell], index): readonly FormulaFinding[] => {
    const label = plan.labels[index] ?? '';
    const formula = String(cell ?? '');
    if (!formula.startsWith('=')) return [];
    const at = (row: number): FormulaFinding['target'] => ({ kind: 'name', name: plan.name, row });
    const row = labels.indexOf(label);
    const expected = row < 0 ? null : placed(plan, formula, null);
    if (row >= 0) {
      return expected === null
        ? []
        : compare(cells[row], values[row]?.[0], expected, '', { subject: label, row: '', target: at(row) });
    }
    // Between its neighbours: further on, the same formula is that of another row.
    const above = Math.max(...plan.labels.slice(0, index).map((other) => labels.indexOf(other)), -1);
    const below = plan.labels
      .slice(index + 1)
      .map((other) => labels.indexOf(other))
      .find((other) => other >= 0);
    const isThere = cells.some(
      (found, stranger) =>
        labels[stranger] === null &&
        stranger > above &&
        stranger < (below ?? cells.length) &&
        kindOf(found, values[stranger]?.[0], placed(plan, formula, stranger) ?? formula, '') === null,
    );
    return isThere ? [] : [{ kind: 'lost', subject: label, row: '', found: '', expected: formula, target: at(0) }];
  });
}

function nameFindings(plan: NamePlan, raw: RawValues, placed: PlacedFormula): readonly FormulaFinding[] {
  const found = ownValue(raw.formulas, plan.name);
  if (!found || !plan.formulas) return [];
  if (plan.formulas.length > 1) return rowFindings(plan, raw, placed);
  const formula = String(plan.formulas[0]?.[0] ?? '');
  return formula.startsWith('=') ? cellFindings(plan, raw, placed(plan, formula, null) ?? formula) : [];
}

/** The same as `findFormulaFaults`, cell by cell: a large workbook is compared in slices. */
export function* formulaFaults(plan: WorkbookPlan, raw: RawValues): Findings {
  const placed = placedFormulas(plan, raw);
  for (const table of plan.sheets.flatMap(({ tables }) => tables)) {
    const read = ownValue(raw.tables, table.name);
    if (read) yield* tableFindings(table, read);
  }
  for (const name of plan.names) yield nameFindings(name, raw, placed);
}

/** Every formula of ours that differs from the plan, in the order of the sheets. Needs a reading with formulas. */
export const findFormulaFaults = (plan: WorkbookPlan, raw: RawValues): readonly FormulaFinding[] =>
  [...formulaFaults(plan, raw)].flat();

const placeOf = (target: CellTarget): string => {
  if (target.kind === 'name') return target.name;
  return target.kind === 'totals' ? `${target.table}[${target.column}]` : `${target.target.table}[[${target.column}]]`;
};
const rowOf = (target: CellTarget): number =>
  target.kind === 'name' ? target.row : target.kind === 'tableCell' ? target.target.row : 0;

/** Whether a whole row has to come back. */
export const isRowLost = (kind: FormulaFinding['kind']): boolean => kind === 'lost' || kind === 'gone';

/** The same finding in a later reading, with its current cell; none if it is in order or cannot be found. */
export function findAgain(findings: readonly FormulaFinding[], finding: FormulaFinding): FormulaFinding | undefined {
  const same = findings.filter(
    ({ kind, subject, row, target }) =>
      !isRowLost(kind) &&
      subject === finding.subject &&
      row === finding.row &&
      placeOf(target) === placeOf(finding.target),
  );
  return same.find(({ target }) => rowOf(target) === rowOf(finding.target)) ?? same[0];
}

/** No bracket within the brackets, so that matching takes linear time. */
const OTHER_WORKBOOK = /\[[^[\]]+\.(?:xls[xmb]?|ods|csv)\]/i;

/** A formula that refers to another workbook, and its cell. */
export interface ExternalLink {
  readonly formula: string;
  readonly target: CellTarget;
}

function linkOf(cell: RawCell, value: RawCell | undefined, target: CellTarget): readonly ExternalLink[] {
  return isFormulaCell(cell, value) && OTHER_WORKBOOK.test(cell) ? [{ formula: cell, target }] : [];
}

type Links = Generator<readonly ExternalLink[], void>;

function* tableLinks(table: string, { headers, rows, formulas }: RawTable): Links {
  const [, ...cells] = formulas ?? [];
  for (const [row, line] of cells.entries()) {
    const isBody = row < rows.length;
    for (const [place, cell] of line.entries()) {
      const column = headers[place] ?? '';
      yield linkOf(
        cell,
        rows[row]?.[place],
        isBody ? { kind: 'tableCell', target: { table, key: null, row }, column } : { kind: 'totals', table, column },
      );
    }
  }
}

/** The same as `findExternalLinks`, cell by cell. */
export function* externalLinks(raw: RawValues): Links {
  for (const [name, table] of Object.entries(raw.tables)) yield* tableLinks(name, table);
  for (const [name, lines] of Object.entries(raw.formulas)) {
    for (const [row, [cell = '']] of lines.entries()) {
      yield linkOf(cell, ownValue(raw.names, name)?.[row]?.[0], { kind: 'name', name, row });
    }
  }
}

/** Formulas in our tables and named cells that refer to another workbook. */
export const findExternalLinks = (raw: RawValues): readonly ExternalLink[] => [...externalLinks(raw)].flat();
