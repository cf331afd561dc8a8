// The frame of a card in the tab Bladen: what the sheet answers and whether it exists; opened, its controls and the way to its
// cells.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronRight12Regular } from '@fluentui/react-icons';
import { useId, type PropsWithChildren } from 'react';
import type { FieldPlace } from '../../session/session';
import { FIELD_TEXT } from '../fields/fieldsText';
import { Waiting } from '../kit/OnDemand';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { useInView } from '../kit/useInView';

/** Whether a card is open is decided by the tab. */
export interface CardControl {
  readonly isOpen: boolean;
  /** Whether its figures are of an earlier reading: they are being read. */
  readonly isBehind: boolean;
  readonly onToggle: () => void;
}

export interface SheetCardProps extends PropsWithChildren<CardControl> {
  readonly title: string;
  readonly explanation: string;
  /** Whether the workbook has it, and how it is. */
  readonly state: string;
  /** How much it shows: when that changes, it comes into view again. */
  readonly size?: number;
  /** An input on the sheet, to which a button leads; null while the workbook does not have the sheet. */
  readonly place?: FieldPlace | null;
}

const useStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '36px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  body: { paddingTop: tokens.spacingVerticalM },
});

/** A named section of the tab. */
export function SheetCard(props: SheetCardProps): React.JSX.Element {
  const { title, explanation, state, size = 0, place = null, isOpen, isBehind, onToggle, children } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const body = useId();
  const card = useInView<HTMLElement>(isOpen, `${place === null} ${size}`);
  const { session } = usePane();
  return (
    <section ref={card} className={styles.root} aria-label={title}>
      <h2 className={text.heading}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={body} onClick={onToggle}>
          <span className={styles.title}>{title}</span>
          {isOpen ? <ChevronDown12Regular /> : <ChevronRight12Regular />}
        </button>
      </h2>
      <p className={text.note}>{explanation}</p>
      <p className={text.note}>{state}</p>
      <div id={body} hidden={!isOpen}>
        {isOpen && isBehind && <Waiting />}
        {isOpen && !isBehind && (
          <div className={mergeClasses(text.stack, styles.body)}>
            {children}
            {place && (
              <div className={text.row}>
                <Button size="small" onClick={() => void session.show(place)}>
                  {FIELD_TEXT.inSheet}
                </Button>
              </div>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
