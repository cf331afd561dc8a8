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
const looking = [
  ['lint', 'format'],
  ['types', 'production build', 'demo build'],
];
const testing = [['unit tests', 'tests on the newest Excel', 'browser tests']];
process.exit(await runSteps([looking, testing], environment));
