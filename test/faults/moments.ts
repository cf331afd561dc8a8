// What there is at one moment, to compare it with another: the workbook, what of it belongs to the user, what is shown.

import { isDeepStrictEqual } from 'node:util';
import type { StandInExcel } from '../../src/host/standInExcel';
import { copyState, type WorkbookState } from '../../src/host/state/state';
import type { Session, SessionState } from '../../src/session/session';
import { OWN } from './starts';

/** What belongs to the user. */
interface Own {
  readonly sheet: object;
  /** What stands around and among our cells, wherever that is now. */
  readonly around: readonly string[];
}

export interface Moment {
  readonly workbook: object;
  readonly own: Own;
  readonly shown: object;
}

/** All that a user could lose; results follow from it. Ids and the selection are of this moment only. */
export const workbookAt = ({ sheets, names, settings, calculationMode }: WorkbookState): object => ({
  sheets: sheets.map(({ id: _id, results: _results, translations: _translations, tables, ...sheet }) => ({
    ...sheet,
    tables: tables.map(({ id: _, ...table }) => table),
  })),
  names: Object.fromEntries(
    names.map(({ name, sheetId, area }) => [name, { area, sheet: sheets.find(({ id }) => id === sheetId)?.name }]),
  ),
  settings,
  calculationMode,
});

/** What belongs to the user: a sheet cell by cell, and what stands around our tables, wherever that is now. */
export function ownAt({ sheets }: WorkbookState): Own {
  const [own, ...ours] = sheets;
  const around = ours.flatMap(({ name, constants, formulas }) =>
    [...constants.values(), ...formulas.values()]
      .filter((content) => String(content).includes(OWN))
      .map((content) => `${name}: ${String(content)}`),
  );
  return {
    sheet: { constants: own?.constants, formulas: own?.formulas, formats: own?.formats },
    around: around.sort(),
  };
}

/** What the session shows, without what is on its way. */
export const shownBy = ({ phase, model, damage, findings, history }: SessionState): object => ({
  phase,
  model,
  damage,
  findings,
  history: history.map(({ changes, isUndone, origin }) => ({ changes, isUndone, origin })),
});

/** The moment as it is now; what happens later does not reach it. */
export function momentOf(excel: StandInExcel, session: Session): Moment {
  const state = copyState(excel.workbook.state);
  return { workbook: workbookAt(state), own: ownAt(state), shown: shownBy(session.getState()) };
}

const entriesOf = (value: object): ReadonlyMap<unknown, unknown> =>
  value instanceof Map ? value : new Map(Object.entries(value instanceof Set ? [...value] : value));

/** Where two values differ first, with what stands there; empty when they do not. */
export function firstDifference(found: unknown, wanted: unknown): string {
  if (isDeepStrictEqual(found, wanted)) return '';
  if (typeof found !== 'object' || typeof wanted !== 'object' || found === null || wanted === null) {
    return `: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
  }
  const [one, other] = [entriesOf(found), entriesOf(wanted)];
  const key = [...one.keys(), ...other.keys()].find((each) => !isDeepStrictEqual(one.get(each), other.get(each)));
  return `.${String(key)}${firstDifference(one.get(key), other.get(key))}`;
}
