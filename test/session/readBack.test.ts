// Whether the reading equals what was written: changes that Excel did not accept are detected, simultaneous changes by
// others are not faults.

import { compute } from '../../src/model/results/compute';
import { applyChange, changesBetween, type InputChange } from '../../src/model/inputs/inputChanges';
import type { CostLine, ModelInputs } from '../../src/model/inputs/modelInputs';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { variantOf } from '../../src/model/sheets/variants/variantKeeping';
import type { Variant } from '../../src/model/sheets/variants/variants';
import { isTaken } from '../../src/session/editing/readBack';
import { isVariantTaken } from '../../src/session/sheets/variants/variantTaken';
import { EDIT, edited } from '../support/random/edits';
import { forAll } from '../support/random/properties';

const CASES = 300;

const BEFORE: ModelInputs = { ...REPORT_INPUTS, salaryScales: REPORT_INPUTS.salaryScales.slice(0, 4) };

const withLines = (inputs: ModelInputs, change: (lines: readonly CostLine[]) => readonly CostLine[]): ModelInputs => ({
  ...inputs,
  lines: change(inputs.lines),
});

/** The lines with different fields in one of them. */
const withLine = (inputs: ModelInputs, index: number, fields: Partial<CostLine>): ModelInputs =>
  withLines(inputs, (lines) => lines.map((line, place) => (place === index ? { ...line, ...fields } : line)));

const [first] = BEFORE.lines;
if (!first) throw new Error('The report has no lines');
const NEW_LINE: CostLine = { ...first, name: 'Vertaalkosten' };

const HOURS = withLine(BEFORE, 0, { hoursPerWeek: 20 });
const RENAMED = withLine(BEFORE, 0, { name: 'Balie' });
const ADDED = withLines(BEFORE, (lines) => [...lines, NEW_LINE]);
const REMOVED = withLines(BEFORE, (lines) => lines.slice(1));
const TURNED = withLines(BEFORE, (lines) => lines.toReversed());
const STEP: ModelInputs = { ...BEFORE, parameters: { ...BEFORE.parameters, step: 9 } };

const KINDS: readonly (readonly [string, ModelInputs])[] = [
  ['a field', HOURS],
  ['a name', RENAMED],
  ['a row that is added', ADDED],
  ['a row that is removed', REMOVED],
  ['an order', TURNED],
  ['a parameter', STEP],
];

/** What a co-author may have done at the same time, unrelated to what was written. */
const beside = (inputs: ModelInputs): ModelInputs => ({
  ...withLine(inputs, 3, { explanation: 'van een collega' }),
  parameters: { ...inputs.parameters, municipality: 'Elders' },
});

describe.each(KINDS)('%s', (_, meant) => {
  const changes = changesBetween(BEFORE, meant);

  test('that is read back is accepted, also with simultaneous changes by others', () => {
    expect(isTaken(changes, BEFORE, meant)).toBe(true);
    expect(isTaken(changes, BEFORE, beside(meant))).toBe(true);
  });

  test('that is not read back is not accepted, also with simultaneous changes by others', () => {
    expect(isTaken(changes, BEFORE, BEFORE)).toBe(false);
    expect(isTaken(changes, BEFORE, beside(BEFORE))).toBe(false);
  });
});

test('of random edits each that left something behind is seen, and none that was taken', () => {
  forAll(EDIT, CASES, (edit) => {
    const meant = edited(BEFORE, edit);
    const changes = changesBetween(BEFORE, meant);
    expect(isTaken(changes, BEFORE, meant)).toBe(true);
    // An edit without effect, such as sorting a sorted list, leaves nothing to be missed.
    expect(isTaken(changes, BEFORE, BEFORE)).toBe(changes.length === 0);
  });
});

test('a rename does not count as accepted because another row has the name', () => {
  const [, second] = BEFORE.lines;
  const rename: readonly InputChange[] = [
    {
      kind: 'field',
      list: 'lines',
      index: 0,
      name: first.name,
      field: 'name',
      before: first.name,
      after: second?.name ?? '',
    },
  ];
  expect(isTaken(rename, BEFORE, BEFORE)).toBe(false);
  expect(isTaken(rename, BEFORE, beside(BEFORE))).toBe(false);
  const renamed = rename.reduce(applyChange, BEFORE);
  expect(isTaken(rename, BEFORE, beside(renamed))).toBe(true);
  // The other row was renamed by somebody else in the meantime.
  expect(isTaken(rename, BEFORE, withLine(renamed, 1, { name: 'Van een collega' }))).toBe(true);
});

