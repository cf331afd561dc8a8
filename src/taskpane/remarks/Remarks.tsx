// In the head: how many remarks there are on the basis of the figures, and below it the remarks themselves; and a remark
// beneath the field that it concerns.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { remarkWords } from '../../model/sheets/remarkRegistry';
import { usePane } from '../kit/paneContext';
import { RemarkList } from './RemarkList';
import { placedRemarks } from './remarkPlaces';
import { RemarkSign } from './RemarkSign';
import { REMARKS_TEXT } from './remarksText';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    float: 'right',
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  list: { clear: 'both', maxHeight: '132px', overflowY: 'auto' },
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

/** What it says. */
export function FieldRemark({ name }: { readonly name: string }): React.JSX.Element {
  return (
    <>
      <RemarkSign />
      {remarkWords(name).text}
    </>
  );
}
