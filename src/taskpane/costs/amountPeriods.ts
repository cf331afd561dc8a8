// Per what the amount of a cost line can be typed: its unit, a month or a year. The workbook keeps quantity × amount per
// unit. Pure.

import type { CostLine } from '../../model/inputs/modelInputs';
import { ownValue } from '../../model/ownValue';
import type { Period } from '../fields/PeriodField';
import { amountRule, scaledRule } from '../fields/numberRules';
import type { Conversion } from '../entries/periods';
import { formatDutchNumber } from '../words/dutchNumbers';
import { LINE_TEXT } from './lineText';
import { PERIOD_TEXT } from './periodText';

const MONTHS_IN_A_YEAR = 12;
const WEEKS_IN_A_YEAR = 52;
/** How many of a unit of time are in a year: an amount per year is divided by these, or by the quantity. */
const IN_A_YEAR: Readonly<Record<string, number>> = { maand: MONTHS_IN_A_YEAR, week: WEEKS_IN_A_YEAR };

/** What an amount of money per month or year is, in units of the line, when that can be meant in two ways. */
function conversions(quantity: number, unit: string, times: number): readonly Conversion[] {
  const ofOne = ownValue(IN_A_YEAR, unit) ?? 1;
  if (ofOne === quantity) return [{ factor: quantity / times, label: '' }];
  const [all, each] = PERIOD_TEXT.meanings(unit, formatDutchNumber(quantity), formatDutchNumber(ofOne));
  return [
    { factor: quantity / times, label: all },
    { factor: ofOne / times, label: each },
  ];
}

/** Of the unit first; without a quantity nothing can be converted. */
export function amountPeriods({ quantity, unit }: CostLine): readonly [Period, ...Period[]] {
  const rule = amountRule(unit);
  const isLump = unit === '' || unit === 'stelpost';
  const own: Period = { id: 'unit', label: isLump ? PERIOD_TEXT.each : unit, factor: 1, rule, conversions: [] };
  if (typeof quantity !== 'number' || quantity <= 0) return [own];
  const isOne = ownValue(IN_A_YEAR, unit) === quantity || quantity === 1;
  const scaled = (id: 'month' | 'year', times: number, label: string): Period => ({
    id,
    label: isOne ? label : PERIOD_TEXT.together(label),
    factor: quantity / times,
    rule: scaledRule(rule, quantity / times, id),
    conversions: conversions(quantity, unit, times),
  });
  const year = scaled('year', 1, LINE_TEXT.perYear);
  const month = scaled('month', MONTHS_IN_A_YEAR, PERIOD_TEXT.perMonth);
  return unit === 'maand' ? [own, year] : [own, month, year];
}
