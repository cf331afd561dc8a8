/** @jest-environment ./test/support/officeEnvironment.mjs */
// A table of one row: in Excel, searching one cell searches the whole sheet. Whatever the row's name, even a text that
// is elsewhere on the sheet, it is shown and edited in one message like any other.

import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import type { StandInExcel } from '../../src/host/standInExcel';
import type { Session } from '../../src/session/session';
import { openExcel } from '../support/officeRuntime';
import { newSession } from '../support/session';

jest.setTimeout(60_000);

const SHEET = 'Rekenmodel';
const TABLE = 'rm_Kostenposten';
const LINES = 11;
/** Fewer texts would prove little. */
const LEAST_NAMES = 61;

/** A model with one cost line. */
async function openOneRow(answer: string): Promise<{ excel: StandInExcel; session: Session }> {
  const excel = openExcel({ profile: withAnswer(PROFILES.strict, 'find-one-cell', answer) });
  const session = newSession();
  await session.create('KCC');
  const first = Number(/\d+/.exec(excel.user.addressInTable(TABLE, 'Kostenpost', 1).address)?.[0]);
  excel.user.deleteRows(SHEET, first, LINES - 1);
  await session.refresh();
  expect(session.getState().model?.inputs.lines).toHaveLength(1);
  return { excel, session };
}

/** Every visible text of the sheet, and those from before its rows were removed. */
function textsOf({ workbook }: StandInExcel): readonly string[] {
  const { constants, formulas } = workbook.sheet(SHEET);
  const cells = [...constants.values(), ...[...formulas.values()]];
  return [
    ...new Set(cells.filter((cell) => typeof cell === 'string' && cell !== '' && !cell.startsWith('='))),
  ] as string[];
}

const more = (excel: StandInExcel): readonly string[] =>
  excel.workbook.state.sheets.flatMap(({ name }) => (name === SHEET ? [] : textsOfSheet(excel, name)));

const textsOfSheet = ({ workbook }: StandInExcel, name: string): readonly string[] =>
  [...workbook.sheet(name).constants.values()].filter(
    (cell): cell is string => typeof cell === 'string' && cell !== '',
  );

test.each(['cell', 'sheet'])('searching one cell covers: %s', async (answer) => {
  const { excel, session } = await openOneRow(answer);
  const names = [...new Set([...textsOf(excel), 'Totaal', 'Eenheid', ...more(excel)])].slice(0, LEAST_NAMES + 20);
  expect(names.length).toBeGreaterThanOrEqual(LEAST_NAMES);
  const sheet = excel.workbook.sheet(SHEET);
  const cell = excel.user.addressInTable(TABLE, 'Kostenpost', 0);
  const row = Number(/\d+/.exec(cell.address)?.[0]);
  for (const [index, name] of names.entries()) {
    excel.user.paste(SHEET, cell.address, `'${name}`);
    await session.refresh();
    await session.show({ list: 'lines', index: 0, field: 'explanation' });
    const { selection } = excel.workbook.state;
    expect({ name, problem: session.getState().problem, row: selection.row }).toEqual({ name, problem: null, row });
    const before = excel.messages.length;
    const text = `uitleg ${index}`;
    await session.set({ list: 'lines', index: 0, field: 'explanation' }, text);
    expect({ name, problem: session.getState().problem, messages: excel.messages.length - before }).toEqual({
      name,
      problem: null,
      messages: 1,
    });
    expect(excel.workbook.value(sheet, row, 14)).toBe(text);
  }
});
