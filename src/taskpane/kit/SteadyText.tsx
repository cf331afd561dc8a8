// A text that changes while one types, in the room of the longest that it can be: nothing below it moves.

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTextStyles } from './textStyles';

export interface SteadyTextProps {
  /** Empty while there is nothing to say. */
  readonly children: string;
  /** What else it can be; it always has room for one line. */
  readonly others: readonly string[];
}

const ONE_LINE = '\u00a0';

const useStyles = makeStyles({
  // All of them lie on the same place, so that the highest makes the room.
  room: { display: 'grid', '& > *': { gridArea: '1 / 1', minWidth: 0 } },
  // Drawn by the style sheet: it is on the page for no one to find or to hear.
  other: { visibility: 'hidden', '::before': { content: 'attr(data-text)' } },
});

export function SteadyText({ children, others }: SteadyTextProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <p className={mergeClasses(text.note, styles.room)}>
      <span>{children}</span>
      {[ONE_LINE, ...others].map((other) => (
        <span key={other} className={styles.other} data-text={other} aria-hidden />
      ))}
    </p>
  );
}
