// In the head: from which price level and salary table the figures are, and how many remarks there are on that.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ModelReading } from '../../workbook/reading/reading';
import { onDemand } from '../kit/OnDemand';
import { placedRemarks } from '../remarks/remarkPlaces';
import { RemarkSign } from '../remarks/RemarkSign';
import { REMARKS_TEXT } from '../remarks/remarksText';

const RemarkList = onDemand(
  async () => (await import(/* webpackChunkName: "details" */ '../remarks/RemarkList')).RemarkList,
);

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** A long name of a table takes a second line and no third; it is whole in its title. */
  basis: {
    display: '-webkit-box',
    minWidth: 0,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
  remarks: {
    minWidth: 0,
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  list: { maxHeight: '132px', overflowY: 'auto', fontSize: tokens.fontSizeBase200 },
});

export interface BasisProps {
  readonly model: ModelReading;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The basis of the figures in one line; the remarks open below it. */
export function Basis({ model, isOpen, onToggle }: BasisProps): React.JSX.Element {
  const styles = useStyles();
  const basis = REMARKS_TEXT.basis(model.results.priceYear, model.inputs.parameters.salaryTable);
  const count = placedRemarks(model).length;
  return (
    <>
      <div className={styles.line}>
        <span className={styles.basis} title={basis}>
          {basis}
        </span>
        {count > 0 && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.remarks}
            aria-expanded={isOpen}
            onClick={onToggle}
          >
            <RemarkSign />
            {REMARKS_TEXT.count(count)}
          </Button>
        )}
      </div>
      {isOpen && count > 0 && (
        <div className={styles.list}>
          <RemarkList onGo={onToggle} />
        </div>
      )}
    </>
  );
}
