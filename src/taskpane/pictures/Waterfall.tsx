// The difference between two totals as a waterfall: one bar for each cause that makes a difference, with its amount.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Cause, Waterfall as ByCause } from '../../model/results/causes';
import type { InputCause } from '../../model/results/inputCauses';
import { useTextStyles } from '../kit/textStyles';
import { formatEuro, formatEuroDifference } from '../words/dutchNumbers';
import { CAUSE_TEXTS, WATERFALL_TEXT } from './picturesText';
import { scaleOf, SpanBar } from './SpanBar';

const useStyles = makeStyles({
  rows: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  whole: { fontWeight: tokens.fontWeightSemibold },
  bar: { width: '40%', paddingInline: tokens.spacingHorizontalS },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

type Causes = ByCause<Cause | InputCause>;

interface Step {
  readonly title: string;
  readonly difference: number;
  /** Where the bar begins, euro above the reference. */
  readonly start: number;
}

function stepsOf({ causes }: Causes): readonly Step[] {
  let start = 0;
  return causes
    .filter(({ difference }) => difference !== 0)
    .map(({ cause, difference }) => {
      const step = { title: CAUSE_TEXTS[cause], difference, start };
      start += difference;
      return step;
    });
}

export interface WaterfallProps {
  readonly causes: Causes;
  /** What the present model is compared with. */
  readonly title: string;
}

/** The totals as text and the differences as bars: a bar of the whole total would hide them. */
export function Waterfall({ causes, title }: WaterfallProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const steps = stepsOf(causes);
  const scale = scaleOf([0, ...steps.flatMap(({ start, difference }) => [start, start + difference])]);
  const total = (name: string, amount: number): React.JSX.Element => (
    <tr>
      <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.whole)}>
        {name}
      </th>
      <td className={mergeClasses(styles.cell, styles.number, styles.whole)}>{formatEuro(amount)}</td>
    </tr>
  );
  return (
    <table className={styles.rows} aria-label={WATERFALL_TEXT.label}>
      <tbody>
        {total(title, causes.from)}
        {steps.map((step) => (
          <tr key={step.title}>
            <th scope="row" className={styles.cell}>
              {step.title}
            </th>
            <td className={mergeClasses(styles.cell, styles.bar)}>
              <SpanBar
                scale={scale}
                from={step.start}
                to={step.start + step.difference}
                tone={step.difference > 0 ? 'more' : 'less'}
                mark={0}
              />
            </td>
            <td className={mergeClasses(styles.cell, styles.number)}>{formatEuroDifference(step.difference)}</td>
          </tr>
        ))}
        {steps.length === 0 && (
          <tr>
            <td colSpan={3} className={text.note}>
              {WATERFALL_TEXT.same}
            </td>
          </tr>
        )}
        {total(WATERFALL_TEXT.now, causes.to)}
      </tbody>
    </table>
  );
}
