// `npm test`: all checks in one run. The builds come before the tests that inspect them.

import { findBrowser, findLibreOffice, freePort, installPackages } from './prepare.mjs';
import { runSteps } from './steps.mjs';

const FIRST_PORT = 4173;

installPackages();
const environment = {
  CHROMIUM_PATH: await findBrowser(),
  LIBREOFFICE_PATH: findLibreOffice(),
  DEMO_PORT: String(await freePort(FIRST_PORT)),
};
// The longest first, so that neither core is left with one.
const looking = ['production build', 'lint', 'demo build', 'types', 'format'];
const testing = ['unit tests', 'tests on the newest Excel', 'browser tests'];
const stages = [
  { steps: looking, atOnce: 2 },
  { steps: testing, atOnce: 1 },
];
process.exit(await runSteps(stages, environment));
