// `npm start`: the demo, a spreadsheet beside the real pane, in a browser without Excel.

import { createServer } from 'node:net';
import { installPackages, run } from './prepare.mjs';

const WANTED_PORT = 3000;

/** The wanted port, or the next one that is free. */
function freePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(freePort(port + 1)));
    server.once('listening', () => server.close(() => resolve(port)));
    server.listen(port);
  });
}

installPackages();
const port = await freePort(Number(process.env.PORT ?? WANTED_PORT));
process.stdout.write(`\nDemo: http://localhost:${port}/ (ready when the bundle is built; Ctrl+C stops it)\n\n`);
process.exit(run('npx', ['webpack', 'serve', '--env', 'demo', '--mode', 'development', '--port', String(port)]));
