// Which formulas of a plan were broken by a loss and must be rewritten: those that refer to a lost table or column. A
// formula that uses a name keeps its text when the name is lost, and works again once the name is restored. Pure.

import type { Damage } from '../reading/damage';
import { RESULT_NAMES } from '../names/identifiers';
import type { NamePlan, TablePlan, WorkbookPlan } from '../plan/plan';

/** The parts of a table to rewrite: headers of calculated columns, and its totals row. */
export interface TableFormulas {
  readonly table: TablePlan;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
  /** Whether a total that the plan does not have is emptied: Excel adds one of its own to a new totals row. */
  readonly isNew: boolean;
}

export interface LostFormulas {
  readonly tables: readonly TableFormulas[];
  readonly names: readonly NamePlan[];
}

const missingOf = (damage: readonly Damage[], kind: Damage['kind']): readonly string[] =>
  damage.filter((loss) => loss.kind === kind).map(({ missing }) => missing);

/** In a structured reference these are escaped with an apostrophe. */
const inBrackets = (header: string): string => `[${header.replace(/[[\]#']/g, "'$&")}]`;

/** Texts that occur in a formula that refers to a lost part. */
function lostReferences({ sheets }: WorkbookPlan, damage: readonly Damage[]): readonly string[] {
  const tabs = missingOf(damage, 'sheet');
  const onLostSheets = sheets.filter(({ tabName }) => tabs.includes(tabName)).flatMap(({ tables }) => tables);
  const tables = [...missingOf(damage, 'table'), ...onLostSheets.map(({ name }) => name)];
  const columns = missingOf(damage, 'column');
  return [
    ...tables.map((table) => `${table}[`),
    ...columns.map(inBrackets),
    ...columns.map((column) => inBrackets(`@${column}`)),
  ];
}

/**
 * The formulas to rewrite after these losses. The version's name is made last: if that is missing, a creation may have
 * stopped before any formula.
 * @param areEarlier all of them are those of an earlier version
 */
export function lostFormulas(plan: WorkbookPlan, damage: readonly Damage[], areEarlier: boolean): LostFormulas {
  const isUnfinished = missingOf(damage, 'name').includes(RESULT_NAMES.version);
  const references = lostReferences(plan, damage);
  const tables = missingOf(damage, 'table');
  const columns = missingOf(damage, 'column');
  const isLost = (formula: unknown): boolean =>
    typeof formula === 'string' && references.some((reference) => formula.includes(reference));
  return {
    tables: plan.sheets
      .flatMap((sheet) => sheet.tables)
      .map((table) => {
        const isNew = isUnfinished || tables.includes(table.name);
        const isWhole = isNew || areEarlier;
        return {
          table,
          columns: table.columns.flatMap(({ header, formula }) =>
            formula !== undefined && (isWhole || columns.includes(header) || isLost(formula)) ? [header] : [],
          ),
          hasTotals: table.totals !== undefined && (isWhole || table.totals.some(isLost)),
          isNew,
        };
      })
      .filter((formulas) => formulas.columns.length > 0 || formulas.hasTotals),
    names: plan.names.filter(
      ({ formulas }) => formulas && (isUnfinished || areEarlier || formulas.flat().some(isLost)),
    ),
  };
}
