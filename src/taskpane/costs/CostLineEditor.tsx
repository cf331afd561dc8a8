// The inline editor of one cost line: every column of its row, with a preview while typing.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { compute } from '../../model/results/compute';
import type { LineField } from '../../model/inputs/inputRows';
import { COST_TYPES, UNITS, type CostLine } from '../../model/inputs/modelInputs';
import type { CostLineResult } from '../../model/results/modelResults';
import type { FieldPlace } from '../../session/session';
import { costWords, hoursInWords } from '../keyFigures/figureWords';
import { isHourLine, outcomeText } from './lineWords';
import { LINE_TEXT } from './lineText';
import { usePane } from '../kit/paneContext';
import { quantityRule } from '../fields/numberRules';
import { bringIntoView } from '../kit/useInView';
import { SteadyText } from '../kit/SteadyText';
import { useLastField } from '../kit/useLastField';
import { ChoiceField, plainChoices } from '../fields/ChoiceField';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { HourFields, type LineChange, type LineFieldsProps } from './HourFields';
import { PeriodField } from '../fields/PeriodField';
import { amountPeriods } from './amountPeriods';
import { LineActions } from './LineActions';
import { LineKind } from './LineKind';
import { LineResearch } from '../research/LineResearch';
import { useTextStyles } from '../kit/textStyles';

export interface CostLineEditorProps {
  readonly lineIndex: number;
  /** Indexes of the lines of the same kostensoort. */
  readonly group: readonly number[];
}

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalM, paddingLeft: tokens.spacingHorizontalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
});

function AmountFields({ line, placeOf, onPreview }: LineFieldsProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          place={placeOf('quantity')}
          label={LINE_TEXT.quantity}
          value={line.quantity}
          rule={quantityRule(line.unit)}
          onPreview={onPreview('quantity')}
        />
        <ChoiceField
          place={placeOf('unit')}
          label={LINE_TEXT.unit}
          value={line.unit}
          choices={plainChoices(['', ...UNITS])}
        />
      </div>
      <PeriodField
        place={placeOf('amountPerUnit')}
        label={LINE_TEXT.amount}
        value={line.amountPerUnit}
        unit={LINE_TEXT.euro}
        periods={amountPeriods(line)}
        onPreview={onPreview('amountPerUnit')}
      />
    </>
  );
}

/** Edits the line; every accepted entry is written to the cells at once. */
export function CostLineEditor({ lineIndex, group }: CostLineEditorProps): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, target } = usePane();
  const wanted = target?.place.list === 'lines' && target.place.index === lineIndex ? target.place.field : null;
  const [isNamedFirst] = useState(wanted === 'name');
  const [isMore, setIsMore] = useState(false);
  const [seen, setSeen] = useState<LineField | null>(null);
  if (wanted !== seen) {
    setSeen(wanted);
    if (wanted === 'costType' || (wanted === 'name' && !isNamedFirst)) setIsMore(true);
  }
  const [typed, setTyped] = useState<LineChange | null>(null);
  const editor = useRef<HTMLDivElement>(null);
  const lastField = useLastField(editor)?.split('/').at(-1) as LineField | undefined;
  const [isFieldSought] = useState(wanted !== null && !isNamedFirst);
  useEffect(() => {
    const row = editor.current?.closest('li');
    // A field that is looked for comes into view itself.
    if (row && !isFieldSought) bringIntoView(row);
  }, [isFieldSought]);
  const line = model.inputs.lines[lineIndex];
  const result = model.results.lines[lineIndex];
  if (!line || !result) return null;
  const placeOf = (field: LineField): FieldPlace => ({ list: 'lines', index: lineIndex, field });
  const previewed = { ...line, ...typed };
  const preview = typed && compute({ ...model.inputs, lines: model.inputs.lines.with(lineIndex, previewed) });
  const outcome = preview?.lines[lineIndex];
  /** A cost that does not follow from the inputs as they are will not follow what is typed either. */
  const isFollowing = compute(model.inputs).lines[lineIndex]?.cost === result.cost;
  const becoming = ({ cost }: CostLineResult): string =>
    isFollowing ? LINE_TEXT.preview(outcomeText(cost)) : LINE_TEXT.notFollowing;
  const hoursOf = (of: CostLine, { fte }: CostLineResult): string => hoursInWords(of, fte, model.inputs.parameters);
  const origin = costWords(line, result);
  const onPreview: LineFieldsProps['onPreview'] = (field) => (value) =>
    setTyped(value === undefined ? null : { [field]: value });
  const name = <TextField place={placeOf('name')} label={LINE_TEXT.name} value={line.name} />;
  const fields: LineFieldsProps = { line, salary: result.salary, placeOf, onPreview };
  return (
    <div ref={editor} className={mergeClasses(text.stack, styles.root)}>
      {isNamedFirst && name}
      <LineKind line={line} lineIndex={lineIndex}>
        {(choice, isHours) => (
          <>
            {isHours ? <HourFields {...fields} /> : <AmountFields {...fields} />}
            {isHours && (
              <SteadyText others={[hoursOf(line, result)]}>{hoursOf(previewed, outcome ?? result)}</SteadyText>
            )}
            <SteadyText others={[origin, becoming(result)]}>{outcome ? becoming(outcome) : origin}</SteadyText>
            <LineResearch line={previewed} result={outcome ?? result} />
            <TextField place={placeOf('explanation')} label={LINE_TEXT.explanation} value={line.explanation} isLong />
            {choice}
          </>
        )}
      </LineKind>
      <LineActions
        lineIndex={lineIndex}
        group={group}
        place={placeOf(lastField ?? (isHourLine(line) ? 'hoursPerWeek' : 'amountPerUnit'))}
        isMore={isMore}
        onMore={() => setIsMore(!isMore)}
      >
        {!isNamedFirst && name}
        <ChoiceField
          place={placeOf('costType')}
          label={LINE_TEXT.costType}
          value={line.costType}
          choices={plainChoices(COST_TYPES)}
        />
      </LineActions>
    </div>
  );
}
