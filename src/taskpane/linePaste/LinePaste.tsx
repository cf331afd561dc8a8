// Several cost lines pasted from Excel: what was understood is shown with its effect, and what was not is named, before
// anything is written.

import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { compute } from '../../model/results/compute';
import { COST_TYPES, type CostLine, type ModelInputs } from '../../model/inputs/modelInputs';
import { SCALES } from '../../model/salary/salaryTables';
import { lineInShort, outcomeText } from '../costs/lineWords';
import { SelectField } from '../fields/SelectField';
import { usePane } from '../kit/paneContext';
import { useInView } from '../kit/useInView';
import { useTextStyles } from '../kit/textStyles';
import { formatEuro, formatEuroDifference, formatWhole } from '../words/dutchNumbers';
import { LINE_PASTE_TEXT } from './linePasteText';
import { readLines, type LineAnswers, type Meaning } from './readLines';

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalS },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingVerticalXXS,
    paddingInlineStart: 0,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

const NO_ANSWERS: LineAnswers = { meaning: null, costType: 'Overig' satisfies (typeof COST_TYPES)[number], scale: '' };
const MEANINGS = Object.keys(LINE_PASTE_TEXT.meanings) as Meaning[];

/** The lines as they will be, and the total with them. */
function Understood({
  lines,
  inputs,
}: {
  readonly lines: readonly CostLine[];
  readonly inputs: ModelInputs;
}): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const before = compute(inputs);
  const after = compute({ ...inputs, lines: [...inputs.lines, ...lines] });
  const { columns } = LINE_PASTE_TEXT;
  const number = `${styles.cell} ${styles.number}`;
  return (
    <>
      <table className={styles.table} aria-label={LINE_PASTE_TEXT.result}>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {columns.name}
            </th>
            <th scope="col" className={styles.cell}>
              {columns.calculation}
            </th>
            <th scope="col" className={number}>
              {columns.cost}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.name}>
              <th scope="row" className={styles.cell}>
                {line.name}
              </th>
              <td className={styles.cell}>{lineInShort(line)}</td>
              <td className={number}>
                {outcomeText(after.lines[inputs.lines.length + index]?.cost ?? '', formatWhole)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={text.paragraph} role="status">
        {LINE_PASTE_TEXT.total(
          formatEuro(before.total),
          formatEuro(after.total),
          formatEuroDifference(after.total - before.total),
        )}
      </p>
    </>
  );
}

/** @param onClose called with the number of lines that were added; 0 when nothing was */
export function LinePaste({ onClose }: { readonly onClose: (added: number) => void }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model } = usePane();
  const { inputs } = model;
  const panel = useInView<HTMLElement>(true);
  const [pasted, setPasted] = useState('');
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const shown = useDeferredValue(pasted);
  const read = useMemo(() => readLines(shown, inputs, answers), [shown, inputs, answers]);
  const isOpen = read.asksMeaning && answers.meaning === null;
  const add = async (): Promise<void> => {
    const { lines } = readLines(pasted, inputs, answers);
    if (lines.length > 0 && (await session.addLines(lines))) onClose(lines.length);
  };
  return (
    <section ref={panel} className={mergeClasses(text.stack, styles.root)} aria-label={LINE_PASTE_TEXT.title}>
      <Field className={text.field} label={LINE_PASTE_TEXT.rows} size="small" hint={LINE_PASTE_TEXT.rowsHint}>
        <Textarea
          size="small"
          rows={5}
          textarea={{ wrap: 'off' }}
          value={pasted}
          onChange={(_, { value }) => setPasted(value)}
        />
      </Field>
      {read.asksMeaning && (
        <SelectField<Meaning | ''>
          label={LINE_PASTE_TEXT.meaning}
          value={answers.meaning ?? ''}
          choices={[
            ...(isOpen ? [['', LINE_PASTE_TEXT.choose] as const] : []),
            ...MEANINGS.map((id) => [id, LINE_PASTE_TEXT.meanings[id]] as const),
          ]}
          onChoose={(value) => setAnswers({ ...answers, meaning: value === '' ? null : value })}
        />
      )}
      {read.asksCostType && (
        <SelectField
          label={LINE_PASTE_TEXT.costType}
          value={answers.costType}
          choices={COST_TYPES.map((type) => [type as string, type])}
          onChoose={(costType) => setAnswers({ ...answers, costType })}
        />
      )}
      {read.asksScale && (
        <SelectField
          label={LINE_PASTE_TEXT.scale}
          value={answers.scale}
          choices={[['', LINE_PASTE_TEXT.laterScale], ...SCALES.map((scale) => [scale, scale] as const)]}
          onChoose={(scale) => setAnswers({ ...answers, scale })}
        />
      )}
      {read.lines.length > 0 && <Understood lines={read.lines} inputs={inputs} />}
      {read.leftOut.length > 0 && (
        <div>
          <h3 className={text.heading}>{LINE_PASTE_TEXT.leftOut}</h3>
          <ul className={text.list}>
            {read.leftOut.map((sentence, index) => (
              <li key={index} className={text.note}>
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      {shown.trim() !== '' && !isOpen && read.lines.length === 0 && (
        <p className={text.paragraph} role="status">
          {LINE_PASTE_TEXT.nothing}
        </p>
      )}
      <div className={text.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={read.lines.length === 0}
          onClick={() => void add()}
        >
          {LINE_PASTE_TEXT.add(read.lines.length)}
        </Button>
        <Button size="small" onClick={() => onClose(0)}>
          {LINE_PASTE_TEXT.close}
        </Button>
      </div>
    </section>
  );
}
