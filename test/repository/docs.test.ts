// Everything that the README and docs refer to must exist: commands, files, pictures, headings, and words on the
// screen.

import fs from 'node:fs';
import path from 'node:path';
import { nginxConfiguration } from '../../scripts/release/security.mjs';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'test/excel-reports/README.md',
  ...fs
    .readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Scripts that npm itself runs without `run`. */
const SHORT = ['start', 'test'];

/** The scripts that a text tells to run, whole words only. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/npm (run )?(?:--silent )?([a-z][a-z:]*)/g)].flatMap(([, run, name = '']) =>
    run !== undefined || SHORT.includes(name) ? [name] : [],
  );
}

const unknownCommands = (text: string): readonly string[] => commandsIn(text).filter((name) => !(name in scripts));

/** GitHub's anchor for a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => anchor(heading));

/** @param page the page with the links, within the repository */
function deadLinks(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [target = '', heading] = link.split('#');
      const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
      if (!fs.existsSync(path.join(ROOT, file))) return true;
      return heading !== undefined && !anchorsOf(file).includes(heading);
    });
}

test.each(PAGES)('%s only mentions existing commands and has no dead links', (page) => {
  const text = read(page);
  expect(unknownCommands(text)).toEqual([]);
  expect(deadLinks(page, text)).toEqual([]);
});

test('a missing command, file or heading is found', () => {
  expect(unknownCommands('`npm run buidl` and `npm test`')).toEqual(['buidl']);
  expect(deadLinks('docs/beheer.md', '[a](handleiding.md) [b](weg.md) ![c](pictures/weg.png) [d](#weg)')).toEqual([
    'weg.md',
    'pictures/weg.png',
    '#weg',
  ]);
});

test('the README lists every command', () => {
  expect(commandsIn(read('README.md'))).toEqual(expect.arrayContaining(Object.keys(scripts)));
  expect(commandsIn('`npm run export:schema` and `npm testing`')).toEqual(['export:schema']);
});

/** Words of Excel and of the page itself, which do not occur in src. */
const NOT_IN_SOURCE = ['Vet'];

/** A line break in the source is a space on the screen. */
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const COMMENTS = /^\s*(?:\/\/|\/?\*).*$/gm;
/** What is between quotes, between the fields of a template, or between tags. */
const TEXTS = [/'((?:[^'\\\n]|\\.)*)'/g, /[`}]([^`${}]*)(?=[`$])/g, />([^<>{}]+)</g, /DefaultValue="([^"]*)"/g];

/** Every text of the pane, the workbook and the model, whole and up to its colon. */
const SHOWN: ReadonlySet<string> = new Set(
  ['src/taskpane', 'src/workbook', 'src/model']
    .flatMap((folder) =>
      fs
        .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => path.join(folder, name)),
    )
    .concat('manifest.xml')
    .map((file) => read(file).replace(COMMENTS, ''))
    .flatMap((source) =>
      TEXTS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, text = '']) => inOneLine(text))),
    )
    .flatMap((text) => [text, text.replace(/:.*$/, '')]),
);

const unseenWords = (text: string): string[] =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, words = '']) => inOneLine(words))
    // A bold sentence is a heading of the page: a question, or the subject of a paragraph.
    .filter((words) => !/[.?]$/.test(words) && !NOT_IN_SOURCE.includes(words) && !SHOWN.has(words));

test.each(['docs/handleiding.md', 'docs/manual-test-excel.md'])(
  '%s has in bold only whole words that are on the screen',
  (page) => {
    const text = read(page);
    expect(text.match(/\*\*[^*]+\*\*/g)?.length).toBeGreaterThan(10);
    expect(unseenWords(text)).toEqual([]);
    expect(unseenWords('**Rekenmodel bakken** and **ekenmodel mak**')).toEqual(['Rekenmodel bakken', 'ekenmodel mak']);
  },
);

test('the manual for administrators gives nginx the headers of the build', () => {
  expect(read('docs/beheer.md')).toContain(nginxConfiguration('/rekenmodel'));
});
