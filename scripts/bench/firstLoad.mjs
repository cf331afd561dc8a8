// What a built pane loads, in bytes: until the figures are shown, and for the copy to send.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scriptsOf } from './build.mjs';

const HEAVIEST = 5;
/** What is loaded when a copy to send is made. */
const COPY_PARTS = ['copying', 'plan', 'copy'];

/** The package of a module, or our own folder; combined modules are counted one by one. */
function packageOf(name) {
  const [, found] = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(name) ?? [];
  return found ?? /\.\/(src\/[^/]+)/.exec(name)?.[1] ?? 'webpack';
}

const singles = (modules) => modules.flatMap((module) => (module.modules ? singles(module.modules) : [module]));

/** Source bytes by package, before minification. */
function heaviestOf(stats, files) {
  const { chunks, modules } = stats.toJson({ all: false, modules: true, nestedModules: true, chunks: true, ids: true });
  const loaded = new Set(
    chunks.filter((chunk) => chunk.files.some((file) => files.includes(file))).map(({ id }) => id),
  );
  const sums = new Map();
  for (const { name, size } of singles(
    modules.filter((module) => (module.chunks ?? []).some((id) => loaded.has(id))),
  )) {
    const owner = packageOf(name);
    sums.set(owner, (sums.get(owner) ?? 0) + size);
  }
  return [...sums].sort(([, one], [, other]) => other - one).slice(0, HEAVIEST);
}

const gzipBytes = (folder, files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);

/** @returns gzip bytes of the first load and of the copy to send, and the heaviest packages of the first load */
export function weigh({ folder, stats }) {
  const parts = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8'));
  const first = scriptsOf(folder);
  const copy = new Set(COPY_PARTS.flatMap((part) => parts[part]).filter((file) => !first.includes(file)));
  return { first: gzipBytes(folder, first), copy: gzipBytes(folder, [...copy]), heaviest: heaviestOf(stats, first) };
}

/** Gzip bytes of the scripts of a page. */
export const weighPage = ({ folder }) => gzipBytes(folder, scriptsOf(folder));
