// LibreOffice without a window, as an independent engine and reader: one process for any number of files.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** scripts/test.mjs finds or installs the program. */
const PROGRAM = process.env['LIBREOFFICE_PATH'] ?? 'soffice';

/** Milliseconds: after an error in a macro, the program may keep waiting for an answer. */
const LONGEST_RUN = 180_000;

/**
 * Settings of a user who already started a later version. Under its first user, LibreOffice 7.4 tests whether this
 * system draws well, which takes some six seconds (`runGraphicsRenderTests` in desktop/source/app/app.cxx).
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
`;

/** Starts LibreOffice without a window. @param profile the folder of its user, made at the first start */
export function startLibreOffice(profile: string, args: readonly string[]): void {
  const settings = path.join(profile, 'user', 'registrymodifications.xcu');
  if (!fs.existsSync(settings)) {
    fs.mkdirSync(path.dirname(settings), { recursive: true });
    fs.writeFileSync(settings, SETTINGS);
  }
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync(PROGRAM, ['--headless', '--norestore', installation, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LONGEST_RUN,
  });
}

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
    startLibreOffice(profile!, ['--convert-to', 'xlsx', '--outdir', targets!, ...paths]);
    return new Map([...files.keys()].map((name) => [name, fs.readFileSync(path.join(targets!, `${name}.xlsx`))]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
