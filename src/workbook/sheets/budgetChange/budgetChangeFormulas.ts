// The formulas of the sheet Begrotingswijziging. Each amount per year is a named cell, so that a formula reads like a sentence.

import { INCIDENTAL, STRUCTURAL } from '../../../model/sheets/budget/budgetWords';
import {
  BUDGET_PARAMETER_NAMES,
  BUDGET_RESULT_NAMES,
  yearName,
  type BudgetYearField,
} from '../../../model/sheets/budget/budgetNames';
import {
  BUDGET_CHANGE_LIST_NAMES as LIST,
  BUDGET_CHANGE_PARAMETER_NAMES as PARAMETER,
  BUDGET_CHANGE_RESULT_NAMES as RESULT,
  changeName,
  changeNames,
  countedColumn,
  COVER_COLUMNS as COLUMN,
  COVER_TABLE,
  type ChangeYearField,
} from '../../../model/sheets/budgetChange/budgetChangeNames';
import {
  BALANCE_WORD,
  BUDGETED,
  CONCLUSION,
  COVER_STATUS as STATUS,
  JUDGEMENT,
  NET_WORD,
  NO_ESTIMATE,
} from '../../../model/sheets/budgetChange/budgetChangeWords';
import { IN_ORDER, NOT_KNOWN } from '../../../model/results/modelResults';
import { columnReference, PARAMETER_NAMES, RESULT_NAMES, thisRow } from '../../names/identifiers';
import type { Check } from '../../plan/checks';
import { countOf } from '../../plan/lookups';
import { MODEL_STATUS_FORMULA } from '../headLine';

export const YEARS = [1, 2, 3, 4] as const;

const lines = (header: string): string => columnReference(COVER_TABLE, header);
/** Of the sheet Begroting, which may be gone: by name, as a reference to its table would be lost with the table. */
const orNotKnown = (formula: string): string => `=IFERROR(${formula},"${NOT_KNOWN}")`;
const inOrder = (cell: string): string => `${cell}<>"${IN_ORDER}"`;

const amountOf = (year: (typeof YEARS)[number]): string => thisRow(COLUMN[`amount${year}`]);

const row = {
  description: thisRow(COLUMN.description),
  coverKind: thisRow(COLUMN.coverKind),
  character: thisRow(COLUMN.character),
  isFilled: thisRow(COLUMN.isFilled),
  descriptionStatus: thisRow(COLUMN.descriptionStatus),
  kindStatus: thisRow(COLUMN.kindStatus),
  choiceStatus: thisRow(COLUMN.choiceStatus),
  details: thisRow(COLUMN.details),
  badAmounts: thisRow(COLUMN.badAmounts),
};

const everyInput = [
  row.description,
  row.coverKind,
  thisRow(COLUMN.taskField),
  thisRow(COLUMN.economicCategory),
  row.character,
  ...YEARS.map(amountOf),
].join('&');

/** The calculated columns of the table, the same in every row. A row in which nothing is filled in is no line yet. */
export const COLUMN_FORMULAS = {
  status: `=IF(${row.details}<>"${IN_ORDER}",${row.details},IF(${row.badAmounts}>0,"${STATUS.noAmount}","${IN_ORDER}"))`,
  isFilled: `=IF(${everyInput}="",0,1)`,
  descriptionStatus: `=IF(${row.description}="","${STATUS.noDescription}",IF(LEN(${row.description})>${PARAMETER.descriptionLength},"${STATUS.longDescription}","${IN_ORDER}"))`,
  kindStatus: `=IF(${row.coverKind}="","${STATUS.noKind}",IF(${countOf(LIST.kinds, row.coverKind)}=0,"${STATUS.unknownKind}","${IN_ORDER}"))`,
  choiceStatus: `=IF(${inOrder(row.kindStatus)},${row.kindStatus},IF((${row.character}="${STRUCTURAL}")+(${row.character}="${INCIDENTAL}")=0,"${STATUS.noCharacter}","${IN_ORDER}"))`,
  details: `=IF(${row.isFilled}=0,"",IF(${inOrder(row.descriptionStatus)},${row.descriptionStatus},${row.choiceStatus}))`,
  badAmounts: `=${YEARS.map((year) => `(${thisRow(countedColumn(year))}="${NOT_KNOWN}")`).join('+')}`,
} as const;

