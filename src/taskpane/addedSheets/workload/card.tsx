// The sheet Werklast in the pane: adding it, what it comes to, and its inputs.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import type { NumberKindId } from '../../../model/inputs/numberKinds';
import { sameText } from '../../../model/names';
import { hasHours } from '../../../model/results/costLines';
import { GROWTH_YEARS, type WorkloadParameters } from '../../../model/sheets/workload/workloadInputs';
import { outcomeText } from '../../costs/lineWords';
import { ChoiceField, plainChoices } from '../../fields/ChoiceField';
import { NumberField } from '../../fields/NumberField';
import { factorOf, ruleOf } from '../../fields/numberRules';
import { usePane } from '../../kit/paneContext';
import { parameterPlace } from '../../kit/places';
import { useTextStyles } from '../../kit/textStyles';
import { formatFte } from '../../words/dutchNumbers';
import { AddSheet } from '../AddSheet';
import { useCardStyles } from '../cardStyles';
import { CheckedCard } from '../CheckedCard';
import type { CardControl } from '../SheetCard';
import { TakeOver } from './TakeOver';
import { outcomeSentence, WORKLOAD_TEXT } from './workloadText';
import { inHours, Years, type Workload } from './Years';

interface InputProps {
  readonly field: keyof WorkloadParameters;
  readonly kind: NumberKindId;
  readonly label: string;
  readonly unit: string;
  readonly hint?: string;
}

function Input({ field, kind, ...words }: InputProps): React.JSX.Element {
  const { parameters } = usePane().model.inputs;
  return (
    <NumberField
      {...words}
      place={parameterPlace(field)}
      value={parameters[field] ?? null}
      rule={ruleOf(kind)}
      factor={factorOf(kind)}
    />
  );
}

/** A scale is a number in its cell where it reads as one, as those of the cost lines are. */
const toScale = (choice: string): number | string | null => {
  if (choice === '') return null;
  return String(Number(choice)) === choice ? Number(choice) : choice;
};

const scalesOf = ({ salaryScales, parameters }: ModelInputs): readonly string[] =>
  salaryScales.filter(({ table }) => sameText(table, parameters.salaryTable)).map(({ scale }) => scale);

function Questions(): React.JSX.Element {
  const card = useCardStyles();
  const { inputs } = usePane().model;
  const { minutes, percent } = WORKLOAD_TEXT;
  return (
    <>
      <ChoiceField
        place={parameterPlace('workLine')}
        label={WORKLOAD_TEXT.line}
        value={inputs.parameters.workLine ?? null}
        choices={plainChoices(inputs.lines.filter(hasHours).map(({ name }) => name))}
      />
      <div className={card.pairs}>
        <Input field="minutesAlone" kind="minutes" label={WORKLOAD_TEXT.alone} unit={minutes} />
        <Input field="minutesForwarded" kind="minutes" label={WORKLOAD_TEXT.forwarded} unit={minutes} />
        <Input
          field="shareForwarded"
          kind="portion"
          label={WORKLOAD_TEXT.share}
          unit={percent}
          hint={WORKLOAD_TEXT.shareHint}
        />
        <Input
          field="utilisation"
          kind="utilisation"
          label={WORKLOAD_TEXT.utilisation}
          unit={percent}
          hint={WORKLOAD_TEXT.utilisationHint}
        />
      </div>
    </>
  );
}

function Result({ workload }: { readonly workload: Workload }): React.JSX.Element {
  const text = useTextStyles();
  const { hours, hoursNow, shortage, outcome, minutesNow } = workload;
  const difference = typeof shortage === 'number' ? formatFte(Math.abs(shortage)) : '';
  return (
    <div>
      <h3 className={text.heading}>{WORKLOAD_TEXT.result}</h3>
      <div role="status">
        <p className={text.paragraph}>{outcomeSentence(outcome, difference)}</p>
        <p className={text.note}>{WORKLOAD_TEXT.needed(inHours(hours), inHours(hoursNow))}</p>
        {typeof minutesNow === 'number' && <p className={text.note}>{WORKLOAD_TEXT.allowed(formatFte(minutesNow))}</p>}
      </div>
    </div>
  );
}

function Growth(): React.JSX.Element {
  const card = useCardStyles();
  return (
    <div className={card.pairs}>
      {GROWTH_YEARS.map((year) => (
        <Input
          key={year}
          field={`growth${year}`}
          kind="growth"
          label={WORKLOAD_TEXT.growth(year)}
          unit={WORKLOAD_TEXT.percent}
        />
      ))}
    </div>
  );
}

function SecondLine({ workload }: { readonly workload: Workload }): React.JSX.Element {
  const card = useCardStyles();
  const text = useTextStyles();
  const { inputs } = usePane().model;
  const { secondLineHours, secondLineCost } = workload;
  return (
    <>
      <h3 className={text.heading}>{WORKLOAD_TEXT.secondLine}</h3>
      <p className={text.note}>{WORKLOAD_TEXT.secondLineNote}</p>
      <div className={card.pairs}>
        <Input
          field="secondLineMinutes"
          kind="minutes"
          label={WORKLOAD_TEXT.secondLineMinutes}
          unit={WORKLOAD_TEXT.minutes}
        />
        <ChoiceField
          place={parameterPlace('secondLineScale')}
          label={WORKLOAD_TEXT.secondLineScale}
          value={inputs.parameters.secondLineScale ?? null}
          choices={plainChoices(['', ...scalesOf(inputs)])}
          toInput={toScale}
        />
      </div>
      {typeof secondLineHours === 'number' && (
        <p className={text.paragraph}>
          {WORKLOAD_TEXT.secondLineResult(inHours(secondLineHours), outcomeText(secondLineCost))}
        </p>
      )}
    </>
  );
}

/** The werklast, existing or still to be added. */
export function Card(control: CardControl): React.JSX.Element {
  const { model } = usePane();
  const { workload } = model.sheets;
  return (
    <CheckedCard
      {...control}
      sheet="workload"
      words={WORKLOAD_TEXT}
      check={workload?.check}
      place={parameterPlace('workLine')}
      adding={<AddSheet sheet={{ id: 'workload' }}>{WORKLOAD_TEXT.add}</AddSheet>}
    >
      {workload && (
        <>
          <Result workload={workload} />
          <Questions />
          <TakeOver workload={workload} />
          <Years workload={workload} />
          <Growth />
          <SecondLine workload={workload} />
        </>
      )}
    </CheckedCard>
  );
}
