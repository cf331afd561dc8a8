// In the head: from which price level and salary table the figures are. What there is to remark on that is loaded when
// there is something.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModelReading } from '../../workbook/reading/reading';
import { onDemand } from '../kit/OnDemand';
import type { RemarksProps } from '../remarks/Remarks';
import { SHELL_TEXT } from '../shell/shellText';

const Remarks = onDemand(
  async () => (await import(/* webpackChunkName: "remarks" */ '../remarks/Remarks')).Remarks,
  null,
);

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** Beside the remarks a long name takes a second line. */
  basis: { flexBasis: 0, flexGrow: 1, overflowWrap: 'anywhere' },
});

/** The basis of the figures in one line. */
export function Basis({ model, ...remarks }: RemarksProps & { readonly model: ModelReading }): React.JSX.Element {
  const styles = useStyles();
  const { inputs, results } = model;
  return (
    <div className={styles.line}>
      <span className={styles.basis}>{SHELL_TEXT.basis(results.priceYear, inputs.parameters.salaryTable)}</span>
      {results.remarks.length > 0 && <Remarks {...remarks} />}
    </div>
  );
}
