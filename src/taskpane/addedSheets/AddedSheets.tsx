// The tab Bladen: sheets that can be put beside the model, each with what it needs.

import { makeStyles, tokens } from '@fluentui/react-components';
import { SHEETS_TEXT } from './addedSheetsText';
import { BudgetSheet } from './budget/BudgetSheet';
import { SensitivitySheet } from './sensitivity/SensitivitySheet';
import { useTextStyles } from '../kit/textStyles';
import { VariantSheet } from './variants/VariantSheet';

const useStyles = makeStyles({ root: { paddingBlock: tokens.spacingVerticalM } });

/** All of them, whether they are there or not. */
export function AddedSheets(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={`${text.stack} ${styles.root}`}>
      <p className={text.note}>{SHEETS_TEXT.introduction}</p>
      <BudgetSheet />
      <SensitivitySheet />
      <VariantSheet />
    </div>
  );
}
