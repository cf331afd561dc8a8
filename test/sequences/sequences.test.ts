/** @jest-environment ./test/support/officeEnvironment.mjs */
// Random sequences of user actions in the pane and in the grid: nothing gets stuck, no cell of the user is lost, undo
// restores the earlier state, and the pane's figures match its inputs, or something says otherwise.

import { createWorkbookPort } from '../../src/excel/workbookPort';
import { HostError } from '../../src/host/state/hostError';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/compute';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';
import { openExcel } from '../support/officeRuntime';
import { drawFrom, type Draw } from './draw';
import { GRID_ACTS, OWN } from './gridActs';
import { PANE_ACTS, type PaneAct } from './paneActs';

/** The number in `npm test`; `SEQUENCES=2000` takes more. */
const COUNT = Number(process.env['SEQUENCES'] ?? 20);
/** Seed of the first sequence; each next one has the next number. */
const FIRST_SEED = Number(process.env['SEQUENCES_SEED'] ?? 1);
const STEPS = 8;
const TIME_LIMIT = 7_200_000;

let excel: StandInExcel;
let start: Snapshot;

beforeAll(async () => {
  excel = openExcel();
  excel.user.pasteBlock('Blad1', 'A1', [[OWN, 12, '=B1*2']]);
  await newSession().create('KCC');
  excel.user.paste('Blad1', 'D1', `="${OWN}"&rm_totaal`);
  excel.user.pasteBlock('Rekenmodel', 'W7', [[OWN], [OWN]]);
  excel.user.paste('Rekenmodel', 'A60', OWN);
  excel.user.paste('Uitgangspunten', 'W12', OWN);
  start = excel.snapshot();
}, TIME_LIMIT);

/** Does not follow the workbook: user actions are read when the sequence says so, as after an event. */
const newSession = (): Session => createSession(createWorkbookPort(), modelFile);

/** Cells of the user's own, wherever they are. */
const ownCells = ({ workbook }: StandInExcel): readonly string[] =>
  workbook.state.sheets
    .flatMap(({ constants, formulas }) => [...constants.values(), ...formulas.values()])
    .map(String)
    .filter((content) => content.includes(OWN))
    .toSorted();

const asText = (value: unknown): string => JSON.stringify(value);

/** Whether anything reports that something is wrong. */
function isSaid(session: Session): boolean {
  const { phase, problem, damage, findings, model, manualCalculation } = session.getState();
  const points = model?.results.points ?? 0;
  return (
    phase !== 'ready' ||
    problem !== null ||
    damage.length > 0 ||
    (findings ?? []).length > 0 ||
    points > 0 ||
    manualCalculation
  );
}

/** What is wrong with what is shown. */
function wrongShown(session: Session): string {
  const { phase, busy, model, problem } = session.getState();
  if (phase === 'opening' || busy !== null) return `stuck in ${phase}, ${String(busy)}`;
  if (problem?.code === 'unexpected') return 'a problem without a reason';
  if (phase === 'ready' && !model) return 'no model';
  if (!model || isSaid(session)) return '';
  const { total, costPerQuestion, establishment, costTypes } = model.results;
  const wanted = compute(model.inputs);
  const shown = asText([total, costPerQuestion, establishment, costTypes]);
  const computed = asText([wanted.total, wanted.costPerQuestion, wanted.establishment, wanted.costTypes]);
  return shown === computed ? '' : `shows ${shown} for ${computed}`;
}

/** What is wrong after undoing and redoing a step. */
async function wrongStep(session: Session, before: string): Promise<string> {
  const after = asText(session.getState().model?.inputs);
  await session.undo();
  if (session.getState().problem !== null || session.getState().phase !== 'ready') return '';
  if (asText(session.getState().model?.inputs) !== before) return `undo gives something else`;
  await session.redo();
  if (session.getState().problem !== null || session.getState().phase !== 'ready') return '';
  return asText(session.getState().model?.inputs) === after ? '' : 'redo gives something else';
}

async function inPane(session: Session, { act, isStep }: PaneAct, draw: Draw): Promise<string> {
  const own = asText(ownCells(excel));
  const { model, history } = session.getState();
  const before = asText(model?.inputs);
  await act(session, draw);
  const state = session.getState();
  const isTried = draw.upTo(2) === 0;
  const isMade = state.problem === null && state.phase === 'ready' && state.history.length === history.length + 1;
  const isOurs = state.history.at(-1)?.origin === 'pane';
  const step = isStep && isMade && isOurs && isTried ? await wrongStep(session, before) : '';
  if (step !== '') return step;
  return asText(ownCells(excel)) === own ? '' : 'a cell of the user is lost';
}

async function inGrid(session: Session, draw: Draw, said: string[]): Promise<void> {
  const { name, act } = draw.pickWeighted(GRID_ACTS);
  said.push(name);
  try {
    act(excel, draw);
  } catch (error) {
    // What Excel itself refuses changes nothing; without anything to choose from there is no action.
    if (!(error instanceof HostError || error instanceof RangeError)) throw error;
    said.push('(refused)');
  }
  await session.refresh();
}

/** @returns what is wrong, and after which action; empty if nothing is */
async function run(seed: number): Promise<string> {
  excel.restore(start);
  const draw = drawFrom(seed);
  const session = newSession();
  await session.refresh();
  const said: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    let wrong = '';
    if (draw.upTo(2) === 0) await inGrid(session, draw, said);
    else {
      const pane = draw.pickWeighted(PANE_ACTS);
      said.push(pane.name);
      wrong = await inPane(session, pane, draw);
    }
    wrong ||= wrongShown(session);
    if (wrong !== '') return `seed ${seed}, ${said.join(', ')}: ${wrong}`;
  }
  return '';
}

test(
  `${COUNT} sequences from seed ${FIRST_SEED}: nothing gets stuck or lost, and what is shown is right or said to be not`,
  async () => {
    const wrong: string[] = [];
    for (let index = 0; index < COUNT; index += 1) {
      const found = await run(FIRST_SEED + index);
      if (found === '') continue;
      wrong.push(found);
      // A complete run takes long, so findings are printed at once.
      process.stdout.write(`${found}\n`);
    }
    process.stdout.write(`sequences: ${COUNT}, ${wrong.length} wrong\n`);
    expect(wrong).toEqual([]);
  },
  TIME_LIMIT,
);
