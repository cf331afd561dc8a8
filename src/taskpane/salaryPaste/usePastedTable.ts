// Reads the pasted salary table while the user continues typing, and drops the reading of an older text.

import { useEffect, useState } from 'react';
import type { PasteAnswers, PastedTable } from '../../session/pastedTable/pastedTable';
import { readPasteInSlices } from '../../session/pastedTable/readPaste';

/** A pasted text with the answers to what it leaves open: another text has no answers yet. */
export interface Paste {
  readonly text: string;
  readonly answers: PasteAnswers;
}

/**
 * What was read of this text, for a moment as before its newest answer; `null` until then, so that nothing of an earlier paste
 * is shown beside a newer one.
 */
export function usePastedTable(paste: Paste): PastedTable | null {
  const [read, setRead] = useState<{ readonly text: string; readonly table: PastedTable } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const readOn = async (): Promise<void> => {
      const table = await readPasteInSlices(paste.text, paste.answers, () => isWanted);
      if (table && isWanted) setRead({ text: paste.text, table });
    };
    void readOn();
    return () => {
      isWanted = false;
    };
  }, [paste]);
  return read?.text === paste.text ? read.table : null;
}
