// Controle voor verzending: the content of the list, where each point leads, and that it omits everything that is in
// order.

import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { BUDGET_RESULT_NAMES } from '../../src/model/sheets/budget/budgetNames';
import { SENSITIVITY_RESULT_NAMES } from '../../src/model/sheets/sensitivity/sensitivityNames';
import { VARIANT_TABLE, variantColumn } from '../../src/model/sheets/variants/variantNames';
import type { Supplement } from '../../src/model/inputs/supplements';
import { sendingPoints, type SendingState } from '../../src/taskpane/sharing/sendingCheck';
import type { RawValues } from '../../src/workbook/plan/rawValues';
import { ADDED_SHEETS } from '../../src/workbook/sheets/registry';
import { OWN_LINE, readingOf, reportWith } from './readings';

const stateOf = (inputs = REPORT_INPUTS, more: Partial<SendingState> = {}): SendingState => ({
  model: readingOf(inputs),
  findings: [],
  inputFaults: [],
  externalLinks: [],
  ...more,
});

const idsOf = (state: SendingState): readonly string[] => sendingPoints(state).map(({ id }) => id);

test('the unchanged report gives one point: the trace of the add-in', () => {
  expect(idsOf(stateOf())).toEqual(['add-in']);
  expect(sendingPoints(stateOf())[0]?.advice).toContain('Bestand > Info > Controleren op problemen');
});

test('the list is also there before the first inspection', () => {
  expect(idsOf(stateOf(REPORT_INPUTS, { findings: null, externalLinks: null }))).toEqual(['add-in']);
});

test('a check leads to the input that it concerns', () => {
  const points = sendingPoints(stateOf(reportWith({ Aansturing: { hoursPerWeek: 'veel' } })));
  expect(points.find(({ id }) => id === 'check noBadNumbers')?.place).toEqual({
    list: 'lines',
    index: 1,
    field: 'hoursPerWeek',
  });
  expect(points.find(({ id }) => id === 'check linesComplete')?.text).toBe('Een kostenpost is niet volledig ingevuld');
});

/** The state with what a sheet makes of this reading. */
function stateReading(sheet: Supplement, read: Partial<RawValues>): SendingState {
  const raw: RawValues = { tables: {}, names: {}, formulas: {}, rows: {}, manualCalculation: false, ...read };
  const { points } = ADDED_SHEETS[sheet].read(raw);
  const state = stateOf();
  return { ...state, model: { ...state.model, points: points.map((point) => ({ ...point, sheet })) } };
}

const stateSaying = (sheet: Supplement, checkCell: string, check: string): SendingState =>
  stateReading(sheet, { names: { [checkCell]: [[check]] } });

test('points of the begroting are named, and none when it is in order', () => {
  const cell = BUDGET_RESULT_NAMES.check;
  const points = sendingPoints(stateSaying('budget', cell, '2 punten, zie de controles op dit blad'));
  expect(points[0]).toMatchObject({ id: 'budget', text: 'Het blad Begroting: 2 punten, zie de controles op dit blad' });
  expect(idsOf(stateSaying('budget', cell, 'in orde'))).toEqual(['add-in']);
});

test('so are those of the gevoeligheid', () => {
  const cell = SENSITIVITY_RESULT_NAMES.check;
  const points = sendingPoints(stateSaying('sensitivity', cell, '1 punt, zie de controles op dit blad'));
  expect(points[0]).toMatchObject({ text: 'Het blad Gevoeligheid: 1 punt, zie de controles op dit blad' });
  expect(points[0]?.place).toEqual({ list: 'parameters', field: 'deviation' });
  expect(idsOf(stateSaying('sensitivity', cell, 'in orde'))).toEqual(['add-in']);
});

test('so are those of the werklast, which says as well that nobody has filled it in', () => {
  const reading = (check: string, minutes: number | ''): SendingState =>
    stateReading('workload', {
      names: {
        rm_werklast_minuten_zelf: [[minutes]],
        rm_werklast_minuten_doorverwezen: [[minutes]],
        rm_werklast_aandeel_doorverwezen: [[1]],
        rm_werklast_benutting: [[1]],
        rm_werklast_controle: [[check]],
      },
    });
  expect(sendingPoints(reading('1 punt, zie de controles op dit blad', 10))[0]).toMatchObject({
    text: 'Het blad Werklast: 1 punt, zie de controles op dit blad',
    place: { list: 'parameters', field: 'workLine' },
  });
  expect(sendingPoints(reading('in orde', ''))[0]).toMatchObject({
    text: 'Het blad Werklast is nog niet ingevuld: er is geen uitkomst',
    place: { list: 'parameters', field: 'minutesAlone' },
  });
  expect(idsOf(reading('in orde', 10))).toEqual(['add-in']);
});

