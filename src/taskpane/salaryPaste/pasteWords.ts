// What was understood of a pasted table, in sentences: what is asked, refused, left out and remarked. Pure.

import { SCALES, STEP_COUNT } from '../../model/salary/salaryTables';
import type {
  Notation,
  Orientation,
  PasteAnswers,
  PastedTable,
  PasteLeftOut,
  PasteQuestion,
  PasteRefusal,
  PasteRemark,
} from '../../session/pastedTable/pastedTable';
import { PASTE_TEXT } from './pasteText';
import { formatAmount, formatDutchNumber, formatEuroCents } from '../words/dutchNumbers';

/** Of a text that has no place, as much as is needed to find it. */
const LONGEST_ECHO = 30;
/** So many of one kind are told one by one. */
const TOLD = 3;

const quoted = (text: string): string => `‘${text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text}’`;

const counted = (count: number, one: string, more: string): string =>
  `${formatDutchNumber(count)} ${count === 1 ? one : more}`;

const amounts = (count: number): string => counted(count, 'bedrag', 'bedragen');

/** `regel 3`, `regels 3 en 7`, `regels 3 tot en met 14`. */
function linesWords(lines: readonly number[]): string {
  const [first = 0, second = first] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length < 2) return `regel ${first}`;
  return lines.length === 2 ? `regels ${first} en ${second}` : `regels ${first} tot en met ${last}`;
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** What was read, or what is to be done first. */
export function foundWords({ scales, refusals, questions }: PastedTable): string {
  if (refusals.length > 0) return PASTE_TEXT.refused;
  if (scales.length === 0 && questions.length > 0) return PASTE_TEXT.open;
  const placed = scales.flatMap(({ steps }) => steps.filter((amount) => amount !== null));
  return `${counted(scales.length, 'schaal', 'schalen')} gelezen, ${amounts(placed.length)}`;
}

export const notationWords = ({ kind, text, value }: Notation): string =>
  `De bedragen zijn gelezen in ${kind === 'dutch' ? 'Nederlandse' : 'Engelse'} notatie: ${quoted(text)} is ${formatEuroCents(value)}.`;

export function refusalWords(refusal: PasteRefusal): string {
  switch (refusal.kind) {
    case 'tooLong':
      return `Dit zijn ${formatDutchNumber(refusal.count)} ${refusal.what === 'lines' ? 'regels' : 'tekens'}: plak alleen de salaristabel.`;
    case 'noAmount':
      return `Schaal ${refusal.scale}, trede ${refusal.step}: ${quoted(refusal.text)} is geen bedrag.`;
    case 'twice':
      return `Schaal ${refusal.scale} heeft bij een trede meer dan één bedrag (${linesWords(refusal.lines)}). Welke van de twee geldt? Plak alleen die.`;
    case 'twoDates':
      return `Naast elkaar staan bedragen van ${refusal.dates.map(quoted).join(' en ')}. Welke van de twee geldt? Plak alleen die kolom.`;
    case 'twoNotations':
      return `Een punt en een komma betekenen niet overal hetzelfde: ${quoted(refusal.dutch)} en ${quoted(refusal.english)}. Schrijf alle bedragen op dezelfde manier.`;
    case 'cellCount':
      return `Regel ${refusal.line} heeft ${counted(refusal.found, 'cel', 'cellen')}, nodig zijn er ${refusal.wanted}. Zet een streepje waar er geen bedrag is.`;
    case 'noHeading':
      return `Regel ${refusal.line}: boven ${quoted(refusal.text)} staat geen schaal of trede.`;
    case 'looseDigits':
      return `Regel ${refusal.line}: ${quoted(refusal.text)} kan een deel van een bedrag zijn, of een nummer. Plak de tabel uit Excel, of haal spaties en komma’s uit de bedragen.`;
    case 'twoLabelColumns':
      return `Regel ${refusal.line}: ${refusal.texts.map(quoted).join(' en ')} staan allebei boven een kolom met nummers. Haal de kolom weg die geen schaal of trede is.`;
    case 'mixedLabels':
      return `${capital(linesWords(refusal.lines))}: schalen en treden zijn niet uit elkaar te houden. Zet er Schaal of Trede bij.`;
    case 'twoHeadings':
      return `${capital(linesWords(refusal.lines))} zijn allebei een kop met nummers. Haal de kop weg die er niet bij hoort.`;
    case 'shiftedHeading':
      return `Regel ${refusal.line}: het is niet te zien bij welke kolom elk nummer hoort. Begin de kop met het woord Schaal of Trede.`;
    case 'unreadHeading':
      return `Regel ${refusal.line}: de kop ${quoted(refusal.text)} is niet te lezen. Zet de nummers van de schalen of treden boven de kolommen.`;
    case 'namelessScales':
      return `Boven de ${refusal.columns} kolommen van regel ${refusal.line} staan geen schalen. Plak ook de kop met de schalen.`;
    case 'severalAmounts':
      return `Regel ${refusal.line}: bij één schaal en trede staan meer bedragen naast elkaar. Plak alleen de kolom die geldt.`;
  }
}

