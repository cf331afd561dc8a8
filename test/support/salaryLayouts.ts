// Salary tables as they are pasted: the published ones, and random layouts of known tables with what belongs at each place.

import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { SALARY_AMOUNTS } from '../../src/model/salary/salaryAmounts';
import type { Orientation } from '../../src/session/pastedTable/pastedTable';
import { mostly } from './random/parts';

/** From the root of the project, where tests run: the browser tests are modules, and know no folder of their own otherwise. */
const PUBLISHED = path.resolve('test/support/salaryLayouts');

/** A published table as text; its source is in salaryLayouts/README.md. */
export const publishedTable = (name: string): string => fs.readFileSync(path.join(PUBLISHED, `${name}.txt`), 'utf8');

/** What belongs where: the amount by `scale step`. */
export type KnownTable = ReadonlyMap<string, number>;

export const placeOf = (scale: string, step: number): string => `${scale} ${step}`;

interface Rows {
  readonly scales: readonly string[];
  readonly steps: readonly number[];
  readonly amounts: KnownTable;
}

function tableFrom(rows: readonly (readonly string[])[]): Rows {
  const amounts = rows.flatMap(([scale = '', ...steps]) =>
    steps.flatMap((amount, step) => (amount === '' ? [] : [[placeOf(scale, step), Number(amount)] as const])),
  );
  return {
    scales: rows.map(([scale = '']) => scale),
    steps: Array.from({ length: 12 }, (_, step) => step),
    amounts: new Map(amounts),
  };
}

const cellsOf = (text: string, sign: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(sign));

/** The table of 1 July 2020 as the VNG published it, and those of the model. */
const KNOWN: readonly Rows[] = [
  tableFrom(cellsOf(publishedTable('scales-as-rows-2020-07-01'), '\t')),
  ...SALARY_AMOUNTS.map((amounts) => tableFrom(cellsOf(amounts, ','))),
];

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

type Write = (amount: number) => string;

const grouped = (amount: number, sign: string): string => String(amount).replace(/(\d)(?=(?:\d{3})+$)/g, `$1${sign}`);

/** Ways of writing an amount; between spaces and commas only those that do not have that sign themselves, or are quoted. */
const NOTATIONS: Readonly<Record<string, Write>> = {
  plain: String,
  dutch: (amount) => grouped(amount, '.'),
  'dutch cents': (amount) => `${grouped(amount, '.')},00`,
  'dutch without cents': (amount) => `€ ${grouped(amount, '.')},-`,
  english: (amount) => grouped(amount, ','),
  'english cents': (amount) => `€${grouped(amount, ',')}.00`,
  'plain cents': (amount) => `${amount}.00`,
  'no-break': (amount) => `€${NO_BREAK}${grouped(amount, NO_BREAK)}`,
  narrow: (amount) => `${grouped(amount, NARROW)},00`,
};

/** All that makes a layout, so that a failure can be made again by hand. */
export interface LayoutChoices {
  readonly known: number;
  readonly firstScale: number;
  readonly scaleCount: number;
  readonly firstStep: number;
  readonly stepCount: number;
  readonly form: 'stepsAsRows' | 'scalesAsRows' | 'list';
  readonly notation: keyof typeof NOTATIONS;
  readonly separator: 'tab' | 'semicolon' | 'comma' | 'space';
  readonly labels: 'bare' | 'padded' | 'named' | 'hyphen';
  /** `two` rows with both words, a word in the `corner` of the side or of the columns, or no word. */
  readonly words: 'two' | 'corner' | 'cornerOfColumns' | 'none';
  readonly stepWord: 'Periodiek' | 'Trede' | 'Nummer' | 'periodiek';
  readonly isHeaded: boolean;
  readonly blocks: number;
  /** One in this many amounts is missing, from the first gap on; 0 for none. */
  readonly gaps: number;
  readonly firstGap: number;
  readonly around: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

const SCALES = 20;
const STEPS = 12;

export const LAYOUT_CHOICES: fc.Arbitrary<LayoutChoices> = fc
  .record({
    known: fc.nat(KNOWN.length - 1),
    firstScale: fc.nat(SCALES - 2),
    scales: fc.oneof(fc.nat(2), fc.nat(5), fc.nat(SCALES - 1)),
    firstStep: fc.oneof(fc.constantFrom(0, 0, 0, 1), { weight: 1, arbitrary: fc.nat(STEPS - 2) }),
    steps: fc.oneof(fc.constant(STEPS - 1), fc.nat(STEPS - 1)),
    form: fc.constantFrom('stepsAsRows', 'scalesAsRows', 'list'),
    notation: fc.constantFrom(...Object.keys(NOTATIONS)),
    separator: fc.constantFrom('tab', 'tab', 'semicolon', 'comma', 'space'),
    labels: fc.constantFrom('bare', 'bare', 'padded', 'named', 'hyphen'),
    words: fc.constantFrom('two', 'two', 'corner', 'cornerOfColumns', 'none'),
    stepWord: fc.constantFrom('Periodiek', 'Trede', 'Nummer', 'periodiek'),
    isHeaded: mostly(fc.constant(true), 15, fc.constant(false)),
    blocks: fc.constantFrom(1, 1, 2, 3),
    gaps: fc.constantFrom(0, 0, 9, 30),
    firstGap: fc.nat(29),
    around: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ scales, steps, ...choices }): LayoutChoices => ({
    ...choices,
    scaleCount: 1 + (scales % (SCALES - choices.firstScale)),
    stepCount: steps === STEPS - 1 ? STEPS - choices.firstStep : 1 + (steps % (STEPS - choices.firstStep)),
  }));

