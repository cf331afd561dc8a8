// A user-defined salary table, pasted as text; unreadable parts are listed before anything is written.

import {
  Button,
  Field,
  type FieldProps,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { sameName } from '../../model/names';
import { SALARY_TABLES } from '../../model/salary/salaryTables';
import { readPasteInSlices } from '../../session/pastedTable/readPaste';
import { SALARY_TEXT } from '../assumptions/salaryText';
import { nameRefusal, textRefusal } from '../fields/textRules';
import { usePane } from '../kit/paneContext';
import { useInView } from '../kit/useInView';
import { useTextStyles } from '../kit/textStyles';
import { PasteReading } from './PasteReading';
import { PASTE_TEXT } from './pasteText';
import { isYear, yearNamedIn } from './priceYear';
import { usePastedTable, type Paste } from './usePastedTable';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  amounts: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

type Surcharge = keyof typeof PASTE_TEXT.surcharges;
const NO_PASTE: Paste = { text: '', answers: {} };
const SURCHARGES = Object.keys(PASTE_TEXT.surcharges) as Surcharge[];

function labelProblem(label: string): string | null {
  const isTaken = SALARY_TABLES.some((table) => sameName(table.label, label));
  return nameRefusal(label, true) ?? (isTaken ? PASTE_TEXT.labelTaken : null);
}

const priceLevelProblem = (priceLevel: string): string | null =>
  priceLevel.trim() === '' ? PASTE_TEXT.priceLevelMissing : textRefusal(priceLevel);

/** Field properties for a refusal. */
const refused = (refusal: string | null): Pick<FieldProps, 'validationState' | 'validationMessage'> =>
  refusal === null ? {} : { validationState: 'error', validationMessage: refusal };

/** @param onClose called with the label of the added table, or `null` */
export function SalaryPaste({ onClose }: { readonly onClose: (label: string | null) => void }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session } = usePane();
  const [label, setLabel] = useState('');
  const [priceLevel, setPriceLevel] = useState('');
  const [typedYear, setTypedYear] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const panel = useInView<HTMLElement>(true);
  const [surcharge, setSurcharge] = useState<Surcharge>('0.1705');
  const [paste, setPaste] = useState(NO_PASTE);
  const [isTried, setTried] = useState(false);
  const table = usePastedTable(paste);
  const wanted = label.trim();
  // What the price level says, until somebody says otherwise.
  const year = typedYear ?? yearNamedIn(priceLevel);
  const refusals = {
    label: labelProblem(wanted),
    priceLevel: priceLevelProblem(priceLevel),
    year: isYear(year) ? null : PASTE_TEXT.priceYearMissing,
    source: textRefusal(source),
  };
  const shown = isTried ? refusals : { label: null, priceLevel: null, year: null, source: null };
  const add = async (): Promise<void> => {
    setTried(true);
    const isRefused = Object.values(refusals).some((refusal) => refusal !== null);
    // What is shown may not have been read to its end.
    const pasted = await readPasteInSlices(paste.text, paste.answers, () => true);
    if (isRefused || !pasted || pasted.scales.length === 0) return;
    const added = {
      label: wanted,
      priceLevel,
      priceYear: Number(year),
      surcharge: Number(surcharge),
      status: source,
      scales: pasted.scales,
    };
    if (await session.addSalaryTable(added)) onClose(wanted);
  };
  const isLeftOut = table?.scales.length !== 0 && table?.leftOut.some(({ kind }) => kind !== 'noAmounts');
  return (
    <section ref={panel} className={mergeClasses(text.stack, styles.root)} aria-label={SALARY_TEXT.paste}>
      <Field className={text.field} label={PASTE_TEXT.label} size="small" {...refused(shown.label)}>
        <Input size="small" value={label} autoComplete="off" onChange={(_, { value }) => setLabel(value)} />
      </Field>
      <Field
        className={text.field}
        label={PASTE_TEXT.priceLevel}
        size="small"
        hint={PASTE_TEXT.priceLevelHint}
        {...refused(shown.priceLevel)}
      >
        <Input size="small" value={priceLevel} autoComplete="off" onChange={(_, { value }) => setPriceLevel(value)} />
      </Field>
      <Field className={text.field} label={PASTE_TEXT.priceYear} size="small" {...refused(shown.year)}>
        <Input size="small" value={year} autoComplete="off" onChange={(_, { value }) => setTypedYear(value)} />
      </Field>
      <Field className={text.field} label={PASTE_TEXT.source} size="small" {...refused(shown.source)}>
        <Input size="small" value={source} autoComplete="off" onChange={(_, { value }) => setSource(value)} />
      </Field>
      <Field className={text.field} label={PASTE_TEXT.surcharge} size="small">
        <Select
          size="small"
          value={surcharge}
          onChange={(_, { value }) => setSurcharge(SURCHARGES.find((known) => known === value) ?? surcharge)}
        >
          {SURCHARGES.map((known) => (
            <option key={known} value={known}>
              {PASTE_TEXT.surcharges[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={text.field} label={PASTE_TEXT.amounts} size="small" hint={PASTE_TEXT.amountsHint}>
        <Textarea
          size="small"
          rows={6}
          textarea={{ className: styles.amounts, wrap: 'off' }}
          value={paste.text}
          onChange={(_, { value }) => setPaste({ text: value, answers: {} })}
        />
      </Field>
      <PasteReading
        table={paste.text !== '' || isTried ? table : null}
        answers={paste.answers}
        onAnswer={(answer) => setPaste({ ...paste, answers: { ...paste.answers, ...answer } })}
      />
      <div className={text.row}>
        <Button size="small" appearance="primary" onClick={() => void add()}>
          {isLeftOut ? PASTE_TEXT.addWithout : PASTE_TEXT.add}
        </Button>
        <Button size="small" onClick={() => onClose(null)}>
          {PASTE_TEXT.close}
        </Button>
      </div>
    </section>
  );
}
