// What a cost line wears when a formula of it was overwritten: what is there, the figure that belongs there, and the repair.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { compute } from '../../model/results/compute';
import type { LineFinding } from '../../session/state/lineFindings';
import { findingWords } from './findingWords';
import { FINDING_TEXT } from './findingText';
import { usePane } from '../kit/paneContext';
import { useTextStyles } from '../kit/textStyles';

/** The width of the checkbox before the name of a line. */
const BELOW_NAME = '32px';

const useStyles = makeStyles({ root: { marginLeft: BELOW_NAME, paddingBottom: tokens.spacingVerticalXS } });

export interface LineFindingsProps {
  readonly lineIndex: number;
  readonly found: readonly LineFinding[];
}

/** One sentence with its repair for each figure of the line that its formula no longer calculates. */
export function LineFindings({ lineIndex, found }: LineFindingsProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model } = usePane();
  const meant = compute(model.inputs).lines[lineIndex];
  return (
    <>
      {found.map(({ finding, figure }) => {
        const words = findingWords(finding, figure, meant);
        return (
          <div key={finding.subject} className={mergeClasses(text.row, styles.root)}>
            <span className={text.note}>{words}</span>
            <Button
              size="small"
              aria-label={`${FINDING_TEXT.mend}: ${finding.row}, ${words}`}
              onClick={() => void session.repairFormula(finding)}
            >
              {FINDING_TEXT.mend}
            </Button>
          </div>
        );
      })}
    </>
  );
}
