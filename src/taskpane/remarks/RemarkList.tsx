// The remarks, each with the button that leads to the input that mends it.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { remarkWords } from '../../model/sheets/remarkRegistry';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';
import { placedRemarks } from './remarkPlaces';
import { REMARKS_TEXT } from './remarksText';

const useStyles = makeStyles({
  item: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorPaletteMarigoldBorderActive}`,
    marginBottom: tokens.spacingVerticalXS,
  },
});

export interface RemarkListProps {
  /** Called when a button leads to an input. */
  readonly onGo?: () => void;
}

/** Nothing without remarks. */
export function RemarkList({ onGo }: RemarkListProps): React.JSX.Element | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { model, goTo } = usePane();
  const remarks = placedRemarks(model);
  if (remarks.length === 0) return null;
  return (
    <ul className={text.list} aria-label={REMARKS_TEXT.title}>
      {remarks.map(({ name, place }) => (
        <li key={name} className={styles.item}>
          <p className={text.paragraph}>{remarkWords(name).text}.</p>
          <p className={text.note}>{remarkWords(name).advice}.</p>
          <Button
            size="small"
            onClick={() => {
              goTo(place);
              onGo?.();
            }}
          >
            {remarkWords(name).action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
