// `npm run export`: the model as an .xlsx file from inputs as JSON, without Excel. Runs TypeScript without a build.

import { spawnSync } from 'node:child_process';
import { installPackages } from './prepare.mjs';

installPackages();
const program = ['--import', 'tsx', 'scripts/export/main.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, program, { stdio: 'inherit' });
process.exit(status ?? 1);
