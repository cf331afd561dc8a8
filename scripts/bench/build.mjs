// Builds what is measured in the browser: the pane, and a bare page with the same loaders, policy and page.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import configure from '../../webpack.config.js';

const BARE_FOLDER = 'test-results/bare-page';

function compile(configuration) {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? new Error(stats.toString('errors-only')));
      else done({ folder: configuration.output.path, stats });
    });
  });
}

const production = () => configure({}, { mode: 'production' });

/** @returns the folder, and what webpack knows of it */
export const buildPane = () => compile(production());

/** The page of the pane with another script. @returns the folder, and what webpack knows of it */
export function buildBarePage() {
  const configuration = production();
  return compile({
    ...configuration,
    entry: { taskpane: './scripts/bench/barePage.tsx' },
    output: { ...configuration.output, path: resolve(BARE_FOLDER) },
  });
}

/** Our scripts that a built page names, without those of Office. */
export function scriptsOf(folder) {
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/g)].map(([, source]) => source);
  return scripts.filter((source) => !source.startsWith('https://'));
}
