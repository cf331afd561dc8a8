// An independent calculation of the begrotingswijziging, like compute() for the model. The user's figures come from the
// formulas in the cells.

import type { ModelInputs, NumberInput } from '../model/inputs/modelInputs';
import { sameText } from '../model/names';
import { IN_ORDER, NOT_KNOWN, type ModelResults, type Outcome } from '../model/results/modelResults';
import { isAmount, isFilled, sum } from '../model/results/operands';
import { roundHalfAwayFromZero } from '../model/results/rounding';
import { hasBudget } from '../model/sheets/budget/budgetInputs';
import { INCIDENTAL, NEGATIVE, STRUCTURAL } from '../model/sheets/budget/budgetWords';
import type { CoverLine } from '../model/sheets/budgetChange/budgetChangeInputs';
import {
  BALANCE_WORD,
  BUDGETED,
  COVER_KINDS,
  COVER_STATUS as STATUS,
  JUDGEMENT,
  NET_WORD,
} from '../model/sheets/budgetChange/budgetChangeWords';
import { computeBudget, type BudgetYearResult } from './computeBudget';

/** One line. */
export interface CoverLineResult {
  /** Whether anything is filled in. */
  readonly isFilled: boolean;
  readonly descriptionStatus: string;
  readonly kindStatus: string;
  readonly choiceStatus: string;
  /** What is wrong with its words; empty for a line in which nothing is filled in. */
  readonly details: string;
  readonly status: string;
  /** What counts in each year, whole units. */
  readonly counted: readonly Outcome[];
}

/** One year, lasten positive, in the unit of the begroting. */
export interface ChangeYearResult {
  readonly year: Outcome;
  readonly gross: Outcome;
  readonly budgeted: Outcome;
  readonly net: Outcome;
  readonly netWord: string;
  readonly cover: Outcome;
  readonly balance: Outcome;
  readonly balanceWord: string;
  readonly structuralGross: Outcome;
  readonly structuralCover: Outcome;
  readonly structural: Outcome;
  readonly judgement: string;
  /** The parts of the estimate minus the estimate. */
  readonly tie: Outcome;
  readonly unknownAmounts: number;
  readonly withoutCharacter: number;
}

export interface BudgetChangeResults {
  readonly lines: readonly CoverLineResult[];
  readonly years: readonly ChangeYearResult[];
  /** Points of each check, in the order of the sheet. */
  readonly checks: readonly number[];
}

const YEARS = [1, 2, 3, 4] as const;

/** A calculation whose outcome is not known as soon as one of its values is not known. */
function calculated(values: readonly Outcome[], work: (...numbers: number[]) => number): Outcome {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === values.length ? work(...numbers) : NOT_KNOWN;
}

function descriptionStatusOf(description: string, longest: NumberInput): string {
  if (description === '') return STATUS.noDescription;
  // To Excel a text is more than any number.
  const most = typeof longest === 'string' && longest !== '' ? Infinity : Number(longest ?? 0);
  return description.length > most ? STATUS.longDescription : IN_ORDER;
}

function kindStatusOf(kind: string, kinds: readonly string[]): string {
  if (kind === '') return STATUS.noKind;
  return kinds.some((known) => sameText(known, kind)) ? IN_ORDER : STATUS.unknownKind;
}

const hasCharacter = ({ character }: CoverLine): boolean =>
  sameText(character, STRUCTURAL) || sameText(character, INCIDENTAL);

function lineOf(line: CoverLine, longest: NumberInput): CoverLineResult {
  const isLine = Object.values(line as unknown as Readonly<Record<string, NumberInput>>).some(isFilled);
  const counted = YEARS.map((year): Outcome => {
    const amount = line[`amount${year}`];
    if (!isLine) return 0;
    return isAmount(amount) ? roundHalfAwayFromZero(amount, 0) : NOT_KNOWN;
  });
  const descriptionStatus = descriptionStatusOf(line.description, longest);
  const kindStatus = kindStatusOf(line.coverKind, COVER_KINDS);
  const characterStatus = hasCharacter(line) ? IN_ORDER : STATUS.noCharacter;
  const choiceStatus = kindStatus === IN_ORDER ? characterStatus : kindStatus;
  const ofWords = descriptionStatus === IN_ORDER ? choiceStatus : descriptionStatus;
  const details = isLine ? ofWords : '';
  const status = details === IN_ORDER && counted.includes(NOT_KNOWN) ? STATUS.noAmount : details;
  return { isFilled: isLine, descriptionStatus, kindStatus, choiceStatus, details, status, counted };
}

/** A word for more than zero, less than zero, and zero. */
function wordFor(amount: Outcome, above: string, below: string, even: string): string {
  if (typeof amount !== 'number') return NOT_KNOWN;
  if (amount === 0) return even;
  return amount > 0 ? above : below;
}

