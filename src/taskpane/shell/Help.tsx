// The help below the key figures: how each is calculated, and what this rekenmodel is and consists of.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import packageFacts from '../../../package.json';
import { SOURCE_AUTHOR, SOURCE_TITLE } from '../../model/report/reportDefaults';
import { SALARY_TABLES } from '../../model/salary/salaryTables';
import type { ModelReading } from '../../workbook/reading/reading';
import { keyFigureWords } from '../keyFigures/figureWords';
import { HELP_TEXT } from './helpText';
import { SELF_TEST_TEXT } from '../selfTesting/selfTestText';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  // In a low pane, half stays available for the model itself.
  box: { maxHeight: '45vh', overflowY: 'auto', paddingBlock: tokens.spacingVerticalXS },
});

/** Scrolls independently, and is reachable by keyboard. */
export function Help({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { openSelfTest } = usePane();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard
    <section className={`${text.stack} ${styles.box}`} aria-label={HELP_TEXT.title} tabIndex={0}>
      <h2 className={text.heading}>{HELP_TEXT.title}</h2>
      {[...keyFigureWords(model), HELP_TEXT.perLine].map((words) => (
        <p key={words} className={text.note}>
          {words}
        </p>
      ))}
      <h2 className={text.heading}>{HELP_TEXT.about}</h2>
      <p className={text.note}>{HELP_TEXT.version(packageFacts.version)}</p>
      <p className={text.note}>{SELF_TEST_TEXT.offer}</p>
      <div>
        <Button size="small" onClick={openSelfTest}>
          {SELF_TEST_TEXT.open}
        </Button>
      </div>
      <h3 className={text.heading}>{HELP_TEXT.sources}</h3>
      <p className={text.note}>
        {SOURCE_TITLE}; {SOURCE_AUTHOR}.
      </p>
      <p className={text.note}>{HELP_TEXT.caoSource}</p>
      <h3 className={text.heading}>{HELP_TEXT.derived}</h3>
      {SALARY_TABLES.map(({ label, priceLevel, status }) => (
        <p key={label} className={text.note}>
          {HELP_TEXT.table(label, priceLevel, status)}
        </p>
      ))}
      <p className={text.note}>{HELP_TEXT.derivedAdvice}</p>
      <p className={text.note}>{HELP_TEXT.profiles}</p>
      <h3 className={text.heading}>{HELP_TEXT.limits}</h3>
      <p className={text.note}>{HELP_TEXT.limitsText}</p>
    </section>
  );
}
