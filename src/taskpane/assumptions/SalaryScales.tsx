// The scales of the salary table in use: monthly amounts per step, surcharge and status; one scale open at a time.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stepField } from '../../model/inputs/inputRows';
import type { SalaryScale } from '../../model/inputs/modelInputs';
import { sameText } from '../../model/names';
import type { FieldPlace } from '../../session/session';
import { formatAmount } from '../words/dutchNumbers';
import { inputText } from '../costs/lineWords';
import { ASSUMPTION_TEXT } from './assumptionsText';
import { FIELD_TEXT } from '../fields/fieldsText';
import { PAY_RULE, ruleOf } from '../fields/numberRules';
import { usePane } from '../kit/paneContext';
import { placeKey } from '../kit/places';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  toggle: { width: '100%', paddingInline: 0, justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  head: { display: 'grid', gridTemplateColumns: '1fr auto 12px', columnGap: tokens.spacingHorizontalS, width: '100%' },
  start: { textAlign: 'left' },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(90px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalS,
  },
  editor: { paddingBottom: tokens.spacingVerticalM },
});

const PERCENT = 100;

interface ScaleProps {
  readonly scale: SalaryScale;
  readonly index: number;
}

function ScaleEditor({ scale, index }: ScaleProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session } = usePane();
  return (
    <div className={mergeClasses(text.stack, styles.editor)}>
      <p className={text.note}>{ASSUMPTION_TEXT.monthly}</p>
      <div className={styles.steps}>
        {scale.steps.map((amount, step) => (
          <NumberField
            key={stepField(step)}
            place={{ list: 'salaryScales', index, field: stepField(step) }}
            label={ASSUMPTION_TEXT.step(step)}
            value={amount}
            rule={PAY_RULE}
          />
        ))}
      </div>
      <NumberField
        place={{ list: 'salaryScales', index, field: 'surcharge' }}
        label={ASSUMPTION_TEXT.surcharge}
        unit="%"
        hint={ASSUMPTION_TEXT.surchargeSource}
        value={scale.surcharge}
        rule={ruleOf('surcharge', ASSUMPTION_TEXT.surcharge)}
        factor={PERCENT}
      />
      <TextField
        place={{ list: 'salaryScales', index, field: 'status' }}
        label={ASSUMPTION_TEXT.status}
        value={scale.status}
        isLong
      />
      <div>
        <Button size="small" onClick={() => void session.show({ list: 'salaryScales', index, field: stepField(0) })}>
          {FIELD_TEXT.inSheet}
        </Button>
      </div>
    </div>
  );
}

const isScale = (place: FieldPlace | undefined): place is Extract<FieldPlace, { list: 'salaryScales' }> =>
  place?.list === 'salaryScales';

/** The scales of the table in use, each with its amount at the current step. */
export function SalaryScales(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, target } = usePane();
  const { parameters, salaryScales } = model.inputs;
  const [open, setOpen] = useState<number | null>(null);
  const [seen, setSeen] = useState('');
  const place = target?.place;
  const wanted = isScale(place) ? placeKey(place) : '';
  if (wanted !== seen) {
    setSeen(wanted);
    if (isScale(place)) setOpen(place.index);
  }
  const shown = salaryScales
    .map((scale, index) => ({ scale, index }))
    .filter(
      // A scale of another table is also shown if its cell is selected.
      ({ scale, index }) => sameText(scale.table, parameters.salaryTable) || index === open,
    );
  const amount = ({ steps }: SalaryScale): string =>
    inputText(typeof parameters.step === 'number' ? (steps[parameters.step] ?? null) : null, formatAmount);
  return (
    <section>
      <h2 className={text.heading}>{ASSUMPTION_TEXT.scales(parameters.salaryTable, inputText(parameters.step))}</h2>
      <ul className={text.list}>
        {shown.map(({ scale, index }) => (
          <li key={`${scale.table} ${scale.scale} ${index}`} className={styles.row}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.toggle}
              aria-expanded={index === open}
              onClick={() => setOpen(index === open ? null : index)}
            >
              <span className={styles.head}>
                <span className={styles.start}>{ASSUMPTION_TEXT.scale(scale.scale)}</span>
                <span>{amount(scale) || FIELD_TEXT.emptyValue}</span>
                <span aria-hidden>{index === open ? '▾' : '▸'}</span>
              </span>
            </Button>
            {index === open && <ScaleEditor scale={scale} index={index} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
