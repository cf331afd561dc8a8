// Which labels are scales and which are steps: according to the labels and headings, or else the user's answers.

import { SCALES, STEP_COUNT } from '../../model/salary/salaryTables';
import type { Cell } from './cells';
import type { BlockEntries } from './entries';
import type { Entry } from './entry';
import { OTHER_AXIS, type Label } from './labels';
import type { Orientation, PasteAnswers, PasteQuestion, PasteRefusal } from './pastedTable';

/** A cell with its place in the table, which the model may not have. */
export interface PlacedCell {
  readonly line: number;
  readonly scale: string;
  readonly step: number;
  readonly cell: Cell;
}

export interface PlacedBlock {
  readonly cells: readonly PlacedCell[];
  /** The questions of the block; as long as one has no answer, the block is not placed. */
  readonly questions: readonly PasteQuestion[];
  readonly refusals: readonly PasteRefusal[];
}

type Axis = 'scale' | 'step' | 'either' | 'mixed';

/** The possible meanings of all labels on one side. */
function axisOf(labels: readonly Label[]): Axis {
  const kinds = new Set(labels.map(({ kind }) => kind));
  const isMixed = new Set(labels.map(({ isNamed }) => isNamed)).size > 1 || (kinds.has('scale') && kinds.has('step'));
  if (isMixed) return 'mixed';
  return kinds.has('scale') ? 'scale' : kinds.has('step') ? 'step' : 'either';
}

/** What the labels on the left are: `null` when both readings are possible, `mixed` when neither is. */
function leftOf({ entries, left }: BlockEntries): Axis | null {
  const tops = entries.flatMap(({ top }) => (typeof top === 'number' ? [] : [top]));
  const [beside, above] = [axisOf(entries.map((entry) => entry.left)), axisOf(tops)];
  if (beside === 'mixed' || above === 'mixed' || (beside === above && beside !== 'either')) return 'mixed';
  if (beside !== 'either') return beside;
  return above === 'either' ? left : OTHER_AXIS[above];
}

const nameOf = (label: Label): string => (label.kind === 'step' ? String(label.step) : label.name);
const stepOf = (label: Label): number => (label.kind === 'scale' ? Number.NaN : label.step);

function orientationQuestion({ left, top, cell }: Entry): PasteQuestion {
  const example = { left: nameOf(left), top: typeof top === 'number' ? null : nameOf(top), amount: cell.text.trim() };
  return { kind: 'orientation', example };
}

/** The possible first steps for this many columns; if there are more columns than steps, some have no place. */
function firstSteps(columns: number): readonly number[] {
  return columns > STEP_COUNT ? [0, 1] : Array.from({ length: STEP_COUNT - columns + 1 }, (_, step) => step);
}

/** The labels of columns without one, by position. */
interface Places {
  readonly of?: (place: number) => { readonly scale: string } | { readonly step: number };
  readonly questions: readonly PasteQuestion[];
  readonly refusals?: readonly PasteRefusal[];
}

function placesOf({ places, entries }: BlockEntries, orientation: Orientation, answers: PasteAnswers): Places {
  if (orientation === 'scalesAsRows') {
    if (places === STEP_COUNT) return { of: (place) => ({ step: place }), questions: [] };
    const { firstStep } = answers;
    const options = firstSteps(places);
    const isAnswered = firstStep !== undefined && options.includes(firstStep);
    return {
      ...(isAnswered ? { of: (place: number) => ({ step: firstStep + place }) } : {}),
      questions: [{ kind: 'firstStep', columns: places, options }],
    };
  }
  if (places === SCALES.length) return { of: (place) => ({ scale: SCALES[place] ?? '' }), questions: [] };
  if (places > 1) {
    const line = entries[0]?.line ?? 0;
    return { questions: [], refusals: [{ kind: 'namelessScales', line, columns: places }] };
  }
  const { scale } = answers;
  return { ...(scale ? { of: () => ({ scale }) } : {}), questions: [{ kind: 'scale', options: SCALES }] };
}

/** Gives each amount of a block its scale and step, where these are certain. */
export function placed(block: BlockEntries, answers: PasteAnswers): PlacedBlock {
  const { entries, refusals } = block;
  const [first] = entries;
  if (!first || refusals.length > 0) return { cells: [], questions: [], refusals };
  const left = leftOf(block);
  if (left === 'mixed') {
    return {
      cells: [],
      questions: [],
      refusals: [{ kind: 'mixedLabels', lines: [first.line, entries.at(-1)?.line ?? first.line] }],
    };
  }
  const asked = left === null || left === 'either' ? [orientationQuestion(first)] : [];
  const orientation = left === 'scale' ? 'scalesAsRows' : left === 'step' ? 'stepsAsRows' : answers.orientation;
  if (!orientation) return { cells: [], questions: asked, refusals: [] };
  const places: Places = block.places > 0 ? placesOf(block, orientation, answers) : { questions: [] };
  const questions = [...asked, ...places.questions];
  if (block.places > 0 && !places.of) return { cells: [], questions, refusals: places.refusals ?? [] };
  const isScaleLeft = orientation === 'scalesAsRows';
  const cells = entries.map(({ line, left: beside, top, cell }): PlacedCell => {
    const above =
      typeof top === 'number' ? places.of?.(top) : isScaleLeft ? { step: stepOf(top) } : { scale: nameOf(top) };
    return {
      line,
      cell,
      scale: isScaleLeft ? nameOf(beside) : '',
      step: isScaleLeft ? Number.NaN : stepOf(beside),
      ...above,
    };
  });
  return { cells, questions, refusals: [] };
}
