// A range of the research as a strip, with the present value on it. Information, never a limit.

import { makeStyles, tokens } from '@fluentui/react-components';
import { SteadyText } from '../kit/SteadyText';
import { scaleOf, SpanBar } from '../pictures/SpanBar';
import { LINE_TEXT } from '../costs/lineText';
import { boundsOf, rangeWords, type Shown } from './researchCheck';

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
function judgement({ range: { section, remark }, isInside }: Shown): string {
  const source = [section, remark].filter(Boolean).join(', ');
  return isInside === null ? source : `${source}: ${isInside ? LINE_TEXT.inside : LINE_TEXT.outside}`;
}

/** What the judgement can become while a value is typed. */
const otherJudgements = (shown: Shown): readonly string[] =>
  [true, false, null]
    .filter((isInside) => isInside !== shown.isInside)
    .map((isInside) => judgement({ ...shown, isInside }));

/** The numbers of the range beside it, and its source below. */
export function ResearchStrip({ comparison }: { readonly comparison: Shown }): React.JSX.Element {
  const styles = useStyles();
  const { range, value } = comparison;
  const [low, high] = boundsOf(range);
  // The scale begins at nothing, and ends where the value or the range does.
  const scale = scaleOf([0, low, high, ...(value === null ? [] : [value])]);
  return (
    <div>
      <div className={styles.range}>
        <SpanBar scale={scale} from={low} to={range.isOpen ? scale.highest : high} mark={value} hasTrack />
        <span>{rangeWords(range)}</span>
      </div>
      <SteadyText others={otherJudgements(comparison)}>{judgement(comparison)}</SteadyText>
    </div>
  );
}
