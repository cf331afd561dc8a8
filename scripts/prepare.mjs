// Installs the packages if they are missing or outdated. Node built-ins only: it runs before node_modules exists.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** npm's own record of the installed packages, written at the end of each installation. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Milliseconds after which a hanging step is ended; on two slow cores no step takes half as long. */
const STEP_LIMIT = 30 * 60_000;

/** Runs a command and shows its output. @returns its exit code */
export function run(command, args, environment = {}) {
  // On Windows, npm and the tools in node_modules/.bin are shell scripts, which need a shell to start.
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...environment };
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell, timeout: STEP_LIMIT });
  if (error) process.stderr.write(`${command} ${args.join(' ')}: ${error.message}\n`);
  return status ?? 1;
}

/** Runs a command beside others and collects its output. @returns its exit code and output */
export function runAside(command, args, environment = {}) {
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...environment };
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, shell, timeout: STEP_LIMIT });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => written.push(chunk));
  return new Promise((resolve) => {
    const end = (code, more = '') => resolve({ code: code ?? 1, output: Buffer.concat(written).toString() + more });
    child.once('error', (error) => end(1, `${command} ${args.join(' ')}: ${error.message}\n`));
    child.once('close', (code) => end(code));
  });
}

/** Optional packages are for other systems: they are in the lock file but not installed. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const [locked, installed] = ['package-lock.json', INSTALLED].map((file) => JSON.parse(readFileSync(file)).packages);
  return Object.entries(locked)
    .filter(([place, { optional }]) => place !== '' && !optional)
    .every(([place, { version, integrity }]) => {
      const found = installed[place];
      return found?.version === version && found.integrity === integrity;
    });
}

/** Runs `npm ci` unless the locked packages are installed. Without install scripts: no package needs one. */
export function installPackages() {
  if (isInstalled()) return;
  process.stdout.write('Installing packages (npm ci), about a minute…\n');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']) !== 0) process.exit(1);
}

/** The first is Chromium without a window, which leaves a tenth more of the processor to the tests. */
const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const OFFICES = ['soffice', 'libreoffice'];

const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((file) => existsSync(file));

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** Installs Debian packages, only as root. @returns whether that was possible */
function fromDebian(what, ...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write(`Installing ${what} (apt-get)…\n`);
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  return true;
}

function missing(sentence) {
  process.stderr.write(`${sentence}\n`);
  return process.exit(1);
}

/** Path of a Chromium for the browser tests; installs Debian's if there is none. Needs the npm packages. */
export async function findBrowser() {
  const browser =
    process.env.CHROMIUM_PATH ||
    onPath(BROWSERS) ||
    (await ofPlaywright()) ||
    (fromDebian('Chromium for the browser tests', 'chromium-headless-shell') && onPath(BROWSERS));
  if (browser && existsSync(browser)) return browser;
  return missing('No browser found: install Chromium or Chrome, or set CHROMIUM_PATH to its program.');
}

/** Path of LibreOffice, which calculates our files independently; installs Debian's if there is none. */
export function findLibreOffice() {
  const office =
    process.env.LIBREOFFICE_PATH ||
    onPath(OFFICES) ||
    (fromDebian('LibreOffice for the proof of the files', 'libreoffice-calc') && onPath(OFFICES));
  if (office && existsSync(office)) return office;
  return missing('No LibreOffice found: install LibreOffice Calc, or set LIBREOFFICE_PATH to its program soffice.');
}

/** Path of pdftoppm, which turns pages into pictures; installs Debian's if there is none. */
export function findPageDrawer() {
  const drawer =
    onPath(['pdftoppm']) || (fromDebian('pdftoppm for the pictures', 'poppler-utils') && onPath(['pdftoppm']));
  return drawer || missing('No pdftoppm found: install poppler-utils.');
}

/** Carlito has the same widths as Calibri, Excel's font for the sheets; without it the pictures are too wide. */
export function findBaseFont() {
  if (!existsSync('/usr/share/fonts/truetype/crosextra')) fromDebian('the font Carlito', 'fonts-crosextra-carlito');
}

/** The requested port on localhost, or the next free one. */
export function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort(port + 1)));
    server.once('listening', () => server.close(() => resolve(port)));
    server.listen(port, 'localhost');
  });
}
