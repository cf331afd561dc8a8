// What the sheet Samenvatting comes to, as it was read.

import { ownValue } from '../../../model/ownValue';
import type { Outcome } from '../../../model/results/modelResults';
import { CAUSES, type Waterfall } from '../../../model/results/causes';
import {
  basisName,
  DIFFERENCE_NAMES as DIFFERENCE,
  KEY_FIGURE_NAMES,
  KEY_FIGURES,
  SUMMARY_RESULT_NAMES as RESULT,
  type KeyFigure,
} from '../../../model/sheets/summary/summaryNames';
import { asNumber, asOutcome, asText } from '../../plan/rawCells';
import type { RawCell, RawValues } from '../../plan/rawValues';

/** A key figure as its cell shows it: a number, or words. */
export interface ShownFigure {
  readonly value: RawCell;
  /** What it is based on, in words. */
  readonly basis: string;
}

/** The results of the sheet Samenvatting. */
export interface SummaryReading {
  readonly figures: Readonly<Record<KeyFigure, ShownFigure>>;
  /** From the report to now. */
  readonly causes: Waterfall;
  /** Kans x gevolg of all risks, euro. */
  readonly expectedDamage: Outcome;
  /** What counts as a question in the scenario of the key figures, in words. */
  readonly countedAs: string;
  /** Whether the total has moved since it was adopted, in words. */
  readonly moved: string;
  /** By how much, euro per year; empty if nothing was adopted. */
  readonly movedTotal: Outcome;
  /** `in orde`, or the number of points. */
  readonly check: string;
}

export function summaryOf({ names }: RawValues): SummaryReading {
  const cell = (name: string): RawCell => ownValue(names, name)?.[0]?.[0] ?? '';
  const figure = (id: KeyFigure): ShownFigure => ({
    value: cell(KEY_FIGURE_NAMES[id]),
    basis: asText(cell(basisName(id))),
  });
  return {
    figures: Object.fromEntries(KEY_FIGURES.map((id) => [id, figure(id)])) as Record<KeyFigure, ShownFigure>,
    causes: {
      from: asNumber(cell(DIFFERENCE.report)),
      to: asNumber(cell(RESULT.now)),
      causes: CAUSES.map((cause) => ({ cause, difference: asNumber(cell(DIFFERENCE[cause])) })),
    },
    expectedDamage: asOutcome(cell(RESULT.expectedDamage)),
    countedAs: asText(cell(RESULT.countedAs)),
    moved: asText(cell(RESULT.moved)),
    movedTotal: asOutcome(cell(RESULT.movedTotal)),
    check: asText(cell(RESULT.check)),
  };
}
