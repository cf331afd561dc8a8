// Tabs following the ARIA guide: arrows, Home and End move, and Tab only stops at the selected tab. Fluent's own tabs
// include its whole focus engine, a fifth of the first load.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

const useStyles = makeStyles({
  // Five tabs fit on one line of the narrowest pane, even in a wide font.
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    position: 'sticky',
    top: 0,
    zIndex: 2,
    marginInline: '-12px',
    paddingInline: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    flexGrow: 1,
    minHeight: '32px',
    paddingInline: '3px',
    paddingBlock: 0,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    // With forced colours, transparent borders are drawn.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  selected: {
    // The bar below marks the selected tab; bold text would push the other tabs aside.
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The index that a key leads to, `null` for a key without a meaning for tabs. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A list of tabs; the id of each panel is `panel-` followed by the id of the tab. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>): React.JSX.Element {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, place: number): void => {
    const next = placeAfter(event.key, place, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} ref={list} className={styles.list}>
      {tabs.map((tab, place) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`panel-${tab.id}`}
          tabIndex={tab.id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab.id === selected && styles.selected)}
          onClick={() => onSelect(tab.id)}
          onKeyDown={(event) => move(event, place)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
