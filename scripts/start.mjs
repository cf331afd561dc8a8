// `npm start`: the demo, a spreadsheet beside the real pane, in a browser without Excel.

import { freePort, installPackages, run } from './prepare.mjs';

const WANTED_PORT = 3000;

installPackages();
const port = await freePort(Number(process.env.PORT ?? WANTED_PORT));
process.stdout.write(`\nDemo: http://localhost:${port}/ (ready when the bundle is built; Ctrl+C stops it)\n\n`);
process.exit(run('npx', ['webpack', 'serve', '--env', 'demo', '--mode', 'development', '--port', String(port)]));
