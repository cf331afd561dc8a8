// Installs the packages when they are missing or stale. Node built-ins only: it runs before node_modules exists.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** What npm itself writes about the packages it installed, at the end of each installation. */
const INSTALLED = 'node_modules/.package-lock.json';

/** A step that hangs is ended; none takes half of this on two slow cores. In milliseconds. */
const STEP_LIMIT = 20 * 60_000;

/** Runs a command with its output in view. @returns its exit code */
export function run(command, args, environment = {}) {
  // On Windows npm and the tools in node_modules/.bin are scripts of the shell, and start only through it.
  const shell = process.platform === 'win32';
  const env = { ...process.env, ...environment };
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env, shell, timeout: STEP_LIMIT });
  if (error) process.stderr.write(`${command} ${args.join(' ')}: ${error.message}\n`);
  return status ?? 1;
}

/** Runs a command beside others, with its output kept. @returns its exit code and what it wrote */
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

/** Optional packages are those of other systems, which are locked and not installed. */
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

/** `npm ci` unless the locked packages are there. Without install scripts: no package of ours needs one. */
export function installPackages() {
  if (isInstalled()) return;
  process.stdout.write('Installing packages (npm ci), about a minute…\n');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']) !== 0) process.exit(1);
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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

/** Installs packages of Debian, as root only. @returns whether there was a way to do so */
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

/** Path of a Chromium for the browser tests; installs Debian's when there is none. Needs the packages. */
export async function findBrowser() {
  const browser =
    process.env.CHROMIUM_PATH ||
    onPath(BROWSERS) ||
    (await ofPlaywright()) ||
    (fromDebian('Chromium for the browser tests', 'chromium') && onPath(BROWSERS));
  if (browser && existsSync(browser)) return browser;
  return missing('No browser found: install Chromium or Chrome, or set CHROMIUM_PATH to its program.');
}

/** Path of LibreOffice, which calculates our files independently; installs Debian's when there is none. */
export function findLibreOffice() {
  const office =
    process.env.LIBREOFFICE_PATH ||
    onPath(OFFICES) ||
    (fromDebian('LibreOffice for the proof of the files', 'libreoffice-calc') && onPath(OFFICES));
  if (office && existsSync(office)) return office;
  return missing('No LibreOffice found: install LibreOffice Calc, or set LIBREOFFICE_PATH to its program soffice.');
}

/** Path of pdftoppm, which draws pages as pictures; installs Debian's when there is none. */
export function findPageDrawer() {
  const drawer =
    onPath(['pdftoppm']) || (fromDebian('pdftoppm for the pictures', 'poppler-utils') && onPath(['pdftoppm']));
  return drawer || missing('No pdftoppm found: install poppler-utils.');
}

/** Carlito has the widths of Calibri, in which Excel shows the sheets; without it the pictures are too wide. */
export function findBaseFont() {
  if (!existsSync('/usr/share/fonts/truetype/crosextra')) fromDebian('the font Carlito', 'fonts-crosextra-carlito');
}

/** The wanted port on localhost, or the next one that is free. */
export function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort(port + 1)));
    server.once('listening', () => server.close(() => resolve(port)));
    server.listen(port, 'localhost');
  });
}
