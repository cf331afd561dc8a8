// The rules for each number in the pane: the limits of its kind, with the Dutch sentences. Percentages are typed as
// such.

import { numberKind, type NumberKind, type NumberKindId } from '../../model/numberKinds';
import { formatDutchNumber, type NumberRule } from '../words/dutchNumbers';

const PERCENT = 100;

/** The factor between the number in the cell and in the field. */
export const factorOf = (id: NumberKindId): number => (numberKind(id).look === 'percentage' ? PERCENT : 1);

/** A limit in a sentence: `10.000 per week`, `200%`, a year without separator. */
function limitWords(limit: number, { look, per = '' }: NumberKind): string {
  if (look === 'year') return String(limit);
  if (look === 'percentage') return `${formatDutchNumber(limit * PERCENT)}%`;
  return formatDutchNumber(limit) + per;
}

/** The rule of a kind. @param subject the field's name for its number, if different from that of the kind */
export function ruleOf(id: NumberKindId, subject = numberKind(id).subject): NumberRule {
  const kind = numberKind(id);
  const factor = factorOf(id);
  return {
    subject,
    ...(kind.isWhole ? { isWhole: true } : {}),
    minimum: kind.minimum * factor,
    belowMinimum: `${subject} moet ${limitWords(kind.minimum, kind)} of hoger zijn`,
    maximum: kind.maximum * factor,
    aboveMaximum: `${subject} kan niet hoger zijn dan ${limitWords(kind.maximum, kind)}`,
  };
}

/** The rule for hours per year, with the same limit per week. @param weeks working weeks in a year */
export function hoursPerYearRule(weeks: number): NumberRule {
  const rule = ruleOf('hoursPerWeek');
  return { ...rule, maximum: rule.maximum * weeks };
}
