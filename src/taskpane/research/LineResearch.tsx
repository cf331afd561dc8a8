// The findings of the research for a line: each range as a strip with the present value on it. Information, never a limit.

import type { CostLine } from '../../model/inputs/modelInputs';
import type { CostLineResult } from '../../model/results/modelResults';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { LINE_TEXT } from '../costs/lineText';
import { ResearchStrip } from './ResearchRange';
import { compareLine, rangeWords, researchBasis } from './researchCheck';

export interface LineResearchProps {
  readonly line: CostLine;
  readonly result: CostLineResult;
}

/** The research ranges for this line, at the price level of the research; nothing if the research does not cover it. */
export function LineResearch({ line, result }: LineResearchProps): React.JSX.Element | null {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const comparisons = compareLine(line, result, researchBasis(inputs));
  if (comparisons.length === 0) return null;
  return (
    <section aria-label={LINE_TEXT.research}>
      <p className={text.note}>{LINE_TEXT.researchTitle}</p>
      <ul className={text.list}>
        {comparisons.map((comparison) => (
          <li key={comparison.range.section + rangeWords(comparison.range)}>
            <ResearchStrip comparison={comparison} />
          </li>
        ))}
      </ul>
    </section>
  );
}
