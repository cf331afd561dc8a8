// Salary table and step: chosen together, with their effect on the total before they are written to the cells.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { compute } from '../../model/results/compute';
import type { NumberInput } from '../../model/inputs/modelInputs';
import { LATEST_SALARIES, SALARY_TABLES, STEP_COUNT } from '../../model/salary/salaryTables';
import type { FieldPlace } from '../../session/session';
import { formatEuro, formatEuroCents, formatEuroDifference } from '../words/dutchNumbers';
import { inputText, outcomeText } from '../costs/lineWords';
import { CORE_PARAMETERS, sourceInPane } from '../../model/inputs/coreParameters';
import { OwnPriceLevel } from './OwnPriceLevel';
import { SALARY_TEXT } from './salaryText';
import { onDemand } from '../kit/OnDemand';
import { usePane } from '../kit/paneContext';
import { ChoiceField, plainChoices } from '../fields/ChoiceField';
import { useInView } from '../kit/useInView';
import { useTextStyles } from '../kit/textStyles';

const SalaryPaste = onDemand(
  async () => (await import(/* webpackChunkName: "salary-paste" */ '../salaryPaste/SalaryPaste')).SalaryPaste,
);

const STEPS = Array.from({ length: STEP_COUNT }, (_, step) => String(step));

interface Draft {
  readonly salaryTable: string;
  readonly step: NumberInput;
}

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  toggle: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  table: { paddingBlock: tokens.spacingVerticalXXS },
});

const tablePlace: FieldPlace = { list: 'parameters', field: 'salaryTable' };
const stepPlace: FieldPlace = { list: 'parameters', field: 'step' };

/** The existing tables, and which of them are derived. */
function Tables(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <details>
      <summary className={styles.toggle}>{SALARY_TEXT.tables}</summary>
      <ul className={text.list}>
        {SALARY_TABLES.map(({ label, priceLevel, status }) => (
          <li key={label} className={mergeClasses(text.note, styles.table)}>
            <strong>{label}</strong>, {SALARY_TEXT.priceLevel(priceLevel)}: {status}
          </li>
        ))}
      </ul>
      <p className={text.note}>{SALARY_TEXT.derivedWarning}</p>
    </details>
  );
}

function Preview({
  draft,
  onDone,
}: {
  readonly draft: Draft;
  readonly onDone: (isApplied: boolean) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const panel = useInView<HTMLElement>(true);
  const { session, model } = usePane();
  const { results, inputs } = model;
  const after = compute({ ...inputs, parameters: { ...inputs.parameters, ...draft } });
  const now = compute(inputs);
  /** Figures that do not follow from the inputs as they are will not follow the choice either. */
  const isFollowing = now.total === results.total && now.costPerQuestion === results.costPerQuestion;
  const apply = async (): Promise<void> => {
    if (await session.setParameters(draft)) onDone(true);
  };
  return (
    <section ref={panel} className={mergeClasses(text.stack, styles.preview)} aria-label={SALARY_TEXT.preview}>
      <div role="status">
        <p className={text.paragraph}>
          {isFollowing
            ? SALARY_TEXT.total(
                formatEuro(results.total),
                formatEuro(after.total),
                formatEuroDifference(after.total - results.total),
              )
            : SALARY_TEXT.notFollowing}
        </p>
        {isFollowing && (
          <p className={text.note}>
            {SALARY_TEXT.costPrice(
              outcomeText(results.costPerQuestion, formatEuroCents),
              outcomeText(after.costPerQuestion, formatEuroCents),
            )}
          </p>
        )}
        {after.points > results.points && <p className={text.note}>{SALARY_TEXT.points(after.points)}</p>}
      </div>
      <div className={text.row}>
        <Button size="small" appearance="primary" onClick={() => void apply()}>
          {SALARY_TEXT.apply}
        </Button>
        <Button size="small" onClick={() => onDone(false)}>
          {SALARY_TEXT.cancel}
        </Button>
      </div>
    </section>
  );
}

/** Chooses table and step. */
export function SalaryChoice(): React.JSX.Element {
  const text = useTextStyles();
  const { parameters, salaryScales } = usePane().model.inputs;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isPasting, setPasting] = useState(false);
  const [isTold, setTold] = useState(false);
  const { salaryTable, step } = parameters;
  const wanted = draft ?? { salaryTable, step };
  const tables = [...new Set(salaryScales.map(({ table }) => table))];
  const status = salaryScales.find(({ table }) => table === wanted.salaryTable)?.status;
  const propose = (changes: Partial<Draft>): void => {
    setDraft({ ...wanted, ...changes });
    setTold(false);
  };
  const isPresent = (choice: Draft): boolean => choice.salaryTable === salaryTable && choice.step === step;
  /** A choice that is made already is told, because nothing else would show. */
  const choose = (choice: Draft): void => {
    setDraft(choice);
    setTold(isPresent(choice));
  };
  const differs = !isPresent(wanted);
  return (
    <>
      <ChoiceField
        place={tablePlace}
        label={CORE_PARAMETERS.salaryTable.label}
        value={salaryTable}
        choices={plainChoices(tables)}
        hint={status}
        pending={{ choice: wanted.salaryTable, onChoose: (choice) => propose({ salaryTable: choice }) }}
      />
      <ChoiceField
        place={stepPlace}
        label={CORE_PARAMETERS.step.label}
        value={step}
        choices={plainChoices(STEPS)}
        hint={sourceInPane(CORE_PARAMETERS.step)}
        pending={{ choice: inputText(wanted.step, String), onChoose: (choice) => propose({ step: Number(choice) }) }}
      />
      <OwnPriceLevel />
      {differs ? (
        <Preview
          draft={wanted}
          onDone={(isApplied) => {
            setDraft(null);
            setTold(isApplied);
          }}
        />
      ) : (
        <div className={text.row}>
          {tables.includes(LATEST_SALARIES.salaryTable) && (
            <Button size="small" onClick={() => choose(LATEST_SALARIES)}>
              {SALARY_TEXT.toLatest}
            </Button>
          )}
          <Button size="small" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
            {SALARY_TEXT.paste}
          </Button>
        </div>
      )}
      <p className={text.note} role="status">
        {isTold && !differs && SALARY_TEXT.isSo(salaryTable, inputText(step, String))}
      </p>
      <Tables />
      {isPasting && (
        <SalaryPaste
          onClose={(label) => {
            setPasting(false);
            if (label !== null) propose({ salaryTable: label });
          }}
        />
      )}
    </>
  );
}
