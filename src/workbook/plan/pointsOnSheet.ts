// What an added sheet says about its own checks, as a formula and as its value.

import { IN_ORDER } from '../../model/modelResults';

const ADVICE = ', zie de controles op dit blad';

/** @param points a formula that counts them, without its `=` */
export const pointsOnSheetFormula = (points: string): string =>
  `=IF(${points}=0,"${IN_ORDER}",${points}&IF(${points}=1," punt"," punten")&"${ADVICE}")`;

export const pointsOnSheet = (points: number): string =>
  points === 0 ? IN_ORDER : `${points} ${points === 1 ? 'punt' : 'punten'}${ADVICE}`;
