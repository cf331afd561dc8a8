// LibreOffice without a window, as an independent engine and reader: one process for any number of files.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** scripts/test.mjs finds or installs the program. */
export const PROGRAM = process.env['LIBREOFFICE_PATH'] ?? 'soffice';

/** Opens each file, calculates it, and saves it again. @returns the saved files by the same names */
export function recalculate(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekenmodel-'));
  try {
    const [sources, targets, profile] = ['sources', 'targets', 'profile'].map((name) => path.join(folder, name));
    fs.mkdirSync(sources!);
    const paths = [...files].map(([name, bytes]) => {
      const file = path.join(sources!, `${name}.xlsx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const installation = `-env:UserInstallation=${pathToFileURL(profile!).href}`;
    execFileSync(PROGRAM, ['--headless', installation, '--convert-to', 'xlsx', '--outdir', targets!, ...paths], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return new Map([...files.keys()].map((name) => [name, fs.readFileSync(path.join(targets!, `${name}.xlsx`))]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
