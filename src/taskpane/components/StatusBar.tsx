// The bar below: what is being done, and what keeps figures from being current. Of fixed height, so nothing moves.

import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { SessionState } from '../../session/session';
import { BUSY_TEXTS, TEXT } from '../messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Reading again after an event is not worth a word, unless it takes long or is the first. */
const isWorthSaying = ({ busy, phase, slow }: SessionState): boolean =>
  busy !== null && (busy !== 'opening' || phase === 'opening' || slow);

/** What the session is doing. */
export function StatusBar({ state }: { readonly state: SessionState }): React.JSX.Element {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      {state.busy && isWorthSaying(state) ? (
        <>
          <Spinner size="extra-tiny" aria-hidden />
          <span>
            {BUSY_TEXTS[state.busy]}
            {state.slow && `. ${TEXT.slow}`}
          </span>
        </>
      ) : (
        state.manualCalculation && <span>{TEXT.manualCalculation}</span>
      )}
    </footer>
  );
}
