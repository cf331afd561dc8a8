// Controle voor verzending: one list of everything to check before sending the file. Pure, based on the last reading.

import { NOT_COUNTED } from '../../model/inputs/modelInputs';
import { nameKey, sameText, textKey } from '../../model/names';
import { RESEARCH_QUESTIONS } from '../../model/report/research';
import { REPORT_INPUTS } from '../../model/report/reportDefaults';
import type { FieldPlace, SessionState } from '../../session/session';
import type { ModelReading } from '../../workbook/reading/reading';
import { placeOfCheck } from './checkPlaces';
import { formatDutchNumber } from '../words/dutchNumbers';
import { inputText } from '../costs/lineWords';
import { COST_TEXT } from '../costs/costsText';
import { SCENARIO_TEXT } from '../scenarios/scenariosText';
import { inputFaultWords } from './inputFaultWords';
import { findingSentence, SHARING_TEXT } from './sharingText';
import { CHECK_TEXTS } from '../keyFigures/checkText';
import {
  compareLine,
  isUsualVolume,
  rangeWords,
  researchBasis,
  valueWords,
  type Comparison,
} from '../costs/researchCheck';

type Finding = NonNullable<SessionState['findings']>[number];
type Link = NonNullable<SessionState['externalLinks']>[number];

/** One thing to check. */
export interface SendingPoint {
  readonly id: string;
  readonly text: string;
  /** What the user can do; empty if going there is enough. */
  readonly advice: string;
  /** The input that it concerns. */
  readonly place: FieldPlace | null;
  /** The formula that it concerns. */
  readonly finding: Finding | null;
  /** The formula with a link that it concerns. */
  readonly link: Link | null;
}

export type SendingState = Pick<SessionState, 'findings' | 'inputFaults' | 'externalLinks'> & {
  readonly model: ModelReading;
};

const point = (id: string, text: string, more: Partial<SendingPoint> = {}): SendingPoint => ({
  id,
  text,
  advice: '',
  place: null,
  finding: null,
  link: null,
  ...more,
});

function checkPoints({ inputs, results }: ModelReading): readonly SendingPoint[] {
  return results.checks
    .filter(({ points }) => points > 0)
    .map(({ id, points }) =>
      point(`check ${id}`, `${CHECK_TEXTS[id]}${SHARING_TEXT.points(points)}`, {
        place: placeOfCheck(id, inputs, results),
      }),
    );
}

/** What the added sheets say of themselves: what may be wrong, or what to know. */
const sheetPoints = ({ points }: ModelReading, areWrong: boolean): readonly SendingPoint[] =>
  points
    .filter(({ isWrong }) => isWrong === areWrong)
    .map(({ sheet, text, advice, parameter }) =>
      point(sheet, text, { advice, place: parameter && { list: 'parameters', field: parameter } }),
    );

/**
 * Ranges with the same unit answer the same question: each value is listed once, with all findings of the research
 * about it.
 */
function outsideWords(line: string, comparison: Comparison, all: readonly Comparison[]): string {
  const same = all.filter(({ range }) => range.unit === comparison.range.unit).map(({ range }) => range);
  const ranges = same.map(rangeWords).join(' of ');
  return SHARING_TEXT.outside(
    line,
    valueWords(comparison),
    ranges,
    [...new Set(same.map(({ section }) => section))].join(', '),
  );
}

function researchPoints({ inputs, results }: ModelReading): readonly SendingPoint[] {
  const basis = researchBasis(inputs);
  return inputs.lines.flatMap((line, index) => {
    const result = results.lines[index];
    if (!result || sameText(line.counted, NOT_COUNTED)) return [];
    const comparisons = compareLine(line, result, basis);
    return comparisons
      .filter(
        ({ isInside, range }, place) =>
          isInside === false && comparisons.findIndex(({ range: { unit } }) => unit === range.unit) === place,
      )
      .map((comparison) =>
        point(`research ${index} ${comparison.range.unit}`, outsideWords(line.name, comparison, comparisons), {
          place: { list: 'lines', index, field: comparison.field },
        }),
      );
  });
}

function volumePoints({ inputs: { scenarios } }: ModelReading): readonly SendingPoint[] {
  const { unit, section } = RESEARCH_QUESTIONS;
  return scenarios.flatMap(({ name, questionsPerMonth }, index) =>
    isUsualVolume(questionsPerMonth) === false
      ? [
          point(
            `volume ${index}`,
            SHARING_TEXT.outside(
              name || SCENARIO_TEXT.unnamed,
              `${inputText(questionsPerMonth, formatDutchNumber)} ${unit}`,
              rangeWords(RESEARCH_QUESTIONS),
              section,
            ),
            { place: { list: 'scenarios', index, field: 'questionsPerMonth' } },
          ),
        ]
      : [],
  );
}

const REPORT_NAMES: ReadonlySet<string> = new Set(REPORT_INPUTS.lines.map(({ name }) => nameKey(name)));

/** Names that differ to Excel, so that no check in the cells counts them, but look the same to a reader. */
function lookAlikePoints({ inputs }: ModelReading): readonly SendingPoint[] {
  const seen = new Map<string, string>();
  return inputs.lines.flatMap(({ name }, index) => {
    const earlier = seen.get(nameKey(name)) ?? textKey(name);
    seen.set(nameKey(name), earlier);
    return earlier !== textKey(name)
      ? [point(`look-alike ${index}`, SHARING_TEXT.lookAlike(name), { place: { list: 'lines', index, field: 'name' } })]
      : [];
  });
}

function explanationPoints({ inputs }: ModelReading): readonly SendingPoint[] {
  return inputs.lines.flatMap(({ name, explanation }, index) =>
    REPORT_NAMES.has(nameKey(name)) || explanation.trim() !== ''
      ? []
      : [
          point(`explanation ${index}`, SHARING_TEXT.noExplanation(name || COST_TEXT.unnamed), {
            place: { list: 'lines', index, field: 'explanation' },
          }),
        ],
  );
}

/** The word in the status of a salary table that was derived, not published. */
const DERIVED = 'afgeleid';

function salaryPoints({ inputs: { parameters, salaryScales } }: ModelReading): readonly SendingPoint[] {
  const isDerived = salaryScales.some(
    ({ table, status }) => sameText(table, parameters.salaryTable) && textKey(status).includes(DERIVED),
  );
  return isDerived
    ? [
        point('salary table', SHARING_TEXT.derived(parameters.salaryTable), {
          advice: SHARING_TEXT.derivedAdvice,
          place: { list: 'parameters', field: 'salaryTable' },
        }),
      ]
    : [];
}

/** Everything to check before sending the file: first what may be wrong, then what is good to know. */
export function sendingPoints({ model, findings, inputFaults, externalLinks }: SendingState): readonly SendingPoint[] {
  return [
    ...checkPoints(model),
    ...sheetPoints(model, true),
    ...inputFaults.map((fault, index) => point(`input ${index}`, inputFaultWords(fault), { place: fault.place })),
    ...(findings ?? []).map((finding, index) => point(`finding ${index}`, findingSentence(finding), { finding })),
    ...(externalLinks ?? []).map((link, index) =>
      point(`link ${index}`, SHARING_TEXT.externalLink(link.formula), { advice: SHARING_TEXT.externalAdvice, link }),
    ),
    ...researchPoints(model),
    ...volumePoints(model),
    ...lookAlikePoints(model),
    ...explanationPoints(model),
    ...salaryPoints(model),
    ...sheetPoints(model, false),
    point('add-in', SHARING_TEXT.addIn, { advice: SHARING_TEXT.addInAdvice }),
  ];
}
