// A name on the left and what belongs to it on the right, on the same line where both fit.

import { makeStyles, tokens } from '@fluentui/react-components';

export const useSpreadStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
});
