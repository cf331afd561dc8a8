// The sign of a remark: amber, where a fault is red; the word is always beside it.

import { makeStyles, tokens } from '@fluentui/react-components';
import { Diamond12Filled } from '@fluentui/react-icons';

const useStyles = makeStyles({
  /** Amber with enough contrast as text, in light and dark. */
  sign: { color: tokens.colorPaletteMarigoldForeground2, marginRight: tokens.spacingHorizontalXXS },
});

export function RemarkSign(): React.JSX.Element {
  const styles = useStyles();
  return <Diamond12Filled aria-hidden className={styles.sign} />;
}