/** What counts of the amount of a line in a year: as it is shown, in whole units. */
export const countedFormula = (year: (typeof YEARS)[number]): string =>
  `=IF(${row.isFilled}=0,0,IF(ISNUMBER(${amountOf(year)})*(${amountOf(year)}>=0),ROUND(${amountOf(year)},0),"${NOT_KNOWN}"))`;

/** Without every amount of the year a sum is not known. */
const sumOf = (year: number, condition: string, unknown: string): string =>
  `=IF(${unknown}>0,"${NOT_KNOWN}",SUMPRODUCT((${condition})*1,${lines(countedColumn(year))}))`;

/** A word for a number above zero, below it and at it. */
const wordFor = (amount: string, above: string, below: string, even: string): string =>
  `=IF(ISNUMBER(${amount}),IF(${amount}>0,"${above}",IF(${amount}<0,"${below}","${even}")),"${NOT_KNOWN}")`;

/** The years with incidental cover, up to this one: `2027, 2028`. */
function namedFormula(year: number): string {
  const isNamed = `${changeName('judgement', year)}="${JUDGEMENT.incidental}"`;
  if (year === 1) return `=IF(${isNamed},${changeName('year', year)}&"","")`;
  const before = changeName('named', year - 1);
  return `=${before}&IF(${isNamed},IF(${before}="","",", ")&${changeName('year', year)},"")`;
}

const budget = (field: BudgetYearField, year: number): string => yearName(field, year);
const { sign } = BUDGET_RESULT_NAMES;

/** The formula of each result of a year. Lasten are positive here, whatever their sign is in the begroting. */
export function yearFormulas(year: number): Readonly<Record<ChangeYearField, string>> {
  const of = (field: ChangeYearField): string => changeName(field, year);
  const incidental = `${sign}*${budget('incidental', year)}`;
  const parts = `${budget('structural', year)}+${budget('incidental', year)}+${budget('roundingDifference', year)}`;
  return {
    year: orNotKnown(`${budget('year', year)}+0`),
    heading: `=${of('year')}`,
    gross: orNotKnown(`${sign}*${budget('total', year)}`),
    budgeted: sumOf(year, `${lines(COLUMN.coverKind)}="${BUDGETED}"`, of('unknownAmounts')),
    net: orNotKnown(`${of('gross')}-${of('budgeted')}`),
    netWord: wordFor(of('net'), NET_WORD.asked, NET_WORD.released, NET_WORD.nothing),
    cover: sumOf(year, `${lines(COLUMN.coverKind)}<>"${BUDGETED}"`, of('unknownAmounts')),
    balance: orNotKnown(`${of('net')}-${of('cover')}`),
    balanceWord: wordFor(of('balance'), BALANCE_WORD.shortage, BALANCE_WORD.surplus, BALANCE_WORD.even),
    // What rounding adds belongs to the structural costs, if there are any.
    structuralGross: orNotKnown(
      `IF(${of('tie')}<>0,"${NOT_KNOWN}",IF(${budget('structural', year)}=0,0,${of('gross')}-${incidental}))`,
    ),
    structuralCover: sumOf(
      year,
      `${lines(COLUMN.character)}="${STRUCTURAL}"`,
      `${of('unknownAmounts')}+${of('withoutCharacter')}`,
    ),
    structural: orNotKnown(`${of('structuralGross')}-${of('structuralCover')}`),
    judgement: `=IF(ISNUMBER(${of('structural')}),IF(${of('balance')}>0,"${JUDGEMENT.shortage}",IF(${of('structural')}>0,"${JUDGEMENT.incidental}","${JUDGEMENT.covered}")),"${NOT_KNOWN}")`,
    tie: orNotKnown(`ROUND(${sign}*(${parts})-${of('gross')},${RESULT_NAMES.checkDecimals})`),
    unknownAmounts: `=COUNTIF(${lines(countedColumn(year))},"${NOT_KNOWN}")`,
    withoutCharacter: `=SUMPRODUCT((${lines(COLUMN.character)}<>"${STRUCTURAL}")*(${lines(COLUMN.character)}<>"${INCIDENTAL}")*(${lines(countedColumn(year))}<>0))`,
    named: namedFormula(year),
  };
}

