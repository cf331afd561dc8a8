// The tab Bladen: the added sheets, each with its controls. A sheet has its card in the folder of its id, where it is
// found and loaded: the pane has no list of its own.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { SUPPLEMENTS } from '../../model/inputs/supplements';
import { onDemand } from '../kit/OnDemand';
import { useTextStyles } from '../kit/textStyles';
import { SHEETS_TEXT } from './addedSheetsText';

const useStyles = makeStyles({ root: { paddingBlock: tokens.spacingVerticalM } });

/** What `card.tsx` of each sheet exports; test/repository/addedSheets.test.ts finds a folder without it. */
interface CardModule {
  readonly Card: ComponentType<object>;
}

const CARDS = SUPPLEMENTS.map((id) => ({
  id,
  Card: onDemand(
    async () => ((await import(/* webpackChunkName: "sheet-[request]" */ `./${id}/card`)) as CardModule).Card,
  ),
}));

/** All of them, whether they exist or not. */
export function AddedSheets(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={`${text.stack} ${styles.root}`}>
      <p className={text.note}>{SHEETS_TEXT.introduction}</p>
      {CARDS.map(({ id, Card }) => (
        <Card key={id} />
      ))}
    </div>
  );
}
