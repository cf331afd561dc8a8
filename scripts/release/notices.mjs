// The licence texts of all packages in a bundle, as one file beside it: their licences ask for it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;
const LINE = '-'.repeat(80);

/** Modules that webpack has joined are looked at one by one. */
const singles = (modules) => modules.flatMap((module) => (module.modules ? singles([...module.modules]) : [module]));

function packageFolders(modules) {
  const folders = singles(modules).map(({ resource = '' }) => PACKAGE_FOLDER.exec(resource)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined && existsSync(join(folder, 'package.json')));
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  return {
    title: `${name} ${version} (${license})`,
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** Packages of one maker mostly share their text: it stands once, below their names. */
function noticesText(folders) {
  const titlesOf = new Map();
  for (const { title, text } of folders.map(noticeOf)) titlesOf.set(text, [...(titlesOf.get(text) ?? []), title]);
  const parts = [...titlesOf].map(([text, titles]) => [...titles.sort(), '', text].join('\n').trim());
  return `${parts.sort().join(`\n\n${LINE}\n\n`)}\n`;
}

/** Writes the notices of what webpack has bundled. */
export class Notices {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const { chunkGraph, modules } = compilation;
        // What webpack has read but left out of every chunk is not delivered.
        const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
        const text = noticesText(packageFolders(bundled));
        compilation.emitAsset(this.name, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}
