// Reads the input file: its bytes as text, and the text as JSON.

import { readFileSync } from 'node:fs';
import { InputError } from './checking';
import { shownFile } from './echo';
import { fileFault } from './fileErrors';
import { parseJson } from './json';

/** A hundred thousand lines take about 20 MB; a file this large was named by mistake. */
const LARGEST = 100_000_000;

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileFault(file, error);
  }
}

/** The bytes as text, without a byte order mark. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError(['geen geldige UTF-8; sla het bestand op als UTF-8'], { cause: error });
  }
}

/** @throws InputError that begins with the file name, when the file cannot be read or is not JSON */
export function readInputFile(file: string): unknown {
  const bytes = bytesOf(file);
  try {
    if (bytes.length > LARGEST) throw new InputError(['is te groot; hoogstens 100 MB']);
    return parseJson(decoded(bytes));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      error.faults.map((fault) => `${shownFile(file)}: ${fault}`),
      { cause: error },
    );
  }
}
