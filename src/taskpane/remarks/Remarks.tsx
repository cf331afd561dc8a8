// In the head: how many remarks there are on the basis of the figures, and below it the remarks themselves.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../kit/paneContext';
import { RemarkList } from './RemarkList';
import { placedRemarks } from './remarkPlaces';
import { RemarkSign } from './RemarkSign';
import { REMARKS_TEXT } from './remarksText';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  list: { flexBasis: '100%', maxHeight: '132px', overflowY: 'auto' },
});

export interface RemarksProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function Remarks({ isOpen, onToggle }: RemarksProps): React.JSX.Element {
  const styles = useStyles();
  const count = placedRemarks(usePane().model).length;
  return (
    <>
      <Button size="small" appearance="transparent" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <RemarkSign />
        {REMARKS_TEXT.count(count)}
      </Button>
      {isOpen && (
        <div className={styles.list}>
          <RemarkList onGo={onToggle} />
        </div>
      )}
    </>
  );
}
