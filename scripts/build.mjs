// `npm run build`: the pane as static files in dist/. `-- --env origin=https://…` makes it ready for installation from
// there.

import { join } from 'node:path';
import { installPackages, run } from './prepare.mjs';
import { readOrigin } from './release/manifest.mjs';

const wanted = process.argv.slice(2);
const origin = wanted.find((text) => text.startsWith('origin='))?.slice('origin='.length);

if (origin !== undefined) {
  try {
    readOrigin(origin);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
installPackages();
const code = run(join('node_modules', '.bin', 'webpack'), ['--mode', 'production', ...wanted]);
if (code === 0) {
  const place = origin ?? 'the own machine; to install it elsewhere: npm run build -- --env origin=https://…';
  process.stdout.write(`\ndist/ is written, its manifest for ${place}\n`);
}
process.exit(code);
