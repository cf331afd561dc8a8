// The hours needed into the cost line that does the work: a preview of hours and total, and then one change.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { compute } from '../../../model/results/compute';
import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { isWithin } from '../../../model/inputs/numberKinds';
import { sameText } from '../../../model/names';
import { roundHalfAwayFromZero } from '../../../model/results/rounding';
import { inputText } from '../../costs/lineWords';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { useInView } from '../../kit/useInView';
import { formatEuro, formatEuroDifference, formatFte } from '../../words/dutchNumbers';
import { WORKLOAD_TEXT } from './workloadText';
import type { Workload } from './Years';

/** As the sheet shows them: nobody plans in thousandths of an hour. */
const HOUR_DECIMALS = 2;

/** Position of the one cost line with the hours of the sheet; -1 if there is none. */
function lineIndexOf({ lines, parameters }: ModelInputs, { hoursNow }: Workload): number {
  const name = String(parameters.workLine ?? '');
  return typeof hoursNow === 'number' ? lines.findIndex((line) => sameText(line.name, name)) : -1;
}

interface PreviewProps {
  readonly index: number;
  /** Hours a week. */
  readonly hours: number;
  readonly onDone: () => void;
}

function Preview({ index, hours, onDone }: PreviewProps): React.JSX.Element {
  const text = useTextStyles();
  const panel = useInView<HTMLElement>(true);
  const { session, model } = usePane();
  const { inputs, results } = model;
  const line = inputs.lines[index];
  const after = line && compute({ ...inputs, lines: inputs.lines.with(index, { ...line, hoursPerWeek: hours }) }).total;
  const isFollowing = compute(inputs).total === results.total;
  const apply = async (): Promise<void> => {
    if (await session.set({ list: 'lines', index, field: 'hoursPerWeek' }, hours)) onDone();
  };
  return (
    <section ref={panel} className={text.stack} aria-label={WORKLOAD_TEXT.preview}>
      <div role="status">
        <p className={text.paragraph}>
          {WORKLOAD_TEXT.hoursChange(line?.name ?? '', inputText(line?.hoursPerWeek ?? null), formatFte(hours))}
        </p>
        <p className={text.paragraph}>
          {isFollowing && after !== undefined
            ? WORKLOAD_TEXT.total(
                formatEuro(results.total),
                formatEuro(after),
                formatEuroDifference(after - results.total),
              )
            : WORKLOAD_TEXT.notFollowing}
        </p>
      </div>
      <div className={text.row}>
        <Button size="small" appearance="primary" onClick={() => void apply()}>
          {WORKLOAD_TEXT.apply}
        </Button>
        <Button size="small" onClick={onDone}>
          {WORKLOAD_TEXT.cancel}
        </Button>
      </div>
    </section>
  );
}

/** Nothing where no hours are known, or the line cannot have so many. */
export function TakeOver({ workload }: { readonly workload: Workload }): React.JSX.Element | null {
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const [isOpen, setOpen] = useState(false);
  const index = lineIndexOf(inputs, workload);
  const line = inputs.lines[index];
  const needed = typeof workload.hours === 'number' ? roundHalfAwayFromZero(workload.hours, HOUR_DECIMALS) : null;
  if (!line || !isWithin('hoursPerWeek', needed)) return null;
  const isThere = line.hoursPerWeek === needed;
  return (
    <div className={text.stack}>
      <div className={text.row}>
        <Button
          size="small"
          disabledFocusable={isThere}
          aria-expanded={isOpen && !isThere}
          onClick={() => setOpen(!isOpen)}
        >
          {WORKLOAD_TEXT.take(line.name)}
        </Button>
      </div>
      {isThere && <p className={text.note}>{WORKLOAD_TEXT.isThere}</p>}
      {isOpen && !isThere && <Preview index={index} hours={needed} onDone={() => setOpen(false)} />}
    </div>
  );
}
