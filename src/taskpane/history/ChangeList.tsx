// Preview of changes to the model, value by value.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { InputChange } from '../../model/inputs/inputChanges';
import { changeWords } from './changeWords';
import { PREVIEW_TEXT } from '../keyFigures/previewText';
import { useTextStyles } from '../kit/textStyles';

const useStyles = makeStyles({
  change: {
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

export interface ChangeListProps {
  readonly changes: readonly InputChange[];
  /** What to say when nothing changes. */
  readonly nothing: string;
}

/** The changes in words, and their number. */
export function ChangeList({ changes, nothing }: ChangeListProps): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <p className={text.paragraph} role="status">
        {changes.length === 0 ? nothing : PREVIEW_TEXT.changes(changes.length)}
      </p>
      <ul className={text.list} aria-label={PREVIEW_TEXT.title}>
        {changes.map((change, index) => (
          <li key={index} className={styles.change}>
            {changeWords(change)}
          </li>
        ))}
      </ul>
    </>
  );
}
