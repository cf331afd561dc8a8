// `npm run check`: the loop while developing, in at most 90 seconds on two cores. Types, lint and format look again at files
// that changed since the last check (the first one takes longer); the tests are those that need no other program, build or
// minutes. `npm test` looks at everything.

import { installPackages } from './prepare.mjs';
import { runSteps } from './steps.mjs';

installPackages();
const looking = ['lint of what changed', 'types of what changed', 'format of what changed'];
const stages = [
  { steps: looking, atOnce: 2 },
  { steps: ['quick tests'], atOnce: 1 },
];
process.exit(await runSteps(stages));
