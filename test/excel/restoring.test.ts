/** @jest-environment ./test/support/officeEnvironment.mjs */
// Each name and table of each sheet, lost alone or in pairs, is restored at its own cells: also in a Dutch Excel,
// beside texts of the user that look like labels, after rows were inserted, and while a copy of one of our sheets is
// active. The user's cells stay.

import fc from 'fast-check';
import { PROFILES, withAnswer } from '../../src/behaviours/profiles';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { areaText } from '../../src/host/state/area';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { REPORT_INPUTS } from '../../src/model/report/reportDefaults';
import { lostParts } from '../../src/workbook/reading/damage';
import { planWorkbook } from '../../src/workbook/workbookPlan';
import type { WorkbookPlan } from '../../src/workbook/plan/plan';
import { openExcel } from '../support/officeRuntime';
import { CHOICE, chosen } from '../support/random/parts';
import { forAllInExcel, samplesOf } from '../support/random/properties';
import { asVariant, KEEPABLE } from '../support/random/variants';
import { runsOf, spreadOf } from '../support/share';
import { NOTHING } from '../support/nothingRead';
import { withAddedSheets } from '../support/addedSheets';

jest.setTimeout(240_000);

const PAIRS = runsOf(24);
const OWN = 'van de gebruiker';

interface Whole {
  readonly excel: StandInExcel;
  readonly snapshot: Snapshot;
  readonly plan: WorkbookPlan;
}

/** A model with all added sheets, in the hardest Excel. */
async function wholeModel(act: (excel: StandInExcel) => void): Promise<Whole> {
  // Layout is not part of this.
  const excel = openExcel({ profile: withAnswer(PROFILES.hostile, 'looks-refused', 'none') });
  const inputs = withAddedSheets(REPORT_INPUTS);
  const plan = planWorkbook({
    ...inputs,
    variants: samplesOf(KEEPABLE, 1).map((other) => asVariant(other, 'Ander model')),
  });
  const port = createWorkbookPort();
  await port.writePlan(plan, await port.takeInventory(), NOTHING);
  act(excel);
  return { excel, snapshot: excel.snapshot(), plan };
}

/** What each name of the workbook refers to, and where each table is. */
function placesOf({ workbook }: StandInExcel): Readonly<Record<string, string>> {
  const { names, sheets } = workbook.state;
  const named = names
    .filter(({ scope }) => scope === null)
    .map((name): [string, string] => {
      const target = workbook.nameTarget(name);
      return [name.name, target ? `${target.sheet.name}!${areaText(target.area)}` : 'nowhere'];
    });
  const tables = sheets.flatMap(({ name, tables: own }) =>
    own
      .filter((table) => table.name.startsWith('rm_'))
      .map((table): [string, string] => [table.name, `${name}!${areaText(table.area)}`]),
  );
  return Object.fromEntries([...named, ...tables]);
}

/** What users wrote, and every constant beside our formulas. */
const ownCells = ({ workbook }: StandInExcel): readonly unknown[] =>
  workbook.state.sheets.flatMap(({ name, constants }) =>
    [...constants].filter(([, cell]) => cell === OWN).map(([at]) => [name, at]),
  );

/** All names and tables of a plan, each of which can be lost. */
const partsOf = ({ sheets, names }: WorkbookPlan): readonly string[] => [
  ...names.map(({ name }) => name),
  ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
];

function lose({ excel, plan }: Whole, part: string): void {
  if (plan.names.some(({ name }) => name === part)) excel.user.deleteName(part);
  else excel.user.convertTableToRange(part);
}

async function repaired({ plan }: Whole): Promise<void> {
  const port = createWorkbookPort();
  const inventory = await port.takeInventory();
  await port.restoreParts(plan, lostParts(inventory), inventory, true);
}

