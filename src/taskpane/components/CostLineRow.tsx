// One cost post on one row: counted, name, euro, share with bar; opens its editor in place.

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COUNTED, NOT_COUNTED } from '../../model/modelInputs';
import { IN_ORDER } from '../../model/modelResults';
import { formatPercentage } from '../dutchNumbers';
import { lineSummary, outcomeText } from '../lineWords';
import { TEXT } from '../messages';
import { CostLineEditor } from './CostLineEditor';
import type { ModelProps } from './ModelTabs';

export interface CostLineProps extends ModelProps {
  readonly lineIndex: number;
}

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'flex-start' },
  toggle: {
    flexGrow: 1,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  figures: { display: 'grid', gridTemplateColumns: '1fr auto 36px', columnGap: tokens.spacingHorizontalXS },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bar: {
    display: 'block',
    height: '4px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** A row of the tab Kosten. */
export function CostLineRow({ session, model, lineIndex }: CostLineProps): React.JSX.Element | null {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const line = model.inputs.lines[lineIndex];
  const result = model.results.lines[lineIndex];
  if (!line || !result) return null;
  const name = line.name || TEXT.unnamed;
  const isCounted = line.counted.toLowerCase() === COUNTED;
  const remarks = [
    lineSummary(line),
    ...(isCounted ? [] : [TEXT.notCounted]),
    ...(result.status === IN_ORDER || result.status === '' ? [] : [result.status]),
  ];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          checked={isCounted}
          aria-label={TEXT.counted(name)}
          onChange={(_, { checked }) =>
            void session.setLine(lineIndex, 'counted', checked === true ? COUNTED : NOT_COUNTED)
          }
        />
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <span className={styles.figures}>
            <span>
              {isOpen ? '▾' : '▸'} {name}
            </span>
            <span className={styles.number}>{outcomeText(result.cost)}</span>
            <span className={styles.number}>{formatPercentage(result.share)}</span>
          </span>
          <span className={styles.bar} style={{ width: `${result.share * 100}%` }} />
          <span className={styles.summary}>{remarks.join(' · ')}</span>
        </button>
      </div>
      {isOpen && <CostLineEditor session={session} model={model} lineIndex={lineIndex} />}
    </li>
  );
}
