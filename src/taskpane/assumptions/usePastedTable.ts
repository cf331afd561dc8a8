// The pasted salary table as far as it was read: it is read while a person types on, and what is older is given up.

import { useEffect, useState } from 'react';
import { readInSlices, type PastedTable } from './pastedSalaries';

const NOTHING: PastedTable = { scales: [], problems: [] };

/** What was read last; until the newest text is read, that of the one before it. */
export function usePastedTable(text: string): PastedTable {
  const [table, setTable] = useState(NOTHING);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const found = await readInSlices(text, () => isWanted);
      if (found && isWanted) setTable(found);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [text]);
  return table;
}
