// The help below the key figures: a tip for the open tab, the keys, a tour, how each figure is calculated, and what this
// rekenmodel is and consists of.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import packageFacts from '../../../package.json';
import { SOURCE_AUTHOR, SOURCE_TITLE } from '../../model/report/reportDefaults';
import { SALARY_TABLES } from '../../model/salary/salaryTables';
import type { ModelReading } from '../../workbook/reading/reading';
import { keyFigureWords } from '../keyFigures/figureWords';
import { HELP_TEXT, KEY_TEXTS, TOUR_TEXT } from './helpText';
import { TAB_TEXTS } from '../shell/tabsText';
import { Tour } from './Tour';
import { SELF_TEST_TEXT } from '../selfTesting/selfTestText';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  // In a low pane, half stays available for the model itself.
  box: { maxHeight: '45vh', overflowY: 'auto', paddingBlock: tokens.spacingVerticalXS },
  toggle: { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  key: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  effect: { margin: 0 },
});

/** The keys of the pane, folded until somebody asks. */
function Keys(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <details>
      <summary className={styles.toggle}>{HELP_TEXT.keys}</summary>
      <dl className={styles.keys}>
        {KEY_TEXTS.map(([keys, effect]) => (
          <Fragment key={keys}>
            <dt className={styles.key}>{keys}</dt>
            <dd className={mergeClasses(styles.effect, text.note)}>{effect}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

/** Scrolls independently, and is reachable by keyboard. */
export function Help({ model }: { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { openSelfTest, tab } = usePane();
  const [isTouring, setTouring] = useState(false);
  if (isTouring) return <Tour onClose={() => setTouring(false)} />;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard
    <section className={mergeClasses(text.stack, styles.box)} aria-label={HELP_TEXT.title} tabIndex={0}>
      <h2 className={text.heading}>{HELP_TEXT.onTab(TAB_TEXTS[tab])}</h2>
      <p className={text.note}>{HELP_TEXT.tips[tab]}</p>
      <div>
        <Button size="small" onClick={() => setTouring(true)}>
          {TOUR_TEXT.open}
        </Button>
      </div>
      <Keys />
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
