// The page shown without a usable Excel: why, and what to do. Needs no session.

import {
  Button,
  FluentProvider,
  makeStyles,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { NO_EXCEL_TEXT, NO_EXCEL_TEXTS, type NoExcelReason } from './noExcelText';
import { useIsDark } from '../kit/useSessionState';

export interface NoExcelProps {
  readonly reason: NoExcelReason;
  readonly onAgain: () => void;
}

const useStyles = makeStyles({
  root: { minHeight: '100%' },
  content: { padding: tokens.spacingHorizontalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  advice: { marginBlock: tokens.spacingVerticalM },
});

/** Says what is wrong, and offers to try again if that may help. */
export function NoExcel({ reason, onAgain }: NoExcelProps): React.JSX.Element {
  const styles = useStyles();
  const isDark = useIsDark(undefined);
  const { title, advice } = NO_EXCEL_TEXTS[reason];
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} lang="nl" className={styles.root}>
      <div className={styles.content} role="alert">
        <Text as="h1" weight="semibold" className={styles.title}>
          {title}
        </Text>
        <p className={styles.advice}>{advice}</p>
        {reason === 'unreachable' && <Button onClick={onAgain}>{NO_EXCEL_TEXT.again}</Button>}
      </div>
    </FluentProvider>
  );
}
