// Reads the pasted salary table while the user continues typing, and drops the reading of an older text.

import { useEffect, useState } from 'react';
import { readInSlices, type PastedTable } from './pastedSalaries';

const NOTHING: PastedTable = { scales: [], problems: [] };

/** The last result; until the newest text has been read, that of the previous one. */
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
