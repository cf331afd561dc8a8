// One cost line on one row: counted, name, euro, share with bar; opens its inline editor.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { COUNTED } from '../../model/inputs/modelInputs';
import { findingsOfLine } from '../../session/state/lineFindings';
import { IN_ORDER } from '../../model/results/modelResults';
import { sameText } from '../../model/names';
import { formatPercentage, formatWhole } from '../words/dutchNumbers';
import { lineInShort, outcomeText } from './lineWords';
import { COST_TEXT } from './costsText';
import { usePane } from '../kit/paneContext';
import { onDemand } from '../kit/OnDemand';
import { useTextStyles } from '../kit/textStyles';

export interface CostLineRowProps {
  readonly lineIndex: number;
  /** Indexes of the lines of the same kostensoort. */
  readonly group: readonly number[];
  readonly isOpen: boolean;
  /** Out of view while something else is searched for. */
  readonly isHidden: boolean;
  readonly onToggle: () => void;
}

/** The editor of a line, shared by all rows. */
export const CostLineEditor = onDemand(
  async () => (await import(/* webpackChunkName: "editor" */ './CostLineEditor')).CostLineEditor,
);

const LineFindings = onDemand(
  async () => (await import(/* webpackChunkName: "findings" */ './LineFindings')).LineFindings,
  null,
);

/** Comes with the other tools, right after the figures; nothing moves when it does. */
const CountedBox = onDemand(
  async () => (await import(/* webpackChunkName: "line-tools" */ './CountedBox')).CountedBox,
  <span style={{ width: '32px', flexShrink: 0 }} />,
);

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
  figures: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalSNudge,
    // At 200% zoom a name has no room beside a million: the figures go below it.
    flexWrap: 'wrap',
    justifyContent: 'end',
    '& > svg': { alignSelf: 'center' },
  },
  name: { flex: '1 1 60px', overflowWrap: 'anywhere', hyphens: 'auto' },
  share: { minWidth: '36px' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  inShort: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  /** Its whole width is the total. */
  track: { display: 'block', backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    display: 'block',
    height: '4px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** A row of the tab Kosten. */
export function CostLineRow({
  lineIndex,
  group,
  isOpen,
  isHidden,
  onToggle,
}: CostLineRowProps): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, findings, target } = usePane();
  const element = useRef<HTMLLIElement>(null);
  const isTarget =
    target?.place.list === 'lines' && target.place.index === lineIndex && target.place.field === 'counted';
  useEffect(() => {
    if (isTarget) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isTarget]);
  const line = model.inputs.lines[lineIndex];
  const result = model.results.lines[lineIndex];
  if (!line || !result) return null;
  const name = line.name || COST_TEXT.unnamed;
  const found = findingsOfLine(findings, model.inputs.lines, lineIndex);
  const remarks = [
    lineInShort(line),
    ...(sameText(line.counted, COUNTED) ? [] : [COST_TEXT.notCounted]),
    ...(result.status === IN_ORDER || result.status === '' ? [] : [result.status]),
  ];
  return (
    <li ref={element} className={styles.row} hidden={isHidden} data-line={lineIndex}>
      <div className={styles.head}>
        <CountedBox lineIndex={lineIndex} name={name} takesFocus={isTarget && target.isFocused} />
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          <span className={styles.figures}>
            <span className={styles.name}>{name}</span>
            <span className={styles.number}>
              {outcomeText(result.cost, formatWhole)}
              {typeof result.cost === 'number' && <span className={text.unseen}>{COST_TEXT.costUnit}</span>}
            </span>
            <span className={mergeClasses(styles.number, styles.share)}>
              {formatPercentage(result.share)}
              <span className={text.unseen}>{COST_TEXT.shareUnit}</span>
            </span>
            {isOpen ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
          </span>
          <span className={styles.track}>
            <span className={styles.bar} style={{ width: `${Math.min(Math.max(result.share, 0), 1) * 100}%` }} />
          </span>
          <span className={styles.inShort}>{remarks.join(' · ')}</span>
        </button>
      </div>
      {found.length > 0 && <LineFindings lineIndex={lineIndex} found={found} />}
      {isOpen && <CostLineEditor lineIndex={lineIndex} group={group} />}
    </li>
  );
}
