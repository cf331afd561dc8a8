// `npm run pictures:sheets`: saves each sheet of the file, as printed by LibreOffice, to docs/pictures/blad-*.png.

import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBaseFont, findLibreOffice, findPageDrawer, installPackages } from './prepare.mjs';

const TARGET = 'docs/pictures';
const DOTS_PER_INCH = '110';

/** Numbers and dates as a Dutch reader sees them. */
const DUTCH = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
</oor:items>`;

const fileName = (tabName, page) =>
  `blad-${tabName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}${page > 1 ? `-${page}` : ''}.png`;

/** The name of the sheet is in the page header, on the left. */
function sheetOf(pdf, page, tabNames) {
  const place = ['-f', String(page), '-l', String(page), '-layout', pdf, '-'];
  const text = execFileSync('pdftotext', place, { encoding: 'utf8' }).trimStart();
  // The longest: the name of one sheet may begin with that of another.
  const [found] = tabNames
    .filter((tabName) => text.startsWith(tabName))
    .sort((one, other) => other.length - one.length);
  if (!found) throw new Error(`Page ${page} is of no sheet: ${text.slice(0, 40)}`);
  return found;
}

installPackages();
const [office, drawer] = [findLibreOffice(), findPageDrawer()];
findBaseFont();
const folder = mkdtempSync(join(tmpdir(), 'rekenmodel-'));
try {
  const [file, pdf, profile] = ['model.xlsx', 'model.pdf', 'profile'].map((name) => join(folder, name));
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), DUTCH);
  const program = ['--import', 'tsx', 'scripts/pictures/files.ts', file];
  const tabNames = JSON.parse(execFileSync(process.execPath, program, { encoding: 'utf8' }));
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync(office, ['--headless', installation, '--convert-to', 'pdf', '--outdir', folder, file]);
  execFileSync(drawer, ['-r', DOTS_PER_INCH, '-png', pdf, join(folder, 'page')]);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.png'));
  mkdirSync(TARGET, { recursive: true });
  const drawn = new Map();
  pages.sort().forEach((page, index) => {
    const tabName = sheetOf(pdf, index + 1, tabNames);
    drawn.set(tabName, (drawn.get(tabName) ?? 0) + 1);
    copyFileSync(join(folder, page), join(TARGET, fileName(tabName, drawn.get(tabName))));
  });
  const missing = tabNames.filter((tabName) => !drawn.has(tabName));
  if (missing.length > 0) throw new Error(`No page of ${missing.join(', ')}`);
  process.stdout.write(`${pages.length} pictures in ${TARGET}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
