// The sheet Samenvatting in the pane: adding it, its waterfall, its inputs, the adoption and the text for a voorstel.

import { addsUp } from '../../../model/results/causes';
import type { SummaryParameters } from '../../../model/sheets/summary/summaryInputs';
import { STATUSES } from '../../../model/sheets/summary/summaryWords';
import type { ModelReading } from '../../../workbook/reading/reading';
import { outcomeText } from '../../costs/lineWords';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { DateField } from '../../fields/DateField';
import { TextField } from '../../fields/TextField';
import { usePane } from '../../kit/paneContext';
import { parameterPlace } from '../../kit/places';
import { useTextStyles } from '../../kit/textStyles';
import { Waterfall } from '../../pictures/Waterfall';
import { AddSheet } from '../AddSheet';
import { useCardStyles } from '../cardStyles';
import { CheckedCard } from '../CheckedCard';
import type { CardControl } from '../SheetCard';
import { Adoption } from './Adoption';
import { CopyText } from './CopyText';
import { Risks } from './Risks';
import { SUMMARY_TEXT } from './summaryText';

type Field = keyof SummaryParameters;
type Summary = NonNullable<ModelReading['sheets']['summary']>;

/** The same picture as on the sheet, from its cells. */
function Causes({ causes }: Pick<Summary, 'causes'>): React.JSX.Element {
  const text = useTextStyles();
  return (
    <div>
      <h3 className={text.heading}>{SUMMARY_TEXT.causes}</h3>
      {addsUp(causes) ? (
        <Waterfall causes={causes} title={SUMMARY_TEXT.report} />
      ) : (
        <p className={text.note}>{SUMMARY_TEXT.doesNotAddUp}</p>
      )}
    </div>
  );
}

const LONG_TEXTS = [
  ['summaryReason', SUMMARY_TEXT.reason],
  ['summaryTask', SUMMARY_TEXT.task],
  ['summaryConsequence', SUMMARY_TEXT.consequence],
  ['summaryAlternative', SUMMARY_TEXT.alternative],
] as const satisfies readonly (readonly [Field, string])[];

function Words(): React.JSX.Element {
  const card = useCardStyles();
  const text = useTextStyles();
  const { parameters } = usePane().model.inputs;
  return (
    <>
      <h3 className={text.heading}>{SUMMARY_TEXT.head}</h3>
      <div className={card.pairs}>
        <ChoiceField
          place={parameterPlace('summaryStatus')}
          label={SUMMARY_TEXT.status}
          value={parameters.summaryStatus ?? ''}
          choices={plainChoices(STATUSES)}
        />
        <TextField
          place={parameterPlace('summaryVersion')}
          label={SUMMARY_TEXT.version}
          value={parameters.summaryVersion ?? ''}
        />
        <DateField
          place={parameterPlace('summaryDate')}
          label={SUMMARY_TEXT.date}
          value={parameters.summaryDate ?? null}
        />
        <TextField
          place={parameterPlace('summaryAuthor')}
          label={SUMMARY_TEXT.author}
          hint={SUMMARY_TEXT.authorHint}
          value={parameters.summaryAuthor ?? ''}
        />
      </div>
      <h3 className={text.heading}>{SUMMARY_TEXT.texts}</h3>
      <p className={text.note}>{SUMMARY_TEXT.textsNote}</p>
      {LONG_TEXTS.map(([field, label]) => (
        <TextField key={field} place={parameterPlace(field)} label={label} value={parameters[field] ?? ''} isLong />
      ))}
    </>
  );
}

/** The samenvatting, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const { model } = usePane();
  const { summary } = model.sheets;
  return (
    <CheckedCard
      {...control}
      sheet="summary"
      words={SUMMARY_TEXT}
      check={summary?.check}
      place={parameterPlace('summaryStatus')}
      adding={<AddSheet sheet={{ id: 'summary' }}>{SUMMARY_TEXT.add}</AddSheet>}
    >
      {summary && (
        <>
          <Causes causes={summary.causes} />
          <CopyText summary={summary} />
          <Words />
          <Risks expected={outcomeText(summary.expectedDamage)} />
          <Adoption summary={summary} />
        </>
      )}
    </CheckedCard>
  );
}
