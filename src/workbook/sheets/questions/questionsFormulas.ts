// The formulas of the sheet Klantvragen. A row that has something that is no number makes all counts not known, so that
// nothing counts as zero in silence.

import { NOT_APPLICABLE, NOT_KNOWN } from '../../../model/results/modelResults';
import {
  QUESTION_COUNT_NAMES as COUNT,
  QUESTION_YEAR_NAMES as YEAR,
  QUESTIONS_COLUMNS as COLUMN,
  QUESTIONS_LIST_NAME as LIST,
  QUESTIONS_PARAMETER_NAMES as PARAMETER,
  QUESTIONS_RESULT_NAMES as RESULT,
  QUESTIONS_TABLE,
} from '../../../model/sheets/questions/questionsNames';
import {
  CHANNEL_STATUS as STATUS,
  OTHER_DEFINITION,
  QUESTION_DEFINITIONS as DEFINITION,
  type DefinitionId,
} from '../../../model/sheets/questions/questionsWords';
import {
  columnReference,
  PARAMETER_NAMES,
  RESULT_NAMES,
  SCENARIO_COLUMNS,
  TABLES,
  thisRow,
} from '../../names/identifiers';
import type { Check } from '../../plan/checks';
import { countOf, isOnce, numberOf } from '../../plan/lookups';
import { rounded } from '../roundings';

const rows = (header: string): string => columnReference(QUESTIONS_TABLE, header);
const scenarios = (header: string): string => columnReference(TABLES.scenarios, header);
const orNotKnown = (formula: string): string => `=IFERROR(${formula},"${NOT_KNOWN}")`;

const row = {
  name: thisRow(COLUMN.name),
  received: thisRow(COLUMN.received),
  answered: thisRow(COLUMN.answered),
  ownPosts: thisRow(COLUMN.ownPosts),
  privateMessages: thisRow(COLUMN.privateMessages),
  counted: thisRow(COLUMN.counted),
  noNumbers: thisRow(COLUMN.noNumbers),
  isNegative: thisRow(COLUMN.isNegative),
  isMore: thisRow(COLUMN.isMore),
  namesakes: thisRow(COLUMN.namesakes),
};

const NUMBERS = [row.received, row.answered, row.ownPosts, row.privateMessages];

/** The calculated columns of the table, the same in every row. */
export const COLUMN_FORMULAS = {
  counted: `=IF(${row.noNumbers}+${row.isNegative}>0,"${NOT_KNOWN}",IFERROR(${row.answered}+${RESULT.countsPrivate}*${row.privateMessages}+${RESULT.countsOwn}*${row.ownPosts},"${NOT_KNOWN}"))`,
  share: `=IFERROR(${row.counted}/${RESULT.chosen},IF(${RESULT.chosen}=0,0,"${NOT_KNOWN}"))`,
  status: `=IF(${row.noNumbers}+${row.isNegative}>0,"${STATUS.number}",IF(${row.isMore}>0,"${STATUS.more}",IF(${row.namesakes}=1,"${STATUS.inOrder}","${STATUS.name}")))`,
  noNumbers: `=COUNTA(${NUMBERS.join(',')})-${NUMBERS.map((number) => `ISNUMBER(${number})`).join('-')}`,
  isNegative: `=IFERROR(IF(MIN(${NUMBERS.join(',')})<0,1,0),0)`,
  isMore: `=IF(ISNUMBER(${row.received}),IF(ISNUMBER(${row.answered}),IF(${row.answered}>${row.received},1,0),0),0)`,
  namesakes: `=IF(${row.name}="",0,${countOf(rows(COLUMN.name), row.name)})`,
} as const;

const ofUsable = (formula: string): string => `=IF(${RESULT.unusable}>0,"${NOT_KNOWN}",${formula})`;
const sumOf = (header: string): string => `SUM(${rows(header)})`;

/** The total of a column of inputs, as long as every number can be used; of what nobody counts there is none. */
export const totalFormula = (header: string): string => ofUsable(`IF(COUNTA(${rows(header)})=0,"",${sumOf(header)})`);

