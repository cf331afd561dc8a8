// `npm run --silent sbom`: the bill of materials as npm makes it of the lock file. With `-- --omit dev` what is delivered
// only: npm itself then also leaves out what some package uses to develop, react among them.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { licencesOf } from './release/licences.mjs';

const NPM = 'npm sbom --sbom-format cyclonedx --sbom-type application --package-lock-only';
/** Bytes; a bill of all tools is about 2 MB. */
const LONGEST_ANSWER = 2 ** 26;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A component of the bill is referred to by name and version, and so are those that it depends on. */
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
// npm takes the name of the folder.
bill.metadata.component.name = read('package.json').name;
process.stdout.write(`${JSON.stringify(asked === '' ? bill : onlyDelivered(bill), null, 2)}\n`);
