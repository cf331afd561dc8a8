// `npm run export`: the model as an .xlsx file from inputs as JSON, without Excel. Runs the TypeScript program without
// a build.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { installPackages } from './prepare.mjs';

installPackages();
const program = ['--import', 'tsx', 'scripts/export/main.ts', ...process.argv.slice(2)];
const running = spawn(process.execPath, program, { stdio: 'inherit' });
// The program tidies up after itself, so it must receive the same signals and end first.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => running.kill(signal));
running.on('exit', (status, signal) => process.exit(status ?? 128 + constants.signals[signal]));
