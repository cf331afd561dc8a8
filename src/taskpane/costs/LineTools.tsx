// What is above the cost lines: with many of them a search field that stays in view, of which Enter opens the first line
// that is found; and their order, changed on the list itself.

import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, type RefObject } from 'react';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { LINE_TOOLS_TEXT } from './lineToolsText';
import { followOrder } from './lineOrder';
import { isHourLine } from './lineWords';

export interface LineToolsProps {
  /** The rows of the lines. */
  readonly list: RefObject<HTMLElement | null>;
  readonly search: string;
  /** Indexes of the lines that are shown. */
  readonly found: readonly number[];
  readonly onSearch: (search: string) => void;
}

/** With fewer lines, all are found at a glance. */
const MANY_LINES = 10;

/** Below this height the head, the tabs and the bar leave no room for one more line that stays. */
const HIGH_ENOUGH = '@media (min-height: 500px)';

const useStyles = makeStyles({
  root: {
    zIndex: 1,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    [HIGH_ENOUGH]: { position: 'sticky', top: '32px' },
  },
  input: { width: '100%', minWidth: 0 },
});

/** A sentence says how many lines are found. */
export function LineTools({ list, search, found, onSearch }: LineToolsProps): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model, goTo } = usePane();
  const { lines } = model.inputs;
  const isSearching = search !== '';
  useEffect(
    // A list of which a part is shown has no order to change.
    () => (list.current && !isSearching ? followOrder(list.current, session) : undefined),
    [list, session, isSearching],
  );
  if (lines.length < MANY_LINES && !isSearching) return null;
  const openFirst = (): void => {
    const [index] = found;
    const line = index === undefined ? undefined : lines[index];
    if (index === undefined || !line) return;
    goTo({ list: 'lines', index, field: isHourLine(line) ? 'hoursPerWeek' : 'amountPerUnit' });
  };
  return (
    <div className={styles.root} role="search">
      <Input
        type="search"
        size="small"
        className={styles.input}
        input={{ style: { minWidth: 0 } }}
        aria-label={LINE_TOOLS_TEXT.search}
        placeholder={LINE_TOOLS_TEXT.search}
        value={search}
        onChange={({ target }, { value }) => {
          target.closest('[data-scroller]')?.scrollTo({ top: 0 });
          onSearch(value);
        }}
        onFocus={({ target }) => target.select()}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && isSearching) openFirst();
          if (key === 'Escape') onSearch('');
        }}
      />
      <p className={text.note} role="status">
        {isSearching && LINE_TOOLS_TEXT.found(found.length)}
      </p>
    </div>
  );
}