/** Questions per month. */
export const COUNT_FORMULAS: Readonly<Record<DefinitionId, string>> = {
  answered: ofUsable(sumOf(COLUMN.answered)),
  withPrivate: orNotKnown(`${COUNT.answered}+${sumOf(COLUMN.privateMessages)}`),
  all: orNotKnown(`${COUNT.withPrivate}+${sumOf(COLUMN.ownPosts)}`),
};

/** Questions per year. */
export const yearFormula = (id: DefinitionId): string => orNotKnown(`${COUNT[id]}*${PARAMETER_NAMES.months}`);

/** Euro per question, rounded as the model rounds it. */
export const priceFormula = (id: DefinitionId): string =>
  `=IFERROR(${rounded(`${RESULT_NAMES.total}/${YEAR[id]}`, PARAMETER_NAMES.costPriceDecimals)},IF(${YEAR[id]}=0,"${NOT_APPLICABLE}","${NOT_KNOWN}"))`;

const isChosen = (id: DefinitionId): string => `${PARAMETER.questionDefinition}="${DEFINITION[id]}"`;
const key = PARAMETER_NAMES.keyScenario;
const scenarioNames = scenarios(SCENARIO_COLUMNS.name);
const KEY_QUESTIONS = numberOf(scenarioNames, key, scenarios(SCENARIO_COLUMNS.questionsPerMonth));

/** Single results. */
export const RESULT_FORMULAS = {
  sentence: `="Definitie van klantvraag in het scenario "&${key}&": "&${RESULT.keyDefinition}`,
  chosen: `=IF(ISNUMBER(${RESULT.countsOwn}),IF(${RESULT.countsOwn}=1,${COUNT.all},IF(${RESULT.countsPrivate}=1,${COUNT.withPrivate},${COUNT.answered})),"${NOT_KNOWN}")`,
  keyQuestions: orNotKnown(`IF(${isOnce(scenarioNames, key)},${KEY_QUESTIONS},"${NOT_KNOWN}")`),
  keyDefinition: `=IF(N(${RESULT.keyQuestions})=0,"${NOT_KNOWN}",IF(${RESULT.keyQuestions}=${RESULT.chosen},${PARAMETER.questionDefinition},${RESULT.otherDefinition}))`,
  otherDefinition: `=IF(${RESULT.keyQuestions}=${COUNT.answered},"${DEFINITION.answered}",IF(${RESULT.keyQuestions}=${COUNT.withPrivate},"${DEFINITION.withPrivate}",IF(${RESULT.keyQuestions}=${COUNT.all},"${DEFINITION.all}","${OTHER_DEFINITION}")))`,
  countsPrivate: `=IF(${isChosen('answered')},0,1)`,
  countsOwn: `=IF(${isChosen('all')},1,IF(SUMPRODUCT((${LIST}=${PARAMETER.questionDefinition})*1)=1,0,"${NOT_KNOWN}"))`,
  unusable: `=SUM(${rows(COLUMN.noNumbers)})+SUM(${rows(COLUMN.isNegative)})`,
  points: `=SUM(${RESULT.checkPoints})`,
} as const;

/** Each counts its points; zero means in order. */
export const QUESTIONS_CHECKS: readonly Check[] = [
  {
    label: 'Elk aantal is een getal van 0 of hoger',
    points: RESULT.unusable,
    advice: 'Zie Controle in de tabel; zolang dit niet klopt, zijn aantallen en prijzen n.b.',
  },
  {
    label: 'Niet meer beantwoord dan ontvangen',
    points: `SUM(${rows(COLUMN.isMore)})`,
    advice: 'Vul Ontvangen aan, of laat die cel leeg als het niet wordt geteld',
  },
  {
    label: 'Elk kanaal heeft een eigen naam',
    points: `SUMPRODUCT((${rows(COLUMN.namesakes)}<>1)*1)`,
    advice: 'Geef elk kanaal één regel',
  },
  {
    label: 'Er is een definitie gekozen',
    points: `IF(ISNUMBER(${RESULT.countsOwn}),0,1)`,
    advice: 'Kies er een uit de lijst bovenaan',
  },
];
