// The command line of `npm run export`: reads inputs as JSON, writes the model as .xlsx and prints its figures.

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '../../src/model/days';
import { compute } from '../../src/model/results/compute';
import { calculatedFile } from './calculatedFile';
import { InputError } from './checking';
import { shown } from './echo';
import { figuresAsJson, figuresAsText } from './figures';
import { loadFileSheets } from './fileSheet';
import { readInputFile } from './inputFile';
import { outputAt } from './outputFile';
import { readInputs, startCalled } from './readInputs';

const USAGE = 'Gebruik: npm run export -- --input invoer.json --output rekenmodel.xlsx [--json]';

interface Options {
  readonly input: string;
  readonly output: string;
  readonly json: boolean;
}

/** npm runs a script in the package folder; file names are relative to the user's current folder. */
const fromHere = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file);

function optionsOf(args: readonly string[]): Options {
  const options = { input: { type: 'string' }, output: { type: 'string' }, json: { type: 'boolean' } } as const;
  try {
    const { input, output, json = false } = parseArgs({ args: [...args], options }).values;
    if (input && output) return { input: fromHere(input), output: fromHere(output), json };
  } catch (error) {
    throw new InputError([USAGE], { cause: error });
  }
  throw new InputError([USAGE]);
}

const MILLISECONDS = 1000;

/**
 * The date of the files: today, or the moment in SOURCE_DATE_EPOCH (seconds since 1970, UTC), with which equal inputs give
 * equal files on every day (https://reproducible-builds.org/specs/source-date-epoch/).
 * @throws InputError when it is no number of seconds
 */
function dayOfFiles(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return dayOf(new Date());
  if (!/^\d{1,11}$/.test(seconds)) throw new InputError(['SOURCE_DATE_EPOCH: geen aantal seconden sinds 1970']);
  return new Date(Number(seconds) * MILLISECONDS).toISOString().slice(0, 'jjjj-mm-dd'.length);
}

/** Above this, Excel itself becomes slow, because it compares each name with all others. */
const MANY_LINES = 1000;

/** Nobody corrects more faults than these from a screen. */
const MOST_FAULTS = 50;

function faultText(error: unknown): string {
  if (!(error instanceof InputError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Er ging iets mis in het programma zelf; meld dit met uw invoer aan de beheerder. Technisch: ${shown(reason)}`;
  }
  const others = error.faults.length - MOST_FAULTS;
  const more = others > 0 ? [`en nog ${others.toLocaleString('nl-NL')} fouten`] : [];
  return [...error.faults.slice(0, MOST_FAULTS), ...more].join('\n');
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function exportModel(args: readonly string[]): Promise<void> {
  const { input, output, json } = optionsOf(args);
  const content = readInputFile(input);
  const target = outputAt(output, input);
  const sheets = await loadFileSheets();
  const day = dayOfFiles();
  const inputs = readInputs(content, day, sheets);
  if (inputs.lines.length > MANY_LINES) {
    say(`${inputs.lines.length.toLocaleString('nl-NL')} kostenposten: dit duurt even, en Excel rekent er lang aan.`);
  }
  const results = compute(inputs);
  await target.write(calculatedFile(inputs, results, {}, { day, begunWith: startCalled(content) }));
  const figures = json
    ? JSON.stringify(figuresAsJson(inputs, results, sheets), null, 2)
    : figuresAsText(inputs, results, sheets);
  process.stdout.write(`${figures}\n`);
}

// A reader of the output may stop early, like `head`; the file has been written by then.
process.stdout.on('error', () => process.exit(0));

exportModel(process.argv.slice(2)).catch((error: unknown) => {
  say(faultText(error));
  process.exitCode = 1;
});
