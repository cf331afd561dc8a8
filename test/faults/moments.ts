// The state at one moment, for comparison with another: the workbook, the user's part of it, and what is shown.

import { isDeepStrictEqual } from 'node:util';
import type { StandInExcel } from '../../src/host/standInExcel';
import { copyState, type WorkbookState } from '../../src/host/state/state';
import type { Session, SessionState } from '../../src/session/session';
import { OWN, OWN_SHEET } from './starts';

/** What belongs to the user. */
interface Own {
  readonly sheet: object;
  /** The cells around and among ours, wherever they are now. */
  readonly around: readonly string[];
}

export interface Moment {
  readonly workbook: object;
  readonly own: Own;
  readonly shown: Shown;
}

/**
 * All that a user could lose. Left out are results, which follow from it, and ids and the selection, which belong to
 * this moment only.
 */
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

/** What belongs to the user: a sheet cell by cell, and the cells around our tables, wherever they are now. */
export function ownAt({ sheets }: WorkbookState): Own {
  // Not by its place: a sheet of ours may come first.
  const own = sheets.find(({ name }) => name === OWN_SHEET);
  const ours = sheets.filter((sheet) => sheet !== own);
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

/** What a session shows, without work in progress. */
export interface Shown extends Pick<SessionState, 'phase' | 'model' | 'damage' | 'findings'> {
  readonly history: readonly object[];
}

export const shownBy = ({ phase, model, damage, findings, history }: SessionState): Shown => ({
  phase,
  model,
  damage,
  findings,
  history: history.map(({ changes, isUndone, origin }) => ({ changes, isUndone, origin })),
});

/** The current state, unaffected by what happens later. */
export function momentOf(excel: StandInExcel, session: Session): Moment {
  const state = copyState(excel.workbook.state);
  return { workbook: workbookAt(state), own: ownAt(state), shown: shownBy(session.getState()) };
}

const entriesOf = (value: object): ReadonlyMap<unknown, unknown> =>
  value instanceof Map ? value : new Map(Object.entries(value instanceof Set ? [...value] : value));

/** The first difference between what is shown at two moments. Figures that one of them has from before only are not shown. */
export function shownDifference(found: Shown, wanted: Shown): string {
  const behind: readonly string[] = [found, wanted].flatMap(({ model }) => model?.behind ?? []);
  const [one, other] = [found, wanted].map(({ model, ...others }) => ({
    ...others,
    model: model && {
      ...model,
      sheets: Object.entries(model.sheets).filter(([id]) => !behind.includes(id)),
      causes: behind.length > 0 ? null : model.causes,
      behind: [],
    },
  }));
  return firstDifference(one, other);
}

/** The first difference between two values, with its path; empty if there is none. */
export function firstDifference(found: unknown, wanted: unknown): string {
  if (isDeepStrictEqual(found, wanted)) return '';
  if (typeof found !== 'object' || typeof wanted !== 'object' || found === null || wanted === null) {
    return `: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`;
  }
  const [one, other] = [entriesOf(found), entriesOf(wanted)];
  const key = [...one.keys(), ...other.keys()].find((each) => !isDeepStrictEqual(one.get(each), other.get(each)));
  return `.${String(key)}${firstDifference(one.get(key), other.get(key))}`;
}
