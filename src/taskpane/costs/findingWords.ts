// A formula of a cost line that was overwritten, with the figure that belongs in its cell. Pure text.

import type { CostLineResult } from '../../model/results/modelResults';
import type { LineFigure } from '../../session/state/lineFindings';
import type { FormulaFinding } from '../../session/session';
import { formatEuro, formatFte, formatPercentage } from '../words/dutchNumbers';
import { FIELD_TEXT } from '../fields/fieldsText';
import { FIGURE_TEXTS, FINDING_TEXT, KIND_TEXTS } from './findingText';

const FORMATS: Readonly<Record<LineFigure, (value: number) => string>> = {
  fte: formatFte,
  salary: formatEuro,
  cost: formatEuro,
  share: formatPercentage,
  status: String,
};

function whatIsThere({ kind, found }: FormulaFinding): string {
  if (kind !== 'constant') return KIND_TEXTS[kind];
  if (found === '') return FINDING_TEXT.empty;
  return Number.isFinite(Number(found)) ? FINDING_TEXT.number : FINDING_TEXT.text;
}

/**
 * `vast getal, hoort € 2.896`, or `Fte: vast getal, hoort 0,06`.
 * @param meant the line as it follows from the inputs
 */
export function findingWords(
  finding: FormulaFinding,
  figure: LineFigure | null,
  meant: CostLineResult | undefined,
): string {
  if (figure === null) {
    return FINDING_TEXT.of(finding.subject, FINDING_TEXT.belongs(whatIsThere(finding), FINDING_TEXT.formula));
  }
  const value = meant?.[figure] ?? '';
  const shown = typeof value === 'number' ? FORMATS[figure](value) : value || FIELD_TEXT.emptyValue;
  const words = FINDING_TEXT.belongs(whatIsThere(finding), shown);
  return FIGURE_TEXTS[figure] === '' ? words : FINDING_TEXT.of(FIGURE_TEXTS[figure], words);
}
