// Points that added sheets have in common.

import type { ParameterField } from '../../model/inputs/inputRows';
import { IN_ORDER } from '../../model/results/modelResults';
import type { SheetPoint } from './addedSheet';

/** A sheet with a cell that says how many points its checks have. @param parameter where the pane goes */
export const pointsOfCheck = (
  tabName: string,
  check: string,
  parameter: ParameterField,
  advice = '',
): readonly SheetPoint[] =>
  check === IN_ORDER ? [] : [{ isWrong: true, text: `Het blad ${tabName}: ${check}`, advice, parameter }];
