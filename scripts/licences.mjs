// `npm run licences`: the licence of every package in the lock file; fails on one that is not allowed.

import { readFileSync } from 'node:fs';
import { licencesOf } from './release/licences.mjs';

function print(packages) {
  for (const { name, version, licence, isTool } of packages) {
    process.stdout.write(`${isTool ? 'tool     ' : 'delivered'}  ${licence.padEnd(18)}  ${name} ${version}\n`);
  }
  const refused = packages.filter((one) => !one.isAllowed);
  for (const { name, licence } of refused) process.stderr.write(`${name}: the licence ${licence} is not allowed\n`);
  const delivered = packages.filter(({ isTool }) => !isTool).length;
  process.stdout.write(`\n${delivered} packages delivered, ${packages.length - delivered} tools; `);
  process.stdout.write(`${refused.length === 0 ? 'all licences are allowed' : `${refused.length} licences refused`}\n`);
  return refused.length === 0 ? 0 : 1;
}

process.exitCode = print(licencesOf(JSON.parse(readFileSync('package-lock.json', 'utf8'))));