async function expectBack(whole: Whole, losses: readonly string[], act?: (excel: StandInExcel) => void): Promise<void> {
  const { excel, snapshot } = whole;
  excel.restore(snapshot);
  const before = placesOf(excel);
  const own = ownCells(excel);
  for (const loss of losses) lose(whole, loss);
  act?.(excel);
  const front = excel.workbook.state.activeSheetId;
  await repaired(whole);
  const after = placesOf(excel);
  const wrong = Object.keys(before).filter((name) => after[name] !== before[name]);
  expect({ losses, wrong: wrong.map((name) => [name, before[name], after[name]]) }).toEqual({ losses, wrong: [] });
  expect(ownCells(excel)).toEqual(own);
  expect(excel.workbook.state.activeSheetId).toBe(front);
}

test('each name and each table of each sheet, lost alone, is restored at its own cells', async () => {
  const whole = await wholeModel(() => undefined);
  for (const part of spreadOf(partsOf(whole.plan))) await expectBack(whole, [part]);
});

/** Adds texts that look like our labels in places without our cells, and rows and a column of the user. */
function disturb({ user }: StandInExcel): void {
  const texts = [
    'Prijzen',
    'Lasten',
    'Factor',
    'Totaal per jaar',
    'Punten',
    'Trede (periodiek)',
    'Kostenpost',
    'Waarde',
  ];
  for (const sheet of ['Rekenmodel', 'Uitgangspunten', 'Begroting', 'Gevoeligheid', 'Kostprijs per klantvraag']) {
    user.pasteBlock(
      sheet,
      'T2',
      texts.map((text) => [text, OWN]),
    );
    user.insertRows(sheet, 1, 2);
    user.paste(sheet, 'T1', OWN);
  }
  user.insertRows('Uitgangspunten', 14, 1);
  user.insertRows('Begroting', 45, 3);
}

test('lost in pairs, beside texts that look like labels and after rows were inserted, they are restored at their own cells', async () => {
  const whole = await wholeModel(disturb);
  const parts = partsOf(whole.plan);
  await forAllInExcel(fc.tuple(CHOICE, CHOICE), PAIRS, (choices) =>
    expectBack(whole, [...new Set(choices.map((choice) => chosen(parts, choice)))]),
  );
});

test.each(['Rekenmodel', 'Uitgangspunten', 'Toelichting'])(
  'while a copy of %s is active, names are restored, and the copy stays active',
  async (tab) => {
    const whole = await wholeModel(({ user }) => user.copySheet(tab));
    await expectBack(whole, ['rm_trede', 'rm_toelichting', 'rm_totaal', 'rm_scenarionamen']);
  },
);

test('a name whose label is gone, or ambiguous, is not restored', async () => {
  const whole = await wholeModel(({ user }) => user.paste('Uitgangspunten', 'A11', 'Anders genoemd'));
  const { excel, snapshot } = whole;
  excel.restore(snapshot);
  lose(whole, 'rm_trede');
  lose(whole, 'rm_werkgeverslasten');
  await repaired(whole);
  expect(placesOf(excel)['rm_trede']).toBeUndefined();
  expect(placesOf(excel)['rm_werkgeverslasten']).toBe('Uitgangspunten!B12');
});

test('a repair that would write among hidden rows is refused before anything changes', async () => {
  const { excel, plan, snapshot } = await wholeModel(({ user }) =>
    user.filterTable('rm_Begroting', 'Kostensoort', (value) => value === 'Overig'),
  );
  excel.restore(snapshot);
  excel.user.deleteTableColumn('rm_Kostenposten', 'Aandeel');
  const port = createWorkbookPort();
  const inventory = await port.takeInventory();
  const column = { kind: 'column', missing: 'Aandeel', table: 'rm_Kostenposten', foundAs: '' } as const;
  await port.restoreParts(plan, [column], inventory, true);
  excel.restore(snapshot);
  excel.user.convertTableToRange('rm_Kostenposten');
  const before = placesOf(excel);
  const lost = await port.takeInventory();
  const failure = await port.restoreParts(plan, lostParts(lost), lost, true).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'filtered' });
  expect(placesOf(excel)).toEqual(before);
});
