// The tab Bladen: a card for each sheet that can be added, of which one is open. A sheet has its card in the folder of its id,
// where it is found and loaded: the pane has no list of its own.

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ComponentType } from 'react';
import { SHEET_OUTLINES } from '../../model/sheets/registry';
import { SUPPLEMENTS, type Supplement } from '../../model/inputs/supplements';
import type { FieldPlace } from '../../session/session';
import { onDemand } from '../kit/OnDemand';
import { usePane } from '../kit/paneContext';
import { placeKey } from '../kit/places';
import { useTextStyles } from '../kit/textStyles';
import { SHEETS_TEXT } from './addedSheetsText';
import type { CardControl } from './SheetCard';

const useStyles = makeStyles({ root: { paddingBlock: tokens.spacingVerticalM } });

/** What `card.tsx` of each sheet exports; test/repository/addedSheets.test.ts finds a folder without it. */
interface CardModule {
  readonly Card: ComponentType<CardControl>;
}

const CARDS = SUPPLEMENTS.map((id) => ({
  id,
  Card: onDemand(
    async () => ((await import(/* webpackChunkName: "sheet-[request]" */ `./${id}/card`)) as CardModule).Card,
  ),
}));

/** The sheet with the input of a place; none for an input of the rekenmodel. */
const sheetOf = ({ list, field }: FieldPlace): Supplement | undefined =>
  SUPPLEMENTS.find((id) =>
    list === 'parameters'
      ? Object.hasOwn(SHEET_OUTLINES[id].parameters, field)
      : Object.hasOwn(SHEET_OUTLINES[id].lists, list),
  );

/** All of them, whether they exist or not. */
export function AddedSheets(): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const { session, model, target } = usePane();
  const [open, setOpen] = useState<Supplement | null>(null);
  const [seen, setSeen] = useState('');
  const wanted = target ? placeKey(target.place) : '';
  if (wanted !== seen) {
    setSeen(wanted);
    setOpen((target && sheetOf(target.place)) ?? open);
  }
  // Open, it is kept up to date in another tab too: what was typed in it stays.
  useEffect(() => {
    void session.lookAt(open);
  }, [session, open]);
  return (
    <div className={mergeClasses(text.stack, styles.root)}>
      <p className={text.note}>{SHEETS_TEXT.introduction}</p>
      {CARDS.map(({ id, Card }) => (
        <Card
          key={id}
          isOpen={open === id}
          isBehind={model.behind.includes(id)}
          onToggle={() => setOpen(open === id ? null : id)}
        />
      ))}
    </div>
  );
}
