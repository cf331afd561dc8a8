// The text for a voorstel: a paragraph, what to look out for, and a table, from the cells of the samenvatting. Every number in it
// is one that a cell shows. Pure.

import type { ModelInputs } from '../../../model/inputs/modelInputs';
import { CAUSES } from '../../../model/results/causes';
import { RESEARCH_SENTENCES, WITHOUT_BUDGET, WITHOUT_CHANGE } from '../../../model/sheets/summary/summaryWords';
import type { ModelReading } from '../../../workbook/reading/reading';
import { inputText, outcomeText } from '../../costs/lineWords';
import { CAUSE_TEXTS, WATERFALL_TEXT } from '../../pictures/picturesText';
import {
  formatDay,
  formatDutchNumber,
  formatEuro,
  formatEuroCents,
  formatEuroDifference,
  formatFte,
} from '../../words/dutchNumbers';
import { SUMMARY_TEXT } from './summaryText';

type Summary = NonNullable<ModelReading['sheets']['summary']>;
type Shown = Summary['figures']['total']['value'];

const PERCENT = 100;
const percentage = (fraction: number): string => `${formatDutchNumber(fraction * PERCENT)}%`;

/** A number in this notation; a word that the cell shows in its place. */
const shown = (value: Shown, format: (value: number) => string): string =>
  typeof value === 'number' ? format(value) : String(value);

function headOf({ parameters }: ModelInputs): string {
  const { municipality, summaryStatus = '', summaryVersion = '', summaryDate = null, summaryAuthor = '' } = parameters;
  const about = [
    summaryStatus,
    summaryVersion && `versie ${summaryVersion}`,
    inputText(summaryDate, formatDay),
    summaryAuthor && `opgesteld door: ${summaryAuthor}`,
  ].filter((part) => part !== '');
  return `Kosten van webcare${municipality === '' ? '' : `, gemeente ${municipality}`} (${about.join(', ')})`;
}

function directionOf(from: number, to: number): string {
  if (from === to) return 'gelijk aan';
  return `${formatEuro(Math.abs(to - from))} ${to > from ? 'hoger' : 'lager'} dan`;
}

/** The costs, what they are based on, and how they compare with the report. */
function costSentences({ figures, causes }: Summary): readonly string[] {
  const { total, costPrice, establishment, salaryTable, step, employerCosts, priceLevel } = figures;
  const price =
    typeof costPrice.value === 'number'
      ? `Dat is ${formatEuroCents(costPrice.value)} per klantvraag (${costPrice.basis}).`
      : `De kostprijs per klantvraag is niet te berekenen (${String(costPrice.value)}).`;
  const onCosts =
    employerCosts.value === 0
      ? 'zonder werkgeverslasten'
      : `met werkgeverslasten van ${shown(employerCosts.value, percentage)}`;
  return [
    `De kosten van webcare zijn ${shown(total.value, formatEuro)} per jaar. ${price} De formatie is ${shown(establishment.value, formatFte)} fte.`,
    `De raming rekent met de salaristabel ${String(salaryTable.value)} (prijspeil ${String(priceLevel.value)}), trede ${shown(step.value, String)}, ${onCosts}.`,
    `Het totaal is ${directionOf(causes.from, causes.to)} de ${formatEuro(causes.from)} van het rapport uit 2014.`,
  ];
}

/** What the budget says of the first year, in its own unit and sign. */
function budgetSentences({ figures: { gross, net } }: Summary): readonly string[] {
  if (gross.value === WITHOUT_BUDGET) return [];
  const asked = net.value === WITHOUT_CHANGE ? '' : `, netto ${shown(net.value, formatDutchNumber)} (${net.basis})`;
  return [
    `De raming van het eerste begrotingsjaar is bruto ${shown(gross.value, formatDutchNumber)}${asked} (${gross.basis}).`,
  ];
}

