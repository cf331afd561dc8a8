// The report of a self-test in Dutch: what the pane shows, copies and saves. Pure.

import type { Platform } from '../behaviours/behaviour';
import { behaviour, BEHAVIOUR_IDS, type BehaviourId } from '../behaviours/behaviours';
import { NOT_FOUND_OUT, type BehaviourReport, type SelfTestReport, type StepReport } from '../behaviours/report';
import type { NotEmpty } from './emptyWorkbook';

type Tone = 'good' | 'attention' | 'bad' | 'plain';

interface Line {
  readonly tone: Tone;
  readonly text: string;
  readonly details: readonly string[];
}

interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What the pane shows about a self-test. */
export interface Outcome {
  readonly tone: Tone;
  readonly verdict: string;
  readonly sections: readonly Section[];
  readonly report: { readonly text: string; readonly json: string; readonly fileName: string } | null;
}

const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  windows: 'Excel voor Windows (Microsoft 365)',
  windows2021: 'Excel 2021 voor Windows',
  mac: 'Excel voor Mac',
  web: 'Excel op internet',
};

const NOT_EMPTY_WORDS: Readonly<Record<NotEmpty, (where: string) => string>> = {
  readOnly: () => 'De werkmap is alleen-lezen.',
  table: (where) => `Er staat een tabel in: ${where}.`,
  name: (where) => `Er staat een naam in: ${where}.`,
  cells: (where) => `Het blad ${where} is niet leeg.`,
};

/** The word before a line, so that colour is not the only signal. */
const TONE_WORDS: Readonly<Record<Tone, string>> = { good: 'Goed', attention: 'Let op', bad: 'Fout', plain: '' };

const OUTCOME_TONES: Readonly<Record<StepReport['outcome'], Tone>> = {
  passed: 'good',
  failed: 'bad',
  skipped: 'attention',
};

const isKnown = (id: string): id is BehaviourId => (BEHAVIOUR_IDS as readonly string[]).includes(id);
const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const orUnknown = (text: string | null): string => text ?? 'onbekend';
const line = (tone: Tone, text: string, details: readonly string[] = []): Line => ({ tone, text, details });

/** The question of a behaviour, for showing progress. */
export const questionOf = (id: string): string => (isKnown(id) ? behaviour(id).question : id);

function answerWords(id: string, answer: string): string {
  if (answer === NOT_FOUND_OUT || !isKnown(id)) return 'niet vast te stellen';
  return behaviour(id).answers.find((known) => known.id === answer)?.words ?? answer;
}

/** Whether the answer of this Excel differs from the reported one of its platform. */
export const isDeviation = ({ answer, reported }: BehaviourReport): boolean =>
  answer !== NOT_FOUND_OUT && reported !== null && reported !== answer;

