// User actions in the pane, as data: every use case of the session that changes or requests something.

import type { FieldPlace, Session } from '../../src/session/session';
import type { NumberInput } from '../../src/model/inputs/modelInputs';
import { PROFILES } from '../../src/model/report/profiles';
import { SALARY_TABLES } from '../../src/model/salary/salaryTables';
import type { Draw } from '../support/random/draw';

export interface PaneAct {
  readonly name: string;
  /** How often it occurs, relative to the others. */
  readonly weight: number;
  readonly act: (session: Session, draw: Draw) => Promise<unknown>;
  /** Whether it is one step of the history: undone, the inputs are as before. */
  readonly isStep?: true;
}

const NUMBERS: readonly NumberInput[] = [0, 1, 8, 12.5, 20, 1000, null];
const NAMES = [
  'Licentie | SaaS',
  'constructor',
  '__proto__',
  'Opleiding*',
  'Aansturing',
  '=1+1',
  'Nieuw',
  ' spatie ',
  'naam',
];
const COST_TYPES = ['Personeel', 'Opleiding', 'Licenties', 'Overig'];
const SAVED_ON = '2026-11-25';
const VARIANTS = ['een', 'twee', 'Raming | 2027'];

/** One of the existing rows; for a list without rows, the first position. */
const rowOf = (session: Session, list: 'lines' | 'scenarios' | 'salaryScales' | 'budgetRows', draw: Draw): number =>
  draw.upTo(session.getState().model?.inputs[list].length ?? 1);

/** A field that somebody fills in, of a row of a list or of the whole model, and what may come there. */
interface Filling {
  readonly rows?: 'lines' | 'scenarios' | 'salaryScales';
  readonly at: (index: number) => FieldPlace;
  readonly values: readonly NumberInput[];
}

const STEPS = Array.from({ length: 12 }, (_, step) => step);

const FILLINGS: readonly Filling[] = [
  { rows: 'lines', at: (index) => ({ list: 'lines', index, field: 'hoursPerWeek' }), values: NUMBERS },
  { rows: 'lines', at: (index) => ({ list: 'lines', index, field: 'amountPerUnit' }), values: NUMBERS },
  { rows: 'lines', at: (index) => ({ list: 'lines', index, field: 'name' }), values: NAMES },
  { rows: 'lines', at: (index) => ({ list: 'lines', index, field: 'counted' }), values: ['ja', 'nee'] },
  { rows: 'lines', at: (index) => ({ list: 'lines', index, field: 'costType' }), values: COST_TYPES },
  { rows: 'scenarios', at: (index) => ({ list: 'scenarios', index, field: 'name' }), values: NAMES },
  { rows: 'scenarios', at: (index) => ({ list: 'scenarios', index, field: 'questionsPerMonth' }), values: NUMBERS },
  { rows: 'salaryScales', at: (index) => ({ list: 'salaryScales', index, field: 'step5' }), values: NUMBERS },
  { at: () => ({ list: 'parameters', field: 'step' }), values: STEPS },
  {
    at: () => ({ list: 'parameters', field: 'salaryTable' }),
    values: SALARY_TABLES.map(({ label }) => label),
  },
  { at: () => ({ list: 'parameters', field: 'municipality' }), values: NAMES },
];

function fillIn(session: Session, draw: Draw): Promise<unknown> {
  const { rows, at, values } = draw.pick(FILLINGS);
  return session.set(at(rows ? rowOf(session, rows, draw) : 0), draw.pick(values));
}

const OWN_AMOUNTS = [2100, 2200, 2300, 2400];

/** Repairs all findings, one after the other, as a user does from the list. */
async function repairFormulas(session: Session): Promise<void> {
  for (const finding of session.getState().findings ?? []) await session.repairFormula(finding);
}

export const PANE_ACTS: readonly PaneAct[] = [
  { name: 'set', weight: 8, isStep: true, act: fillIn },
  { name: 'add a line', weight: 3, isStep: true, act: (session, draw) => session.addLine(draw.pick(COST_TYPES)) },
  { name: 'add a scenario', weight: 2, isStep: true, act: (session) => session.addScenario() },
  {
    name: 'remove a line',
    weight: 3,
    isStep: true,
    act: (session, draw) => session.removeRow('lines', rowOf(session, 'lines', draw)),
  },
  {
    name: 'remove a scenario',
    weight: 1,
    isStep: true,
    act: (session, draw) => session.removeRow('scenarios', rowOf(session, 'scenarios', draw)),
  },
  {
    name: 'move a line',
    weight: 3,
    isStep: true,
    act: (session, draw) => session.moveRow('lines', rowOf(session, 'lines', draw), rowOf(session, 'lines', draw)),
  },
  {
    name: 'set parameters',
    weight: 2,
    isStep: true,
    act: (session, draw) => session.setParameters({ step: draw.upTo(12), employerCosts: draw.pick([0, 0.23]) }),
  },
  {
    name: 'add a salary table',
    weight: 1,
    isStep: true,
    act: (session, draw) =>
      session.addSalaryTable({
        label: draw.pick(['Eigen 2027', 'Eigen | 2028']),
        priceLevel: 'per 1 januari 2027',
        priceYear: 2027,
        surcharge: 0.17,
        status: 'eigen',
        scales: ['7', '11'].map((scale) => ({ scale, steps: OWN_AMOUNTS })),
      }),
  },
  {
    name: 'apply a profile',
    weight: 1,
    isStep: true,
    act: (session, draw) => session.applyProfile(draw.pick(PROFILES).id),
  },
  { name: 'undo', weight: 4, act: (session) => session.undo() },
  { name: 'redo', weight: 2, act: (session) => session.redo() },
  {
    name: 'add a sheet',
    weight: 1,
    act: (session, draw) =>
      session.addSheet(
        draw.pick([
          { id: 'budget', taskField: '0.2 Burgerzaken' },
          { id: 'sensitivity' },
          { id: 'questions' },
          { id: 'budgetChange' },
        ] as const),
      ),
  },
  {
    name: 'add a line of the begroting',
    weight: 1,
    isStep: true,
    act: (session, draw) =>
      session.addRow('budgetRows', session.getState().model?.inputs.lines[rowOf(session, 'lines', draw)]?.name ?? ''),
  },
  {
    name: 'add a line of cover',
    weight: 1,
    isStep: true,
    act: (session) => session.addRow('coverLines', 'Uit de reserve'),
  },
  { name: 'keep a variant', weight: 1, act: (session, draw) => session.keepVariant(draw.pick(VARIANTS), SAVED_ON) },
  {
    name: 'put a variant back',
    weight: 1,
    isStep: true,
    act: (session, draw) => session.putVariantBack(draw.pick(VARIANTS)),
  },
  { name: 'remove a variant', weight: 1, act: (session, draw) => session.removeVariant(draw.pick(VARIANTS)) },
  { name: 'Herstellen', weight: 5, act: (session) => session.repair() },
  { name: 'repair formulas', weight: 3, act: repairFormulas },
  { name: 'apply looks', weight: 1, act: (session) => session.applyLooks() },
  { name: 'create', weight: 1, act: (session) => session.create('KCC') },
];
