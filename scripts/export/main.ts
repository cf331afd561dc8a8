// The command line of `npm run export`: inputs as JSON in, the model as .xlsx out, its figures on the screen.

import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compute } from '../../src/model/compute';
import { modelFile } from '../../src/xlsx/modelFile';
import { figuresAsJson, figuresAsText } from './figures';
import { InputError } from './checking';
import { readInputs } from './readInputs';

const USAGE = 'Gebruik: npm run export -- --input invoer.json --output rekenmodel.xlsx [--json]';

interface Options {
  readonly input: string;
  readonly output: string;
  readonly json: boolean;
}

/** npm starts a script in the folder of the package; files are meant from where the person stands. */
const fromHere = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file);

function optionsOf(args: readonly string[]): Options {
  const options = { input: { type: 'string' }, output: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    const { input, output, json = false } = parseArgs({ args: [...args], options }).values;
    if (input !== undefined && output !== undefined) return { input: fromHere(input), output: fromHere(output), json };
  } catch (error) {
    throw new InputError([USAGE], { cause: error });
  }
  throw new InputError([USAGE]);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([`${file}: geen leesbare JSON (${reason})`], { cause: error });
  }
}

/** Writes beside the target and moves it there, so that no half file is ever found under its name. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

const TWO_DIGITS = 2;

/** The day where the person is, `2026-11-24`. */
function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(TWO_DIGITS, '0')).join('-');
}

async function exportModel(args: readonly string[]): Promise<void> {
  const { input, output, json } = optionsOf(args);
  const inputs = readInputs(parsed(input), dayOf(new Date()));
  const results = compute(inputs);
  writeWhole(output, modelFile(inputs, results));
  const figures = json ? JSON.stringify(figuresAsJson(inputs, results), null, 2) : figuresAsText(inputs, results);
  process.stdout.write(`${figures}\n`);
}

exportModel(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
