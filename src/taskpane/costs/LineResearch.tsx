// The findings of the research for a line, and whether the line is within them. Information, never a limit.

import type { CostLine } from '../../model/modelInputs';
import type { CostLineResult } from '../../model/modelResults';
import { weeksPerYear } from './lineWords';
import { COST_TEXT } from './costsText';
import { usePane } from '../kit/paneContext';
import { compareLine, rangeWords, type Comparison } from './researchCheck';
import { useTextStyles } from '../kit/textStyles';

export interface LineResearchProps {
  readonly line: CostLine;
  readonly result: CostLineResult;
}

function words({ range, isInside }: Comparison): string {
  const { remark, section } = range;
  const saw = `${rangeWords(range)}${remark ? ` (${remark})` : ''}, ${section}`;
  return isInside === null ? saw : `${saw}: ${isInside ? COST_TEXT.inside : COST_TEXT.outside}`;
}

/** The research ranges for this line; nothing if the research does not cover it. */
export function LineResearch({ line, result }: LineResearchProps): React.JSX.Element | null {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const comparisons = compareLine(line, result, weeksPerYear(inputs.parameters));
  if (comparisons.length === 0) return null;
  return (
    <div>
      {comparisons.map((comparison) => (
        <p key={words(comparison)} className={text.note}>
          {COST_TEXT.research}: {words(comparison)}
        </p>
      ))}
    </div>
  );
}
