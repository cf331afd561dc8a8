// The sheet Begrotingswijziging in `npm run export`.

import type { ModelInputs, NumberInput } from '../../../src/model/inputs/modelInputs';
import type { ModelResults } from '../../../src/model/results/modelResults';
import { BUDGET_YEARS, hasBudget } from '../../../src/model/sheets/budget/budgetInputs';
import { BUDGET_OUTLINE } from '../../../src/model/sheets/budget/budgetOutline';
import { EMPTY_COVER_LINE, withDefaultBudgetChange } from '../../../src/model/sheets/budgetChange/budgetChangeDefaults';
import type { BudgetChangeParameters, CoverLine } from '../../../src/model/sheets/budgetChange/budgetChangeInputs';
import { CHARACTERS, COVER_KINDS } from '../../../src/model/sheets/budgetChange/budgetChangeWords';
import { computeBudgetChange, type ChangeYearResult } from '../../../src/oracle/computeBudgetChange';
import { checkRequired, objectAt, readFields, type Faults } from '../checking';
import { shownValue } from '../echo';
import { AMOUNT_RULE, choice, NAME, numberRule, required, type Fields, type Rule } from '../fields';
import { tabNameOf, type FileSection, type FileSheet, type FigureLine } from '../fileSheet';
import { euro, typed } from '../numbers';
import { fieldsSchema } from '../schemaParts';

const FIELDS: Fields<keyof BudgetChangeParameters> = {
  tekens: required('descriptionLength', numberRule('characters'), 'Zoveel tekens heeft een omschrijving hoogstens'),
};

/** The list of lines. */
const LINES = 'dekking';

const AMOUNTS: Rule = { kind: 'series', length: BUDGET_YEARS, item: AMOUNT_RULE };

type LineField = Exclude<keyof CoverLine, `amount${number}`> | 'amounts';

const LINE_FIELDS: Fields<LineField> = {
  omschrijving: required('description', NAME, 'Omschrijving, hoogstens het aantal tekens hierboven'),
  soort: required('coverKind', choice(COVER_KINDS), 'Al begroot, of de soort dekking'),
  taakveld: required('taskField', NAME, 'Taakveld, zoals in de lijst van het blad'),
  categorie: required('economicCategory', NAME, 'Economische categorie, zoals in de lijst van het blad'),
  karakter: required('character', choice(CHARACTERS), 'Structureel of incidenteel'),
  bedragen: required('amounts', AMOUNTS, 'Bedrag van elk van de vier jaren, positief, in de eenheid van Begroting'),
};

const amountsOf = (amounts: unknown): Partial<CoverLine> =>
  Object.fromEntries(
    ((amounts ?? []) as readonly NumberInput[]).map((amount, index) => [`amount${index + 1}`, amount]),
  );

function lineAt(faults: Faults, at: string, entry: unknown, longest: NumberInput): CoverLine {
  const value = objectAt(faults, at, entry);
  checkRequired(faults, at, value, LINE_FIELDS, Object.keys(LINE_FIELDS));
  const { amounts, ...words } = readFields(faults, at, value, LINE_FIELDS);
  const line = { ...EMPTY_COVER_LINE, ...words, ...amountsOf(amounts) } as CoverLine;
  const { length } = line.description;
  if (length > Number(longest)) {
    faults.push(`${at}.omschrijving: heeft ${length} tekens; hoogstens ${typed(longest)}`);
  }
  return line;
}

/** The inputs with the lines of the file in place of the empty one. */
function withLines(faults: Faults, place: string, found: unknown, inputs: ModelInputs): ModelInputs {
  if (found === undefined) return inputs;
  if (!Array.isArray(found)) {
    faults.push(`${place}: ${shownValue(found)} kan niet; toegestaan: een lijst van regels`);
    return inputs;
  }
  const longest = inputs.parameters.descriptionLength ?? null;
  const lines = found.map((entry: unknown, index) => lineAt(faults, `${place}[${index}]`, entry, longest));
  return lines.length === 0 ? inputs : { ...inputs, coverLines: lines };
}

function fill(faults: Faults, { name, found }: FileSection, inputs: ModelInputs): ModelInputs {
  if (!hasBudget(inputs)) faults.push(`${name}: kan alleen met "${BUDGET_OUTLINE.tabName}" onder bladen`);
  const whole = withDefaultBudgetChange(inputs);
  const { [LINES]: lines, ...section } = objectAt(faults, name, found);
  const single = readFields(faults, name, section, FIELDS, [LINES]);
  const filled = { ...whole, parameters: { ...whole.parameters, ...single } } as ModelInputs;
  return withLines(faults, `${name}.${LINES}`, lines, filled);
}

const askedOf = ({ year, net, judgement }: ChangeYearResult, unit: string): FigureLine => [
  `Te vragen ${year}${unit}`,
  `${euro(net, 0)}, dekking ${judgement}`,
];

/** What must be asked in each year, and whether it is covered. */
function lines(inputs: ModelInputs, results: ModelResults): readonly FigureLine[] {
  const { budgetUnit = null } = inputs.parameters;
  const unit = budgetUnit === 1 ? '' : ` (x € ${typed(budgetUnit)})`;
  return computeBudgetChange(inputs, results).years.map((year) => askedOf(year, unit));
}

function figures(inputs: ModelInputs, results: ModelResults): object {
  const { lines: found, years } = computeBudgetChange(inputs, results);
  return {
    jaren: years.map((year) => ({
      jaar: year.year,
      bruto: year.gross,
      alBegroot: year.budgeted,
      netto: year.net,
      dekking: year.cover,
      saldo: year.balance,
      saldoIs: year.balanceWord,
      structureel: year.structural,
      oordeel: year.judgement,
    })),
    regels: found.map(({ status, counted }, index) => ({
      omschrijving: inputs.coverLines[index]?.description,
      soort: inputs.coverLines[index]?.coverKind,
      karakter: inputs.coverLines[index]?.character,
      bedragen: counted,
      controle: status,
    })),
  };
}

export const fileSheet: FileSheet = {
  fields: [...Object.values(FIELDS), ...Object.values(LINE_FIELDS)],
  schema: {
    description: `Voor het blad ${tabNameOf('budgetChange')}, dat met ${BUDGET_OUTLINE.tabName} onder bladen staat`,
    ...fieldsSchema(FIELDS, {
      [LINES]: {
        description: 'Wat al is begroot, en de dekking van de rest',
        type: 'array',
        items: { ...fieldsSchema(LINE_FIELDS), required: Object.keys(LINE_FIELDS) },
      },
    }),
  },
  fill,
  figures,
  lines,
};