/** What a reader must know before using the figures. */
function warningsOf({ inputs, results, sheets: { budget } }: ModelReading, summary: Summary): readonly string[] {
  const { figures, moved, movedTotal } = summary;
  const { salaryTable, employerCosts, priceLevel } = figures;
  const year = budget?.years[0]?.year;
  const isLater = typeof year === 'number' && results.priceYear > 0 && year > results.priceYear;
  const unknown = results.lines.filter(({ cost }) => typeof cost !== 'number').length;
  return [
    ...(salaryTable.basis.startsWith('afgeleid')
      ? [`De salaristabel ${String(salaryTable.value)} is ${salaryTable.basis}.`]
      : []),
    ...(employerCosts.value === 0
      ? ['De kosten zijn zonder werkgeverslasten; een begroting bevat ze gewoonlijk wel.']
      : []),
    ...(isLater ? [`Het prijspeil is ${String(priceLevel.value)}, terwijl de begroting begint in ${year}.`] : []),
    ...(unknown > 0
      ? [
          unknown === 1
            ? '1 kostenpost is niet volledig en telt niet mee.'
            : `${unknown} kostenposten zijn niet volledig en tellen niet mee.`,
        ]
      : []),
    ...(results.points > 0 ? ['De controles van het rekenmodel zijn niet in orde.'] : []),
    ...(typeof movedTotal === 'number' && movedTotal !== 0
      ? [
          `Sinds het vastleggen op ${inputText(inputs.parameters.adoptedDate ?? null, formatDay) || SUMMARY_TEXT.unknownDay} is het model veranderd: ${moved} (${formatEuroDifference(movedTotal)}).`,
        ]
      : []),
    ...RESEARCH_SENTENCES.slice(0, 2),
    `${summary.countedAs}.`,
  ];
}

function textSentences({ parameters }: ModelInputs): readonly string[] {
  const texts: readonly (readonly [string, string | undefined])[] = [
    [SUMMARY_TEXT.reason, parameters.summaryReason],
    [SUMMARY_TEXT.task, parameters.summaryTask],
    [SUMMARY_TEXT.consequence, parameters.summaryConsequence],
    [SUMMARY_TEXT.alternative, parameters.summaryAlternative],
  ];
  return texts.flatMap(([label, text = '']) => (text === '' ? [] : [`${label}: ${text}`]));
}

/** The causes, in columns that stay columns when they are pasted. */
const causeRows = ({ causes: { from, to, causes } }: Summary): readonly string[] => [
  'Oorzaak\tEuro per jaar',
  `${SUMMARY_TEXT.report}\t${formatEuro(from)}`,
  ...CAUSES.map((cause) => {
    const difference = causes.find((each) => each.cause === cause)?.difference ?? 0;
    return `${CAUSE_TEXTS[cause]}\t${difference === 0 ? formatEuro(0) : formatEuroDifference(difference)}`;
  }),
  `${WATERFALL_TEXT.now}\t${formatEuro(to)}`,
];

function riskRows({ risks }: ModelInputs, { expectedDamage }: Summary): readonly string[] {
  const filled = risks.filter(({ risk }) => risk !== '');
  if (filled.length === 0) return [];
  return [
    '',
    'Risico\tKans\tGevolg',
    ...filled.map(
      ({ risk, chance, damage }) => `${risk}\t${inputText(chance, percentage)}\t${inputText(damage, formatEuro)}`,
    ),
    `Verwacht, samen\t\t${outcomeText(expectedDamage)}`,
  ];
}

const bullets = (sentences: readonly string[]): readonly string[] => sentences.map((sentence) => `- ${sentence}`);

/** The whole text, with lines and tabs as its only layout. */
export function proposalText(model: ModelReading, summary: Summary): string {
  const { inputs } = model;
  const texts = textSentences(inputs);
  return [
    headOf(inputs),
    '',
    [...costSentences(summary), ...budgetSentences(summary)].join(' '),
    ...(texts.length > 0 ? ['', ...texts] : []),
    '',
    'Let op:',
    ...bullets(warningsOf(model, summary)),
    '',
    ...causeRows(summary),
    ...riskRows(inputs, summary),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