export function leftOutWords(item: PasteLeftOut): string {
  switch (item.kind) {
    case 'noAmounts':
      return `Regel ${item.line} ${quoted(item.text)}: geen rij met bedragen.`;
    case 'noLabel':
      return `Regel ${item.line} ${quoted(item.text)}: geen schaal of trede voor de bedragen.`;
    case 'column':
      return `Kolom ${quoted(item.text)}: geen schaal of trede.`;
    case 'unknownScale':
      return `Schaal ${item.scale} is er niet in het rekenmodel (wel 1 tot en met ${SCALES.at(-1) ?? ''}, 10A en 11A): ${amounts(item.amounts)}, ${linesWords(item.lines)}.`;
    case 'unknownStep':
      return `Trede ${item.step} is er niet in het rekenmodel (wel 0 tot en met ${STEP_COUNT - 1}): ${amounts(item.amounts)}, ${linesWords(item.lines)}.`;
  }
}

function remarkWords({ kind, scale, step, amount, before }: PasteRemark): string {
  const shown = formatAmount(amount);
  switch (kind) {
    case 'falls':
      return `Schaal ${scale} daalt: trede ${before?.step ?? ''} is ${formatAmount(before?.amount ?? 0)}, trede ${step} is ${shown}.`;
    case 'perHour':
      return `Schaal ${scale}, trede ${step}: ${shown} lijkt een bedrag per uur, niet per maand.`;
    case 'perYear':
      return `Schaal ${scale}, trede ${step}: ${shown} lijkt een bedrag per jaar, niet per maand.`;
    case 'low':
      return `Schaal ${scale}, trede ${step}: ${shown} is laag voor een maand.`;
    case 'high':
      return `Schaal ${scale}, trede ${step}: ${shown} is hoog voor een maand.`;
  }
}

/** The first of a kind one by one, the others as a number. */
function firstOf<Item>(items: readonly Item[], words: (item: Item) => string): readonly string[] {
  const more = items.length - TOLD;
  return [...items.slice(0, TOLD).map(words), ...(more > 0 ? [`En zo nog ${formatDutchNumber(more)}.`] : [])];
}

function byKind<Item extends { readonly kind: string }>(
  items: readonly Item[],
  words: (item: Item) => string,
): readonly string[] {
  return [...new Set(items.map(({ kind }) => kind))].flatMap((kind) =>
    firstOf(
      items.filter((item) => item.kind === kind),
      words,
    ),
  );
}

export const remarksWords = (remarks: readonly PasteRemark[]): readonly string[] => byKind(remarks, remarkWords);

export const refusalsWords = (refusals: readonly PasteRefusal[]): readonly string[] => byKind(refusals, refusalWords);

/** A question with its possible answers; `value` is what was answered, '' without an answer. */
export interface QuestionWords {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly answer: PasteAnswers }[];
}

type OrientationQuestion = Extract<PasteQuestion, { kind: 'orientation' }>;

function orientationOption({ example }: OrientationQuestion, orientation: Orientation): string {
  const { left, top, amount } = example;
  const isScaleLeft = orientation === 'scalesAsRows';
  const place = isScaleLeft
    ? `schaal ${left}${top === null ? '' : `, trede ${top}`}`
    : `${top === null ? '' : `schaal ${top}, `}trede ${left}`;
  return `${isScaleLeft ? 'Schalen' : 'Treden'}: ${amount} is van ${place}`;
}

export function questionWords(question: PasteQuestion, answers: PasteAnswers): QuestionWords {
  switch (question.kind) {
    case 'orientation':
      return {
        label: 'Wat staat er links van de bedragen?',
        value: answers.orientation ?? '',
        options: (['scalesAsRows', 'stepsAsRows'] as const).map((orientation) => ({
          value: orientation,
          text: orientationOption(question, orientation),
          answer: { orientation },
        })),
      };
    case 'firstStep':
      return {
        label: `Van welke trede is de eerste van de ${question.columns} kolommen met bedragen?`,
        value: String(answers.firstStep ?? ''),
        options: question.options.map((step) => ({
          value: String(step),
          text: `Trede ${step}`,
          answer: { firstStep: step },
        })),
      };
    case 'scale':
      return {
        label: 'Van welke schaal zijn deze bedragen?',
        value: answers.scale ?? '',
        options: question.options.map((scale) => ({ value: scale, text: `Schaal ${scale}`, answer: { scale } })),
      };
  }
}

/** The steps of a scale that have an amount: `0–11`, or `0–2, 4–11` with a gap. */
export function stepsWords(steps: readonly unknown[]): string {
  const filled = steps.flatMap((amount, step) => (amount === null ? [] : [step]));
  const starts = filled.filter((step) => !filled.includes(step - 1));
  const ends = filled.filter((step) => !filled.includes(step + 1));
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index] ?? ''}`))
    .join(', ');
}
