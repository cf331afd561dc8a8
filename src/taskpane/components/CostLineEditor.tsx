// The editor of one cost post, in place: hours and scale or quantity and amount, with a preview of the line.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { compute } from '../../model/compute';
import type { CostLine, NumberInput } from '../../model/modelInputs';
import { researchFor } from '../../model/research';
import type { EditableLineField } from '../../session/session';
import { formatAmount } from '../dutchNumbers';
import { hoursInWords, isHourLine, outcomeText } from '../lineWords';
import { TEXT } from '../messages';
import { AMOUNT_RULE, QUANTITY_RULE } from '../numberRules';
import type { CostLineProps } from './CostLineRow';
import { HourFields } from './HourFields';
import { NumberField } from './NumberField';

type LineChange = Partial<Pick<CostLine, 'hoursPerWeek' | 'quantity' | 'amountPerUnit'>>;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Edits the line; every accepted entry goes to the cells at once. */
export function CostLineEditor({ session, model, lineIndex }: CostLineProps): React.JSX.Element | null {
  const styles = useStyles();
  const [typed, setTyped] = useState<LineChange | null>(null);
  const line = model.inputs.lines[lineIndex];
  if (!line) return null;
  const previewed = { ...line, ...typed };
  const inputs = { ...model.inputs, lines: model.inputs.lines.with(lineIndex, previewed) };
  const preview = typed && compute(inputs).lines[lineIndex];
  const fte = (preview ?? model.results.lines[lineIndex])?.fte ?? '';
  const words = hoursInWords(previewed, fte, model.inputs.parameters);
  const set = (field: EditableLineField) => (value: NumberInput) => session.setLine(lineIndex, field, value);
  const show = (field: keyof LineChange) => (value: NumberInput | undefined) =>
    setTyped(value === undefined ? null : { [field]: value });
  return (
    <div className={styles.root}>
      {isHourLine(line) ? (
        <HourFields line={line} inputs={model.inputs} onPreview={show('hoursPerWeek')} set={set} />
      ) : (
        <>
          <NumberField
            label={TEXT.quantity}
            value={line.quantity}
            unit={line.unit}
            rule={QUANTITY_RULE}
            onPreview={show('quantity')}
            onApply={set('quantity')}
          />
          <NumberField
            label={TEXT.amount}
            value={line.amountPerUnit}
            unit={TEXT.amountPerUnit(line.unit)}
            rule={AMOUNT_RULE}
            format={formatAmount}
            onPreview={show('amountPerUnit')}
            onApply={set('amountPerUnit')}
          />
        </>
      )}
      {words && <p className={styles.note}>{words}</p>}
      {preview && <p className={styles.note}>{TEXT.preview(outcomeText(preview.cost))}</p>}
      {researchFor(line.name).map(({ text, section }) => (
        <p key={text} className={styles.note}>
          {TEXT.research}: {text} {section}
        </p>
      ))}
      {line.explanation && (
        <p className={styles.note}>
          {TEXT.explanation}: {line.explanation}
        </p>
      )}
    </div>
  );
}
