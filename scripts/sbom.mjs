// `npm run --silent sbom`: the bill of materials that npm makes from the lock file. With `-- --omit dev` only the
// packages in the product: npm itself would then also leave out every package that another one uses for development,
// such as react.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { licencesOf } from './release/licences.mjs';

const NPM = 'npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only';
/** Bytes; a bill of all tools is about 2 MB. */
const LONGEST_ANSWER = 2 ** 26;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Components of the bill refer to each other by name and version. */
function onlyDelivered(bill) {
  const delivered = licencesOf(read('package-lock.json')).filter(({ isTool }) => !isTool);
  const kept = new Set(delivered.map(({ name, version }) => `${name}@${version}`));
  const root = bill.metadata.component['bom-ref'];
  return {
    ...bill,
    components: bill.components.filter((component) => kept.has(component['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === root || kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  };
}

const asked = process.argv.slice(2).join(' ');
if (!['', '--omit dev', '--omit=dev'].includes(asked)) {
  process.stderr.write(`Only --omit dev can be asked for, not ${asked}\n`);
  process.exit(1);
}
const { status, stdout } = spawnSync(NPM, {
  shell: true,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: LONGEST_ANSWER,
});
if (status !== 0) process.exit(status ?? 1);
const bill = JSON.parse(stdout);
// npm uses the name of the folder.
bill.metadata.component.name = read('package.json').name;
process.stdout.write(`${JSON.stringify(asked === '' ? bill : onlyDelivered(bill), null, 2)}\n`);
