// The hours needed now and in four years as bars, with the hours of now as a line across them.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../../model/results/modelResults';
import { NO_SHORTAGE, WORKLOAD_OUTCOME } from '../../../model/sheets/workload/workloadWords';
import type { ModelReading } from '../../../workbook/reading/reading';
import { outcomeText } from '../../costs/lineWords';
import { useTextStyles } from '../../kit/textStyles';
import { scaleOf, SpanBar } from '../../pictures/SpanBar';
import { formatFte, formatWhole } from '../../words/dutchNumbers';
import { WORKLOAD_TEXT } from './workloadText';

const useStyles = makeStyles({ row: { paddingBlock: tokens.spacingVerticalXXS } });

export type Workload = NonNullable<ModelReading['sheets']['workload']>;

/** Hours and minutes as the sheet shows them: with two decimals. */
export const inHours = (outcome: Outcome): string => outcomeText(outcome, formatFte);

/** The picture of the sheet, from its own cells. */
export function Years({ workload }: { readonly workload: Workload }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { periods, hoursNow, firstShortage } = workload;
  const now = typeof hoursNow === 'number' ? hoursNow : null;
  const numbers = [...periods.map(({ hours }) => hours), hoursNow].filter((outcome) => typeof outcome === 'number');
  const scale = scaleOf([0, ...numbers]);
  return (
    <>
      <h3 className={text.heading}>{WORKLOAD_TEXT.years}</h3>
      {now !== null && <p className={text.note}>{WORKLOAD_TEXT.mark(formatFte(now))}</p>}
      <ol className={text.list} aria-label={WORKLOAD_TEXT.years}>
        {periods.map(({ name, questions, hours, outcome }) => (
          <li key={name} className={styles.row}>
            <span>{name}</span>
            {typeof hours === 'number' && (
              <SpanBar
                scale={scale}
                from={0}
                to={hours}
                mark={now}
                hasTrack
                {...(outcome === WORKLOAD_OUTCOME.shortage ? { tone: 'more' } : {})}
              />
            )}
            <p className={text.note}>
              {WORKLOAD_TEXT.period(outcomeText(questions, formatWhole), inHours(hours), outcome)}
            </p>
          </li>
        ))}
      </ol>
      {firstShortage !== NO_SHORTAGE && <p className={text.paragraph}>{WORKLOAD_TEXT.first(firstShortage)}</p>}
    </>
  );
}