export interface Layout {
  readonly text: string;
  readonly amounts: KnownTable;
  /** What a person who knows the table answers. */
  readonly orientation: Orientation;
  readonly firstStep: number;
  readonly scale: string;
}

function scaleLabel(scale: string, labels: LayoutChoices['labels']): string {
  if (labels === 'named') return `Schaal ${scale}`;
  if (labels === 'hyphen') return scale.replace(/([AB])$/, '-$1');
  return labels === 'padded' && scale.length === 1 ? `0${scale}` : scale;
}

function stepLabel(step: number, { labels, stepWord }: LayoutChoices): string {
  if (labels === 'named') return `${stepWord} ${step}`;
  return labels === 'padded' && step < 10 ? `0${step}` : String(step);
}

/** A row of cells as a line: between spaces a cell without an amount has a dash, in a list of values some are quoted. */
function lineOf(cells: readonly string[], { separator }: LayoutChoices): string {
  switch (separator) {
    case 'tab':
      return cells.join('\t').replace(/\t+$/, '');
    case 'semicolon':
      return cells.join(';');
    case 'comma':
      return cells.map((cell) => (/[,"]/.test(cell) ? `"${cell}"` : cell)).join(',');
    case 'space':
      return cells.map((cell) => cell || '-').join(' ');
  }
}

const split = <Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] => {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
};

/** The headings of a block. @param top labels of its columns */
function headingsOf(choices: LayoutChoices, top: readonly string[]): readonly (readonly string[])[] {
  const isScaleLeft = choices.form === 'scalesAsRows';
  const [left, above] = isScaleLeft ? ['Schaal', choices.stepWord] : [choices.stepWord, 'Schaal'];
  switch (choices.words) {
    case 'two':
      return [[left, above], ...(choices.separator === 'space' ? [top] : [['', ...top]])];
    case 'corner':
      return [[left, ...top]];
    case 'cornerOfColumns':
      return [[above, ...top]];
    case 'none':
      return [choices.separator === 'space' ? top : ['', ...top]];
  }
}

/** The layout that the choices make. */
export function layoutOf(choices: LayoutChoices): Layout {
  const known = KNOWN[choices.known] ?? KNOWN[0];
  if (!known) throw new TypeError('no table is known');
  const write = NOTATIONS[choices.notation] ?? String;
  const scales = known.scales.slice(choices.firstScale, choices.firstScale + choices.scaleCount);
  const steps = known.steps.slice(choices.firstStep, choices.firstStep + choices.stepCount);
  const amounts = new Map<string, number>();
  for (const [row, scale] of scales.entries()) {
    for (const [column, step] of steps.entries()) {
      const amount = known.amounts.get(placeOf(scale, step));
      const isGap =
        choices.gaps > 0 && (row * steps.length + column) % choices.gaps === choices.firstGap % choices.gaps;
      if (amount !== undefined && !isGap) amounts.set(placeOf(scale, step), amount);
    }
  }
  const written = (scale: string, step: number): string => {
    const amount = amounts.get(placeOf(scale, step));
    return amount === undefined ? '' : write(amount);
  };
  const rows: string[][] = [];
  const scaleName = (scale: string): string => scaleLabel(scale, choices.labels);
  const stepName = (step: number): string => stepLabel(step, choices);
  if (choices.form === 'list') {
    if (choices.isHeaded) rows.push(['Schaal', choices.stepWord, 'Bedrag']);
    for (const scale of scales) {
      for (const step of steps) {
        if (amounts.has(placeOf(scale, step))) rows.push([scaleName(scale), stepName(step), written(scale, step)]);
      }
    }
  } else if (choices.form === 'scalesAsRows') {
    for (const block of split(steps, choices.isHeaded ? choices.blocks : 1)) {
      if (choices.isHeaded) rows.push(...headingsOf(choices, block.map(stepName)).map((row) => [...row]));
      rows.push(...scales.map((scale) => [scaleName(scale), ...block.map((step) => written(scale, step))]));
    }
  } else {
    for (const block of split(scales, choices.isHeaded ? choices.blocks : 1)) {
      if (choices.isHeaded) rows.push(...headingsOf(choices, block.map(scaleName)).map((row) => [...row]));
      rows.push(...steps.map((step) => [stepName(step), ...block.map((scale) => written(scale, step))]));
    }
  }
  const lines = rows.map((row) => lineOf(row, choices));
  const around = choices.around
    ? ['Salaristabel gemeenten per 1 juli 2020', '', ...lines, '', 'Bron: bijlage IIa. Het minimumloon is € 1.680.']
    : lines;
  return {
    text: around.join(choices.lineEnd),
    amounts,
    orientation: choices.form === 'stepsAsRows' ? 'stepsAsRows' : 'scalesAsRows',
    firstStep: choices.firstStep,
    scale: scales[0] ?? '',
  };
}
