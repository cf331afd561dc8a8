/** @jest-environment ./test/support/officeEnvironment.mjs */
// Texts with a meaning to Excel, to a browser or in bidirectional text: entered in the pane they stay text, and pasted
// in cells they do not damage the model.

import { areaText } from '../../src/host/state/area';
import type { FieldPlace, Session } from '../../src/session/session';
import type { StandInExcel } from '../../src/host/standInExcel';
import { openModel, valueAt } from '../support/session';

/** Each test sets many texts, on a machine that may be busy. */
jest.setTimeout(60_000);

const TOTAL = 49410;
/** The maximum number of characters in an Excel cell. */
const LONGEST_TEXT = 32767;

/** A description, and the text. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['markup', '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;'],
  ['a formula that links', '=HYPERLINK("http://x","y")'],
  ['a formula that calculates', '=1+1'],
  ['plus', '+1'],
  ['minus', '-1'],
  ['a number', '007'],
  ['a percentage', '12%'],
  ['a date', '2027-01-02'],
  ['a truth value', 'TRUE'],
  ['an apostrophe', "'tekst"],
  ['quotes', '"\'`\u2018\u201d'],
  ['bars', 'a|b|'],
  ['wildcards', '*?~*'],
  ['spaces', '  a  '],
  ['control characters', 'a\u0001b\tc\nd\u007f'],
  ['emoji', '\u{1f469}\u200d\u{1f4bb}\u{1f1f3}\u{1f1f1}'],
  ['right-to-left marks', '\u202eabc\u202c\u200f'],
  ['the name of a property', '__proto__'],
  ['a text of the greatest length', 'x'.repeat(LONGEST_TEXT)],
];

/** These cannot be pasted, because Excel refuses them as a formula or asks first. They can only come from the pane. */
const FROM_THE_PANE: typeof HOSTILE = [
  ...HOSTILE,
  ['at', '@x'],
  ['a formula that starts a program', "=cmd|' /C calc'!A0"],
  ['a formula that is none', '=1+('],
];

const PLACES: readonly (readonly [string, FieldPlace])[] = [
  ['the name of a line', { list: 'lines', index: 1, field: 'name' }],
  ['an explanation', { list: 'lines', index: 1, field: 'explanation' }],
  ['the name of a scenario', { list: 'scenarios', index: 0, field: 'name' }],
  ['the gemeente', { list: 'parameters', field: 'municipality' }],
];

/** These stay text when pasted in Excel. */
const STAYS_TEXT: ReadonlySet<string> = new Set([
  'markup',
  'quotes',
  'bars',
  'wildcards',
  'spaces',
  'control characters',
  'emoji',
  'right-to-left marks',
  'the name of a property',
  'a text of the greatest length',
]);

interface Cell {
  readonly sheet: string;
  readonly address: string;
}

function cellOf({ user, workbook }: StandInExcel, place: FieldPlace): Cell {
  if (place.list === 'lines') {
    return user.addressInTable('rm_Kostenposten', place.field === 'name' ? 'Kostenpost' : 'Toelichting', place.index);
  }
  if (place.list === 'scenarios') return user.addressInTable('rm_Scenarios', 'Scenario', place.index);
  const named = workbook.state.names.find(({ name }) => name === 'rm_gemeente');
  const sheet = workbook.state.sheets.find(({ id }) => id === named?.sheetId);
  if (!named?.area || !sheet) throw new Error('The gemeente has no cell');
  return { sheet: sheet.name, address: areaText(named.area) };
}

/** The number of formulas in the workbook: one more means that a text became a formula. */
const formulaCount = ({ workbook }: StandInExcel): number =>
  workbook.state.sheets.reduce((count, { formulas }) => count + formulas.size, 0);

/** The figures that no text may change. */
const figures = ({ getState }: Session): object => {
  const { problem, phase, findings, model } = getState();
  return { problem, phase, findings, total: model?.results.total, points: model?.results.points };
};
const WHOLE = { problem: null, phase: 'ready', findings: [], total: TOTAL, points: 0 };

describe.each(PLACES)('%s', (_, place) => {
  test('every text entered in the pane is read back unchanged, makes no formula, and can be undone', async () => {
    const { excel, session } = await openModel();
    const before = valueAt(session, place);
    const formulas = formulaCount(excel);
    for (const [what, text] of FROM_THE_PANE) {
      await session.set(place, text);
      const isSame = valueAt(session, place) === text;
      expect({ what, isSame, formulas: formulaCount(excel), ...figures(session) }).toEqual({
        what,
        isSame: true,
        formulas,
        ...WHOLE,
      });
      await session.undo();
      expect({ what, value: valueAt(session, place) }).toEqual({ what, value: before });
    }
    await session.inspect();
    expect(figures(session)).toEqual(WHOLE);
  });

  test('no text pasted in a cell damages the model, and undo restores the old text', async () => {
    const { excel, session } = await openModel();
    const before = valueAt(session, place);
    const { sheet, address } = cellOf(excel, place);
    for (const [what, text] of HOSTILE) {
      excel.user.paste(sheet, address, text);
      await session.refresh();
      expect({ what, ...figures(session) }).toEqual({ what, ...WHOLE });
      if (STAYS_TEXT.has(what))
        expect({ what, isSame: valueAt(session, place) === text }).toEqual({ what, isSame: true });
      await session.set({ list: 'lines', index: 0, field: 'hoursPerWeek' }, 20);
      expect({ what, total: session.getState().model?.results.total }).toEqual({ what, total: 53505 });
      await session.undo();
      await session.undo();
      expect({ what, value: valueAt(session, place), ...figures(session) }).toEqual({ what, value: before, ...WHOLE });
    }
  });
});
