// The lower half of the page: the texts, what the research says, and the adoption; below the page the checks.

import type { Parameters } from '../../../model/inputs/modelInputs';
import { LONGEST_PROSE } from '../../../model/texts';
import { SUMMARY_LIST_NAMES as LIST, SUMMARY_RESULT_NAMES as RESULT } from '../../../model/sheets/summary/summaryNames';
import { MOST_RISKS, RESEARCH_SENTENCES, STATUSES } from '../../../model/sheets/summary/summaryWords';
import { checkRows } from '../../plan/checks';
import { blank, blanks, CALCULATED_STYLE, calculated, EURO, text, type Cells } from '../../plan/labelledCells';
import type { CellStyle } from '../../plan/plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from '../../plan/styles';
import { RESULT_FORMULAS, SUMMARY_CHECKS } from './summaryFormulas';
import { VALUE_COLUMN } from './summaryPlaces';
import { band, DAY, inputOf, WORDS } from './summaryTop';
import { SUMMARY_VALIDATIONS } from './summaryValidations';

const TOP: CellStyle = { vertical: 'Top' };

export const textRows = (parameters: Parameters): readonly Cells[] => [
  band('Toelichting bij het voorstel'),
  [text('Aanleiding', TOP), inputOf(parameters, 'summaryReason', WORDS)],
  [text('Wettelijke taak', TOP), inputOf(parameters, 'summaryTask', WORDS)],
  [text('Gevolg van niet doen', TOP), inputOf(parameters, 'summaryConsequence', WORDS)],
  [text('Alternatief', TOP), inputOf(parameters, 'summaryAlternative', WORDS)],
];

export const EXPECTED_ROWS: readonly Cells[] = [
  [
    text('Verwacht: kans x gevolg, samen', STYLES.total),
    ...blanks(VALUE_COLUMN + 1),
    { content: RESULT_FORMULAS.expectedDamage, name: RESULT.expectedDamage, style: { ...EURO, ...STYLES.total } },
  ],
];

export const SENTENCE_ROWS: readonly Cells[] = [
  band('Wat het onderzoek zegt'),
  ...RESEARCH_SENTENCES.map((sentence): Cells => [text(sentence)]),
  [
    text('Telt in dit model als klantvraag'),
    { content: RESULT_FORMULAS.countedAs, name: RESULT.countedAs, style: STYLES.formula },
  ],
];

const CENTS = calculated(NUMBER_FORMATS.euroCents);
const ADOPTED_EURO: CellStyle = { ...STYLES.input, numberFormat: NUMBER_FORMATS.euro };
const ADOPTED_CENTS: CellStyle = { ...STYLES.input, numberFormat: NUMBER_FORMATS.euroCents };
const MOVED = calculated(NUMBER_FORMATS.wholeDifference);
const MOVED_CENTS = calculated(NUMBER_FORMATS.difference);

export const adoptionRows = (parameters: Parameters): readonly Cells[] => [
  band('Vaststelling', '', 'Vastgelegd', 'Nu', 'Verschil'),
  [
    text('Kosten per jaar'),
    { content: RESULT_FORMULAS.moved, name: RESULT.moved, style: STYLES.label },
    inputOf(parameters, 'adoptedTotal', ADOPTED_EURO, SUMMARY_VALIDATIONS.adopted),
    { content: RESULT_FORMULAS.totalNow, name: RESULT.totalNow, style: calculated(NUMBER_FORMATS.euro) },
    { content: RESULT_FORMULAS.movedTotal, name: RESULT.movedTotal, style: MOVED },
  ],
  [
    text('Kostprijs per klantvraag'),
    blank,
    inputOf(parameters, 'adoptedCostPrice', ADOPTED_CENTS, SUMMARY_VALIDATIONS.adopted),
    { content: RESULT_FORMULAS.costPriceNow, name: RESULT.costPriceNow, style: CENTS },
    { content: RESULT_FORMULAS.movedCostPrice, name: RESULT.movedCostPrice, style: MOVED_CENTS },
  ],
  [
    text('Datum van vastleggen'),
    blank,
    inputOf(parameters, 'adoptedDate', { ...DAY, horizontal: 'Right' }, SUMMARY_VALIDATIONS.date),
  ],
];

export const CHECKS_HEADING: Cells = [
  text('Controle', STYLES.blockHeader),
  text('', STYLES.blockHeader),
  text('Punten', { ...STYLES.blockHeader, horizontal: 'Right' }),
  text('Uitkomst', { ...STYLES.blockHeader, ...BESIDE_NUMBERS }),
  text('Wat te doen', STYLES.blockHeader),
];

export const checksAt = (row: number): readonly Cells[] => checkRows(SUMMARY_CHECKS, { row, column: VALUE_COLUMN });

/** Cells that others calculate with. */
const helper = (label: string, content: string | number, name: string, unit: string): Cells => [
  text(label),
  blank,
  { content, name, style: CALCULATED_STYLE },
  text(unit, { ...STYLES.label, ...BESIDE_NUMBERS }),
];

export const HELPER_ROWS: readonly Cells[] = [
  helper('Punten samen', RESULT_FORMULAS.points, RESULT.points, 'van de controles hierboven'),
  helper('Posten die meetellen', RESULT_FORMULAS.countedLines, RESULT.countedLines, 'posten'),
  helper('Posten die n.b. zijn', RESULT_FORMULAS.unknownLines, RESULT.unknownLines, 'posten'),
  helper('Salaristabel: eerste rij', RESULT_FORMULAS.tableRow, RESULT.tableRow, 'van Salarisschalen'),
  helper('Klantvragen van het kernscenario', RESULT_FORMULAS.keyQuestions, RESULT.keyQuestions, 'per maand'),
  helper('Overig nu, met eigen kostensoorten', RESULT_FORMULAS.otherNow, RESULT.otherNow, 'euro per jaar'),
  helper('Sinds vastleggen', RESULT_FORMULAS.direction, RESULT.direction, 'woord bij Vaststelling'),
  helper('Langste tekst', RESULT_FORMULAS.longestText, RESULT.longestText, 'tekens'),
  helper('Teksten hebben hoogstens', LONGEST_PROSE, LIST.longestText, 'tekens'),
  helper('Risico’s op de bladzijde, hoogstens', MOST_RISKS, LIST.mostRisks, 'risico’s'),
];

export const STATUS_CELLS: readonly Cells[] = [
  [text('Statussen', STYLES.header)],
  ...STATUSES.map((status): Cells => [text(status, STYLES.label)]),
];