test('each of several changes must be accepted', () => {
  const meant = withLine(withLine(BEFORE, 0, { hoursPerWeek: 20 }), 1, { hoursPerWeek: 3 });
  const changes = changesBetween(BEFORE, meant);
  expect(changes).toHaveLength(2);
  for (const change of changes) expect(isTaken(changes, BEFORE, applyChange(BEFORE, change))).toBe(false);
});

test('a value that Excel converted to something else is not accepted', () => {
  const named = changesBetween(BEFORE, withLine(BEFORE, 0, { name: 'jan 2027' }));
  expect(isTaken(named, BEFORE, withLine(BEFORE, 0, { name: '46388' }))).toBe(false);
  const explained = withLine(BEFORE, 0, { explanation: 'jan 2027' });
  const changes = changesBetween(BEFORE, explained);
  expect(isTaken(changes, BEFORE, withLine(BEFORE, 0, { explanation: '46388' }))).toBe(false);
});

test('a number is accepted in the digits that Excel stores, and an empty cell as an empty text', () => {
  const third = withLine(BEFORE, 0, { hoursPerWeek: 100 / 3 });
  const changes = changesBetween(BEFORE, third);
  expect(isTaken(changes, BEFORE, withLine(BEFORE, 0, { hoursPerWeek: 33.3333333333333 }))).toBe(true);
  expect(isTaken(changes, BEFORE, withLine(BEFORE, 0, { hoursPerWeek: 33.33333 }))).toBe(false);
  const emptied: readonly InputChange[] = [
    { kind: 'field', list: 'lines', index: 0, name: first.name, field: 'explanation', before: 'Bron', after: null },
  ];
  expect(isTaken(emptied, BEFORE, withLine(BEFORE, 0, { explanation: '' }))).toBe(true);
});

test('a row that others moved or removed since is not a fault of the change', () => {
  const changes = changesBetween(BEFORE, HOURS);
  expect(
    isTaken(
      changes,
      BEFORE,
      withLines(HOURS, (lines) => lines.toReversed()),
    ),
  ).toBe(true);
  expect(
    isTaken(
      changes,
      BEFORE,
      withLines(BEFORE, (lines) => lines.toReversed()),
    ),
  ).toBe(false);
  expect(isTaken(changes, BEFORE, REMOVED)).toBe(true);
});

test('an order is not accepted if rows are elsewhere; with other rows it is unknown', () => {
  const changes = changesBetween(BEFORE, TURNED);
  const [one, two, ...others] = TURNED.lines;
  if (!one || !two) throw new Error('Too few lines');
  expect(isTaken(changes, BEFORE, { ...TURNED, lines: [two, one, ...others] })).toBe(false);
  expect(isTaken(changes, BEFORE, { ...TURNED, lines: [two, one, ...others, NEW_LINE] })).toBe(true);
});

test('an existing row does not count as an added one, nor a remaining row as a removed one', () => {
  const twice = withLines(BEFORE, (lines) => [...lines, first]);
  const added: readonly InputChange[] = [{ kind: 'add', list: 'lines', index: BEFORE.lines.length, row: { ...first } }];
  expect(isTaken(added, BEFORE, BEFORE)).toBe(false);
  expect(isTaken(added, BEFORE, twice)).toBe(true);
  const removed: readonly InputChange[] = [{ kind: 'remove', list: 'lines', index: 0, row: { ...first } }];
  expect(isTaken(removed, twice, twice)).toBe(false);
  expect(isTaken(removed, twice, BEFORE)).toBe(true);
});

describe('a variant', () => {
  const variant = variantOf(BEFORE, compute(BEFORE), 'Rapport', '2026-11-25');
  const other = { ...variant, name: 'Later' };

  test('is accepted as it was kept, wherever it is', () => {
    expect(isVariantTaken(variant, [variant])).toBe(true);
    expect(isVariantTaken(variant, [other, variant])).toBe(true);
    expect(isVariantTaken(variant, [{ ...variant, lines: variant.lines.toReversed() }])).toBe(true);
  });

  const LESS: readonly (readonly [string, Partial<Variant>])[] = [
    ['its date', { savedOn: '' }],
    ['a parameter', { parameters: { ...variant.parameters, step: 1 } }],
    ['a figure', { figures: { ...variant.figures, total: 1 } }],
    ['a line', { lines: variant.lines.slice(1) }],
    ['hours of a line', { lines: variant.lines.map((line) => ({ ...line, hoursPerWeek: null })) }],
    ['a scenario', { scenarios: variant.scenarios.slice(1) }],
  ];

  test.each(LESS)('is not accepted without %s', (_, less) => {
    expect(isVariantTaken(variant, [{ ...variant, ...less }])).toBe(false);
  });

  test('that does not exist is not accepted', () => {
    expect(isVariantTaken(variant, [other])).toBe(false);
    expect(isVariantTaken(variant)).toBe(false);
  });
});
