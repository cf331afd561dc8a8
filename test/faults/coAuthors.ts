// What a co-author does during a use case: adds or removes rows, in its table or above it, between our reading and our
// writing, or while our writing fails. Data only.

import { areaText } from '../../src/host/state/area';
import type { StandInExcel } from '../../src/host/standInExcel';
import { OWN } from './starts';
import type { Traffic } from './points';

/** The table that a use case concerns. */
export interface Concerned {
  readonly table: string;
  /** The column that identifies its rows. */
  readonly header: string;
}

export interface Deed {
  readonly words: string;
  readonly act: (excel: StandInExcel, concerned: Concerned) => void;
  readonly removes?: true;
}

const tableOf = ({ workbook }: StandInExcel, name: string) => {
  const found = workbook.findTable(name);
  if (!found) throw new Error(`There is no table ${name}`);
  return found;
};

/** The row of a table that a co-author touches: neither the first nor the last. */
const AT = 1;

export const DEEDS: readonly Deed[] = [
  {
    words: 'adds a row',
    act: (excel, { table, header }) => {
      excel.user.insertTableRow(table, AT);
      const { sheet, address } = excel.user.addressInTable(table, header, AT);
      excel.user.paste(sheet, address, `Rij ${OWN}`);
    },
  },
  { words: 'removes a row', removes: true, act: ({ user }, { table }) => user.deleteTableRow(table, AT) },
  {
    words: 'adds a row above the table',
    act: (excel, { table }) => {
      const { sheet, table: found } = tableOf(excel, table);
      const { row } = found.area;
      excel.user.insertRows(sheet.name, row, 1);
      excel.user.paste(sheet.name, areaText({ row, column: 2, rows: 1, columns: 1 }), `Boven de tabel ${OWN}`);
    },
  },
];

/** A co-author's action during a use case, possibly combined with a failure of the use case. */
export interface Interference {
  readonly deed: Deed;
  /** The message right before which it happens, counted from one within the use case. */
  readonly before: number;
  /** The action that fails, counted likewise; null if none does. */
  readonly failing: number | null;
  /** Whether it happens between the failure and the rollback. */
  readonly isHalfWay: boolean;
}

/** A temporary failure: the session rolls back what was done, and asks nothing else. */
export const FAILURE = 'RequestAborted';

const WRITES: ReadonlySet<string> = new Set(['write', 'make', 'name', 'shift']);

/** How many messages after a failure a co-author may still act: before the rollback reads, and before it writes. */
const MESSAGES_OF_ROLLBACK = 2;

/**
 * Each action before each message; and with a failure half-way in the message that writes most, at that moment or
 * slightly later.
 */
export function interferencesOf({ messages, actions }: Traffic, deeds: readonly Deed[]): readonly Interference[] {
  const writes = actions.filter(({ kind }) => WRITES.has(kind));
  const last = writes.at(-1)?.message ?? messages;
  const inLast = writes.filter(({ message }) => message === last);
  const failing = inLast[Math.floor(inLast.length / 2)]?.point ?? null;
  return deeds.flatMap((deed): readonly Interference[] => [
    ...Array.from({ length: messages }, (_, index): Interference => ({
      deed,
      before: index + 1,
      failing: null,
      isHalfWay: false,
    })),
    ...Array.from({ length: 1 + MESSAGES_OF_ROLLBACK }, (_, later): Interference => ({
      deed,
      before: last + later,
      failing,
      isHalfWay: later > 0,
    })),
  ]);
}
