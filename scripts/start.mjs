// `npm start`: the demo, a spreadsheet beside the real pane, in a browser without Excel.

import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, installPackages } from './prepare.mjs';

const WANTED_PORT = 3000;

/** Milliseconds between two checks for the server. */
const INTERVAL = 300;

/** The server delays its first answer until the bundle is built. */
async function untilAnswered(address) {
  for (;;) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await pause(INTERVAL);
  }
}

installPackages();
const port = String(await freePort(Number(process.env.PORT ?? WANTED_PORT)));
const address = `http://localhost:${port}/`;

process.stdout.write('Building the demo, about a quarter of a minute…\n');
const options = ['serve', '--env', 'demo', '--mode', 'development', '--host', 'localhost', '--port', port];
const server = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', ...options], { stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

await untilAnswered(address);
process.stdout.write(`\nThe demo is ready: ${address} (Ctrl+C stops it)\n`);
