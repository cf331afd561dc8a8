// The first load of the pane in the production build: its size, and its largest packages.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configure from '../../webpack.config.js';

const HEAVIEST = 5;
/** The part of the pane that a returning user sees. */
const READY_PART = 'model';

function compile(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve(stats.toJson({ all: false, modules: true, nestedModules: true, chunks: true, ids: true }));
    });
  });
}

/** The package of a module, or our own folder; combined modules are counted one by one. */
function packageOf(name) {
  const [, found] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(name) ?? [];
  return found ?? /\.\/(src\/[^/]+)/.exec(name)?.[1] ?? 'webpack';
}

const singles = (modules) => modules.flatMap((module) => (module.modules ? singles(module.modules) : [module]));

/** Source bytes by package, before minification. */
function weights(stats, files) {
  const loaded = new Set(
    stats.chunks.filter((chunk) => chunk.files.some((file) => files.includes(file))).map(({ id }) => id),
  );
  const modules = stats.modules.filter(({ chunks = [] }) => chunks.some((id) => loaded.has(id)));
  const sums = new Map();
  for (const { name, size } of singles(modules)) {
    const owner = packageOf(name);
    sums.set(owner, (sums.get(owner) ?? 0) + size);
  }
  return [...sums].sort(([, one], [, other]) => other - one).slice(0, HEAVIEST);
}

/** Builds the pane and weighs what it loads until the figures are shown. */
export async function weighFirstLoad() {
  const configuration = configure({}, { mode: 'production' });
  const stats = await compile(configuration);
  const { path: built } = configuration.output;
  const page = readFileSync(join(built, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script\b[^>]*?\bsrc=["']?([^"'\s>]+)/g)].map(([, source]) => source);
  const parts = JSON.parse(readFileSync(join(built, 'parts.json'), 'utf8'));
  const own = scripts.filter((source) => !source.startsWith('https://'));
  const files = [...new Set([...own, ...(parts[READY_PART] ?? [])])];
  const contents = files.map((file) => readFileSync(join(built, file)));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
    heaviest: weights(stats, files),
  };
}
