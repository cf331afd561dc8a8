// The command line and files: what it reads, where it writes, and that it never leaves partial or temporary files.

import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { InputError } from '../../scripts/export/checking';
import { fileFault } from '../../scripts/export/fileErrors';
import { readInputFile } from '../../scripts/export/inputFile';
import { outputAt } from '../../scripts/export/outputFile';

const ROOT = path.resolve(__dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rekenmodel-'));
const place = (name: string): string => path.join(folder, name);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function faultOf(work: () => unknown): string {
  try {
    work();
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

let files = 0;
function fileOf(content: string | Uint8Array): string {
  const file = place(`invoer ${(files += 1)}.json`);
  fs.writeFileSync(file, content);
  return file;
}
const faultOfContent = (content: string | Uint8Array): string => faultOf(() => readInputFile(fileOf(content)));

const INPUT = place('invoer.json');
fs.writeFileSync(INPUT, '{}');
const BYTES = new TextEncoder().encode('nieuw');

describe('reading', () => {
  test('reads JSON like JSON.parse, with or without a byte order mark', () => {
    const content = { a: [1, -2.5e3, 'é "\\ \n 😀'], b: { c: true, d: false, e: null }, '': {}, f: [] };
    for (const indent of [0, 2]) {
      expect(readInputFile(fileOf(`\ufeff${JSON.stringify(content, null, indent)}\n`))).toEqual(content);
    }
    expect(Object.keys(readInputFile(fileOf('{"__proto__": 1}')) as object)).toEqual(['__proto__']);
  });

  test.each([
    ['', 'het bestand is leeg (regel 1, teken 1)'],
    [
      '{"a": 1,\n "b": 2,\n "a": 3}',
      'de naam "a" staat twee keer in hetzelfde object; haal er een weg (regel 3, teken 5)',
    ],
    ['{"a": 1, "\\u0061": 3}', 'de naam "a" staat twee keer'],
    ['{"a": 1,}', 'verwacht: een naam tussen aanhalingstekens; er staat }'],
    ['{"a" 1}', 'verwacht: een dubbele punt; er staat 1'],
    ['{"a": 1', 'verwacht: een komma of }; het bestand houdt op'],
    ['[1 2]', 'verwacht: een komma of ]; er staat 2'],
    ['{"a": }', 'verwacht: een waarde; er staat }'],
    ['{"a": ja}', 'ja is geen waarde; een tekst staat tussen aanhalingstekens'],
    ['{"a": "b', 'een tekst zonder sluitend aanhalingsteken'],
    ['{"a": "b\nc"}', 'in deze tekst staat een teken of een code die niet kan'],
    ['{"a": "\\x"}', 'in deze tekst staat een teken of een code die niet kan'],
    ['{} {}', 'na het einde staat nog iets; er staat {'],
    ['{"a": 01}', 'verwacht: een komma of }; er staat 1'],
    ['{"a": 1e999}', 'een getal dat te groot is'],
    ['\u001b[31m', 'er staat \\u{001B}'],
    ['['.repeat(100_000), 'te diep genest: hoogstens 50 niveaus'],
    ['{"a":'.repeat(100_000), 'te diep genest: hoogstens 50 niveaus'],
  ])('%j is refused in Dutch', (content, sentence) => {
    const fault = faultOfContent(content);
    expect(fault).toContain('.json: geen leesbare JSON: ');
    expect(fault).toContain(sentence);
  });

  test('invalid UTF-8 is refused', () => {
    expect(faultOfContent(Uint8Array.of(0x22, 0xc3, 0x22))).toContain(
      'geen geldige UTF-8; sla het bestand op als UTF-8',
    );
    expect(faultOfContent(Buffer.from('\ufeff{}', 'utf16le'))).toContain('geen geldige UTF-8');
  });

  test('a missing file, and a folder', () => {
    expect(faultOf(() => readInputFile(place('weg.json')))).toMatch(/weg\.json: niet gevonden; controleer/);
    expect(faultOf(() => readInputFile(folder))).toContain('is een map; geef de naam van een bestand');
    expect(faultOf(() => readInputFile(path.join(INPUT, 'x.json')))).toContain('een deel van dit pad is geen map');
  });

  test.each(['EACCES', 'EPERM', 'ENOSPC', 'EROFS', 'EBUSY', 'EIO', 'ESTALE'])('%s is reported in Dutch', (code) => {
    const { message } = fileFault('/map/\u001b[2Jnaam.xlsx', Object.assign(new Error('no'), { code, syscall: 'open' }));
    expect(message).toMatch(/^\/map\/\\u\{001B\}\[2Jnaam\.xlsx: .*(?:geen recht|vol|kies|sluit|kan niet)/);
  });
});

describe('writing', () => {
  test('the input under its own name, through a symbolic or a hard link cannot be the output', () => {
    fs.symlinkSync(INPUT, place('zacht.json'));
    fs.linkSync(INPUT, place('hard.json'));
    for (const output of [INPUT, path.join(folder, '.', 'invoer.json'), place('zacht.json'), place('hard.json')]) {
      expect(faultOf(() => outputAt(output, INPUT))).toMatch(
        /: is het invoerbestand; geef de uitvoer een andere naam$/,
      );
    }
    expect(fs.readFileSync(INPUT, 'utf8')).toBe('{}');
  });

  test('a folder, and a missing folder, are refused before the work', () => {
    expect(faultOf(() => outputAt(folder, INPUT))).toContain('is een map; geef de naam van een bestand');
    expect(faultOf(() => outputAt(place('weg/x.xlsx'), INPUT))).toContain(
      'niet gevonden; controleer de naam en de map',
    );
  });

  test('a file keeps its mode, a link stays a link, and nothing else is left', async () => {
    fs.writeFileSync(place('echt.xlsx'), 'oud');
    fs.chmodSync(place('echt.xlsx'), 0o640);
    fs.symlinkSync('echt.xlsx', place('link.xlsx'));
    fs.symlinkSync('later.xlsx', place('leeg.xlsx'));
    const before = fs.readdirSync(folder).length;
    await outputAt(place('link.xlsx'), INPUT).write(BYTES);
    await outputAt(place('leeg.xlsx'), INPUT).write(BYTES);
    expect(fs.lstatSync(place('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(fs.lstatSync(place('leeg.xlsx')).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(place('echt.xlsx'), 'utf8')).toBe('nieuw');
    expect(fs.readFileSync(place('later.xlsx'), 'utf8')).toBe('nieuw');
    expect(fs.statSync(place('echt.xlsx')).mode & 0o777).toBe(0o640);
    expect(fs.readdirSync(folder)).toHaveLength(before + 1);
  });

  test('a device is written to and stays a device; a full device is reported', async () => {
    await outputAt('/dev/null', INPUT).write(BYTES);
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
    if (!fs.existsSync('/dev/full')) return;
    await expect(outputAt('/dev/full', INPUT).write(BYTES)).rejects.toThrow('de schijf is vol; maak ruimte');
  });

  /** Ends with the signal while writing far more than one piece. */
  const INTERRUPTED = `
    import { readdirSync } from 'node:fs';
    import { outputAt } from './scripts/export/outputFile.ts';
    const [folder, signal] = process.argv.slice(-2);
    const writing = outputAt(folder + '/model.xlsx', folder + '/geen.json').write(new Uint8Array(64 * 1024 * 1024));
    if (readdirSync(folder).length !== 1) process.exit(3);
    process.kill(process.pid, signal);
    await writing;
  `;

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])(
    '%s while writing leaves nothing',
    (signal, status) => {
      const empty = fs.mkdtempSync(path.join(folder, 'leeg-'));
      const script = place(`onderbroken.mts`);
      fs.writeFileSync(script, INTERRUPTED.replace('./scripts', `${ROOT}/scripts`));
      const run = spawnSync(process.execPath, ['--import', 'tsx', script, empty, signal], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect([run.status, run.stderr]).toEqual([status, '']);
      expect(fs.readdirSync(empty)).toEqual([]);
    },
    60_000,
  );
});

test('a reader of the figures that stops early is not a fault', async () => {
  const args = ['--import', 'tsx', 'scripts/export/main.ts', '--input', INPUT, '--output', place('pijp.xlsx')];
  const running = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  running.stdout.destroy();
  let said = '';
  running.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const status = await new Promise((done) => running.on('close', done));
  expect([status, said]).toEqual([0, '']);
  expect(fs.existsSync(place('pijp.xlsx'))).toBe(true);
}, 60_000);
