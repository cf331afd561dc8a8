// Rolls back a repair that failed half-way: parts that it has made again go, so that the next repair makes each as a whole.
// What cells hold stays. Loaded when it is needed.

import type { Damage } from '../workbook/damage';

interface Found {
  readonly part: Excel.NamedItem | Excel.Table | Excel.TableColumn;
  readonly remove: () => void;
}

/** @returns null for a whole sheet, which goes another way */
function queueLook({ names, tables }: Excel.Workbook, { kind, missing, table, foundAs }: Damage): Found | null {
  switch (kind) {
    case 'name': {
      const part = names.getItemOrNullObject(missing).load('name');
      return { part, remove: () => part.delete() };
    }
    case 'table': {
      const part = tables.getItemOrNullObject(missing).load('name');
      return { part, remove: () => void part.convertToRange() };
    }
    case 'column': {
      const part = tables.getItem(table).columns.getItemOrNullObject(missing).load('name');
      const rename = (): void => {
        part.getHeaderRowRange().values = [[foundAs]];
      };
      return { part, remove: foundAs === '' ? () => part.delete() : rename };
    }
    case 'sheet':
      return null;
  }
}

/** Two messages: what of the losses is there, and its removal. */
export async function removeParts(damage: readonly Damage[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = damage.flatMap((loss) => queueLook(context.workbook, loss) ?? []);
    await context.sync();
    for (const { part, remove } of found) if (!part.isNullObject) remove();
    await context.sync();
  });
}