test("names that only look the same are listed; names that are equal to Excel are left to the sheet's own check", () => {
  const named = (name: string): SendingState => {
    const lines = REPORT_INPUTS.lines.map((line, index) => (index === 1 ? { ...line, name } : line));
    return stateOf({ ...REPORT_INPUTS, lines });
  };
  const [first] = REPORT_INPUTS.lines;
  const found = (name: string): unknown =>
    sendingPoints(named(name)).find(({ id }) => id.startsWith('look-alike'))?.place ?? null;
  expect(found(`${first?.name}\u200b`)).toEqual({ list: 'lines', index: 1, field: 'name' });
  expect(found(first?.name.toUpperCase() ?? '')).toBeNull();
  expect(found('Aansturing')).toBeNull();
});

test('variants go along with the file, so they are named', () => {
  const headers = ['Eerste raming', 'Minder uren'].map(variantColumn);
  const table = { headers, rows: [], totals: null, formulas: null, errors: null, hasHiddenRows: false };
  const points = sendingPoints(stateReading('variants', { tables: { [VARIANT_TABLE]: table } }));
  expect(points.map(({ id }) => id)).toEqual(['variants', 'add-in']);
  expect(points[0]?.text).toBe('Het blad Varianten gaat mee, met Eerste raming, Minder uren');
});

test('a value outside the research is listed once for all ranges of its unit, unless the line is not counted', () => {
  const outside = { hoursPerWeek: 1, scale: '4' };
  const points = sendingPoints(stateOf(reportWith({ 'Personele inzet': outside })));
  expect(points.map(({ text }) => text).slice(0, -1)).toEqual([
    'Personele inzet: 1 uur per week ligt buiten wat het onderzoek zag: 8 tot 40 uur per week (§3.1)',
    'Personele inzet: 717 euro per jaar ligt buiten wat het onderzoek zag: 1.426 tot 48.600 euro per jaar (§3.5)',
    'Personele inzet: schaal 4 ligt buiten wat het onderzoek zag: schaal 6 tot 8 (§3.4)',
  ]);
  expect(points[2]?.place).toEqual({ list: 'lines', index: 0, field: 'scale' });
  expect(idsOf(stateOf(reportWith({ 'Personele inzet': { ...outside, counted: 'nee' } })))).toEqual(['add-in']);
});

test('an added line without an explanation is listed, one with an explanation is not', () => {
  const withLine = (explanation: string): SendingState =>
    stateOf({ ...REPORT_INPUTS, lines: [...REPORT_INPUTS.lines, { ...OWN_LINE, explanation }] });
  expect(idsOf(withLine(' '))).toEqual(['explanation 11', 'add-in']);
  expect(idsOf(withLine('Offerte van mei'))).toEqual(['add-in']);
});

test('a derived salary table in use is listed', () => {
  const parameters = { ...REPORT_INPUTS.parameters, salaryTable: 'Cao juli 2026' };
  const points = sendingPoints(stateOf({ ...REPORT_INPUTS, parameters }));
  expect(points.find(({ id }) => id === 'salary table')?.text).toBe('De salaristabel Cao juli 2026 is afgeleid');
});

test('links to other workbooks are listed', () => {
  const link = { formula: "='[begroting.xlsx]Blad1'!A1", target: { kind: 'name', name: 'rm_totaal', row: 0 } } as const;
  const [first] = sendingPoints(stateOf(REPORT_INPUTS, { externalLinks: [link] }));
  expect(first?.text).toBe("Een formule verwijst naar een andere werkmap: ='[begroting.xlsx]Blad1'!A1");
  expect(first?.link).toBe(link);
});

test('a number of questions outside the research is listed, and leads to its field', () => {
  const scenarios = REPORT_INPUTS.scenarios.with(2, { name: 'Piek', questionsPerMonth: 1200 });
  const [first] = sendingPoints(stateOf({ ...REPORT_INPUTS, scenarios }));
  expect(first?.text).toBe(
    'Piek: 1.200 klantvragen per maand ligt buiten wat het onderzoek zag: 200 tot 250 klantvragen per maand (§6.2)',
  );
  expect(first?.place).toEqual({ list: 'scenarios', index: 2, field: 'questionsPerMonth' });
});
