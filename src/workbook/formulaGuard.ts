// Compares the formulas of a workbook with the plan, and names each one that is not what it should be. Pure.

import type { NamePlan, TablePlan, WorkbookPlan } from './plan';
import type { CellTarget, RawCell, RawTable, RawValues } from './rawValues';

/** A formula of ours that was overwritten, changed or broken. */
export interface FormulaFinding {
  readonly kind: 'constant' | 'changed' | 'broken';
  /** What the formula calculates, in the user's words: `Kosten per jaar` or `Totaal per jaar`. */
  readonly subject: string;
  /** The row that it belongs to, such as a cost line; empty for a single cell. */
  readonly row: string;
  /** What stands there now. */
  readonly found: string;
  /** The formula that should stand there. */
  readonly expected: string;
  /** Where to look and to repair. */
  readonly target: CellTarget;
}

/** No formula is longer, in characters (Excel's limit); so what is longer is a text, and never gets to be compared. */
const LONGEST_FORMULA = 8192;

/** Whether a cell holds a formula. A text that begins with `=` reads alike, but is its own value as well. */
function isFormulaCell(cell: RawCell, value: RawCell | undefined): cell is string {
  return typeof cell === 'string' && cell.startsWith('=') && cell.length <= LONGEST_FORMULA && cell !== value;
}

/** Excel drops and adds brackets, blanks, the sign of implicit intersection and the name of the formula's own table. */
function normalised(formula: string, table: string): string {
  return formula
    .replace(/"[^"]*"|[^"]+/g, (part) => (part.startsWith('"') ? part : part.replaceAll(' ', '').toLowerCase()))
    .replace(/@(?=[a-z.]+\()/g, '')
    .replaceAll(`${table.toLowerCase()}[@`, '[@')
    .replace(/\[@\[([^[\]]*)\]\]/g, '[@$1]')
    .replaceAll('[[#thisrow],', '[@');
}

/** @param value what the cell shows, where that was read */
function kindOf(
  found: RawCell,
  value: RawCell | undefined,
  expected: string,
  table: string,
): FormulaFinding['kind'] | null {
  if (found === expected && value !== expected) return null;
  if (!isFormulaCell(found, value)) return 'constant';
  // Read from Range.formulas, which is US English in every Excel (Excel.Range.formulas; the local one is formulasLocal).
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

function tableFindings(plan: TablePlan, raw: RawTable): readonly FormulaFinding[] {
  const [, ...rows] = raw.formulas ?? [];
  const [keyHeader] = plan.columns.filter(({ formula }) => formula === undefined);
  const keyPlace = raw.headers.indexOf(keyHeader?.header ?? '');
  const body = rows.slice(0, raw.rows.length);
  const totals = rows[raw.rows.length];
  return plan.columns.flatMap(({ header, formula }, index) => {
    const place = raw.headers.indexOf(header);
    if (place < 0) return [];
    const total = plan.totals?.[index];
    return [
      ...(formula === undefined
        ? []
        : body.flatMap((row, rowIndex) =>
            compare(row[place], raw.rows[rowIndex]?.[place], formula, plan.name, {
              subject: header,
              row: String(raw.rows[rowIndex]?.[keyPlace] ?? ''),
              target: { kind: 'tableCell', target: { table: plan.name, key: null, row: rowIndex }, column: header },
            }),
          )),
      ...(totals && typeof total === 'string' && total.startsWith('=')
        ? compare(totals[place], undefined, total, plan.name, {
            subject: header,
            row: TOTALS,
            target: { kind: 'totals', table: plan.name, column: header },
          })
        : []),
    ];
  });
}

/** A reference to a cell, such as `B29`; not a function and not a part of a name. */
const CELL = /(?<![A-Za-z0-9_.])([A-Z]{1,3})(\d+)(?![A-Za-z0-9_(])/g;

const rowsIn = (formula: RawCell | undefined): readonly number[] =>
  [...String(formula ?? '').matchAll(CELL)].map(([, , row]) => Number(row));

/** How many rows the cells that a column of formulas refers to have moved: the distance that most of them show. */
function shiftOf(planned: readonly string[], found: readonly RawCell[]): number {
  const shifts = planned.flatMap((formula, index) => {
    const [from, to] = [rowsIn(formula)[0], rowsIn(found[index])[0]];
    return from === undefined || to === undefined ? [] : [to - from];
  });
  const count = (shift: number): number => shifts.filter((other) => other === shift).length;
  return shifts.toSorted((one, other) => count(other) - count(one))[0] ?? 0;
}

const shifted = (formula: string, rows: number): string =>
  formula.replace(CELL, (_, column: string, row: string) => `${column}${Number(row) + rows}`);

function nameFindings(plan: NamePlan, raw: RawValues): readonly FormulaFinding[] {
  const found = raw.formulas[plan.name];
  if (!found || !plan.formulas) return [];
  const planned = plan.formulas.map(([cell]) => String(cell ?? ''));
  const shift = shiftOf(
    planned,
    found.map(([cell]) => cell ?? ''),
  );
  return planned
    .map((formula) => shifted(formula, shift))
    .flatMap((expected, row) =>
      expected.startsWith('=')
        ? compare(found[row]?.[0], raw.names[plan.name]?.[row]?.[0], expected, '', {
            subject: plan.labels[row] ?? plan.name,
            row: '',
            target: { kind: 'name', name: plan.name, row },
          })
        : [],
    );
}

/** Every formula of ours that is not what the plan says, in the order of the sheets. Needs a reading with formulas. */
export function findFormulaFaults(plan: WorkbookPlan, raw: RawValues): readonly FormulaFinding[] {
  return [
    ...plan.sheets
      .flatMap(({ tables }) => tables)
      .flatMap((table) => {
        const read = raw.tables[table.name];
        return read ? tableFindings(table, read) : [];
      }),
    ...plan.names.flatMap((name) => nameFindings(name, raw)),
  ];
}

/** No bracket within the brackets, so that no character is looked at from more than one of them. */
const OTHER_WORKBOOK = /\[[^[\]]+\.(?:xls[xmb]?|ods|csv)\]/i;

/** A formula that refers to another workbook, and where it stands. */
export interface ExternalLink {
  readonly formula: string;
  readonly target: CellTarget;
}

function linkOf(cell: RawCell, value: RawCell | undefined, target: CellTarget): readonly ExternalLink[] {
  return isFormulaCell(cell, value) && OTHER_WORKBOOK.test(cell) ? [{ formula: cell, target }] : [];
}

function tableLinks(table: string, { headers, rows, formulas }: RawTable): readonly ExternalLink[] {
  const [, ...cells] = formulas ?? [];
  return cells.flatMap((line, row) =>
    line.flatMap((cell, place) => {
      const column = headers[place] ?? '';
      const isBody = row < rows.length;
      return linkOf(
        cell,
        rows[row]?.[place],
        isBody ? { kind: 'tableCell', target: { table, key: null, row }, column } : { kind: 'totals', table, column },
      );
    }),
  );
}

/** Formulas in our tables and named cells that refer to another workbook. */
export function findExternalLinks(raw: RawValues): readonly ExternalLink[] {
  return [
    ...Object.entries(raw.tables).flatMap(([name, table]) => tableLinks(name, table)),
    ...Object.entries(raw.formulas).flatMap(([name, lines]) =>
      lines.flatMap(([cell = ''], row) => linkOf(cell, raw.names[name]?.[row]?.[0], { kind: 'name', name, row })),
    ),
  ];
}
