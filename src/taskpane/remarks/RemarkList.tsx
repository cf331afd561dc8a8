// The remarks, each with the button that leads to the input that mends it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { placedRemarks } from './remarkPlaces';
import { REMARKS_TEXT } from './remarksText';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorder1}`,
    marginBottom: tokens.spacingVerticalXS,
  },
});

/** Nothing without remarks. */
export function RemarkList(): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, goTo } = usePane();
  const remarks = placedRemarks(model);
  if (remarks.length === 0) return null;
  return (
    <>
      <p className={text.note}>{REMARKS_TEXT.introduction}</p>
      <ul className={text.list} aria-label={REMARKS_TEXT.title}>
        {remarks.map(({ name, text: words, advice, action, place }) => (
          <li key={name} className={styles.item}>
            <p className={text.paragraph}>{words}.</p>
            <p className={text.note}>{advice}.</p>
            <Button size="small" onClick={() => goTo(place)}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
