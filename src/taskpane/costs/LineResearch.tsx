// The findings of the research for a line: each range as a strip with the present value on it. Information, never a limit.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CostLine } from '../../model/inputs/modelInputs';
import type { CostLineResult } from '../../model/results/modelResults';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { scaleOf, SpanBar } from '../pictures/SpanBar';
import { COST_TEXT } from './costsText';
import { boundsOf, compareLine, rangeWords, researchBasis, type Comparison } from './researchCheck';

export interface LineResearchProps {
  readonly line: CostLine;
  readonly result: CostLineResult;
}

const useStyles = makeStyles({
  range: {
    display: 'grid',
    gridTemplateColumns: 'minmax(48px, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** `§3.4, KCC-medewerker: binnen wat het onderzoek zag`. */
function judgement({ range: { section, remark }, isInside }: Comparison): string {
  const source = [section, remark].filter(Boolean).join(', ');
  return isInside === null ? source : `${source}: ${isInside ? COST_TEXT.inside : COST_TEXT.outside}`;
}

function Range({ comparison }: { readonly comparison: Comparison }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { range, value } = comparison;
  const [low, high] = boundsOf(range);
  // The scale begins at nothing, and ends where the value or the range does.
  const scale = scaleOf([0, low, high, ...(value === null ? [] : [value])]);
  return (
    <li>
      <div className={styles.range}>
        <SpanBar scale={scale} from={low} to={range.isOpen ? scale.highest : high} mark={value} hasTrack />
        <span>{rangeWords(range)}</span>
      </div>
      <p className={text.note}>{judgement(comparison)}</p>
    </li>
  );
}

/** The research ranges for this line, at the price level of the research; nothing if the research does not cover it. */
export function LineResearch({ line, result }: LineResearchProps): React.JSX.Element | null {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const comparisons = compareLine(line, result, researchBasis(inputs));
  if (comparisons.length === 0) return null;
  return (
    <section aria-label={COST_TEXT.research}>
      <p className={text.note}>{COST_TEXT.researchTitle}</p>
      <ul className={text.list}>
        {comparisons.map((comparison) => (
          <Range key={judgement(comparison) + rangeWords(comparison.range)} comparison={comparison} />
        ))}
      </ul>
    </section>
  );
}
