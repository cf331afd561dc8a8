// `npm run check`: types, lint, format, manifest and unit tests, without building or opening a browser.

import { installPackages } from './prepare.mjs';
import { runSteps } from './steps.mjs';

installPackages();
const { failed } = runSteps(['types', 'lint', 'format', 'unit tests']);
process.exit(failed === 0 ? 0 : 1);
