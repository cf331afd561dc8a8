// How a formula looks to a person: its length, how deep its functions are nested, and what it calculates more than once. The
// formulas of a plan are written as Excel shows them, with `[@[Uren per week]]` for a cell of the own row.

import type { PlannedCell, WorkbookPlan } from '../../src/workbook/plan/plan';
import { isFormula } from '../../src/workbook/plan/planCells';

export interface PlannedFormula {
  readonly sheet: string;
  /** The table that it is in; empty outside a table. */
  readonly table: string;
  readonly formula: string;
}

/** Every formula of a plan, those of totals rows too. */
export function formulasOfPlan({ sheets }: WorkbookPlan): readonly PlannedFormula[] {
  return sheets.flatMap(({ id, formulas, tables }) => {
    const cells = formulas.flatMap(({ cells }): readonly PlannedCell[] =>
      typeof cells === 'object' && cells !== null ? cells.flat() : [cells],
    );
    const ofColumns = tables.flatMap(({ name, columns }) =>
      columns.map(({ formula = null }) => [name, formula] as const),
    );
    const inTables = new Set(ofColumns.map(([, formula]) => formula));
    const others = [...cells, ...tables.flatMap(({ totals }) => totals ?? [])].filter(
      (cell) => typeof cell !== 'string' || !inTables.has(cell),
    );
    return [...ofColumns, ...others.map((cell) => ['', cell] as const)].flatMap(([table, formula]) =>
      isFormula(formula) ? [{ sheet: id, table, formula }] : [],
    );
  });
}

/** The number of characters that Excel shows: it leaves out the name of the formula's own table. */
export const shownLength = ({ table, formula }: Pick<PlannedFormula, 'table' | 'formula'>): number =>
  (table === '' ? formula : formula.replaceAll(`${table}[`, '[')).length;

interface Call {
  readonly text: string;
  /** How many functions it is inside of, itself included. */
  readonly depth: number;
}

/** The function calls of a formula. Brackets that only group add no depth; quoted parts are texts. */
export function callsOf(formula: string): readonly Call[] {
  const open: { from: number; isCall: boolean }[] = [];
  const calls: Call[] = [];
  let isText = false;
  for (const [index, character] of [...formula].entries()) {
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === '(') {
      const name = /[A-Z][A-Z.]*$/.exec(formula.slice(0, index))?.[0] ?? '';
      open.push({ from: index - name.length, isCall: name !== '' });
    }
    if (character === ')') {
      const call = open.pop();
      const depth = open.filter(({ isCall }) => isCall).length + 1;
      if (call?.isCall) calls.push({ text: formula.slice(call.from, index + 1), depth });
    }
  }
  return calls;
}

export const depthOf = (formula: string): number => Math.max(0, ...callsOf(formula).map(({ depth }) => depth));

/** Function calls that a formula contains more than once. */
export function repeatedIn(formula: string): readonly string[] {
  const texts = callsOf(formula).map(({ text }) => text);
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}
