// Styles that cards of added sheets share.

import { makeStyles, tokens } from '@fluentui/react-components';

export const useCardStyles = makeStyles({
  /** Fields beside each other: two in a narrow pane. */
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'start',
  },
});
