// The adoption: what was adopted, how far the model has moved since, and writing the figures of now as values.

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf, serialOf } from '../../../model/days';
import type { ModelReading } from '../../../workbook/reading/reading';
import { inputText } from '../../costs/lineWords';
import { usePane } from '../../kit/paneContext';
import { useTextStyles } from '../../kit/textStyles';
import { formatDay, formatEuro, formatEuroDifference } from '../../words/dutchNumbers';
import { SUMMARY_TEXT } from './summaryText';

type Summary = NonNullable<ModelReading['sheets']['summary']>;

/** What was adopted before, and whether it still is what the model says. */
function Adopted({ summary: { moved, movedTotal } }: { readonly summary: Summary }): React.JSX.Element {
  const text = useTextStyles();
  const { adoptedTotal = null, adoptedDate = null } = usePane().model.inputs.parameters;
  if (adoptedTotal === null) return <p className={text.note}>{moved}</p>;
  return (
    <>
      <p className={text.paragraph}>
        {SUMMARY_TEXT.adopted(
          inputText(adoptedTotal, formatEuro),
          inputText(adoptedDate, formatDay) || SUMMARY_TEXT.unknownDay,
        )}
      </p>
      <p className={text.note}>
        {typeof movedTotal === 'number' && movedTotal !== 0
          ? SUMMARY_TEXT.moved(moved, formatEuroDifference(movedTotal))
          : moved}
      </p>
    </>
  );
}

export function Adoption({ summary }: { readonly summary: Summary }): React.JSX.Element {
  const text = useTextStyles();
  const { session, model } = usePane();
  const [said, setSaid] = useState('');
  const adopt = async (): Promise<void> => {
    // Figures that wait for a calculation are not what anybody adopts.
    if (session.getState().isOutdated) return setSaid(SUMMARY_TEXT.isOutdated);
    const { total, costPerQuestion } = model.results;
    const isDone = await session.setParameters({
      adoptedTotal: total,
      adoptedCostPrice: typeof costPerQuestion === 'number' ? costPerQuestion : null,
      adoptedDate: serialOf(dayOf(new Date())),
    });
    setSaid(isDone ? SUMMARY_TEXT.isAdopted : '');
  };
  return (
    <section className={text.stack}>
      <h3 className={text.heading}>{SUMMARY_TEXT.adoption}</h3>
      <Adopted summary={summary} />
      <p className={text.note}>{SUMMARY_TEXT.adoptNote}</p>
      <div className={text.row}>
        <Button size="small" onClick={() => void adopt()}>
          {SUMMARY_TEXT.adopt}
        </Button>
        <span role="status" className={text.note}>
          {said}
        </span>
      </div>
    </section>
  );
}
