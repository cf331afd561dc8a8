// One number has one limit: the pane, the cell and the input file agree for every number field.

import { LINE_FIELDS, parameterFields, type Rule } from '../../scripts/export/fields';
import type { Field } from '../../src/model/inputs/field';
import { LIST_FIELDS, NAMED_FIELDS } from '../../src/model/inputs/fields';
import { INPUT_LISTS } from '../../src/model/inputs/inputRows';
import { isNumberKind, NUMBER_KINDS, numberKind, type NumberKindId } from '../../src/model/inputs/numberKinds';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { readEntry } from '../../src/taskpane/entries/readEntry';
import { formatDutchNumber } from '../../src/taskpane/words/dutchNumbers';
import { factorOf, ruleOf } from '../../src/taskpane/fields/numberRules';
import { parseAddress } from '../../src/workbook/plan/addresses';
import { TABLE_OF } from '../../src/workbook/names/inputCells';
import type { ValidationPlan } from '../../src/workbook/plan/plan';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import { FILE_SHEETS } from '../support/fileSheets';
import { withAddedSheets } from '../support/addedSheets';

const { sheets, names } = planWorkbook(withAddedSheets(REPORT_INPUTS));

type Numbers = readonly (readonly [field: string, kind: NumberKindId])[];

/** Each number field of a group, with its kind. */
const numbersIn = (fields: Readonly<Record<string, Field>>): Numbers =>
  Object.entries(fields).flatMap(([key, { kind }]) => (isNumberKind(kind) ? [[key, kind] as const] : []));

const IN_TABLES = INPUT_LISTS.flatMap((list) =>
  numbersIn(LIST_FIELDS[list]).map(([key, kind]) => [list, key, kind] as const),
);
const NAMED = numbersIn(NAMED_FIELDS);

const ruleOfKind = (id: NumberKindId): ValidationPlan['rule'] => {
  const { minimum, maximum, isWhole } = numberKind(id);
  return { kind: isWhole ? 'wholeNumber' : 'decimal', minimum, maximum };
};

test.each(IN_TABLES)('%s: the cells of %s have the limits of %s', (list, key, kind) => {
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === TABLE_OF[list]);
  const fields: Readonly<Record<string, Field>> = LIST_FIELDS[list];
  const column = table?.columns.find(({ header }) => header === fields[key]?.label);
  expect(column?.validation?.rule).toEqual(ruleOfKind(kind));
});

/** The rule for a named cell; a trede is chosen from a list instead. */
function ruleAt(name: string): ValidationPlan['rule'] | undefined {
  const named = names.find((candidate) => candidate.name === name);
  const place = parseAddress(named?.address ?? '');
  return sheets
    .find(({ id }) => id === named?.sheetId)
    ?.validations.find(({ address }) => {
      const area = parseAddress(address);
      return (
        area.row <= place.row &&
        place.row < area.row + area.rows &&
        area.column <= place.column &&
        place.column < area.column + area.columns
      );
    })?.rule;
}

test.each(NAMED.filter(([field]) => field !== 'step'))('the cell of %s has the limits of %s', (field, kind) => {
  expect(ruleAt(NAMED_FIELDS[field as keyof typeof NAMED_FIELDS].name)).toEqual(ruleOfKind(kind));
});

const KINDS = [...new Set([...IN_TABLES.map(([, , kind]) => kind), ...NAMED.map(([, kind]) => kind)])];

test('every kind of number is the kind of a field, so that its limits are held here', () => {
  expect([...KINDS].sort()).toEqual(Object.keys(NUMBER_KINDS).sort());
});

test.each(KINDS)('the pane accepts what a cell with %s accepts, and nothing more', (kind) => {
  const { minimum, maximum, isWhole } = numberKind(kind);
  const [factor, step] = [factorOf(kind), isWhole ? 1 : 0.01];
  const parsed = (value: number): unknown => readEntry(formatDutchNumber(value * factor), ruleOf(kind));
  for (const value of [minimum, maximum]) {
    expect(parsed(value)).toEqual({ kind: 'number', value: Number((value * factor).toFixed(6)) });
  }
  for (const value of [minimum - step, maximum + step]) {
    expect(parsed(value)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/\S/) as unknown });
  }
});

/** The rule of a field of the input file; a series has that of its items. */
function limitsIn(rule: Rule): object {
  return rule.kind === 'series' ? limitsIn(rule.item) : rule;
}

const IN_FILE = [
  ...Object.values(LINE_FIELDS),
  ...Object.values(parameterFields()),
  ...Object.values(FILE_SHEETS).flatMap(({ fields }) => fields),
].map(({ key, rule }) => [key, rule] as const);

/** A series in the file fills one field per year. */
const fieldNamed = (key: string): Field | undefined => {
  const fields: Readonly<Record<string, Field>> = { ...LIST_FIELDS.lines, ...LIST_FIELDS.ranges, ...NAMED_FIELDS };
  return fields[key] ?? fields[`${key}1`];
};

test.each(IN_FILE.filter(([key]) => isNumberKind(fieldNamed(key)?.kind ?? '')))(
  'the input file has the limits of %s',
  (key, rule) => {
    const { minimum, maximum, isWhole = false } = numberKind(fieldNamed(key)?.kind as NumberKindId);
    expect(limitsIn(rule)).toEqual({ kind: 'number', minimum, maximum, isWhole });
  },
);