/** What the lines of a year come to together. */
export const totalFormula = (year: number): string =>
  orNotKnown(`${changeName('budgeted', year)}+${changeName('cover', year)}`);

/** How many of the years have this word. */
const yearsWith = (field: ChangeYearField, word: string): string =>
  changeNames(field)
    .map((name) => `(${name}="${word}")`)
    .join('+');

const unit = BUDGET_PARAMETER_NAMES.budgetUnit;
/** The last year has named those before it too. */
const NAMED = changeName('named', 4);

/** Single results. */
export const RESULT_FORMULAS = {
  legend: `=IFERROR("Bedragen "&IF(${unit}=1,"in euro","x € "&${unit})&", lasten en dekking positief","${NO_ESTIMATE}")`,
  municipality: `=IF(${PARAMETER_NAMES.municipality}="","niet ingevuld",${PARAMETER_NAMES.municipality})`,
  modelStatus: MODEL_STATUS_FORMULA,
  conclusion: `=IF(${RESULT.unknownYears}>0,"${CONCLUSION.notKnown}",${RESULT.shortageSentence}&${RESULT.sentence})`,
  unknownYears: `=${yearsWith('structural', NOT_KNOWN)}`,
  shortages: `=${yearsWith('balanceWord', BALANCE_WORD.shortage)}`,
  // Where nothing is covered yet, nothing can be said of the cover.
  shortageSentence: `=IF(${RESULT.shortages}=0,"",IF(${NAMED}="","${CONCLUSION.shortage}","${CONCLUSION.shortage} "))`,
  sentence: `=IF(${NAMED}="",IF(${RESULT.shortages}>0,"","${CONCLUSION.structural}"),"${CONCLUSION.incidental}"&${NAMED}&".")`,
  points: `=SUM(${RESULT.checkPoints})`,
} as const;

const without = (header: string): string => `SUMPRODUCT(${lines(COLUMN.isFilled)}*(${lines(header)}=""))`;

/** Each counts its points; zero means in order. */
export const BUDGET_CHANGE_CHECKS: readonly Check[] = [
  {
    label: 'Het blad Begroting is in de werkmap',
    points: `0*${sign}`,
    advice: 'Voeg het blad Begroting toe in de tab Bladen van het venster',
  },
  {
    label: 'De bruto raming sluit aan op Begroting',
    points: changeNames('tie')
      .map((name) => `(${name}<>0)`)
      .join('+'),
    advice: 'Kijk op Begroting welk jaar niet te berekenen is',
  },
  {
    label: 'Elk bedrag is een getal van 0 of hoger',
    points: changeNames('unknownAmounts').join('+'),
    advice: 'Vul elk jaar een bedrag in, ook 0: tot dan is het saldo van dat jaar n.b.',
  },
  {
    label: 'Omschrijving, soort en karakter kloppen',
    points: `SUMPRODUCT(${lines(COLUMN.isFilled)}*(${lines(COLUMN.details)}<>"${IN_ORDER}"))+1-ISNUMBER(${PARAMETER.descriptionLength})`,
    advice: 'De kolom Controle achter de bedragen zegt per regel wat er niet klopt',
  },
  {
    label: 'Elke regel heeft een taakveld en categorie',
    points: `${without(COLUMN.taskField)}+${without(COLUMN.economicCategory)}`,
    advice: 'Kies ze uit de lijst',
  },
  {
    label: 'Structurele lasten: niet incidenteel gedekt',
    points: yearsWith('judgement', JUDGEMENT.incidental),
    advice: 'Zoek structurele dekking voor elk jaar met “incidenteel” bovenaan',
  },
  {
    label: 'Er is niet meer begroot dan geraamd',
    points: yearsWith('netWord', NET_WORD.released),
    advice: 'In een jaar met “vrijval” bovenaan is meer begroot dan nodig: dat deel valt vrij',
  },
];
