/** @jest-environment ./test/support/officeEnvironment.mjs */
// Random sequences of user actions in the pane and in the grid: nothing gets stuck, no cell of the user is lost, undo
// restores the earlier state, and the pane's figures match its inputs, or something says otherwise.

import fc from 'fast-check';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { HostError } from '../../src/host/state/hostError';
import type { Snapshot, StandInExcel } from '../../src/host/standInExcel';
import { compute } from '../../src/model/results/compute';
import { createSession } from '../../src/session/createSession';
import type { Session } from '../../src/session/session';
import { modelFile } from '../../src/xlsx/modelFile';
import { openExcel } from '../support/officeRuntime';
import { byWeight, CHOICES, drawFrom, type Draw } from '../support/random/draw';
import { forAllInExcel } from '../support/random/properties';
import { GRID_ACTS, OWN, type GridAct } from './gridActs';
import { PANE_ACTS, type PaneAct } from './paneActs';

/** The number in `npm test`; `SEQUENCES=2000` takes more. */
const COUNT = Number(process.env['SEQUENCES'] ?? 20);
/** As many on average. */
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

async function inPane(session: Session, { act, isStep }: PaneAct, draw: Draw, isTried: boolean): Promise<string> {
  const own = asText(ownCells(excel));
  const { model, history } = session.getState();
  const before = asText(model?.inputs);
  await act(session, draw);
  const state = session.getState();
  const isMade = state.problem === null && state.phase === 'ready' && state.history.length === history.length + 1;
  const isOurs = state.history.at(-1)?.origin === 'pane';
  const step = isStep && isMade && isOurs && isTried ? await wrongStep(session, before) : '';
  if (step !== '') return step;
  return asText(ownCells(excel)) === own ? '' : 'a cell of the user is lost';
}

async function inGrid(session: Session, { act }: GridAct, draw: Draw): Promise<void> {
  try {
    act(excel, draw);
  } catch (error) {
    // What Excel itself refuses changes nothing; without anything to choose from there is no action.
    if (!(error instanceof HostError || error instanceof RangeError)) throw error;
  }
  await session.refresh();
}

const STEP = fc.oneof(
  fc.record({ pane: byWeight(PANE_ACTS), choices: CHOICES, isTried: fc.boolean() }),
  fc.record({ grid: byWeight(GRID_ACTS), choices: CHOICES }),
);
const SEQUENCE = fc.array(STEP, { minLength: 1, maxLength: 2 * STEPS - 1, size: 'max' });

test(
  `${COUNT} sequences: nothing gets stuck or lost, and what is shown is right or said to be not`,
  async () => {
    let wrongCount = 1;
    try {
      await forAllInExcel(SEQUENCE, COUNT, async (steps) => {
        excel.restore(start);
        const session = newSession();
        await session.refresh();
        for (const step of steps) {
          const draw = drawFrom(step.choices);
          const wrong = 'pane' in step ? await inPane(session, step.pane, draw, step.isTried) : '';
          if ('grid' in step) await inGrid(session, step.grid, draw);
          expect(wrong).toBe('');
          expect(wrongShown(session)).toBe('');
        }
      });
      wrongCount = 0;
    } finally {
      process.stdout.write(`sequences: ${COUNT}, ${wrongCount} wrong\n`);
    }
  },
  TIME_LIMIT,
);