function behaviourLine(found: BehaviourReport): Line {
  const { id, answer, reported, error } = found;
  const details = [
    ...(isDeviation(found) ? [`Gemeld voor dit platform: ${answerWords(id, reported ?? '')}.`] : []),
    ...(error === null ? [] : [`Excel antwoordde: ${error}.`]),
  ];
  const tone: Tone = isDeviation(found) ? 'attention' : 'plain';
  return line(tone, `${questionOf(id)} ${capitalised(answerWords(id, answer))}.`, details);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function stepLine({ title, outcome, reason, findings, milliseconds }: StepReport): Line {
  return line(OUTCOME_TONES[outcome], `${title} (${milliseconds} ms)`, [
    ...(reason === null ? [] : [reason]),
    ...findings.map(({ what, expected, found }) =>
      expected === found
        ? `${capitalised(what)}: ${found || 'leeg'}.`
        : `${capitalised(what)}: verwacht ${expected || 'leeg'}, gevonden ${found || 'leeg'}.`,
    ),
  ]);
}

function excelLines({ excel, messages, productVersion, startedAt }: SelfTestReport): readonly Line[] {
  const platform = excel.platform ? PLATFORM_WORDS[excel.platform] : orUnknown(excel.officePlatform);
  const median =
    messages.medianMilliseconds === null
      ? 'Bericht heen en terug: niet gemeten.'
      : `Bericht heen en terug: ${messages.medianMilliseconds} ms (mediaan van ${messages.count}).`;
  return [
    line('plain', `Platform: ${platform}; versie ${orUnknown(excel.version)}; ExcelApi ${orUnknown(excel.excelApi)}.`),
    line('plain', `Taal: weergave ${orUnknown(excel.displayLanguage)}, inhoud ${orUnknown(excel.contentLanguage)}.`),
    line('plain', median),
    line('plain', `Rekenmodel versie ${productVersion}; zelftest van ${startedAt}.`),
  ];
}

interface Counts {
  readonly failed: number;
  readonly deviations: number;
}

const END_WORDS: Readonly<Record<SelfTestReport['end'], (brokenBy: string) => string>> = {
  whole: () => '',
  stopped: () => 'Gestopt voordat alles was gedaan. ',
  broken: (brokenBy) => `Afgebroken: ${brokenBy}. `,
};

function verdictOf({ end, brokenBy, left, steps }: SelfTestReport, { failed, deviations }: Counts): string {
  const done = `${counted(steps.length, 'stap', 'stappen')} gedaan, ${failed === 0 ? 'geen fouten' : counted(failed, 'fout', 'fouten')}`;
  const differing = deviations === 0 ? '' : `, ${counted(deviations, 'afwijking', 'afwijkingen')} van wat is gemeld`;
  const emptied =
    left.length === 0 ? 'De werkmap is weer leeg.' : `Niet verwijderd, verwijder dit zelf: ${left.join(', ')}.`;
  return `${END_WORDS[end](brokenBy ?? 'onbekende fout')}${capitalised(done)}${differing}. ${emptied}`;
}

function toneOf({ end, left, steps }: SelfTestReport, { failed, deviations }: Counts): Tone {
  if (failed > 0 || left.length > 0 || end === 'broken') return 'bad';
  const isPartial = end === 'stopped' || deviations > 0 || steps.some(({ outcome }) => outcome !== 'passed');
  return isPartial ? 'attention' : 'good';
}

const lineText = ({ tone, text, details }: Line): string =>
  [
    `- ${TONE_WORDS[tone] === '' ? '' : `${TONE_WORDS[tone]}: `}${text}`,
    ...details.map((detail) => `    ${detail}`),
  ].join('\n');

const asText = (verdict: string, sections: readonly Section[]): string =>
  [
    'Zelftest rekenmodel webcare',
    verdict,
    ...sections.map(({ title, lines }) => [title, ...lines.map(lineText)].join('\n')),
  ].join('\n\n');

/** `zelftest-excel-web-20261124-1530.json`: says which Excel and when. */
const fileNameOf = ({ excel, startedAt }: SelfTestReport): string =>
  `zelftest-excel-${excel.platform ?? 'onbekend'}-${startedAt.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}.json`;

/** A report as the pane shows it. */
export function outcomeOf(report: SelfTestReport): Outcome {
  const counts: Counts = {
    failed: report.steps.filter(({ outcome }) => outcome === 'failed').length,
    deviations: report.behaviours.filter(isDeviation).length,
  };
  const sections = [
    { title: 'Gebruik', lines: report.steps.map(stepLine) },
    { title: 'Deze Excel', lines: excelLines(report) },
    { title: 'Gedrag van deze Excel', lines: report.behaviours.map(behaviourLine) },
  ];
  const verdict = verdictOf(report, counts);
  return {
    tone: toneOf(report, counts),
    verdict,
    sections,
    report: {
      text: asText(verdict, sections),
      json: `${JSON.stringify(report, null, 2)}\n`,
      fileName: fileNameOf(report),
    },
  };
}

/** The message where the self-test cannot run. */
export const refusalOf = (because: NotEmpty, where: string): Outcome => ({
  tone: 'attention',
  verdict: `De zelftest werkt alleen in een lege werkmap. ${NOT_EMPTY_WORDS[because](where)} Er is niets gewijzigd. Open een nieuwe, lege werkmap en start de zelftest daar.`,
  sections: [],
  report: null,
});
