// `npm run check`: types, lint, format, manifest and unit tests, without building or opening a browser.

import { findLibreOffice, installPackages } from './prepare.mjs';
import { runSteps } from './steps.mjs';

installPackages();
const environment = { LIBREOFFICE_PATH: findLibreOffice() };
process.exit(await runSteps([[['types', 'lint', 'format', 'unit tests without a build']]], environment));
