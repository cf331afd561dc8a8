// The licence texts of all packages in a bundle, in one file beside it, as their licences require.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENCE_FILE = /^(licen[cs]e|notice|copying)/i;
/** Packages without a licence text: the copyright holder, as stated by the maker elsewhere. */
const HOLDERS = { '@fluentui/react-icons': 'Copyright (c) Microsoft Corporation.' };
const MIT_TEXT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
const LINE = '-'.repeat(80);

/** Modules that webpack combined are listed one by one. */
const singles = (modules) => modules.flatMap((module) => (module.modules ? singles([...module.modules]) : [module]));

function packageFolders(modules) {
  const folders = singles(modules).map(({ resource = '' }) => PACKAGE_FOLDER.exec(resource)?.[0]);
  return [...new Set(folders)].filter((folder) => folder !== undefined && existsSync(join(folder, 'package.json')));
}

/** @throws Error for a package without a licence text or a known holder: its notice would be missing */
function textWithout(name, license) {
  const holder = HOLDERS[name];
  if (holder === undefined || license !== 'MIT') throw new Error(`${name} brings no text of its licence: look it up`);
  return `MIT License\n\n${holder}\n\n${MIT_TEXT}`;
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((entry) => LICENCE_FILE.test(entry))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text = texts.length > 0 ? texts.join('\n\n') : textWithout(name, license);
  return { title: `${name} ${version} (${license})`, text };
}

/** Packages of one maker mostly share their text, so it is listed once, below their names. */
function noticesText(folders) {
  const titlesOf = new Map();
  for (const { title, text } of folders.map(noticeOf)) titlesOf.set(text, [...(titlesOf.get(text) ?? []), title]);
  const parts = [...titlesOf].map(([text, titles]) => [...titles.sort(), '', text].join('\n').trim());
  return `${parts.sort().join(`\n\n${LINE}\n\n`)}\n`;
}

/** Writes the notices of everything that webpack bundled. */
export class Notices {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const { chunkGraph, modules } = compilation;
        // Modules that webpack read but left out of every chunk are not part of the product.
        const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
        const text = noticesText(packageFolders(bundled));
        compilation.emitAsset(this.name, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
}