function judgementOf(balance: Outcome, structural: Outcome): string {
  if (typeof structural !== 'number') return NOT_KNOWN;
  if (Number(balance) > 0) return JUDGEMENT.shortage;
  return structural > 0 ? JUDGEMENT.incidental : JUDGEMENT.covered;
}

type Estimate = Pick<BudgetYearResult, 'year' | 'total' | 'structural' | 'incidental' | 'roundingDifference'>;

const NO_ESTIMATE: Estimate = {
  year: NOT_KNOWN,
  total: NOT_KNOWN,
  structural: NOT_KNOWN,
  incidental: NOT_KNOWN,
  roundingDifference: NOT_KNOWN,
};

/** @param index of the year, from 0 */
function yearOf(
  { coverLines }: ModelInputs,
  lines: readonly CoverLineResult[],
  estimate: Estimate,
  sign: number,
  index: number,
): ChangeYearResult {
  const amounts = lines.map(({ counted }) => counted[index] ?? NOT_KNOWN);
  const unknownAmounts = amounts.filter((amount) => amount === NOT_KNOWN).length;
  const sumOf = (isOne: (line: CoverLine) => boolean, lacking = unknownAmounts): Outcome =>
    lacking > 0 ? NOT_KNOWN : sum(amounts.filter((_, line) => coverLines[line] && isOne(coverLines[line])).map(Number));
  const isBudgeted = ({ coverKind }: CoverLine): boolean => sameText(coverKind, BUDGETED);
  const withoutCharacter = coverLines.filter((line, place) => !hasCharacter(line) && amounts[place] !== 0).length;
  const gross = calculated([estimate.total], (total) => sign * total);
  const budgeted = sumOf(isBudgeted);
  const cover = sumOf((line) => !isBudgeted(line));
  const net = calculated([gross, budgeted], (all, known) => all - known);
  const balance = calculated([net, cover], (asked, covered) => asked - covered);
  const tie = calculated(
    [estimate.structural, estimate.incidental, estimate.roundingDifference, gross],
    (structural, incidental, rounding, all) => sign * (structural + incidental + rounding) - all,
  );
  const structuralGross =
    tie === 0
      ? calculated([estimate.structural, estimate.incidental, gross], (structural, incidental, all) =>
          structural === 0 ? 0 : all - sign * incidental,
        )
      : NOT_KNOWN;
  const structuralCover = sumOf(({ character }) => sameText(character, STRUCTURAL), unknownAmounts + withoutCharacter);
  const structural = calculated([structuralGross, structuralCover], (costs, covered) => costs - covered);
  return {
    year: estimate.year,
    gross,
    budgeted,
    net,
    netWord: wordFor(net, NET_WORD.asked, NET_WORD.released, NET_WORD.nothing),
    cover,
    balance,
    balanceWord: wordFor(balance, BALANCE_WORD.shortage, BALANCE_WORD.surplus, BALANCE_WORD.even),
    structuralGross,
    structuralCover,
    structural,
    judgement: judgementOf(balance, structural),
    tie,
    unknownAmounts,
    withoutCharacter,
  };
}

const countOf = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number => items.filter(isOne).length;

/** The begrotingswijziging from its inputs and the results of the model. */
export function computeBudgetChange(inputs: ModelInputs, results: ModelResults): BudgetChangeResults {
  const { budgetSign = null, descriptionLength = null } = inputs.parameters;
  const isThere = hasBudget(inputs);
  const sign = sameText(String(budgetSign), NEGATIVE) ? -1 : 1;
  const estimates = isThere ? computeBudget(inputs, results).years : YEARS.map(() => NO_ESTIMATE);
  const lines = inputs.coverLines.map((line) => lineOf(line, descriptionLength));
  const years = estimates.map((estimate, index) => yearOf(inputs, lines, estimate, sign, index));
  const filled = inputs.coverLines.filter((_, index) => lines[index]?.isFilled);
  return {
    lines,
    years,
    checks: [
      isThere ? 0 : 1,
      countOf(years, ({ tie }) => tie !== 0),
      sum(years.map(({ unknownAmounts }) => unknownAmounts)),
      countOf(lines, ({ isFilled: isLine, details }) => isLine && details !== IN_ORDER) +
        Number(typeof descriptionLength !== 'number'),
      countOf(filled, ({ taskField }) => taskField === '') +
        countOf(filled, ({ economicCategory }) => economicCategory === ''),
      countOf(years, ({ judgement }) => judgement === JUDGEMENT.incidental),
      countOf(years, ({ netWord }) => netWord === NET_WORD.released),
    ],
  };
}
