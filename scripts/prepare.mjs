// Installs the packages when they are missing or stale. Node built-ins only: it runs before node_modules exists.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

const MARK = 'node_modules/.installed-lock';

/** Runs a command with its output in view. @returns its exit code */
export function run(command, args, environment = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  return status ?? 1;
}

/**
 * Installs what the lock file says, unless that stands already. Not `npm ci`: the lock file holds Linux builds of native
 * packages only, which `npm ci` refuses; this takes the locked versions and adds what another platform needs.
 * No package of ours needs an install script.
 */
export function installPackages() {
  const lock = readFileSync('package-lock.json', 'utf8');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  process.stdout.write('Installing packages (npm install), about a minute…\n');
  if (run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']) !== 0) process.exit(1);
  writeFileSync(MARK, lock);
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium for the browser tests; installs Debian's when that is possible. */
export function findBrowser() {
  const found = [process.env.CHROMIUM_PATH, ...BROWSERS].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium for the browser tests (apt)…\n');
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const installed = BROWSERS.find((path) => existsSync(path));
    if (installed) return installed;
  }
  process.stderr.write('No browser found: install Chromium or Chrome, or set CHROMIUM_PATH to its program.\n');
  return process.exit(1);
}

/** The wanted port, or the next one that is free. */
export function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort(port + 1)));
    server.once('listening', () => server.close(() => resolve(port)));
    server.listen(port);
  });
}
