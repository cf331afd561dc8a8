// The card of a sheet that checks itself: what adds it, or its controls with what its own checks say.

import type { PropsWithChildren, ReactNode } from 'react';
import type { Supplement } from '../../model/inputs/supplements';
import type { FieldPlace } from '../../session/session';
import { usePane } from '../kit/paneContext';
import { SheetCard, type CardControl } from './SheetCard';
import { stateWords } from './sheetCheck';

interface CheckedCardProps extends PropsWithChildren<CardControl> {
  readonly sheet: Supplement;
  readonly words: { readonly title: string; readonly explanation: string };
  /** What the cell with its checks shows; undefined while the workbook does not have the sheet. */
  readonly check: string | undefined;
  /** The input on the sheet to which a button leads. */
  readonly place: FieldPlace;
  /** Shown while the workbook does not have the sheet; `children` once it has. */
  readonly adding: ReactNode;
}

export function CheckedCard(props: CheckedCardProps): React.JSX.Element {
  const { sheet, words, check, place, adding, children, ...control } = props;
  const { findings } = usePane();
  const isThere = check !== undefined;
  return (
    <SheetCard
      {...control}
      title={words.title}
      explanation={words.explanation}
      state={stateWords(sheet, check, findings)}
      place={isThere ? place : null}
    >
      {isThere ? children : adding}
    </SheetCard>
  );
}
