// `npm run start:excel`: serves the pane on this machine and opens it in the local Excel for Windows or Mac.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { installPackages, run } from './prepare.mjs';

/** The port in manifest.xml. */
const PORT = 3000;
/** Milliseconds between two checks for the server. */
const INTERVAL = 300;

/** Microsoft's own tools. They bring in a thousand packages, so they are not among our dependencies. */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SIDELOADING = 'office-addin-debugging@7.0.0';
/** Where the first of them stores the certificates. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');

/** Without install scripts: their only one is for another kind of manifest. */
const runOnce = (...command) => run('npx', ['--yes', ...command], { npm_config_ignore_scripts: 'true' });

function isAnswered(authority) {
  return new Promise((resolve) => {
    get(`https://localhost:${PORT}/taskpane.html`, { ca: authority }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!['win32', 'darwin'].includes(process.platform)) {
  fail('This needs Excel for Windows or Mac. Without Excel `npm start` shows the same pane beside a spreadsheet.');
}
installPackages();
if (runOnce(CERTIFICATES, 'install') !== 0) fail('Office loads over https only, and that needs a certificate.');
const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(FOLDER, name));

const https = ['--server-type', 'https', '--server-options-ca', authority, '--server-options-cert', certificate];
const options = ['serve', '--mode', 'development', '--port', String(PORT), ...https, '--server-options-key', key];
const server = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', ...options], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    runOnce(SIDELOADING, 'stop', 'manifest.xml');
    server.kill(signal);
  });
}
while (!(await isAnswered(readFileSync(authority)))) await pause(INTERVAL);
if (runOnce(SIDELOADING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug') !== 0) {
  server.kill();
  fail('Excel could not be started with the add-in.');
}
process.stdout.write('\nThe pane is served to Excel; Ctrl+C stops it and takes the add-in out of Excel again.\n');
