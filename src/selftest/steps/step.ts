// A step of the self-test, and what steps share: findings, the session's problem, cost lines by name.

import type { Finding } from '../../behaviours/report';
import type { CostLine, NumberInput } from '../../model/inputs/modelInputs';
import type { CostLineResult } from '../../model/results/modelResults';
import { REPORT_TOTAL } from '../../model/report/reportFigures';
import type { LineField } from '../../model/inputs/inputRows';
import type { Session } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import { euro, TEXT } from '../text';

/** One use case, performed for real. Starts from the model of the report and leaves it unchanged. */
export interface Step {
  readonly id: string;
  /** In Dutch. */
  readonly title: string;
  /** The ExcelApi set that the self-test needs to act in the grid as a user would. */
  readonly needs?: string;
  /** @returns expected and found values; any difference is a fault */
  readonly run: (session: Session) => Promise<readonly Finding[]>;
}

export const finding = (what: string, expected: string, found: string): Finding => ({ what, expected, found });

/** For an outcome with several correct values. */
export const oneOf = (what: string, allowed: readonly string[], found: string): Finding =>
  finding(what, allowed.includes(found) ? found : allowed.join(' of '), found);

/** @throws Error when the session has no model to show */
export function modelOf(session: Session): ModelReading {
  const { model, phase, problem } = session.getState();
  if (!model) throw new Error(`Er is geen rekenmodel (${phase}, ${problem?.code ?? TEXT.none})`);
  return model;
}

export const problemOf = (session: Session): string => session.getState().problem?.code ?? TEXT.none;
export const noProblem = (session: Session): Finding => finding('melding', TEXT.none, problemOf(session));

export const totalIs = (session: Session, expected: number): Finding =>
  finding('totaal per jaar', euro(expected), euro(modelOf(session).results.total));

export const checksInOrder = (session: Session): Finding =>
  finding('punten van de controles', '0', String(modelOf(session).results.points));

/** Total and checks as in the report, without a problem: the state in which each step leaves the model. */
export const asInReport = (session: Session): readonly Finding[] => [
  noProblem(session),
  totalIs(session, REPORT_TOTAL),
  checksInOrder(session),
];

export const lineNames = (session: Session): readonly string[] => modelOf(session).inputs.lines.map(({ name }) => name);

/** @throws Error when there is no such line */
export function lineIndex(session: Session, name: string): number {
  const index = lineNames(session).indexOf(name);
  if (index < 0) throw new Error(`De kostenpost "${name}" staat niet in het model`);
  return index;
}

/** Sets a field of the line with this name, whatever its position. */
export const setLine = (session: Session, name: string, field: LineField, value: NumberInput): Promise<boolean> =>
  session.set({ list: 'lines', index: lineIndex(session, name), field }, value);

export const lineResult = (session: Session, name: string): CostLineResult | undefined =>
  modelOf(session).results.lines.find((line) => line.name === name);

export const costOf = (session: Session, name: string, expected: number): Finding =>
  finding(`kosten per jaar van ${name}`, euro(expected), euro(lineResult(session, name)?.cost));

/** The lines with their inputs in a fixed order: unchanged as long as nothing is lost, duplicated or mixed up. */
export const linesAsSet = (session: Session): string =>
  JSON.stringify(
    modelOf(session).inputs.lines.toSorted((one: CostLine, other: CostLine) => one.name.localeCompare(other.name)),
  );
