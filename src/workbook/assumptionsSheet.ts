// The sheet Uitgangspunten: every constant once and named, the checks, cost per kostensoort, and the lists.

import { COST_TYPES, COUNTED, NOT_COUNTED, UNITS, type ModelInputs, type Parameters } from '../model/modelInputs';
import { CHECK_IDS, IN_ORDER, NOT_KNOWN, type CheckId } from '../model/modelResults';
import { LINE_STATUS } from '../model/compute';
import { SALARY_TABLES, SCALES, STEP_COUNT } from '../model/salaryTables';
import { areaAddress, cellAddress, columnAddress, type Place } from './addresses';
import { asInput, asText, type CellDescription, type Validation } from './description';
import {
  column,
  COST_LINE_COLUMNS,
  LAYOUT_VERSION,
  LIST_NAMES as LIST,
  PARAMETER_NAMES as PARAMETER,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS,
  SCENARIO_COLUMNS,
  TABLES,
} from './identifiers';
import { joinParts, layoutCells, type SheetParts } from './layout';
import type { CellStyle, PlannedCell, SheetPlan } from './plan';
import { BESIDE_NUMBERS, NUMBER_FORMATS, STYLES } from './styles';
import { VALIDATIONS } from './validations';

export const ASSUMPTIONS_SHEET = 'assumptions';
const HEADINGS_ROW = 4;
const FIRST_ROW = HEADINGS_ROW + 1;
const LISTS_COLUMN = 5;
/** Places for salary tables of the user's own in the drop-down. */
const OWN_TABLES = 3;
/** Shares and sums are compared on this many decimals, far below a cent. */
const CHECK_DECIMALS = 6;
export const ATTENTION = 'let op';

interface ParameterRow {
  readonly key: Exclude<keyof Parameters, 'municipality'>;
  readonly label: string;
  readonly unit: string;
  readonly source: string;
  readonly validation: Validation;
  readonly numberFormat?: string;
}

/** The eight numbers first, together, so that one name covers them; then the two choices. */
const NUMBER_ROWS: readonly ParameterRow[] = [
  {
    key: 'workWeek',
    label: 'Volledige werkweek',
    unit: 'uur per week',
    source: 'Rapport, voetnoot 12; cao Gemeenten',
    validation: VALIDATIONS.workWeek,
  },
  {
    key: 'netHours',
    label: 'Netto uren per fte',
    unit: 'uur per jaar',
    source: 'Rapport, voetnoot 12; in gebruik bij gemeenten: 1.350 tot 1.450',
    validation: VALIDATIONS.netHours,
    numberFormat: NUMBER_FORMATS.whole,
  },
  { key: 'months', label: 'Maanden per jaar', unit: 'maanden', source: 'Kalender', validation: VALIDATIONS.months },
  {
    key: 'fteDecimals',
    label: 'Decimalen van fte',
    unit: 'decimalen',
    source: 'Rapport §8.2: fte wordt afgerond voordat ermee wordt gerekend',
    validation: VALIDATIONS.decimals,
  },
  {
    key: 'costPriceDecimals',
    label: 'Decimalen van de kostprijs',
    unit: 'decimalen',
    source: 'Rapport §8.3: afgerond op 10 cent',
    validation: VALIDATIONS.decimals,
  },
  {
    key: 'salaryDecimals',
    label: 'Decimalen van het jaarsalaris',
    unit: 'decimalen',
    source: 'Centen, daarna afgekapt op hele euro’s (rapport §8.2)',
    validation: VALIDATIONS.decimals,
  },
  {
    key: 'step',
    label: 'Trede (periodiek)',
    unit: '0 tot en met 11',
    source: 'Rapport §8.2: de mediaan, trede 5; gemeenten ramen vaak op trede 9, 10 of 11',
    validation: VALIDATIONS.step,
  },
  {
    key: 'employerCosts',
    label: 'Werkgeverslasten',
    unit: 'op het salaris',
    source: 'Het rapport laat ze weg; een begroting bevat ze gewoonlijk wel',
    validation: VALIDATIONS.surcharge,
    numberFormat: NUMBER_FORMATS.percentage,
  },
];

const CHOICE_ROWS: readonly ParameterRow[] = [
  {
    key: 'salaryTable',
    label: 'Salaristabel',
    unit: 'keuze',
    source: 'Zie Salarisschalen; afgeleide tabellen controleren met artikel 3.3 cao Gemeenten',
    validation: VALIDATIONS.salaryTable,
  },
  {
    key: 'keyScenario',
    label: 'Scenario van de kerncijfers',
    unit: 'keuze',
    source: 'Zie Kostprijs per klantvraag; rapport §8.3: gemiddeld',
    validation: VALIDATIONS.keyScenario,
  },
];

const text = (content: string, style: CellStyle = STYLES.formula): CellDescription => ({ content, style });
const INPUT_STYLES = new Map<string, CellStyle>();

/** One style object per number format, so that equal neighbours are recognised. */
function inputStyle(numberFormat: string): CellStyle {
  const style = INPUT_STYLES.get(numberFormat) ?? { ...STYLES.input, numberFormat, horizontal: 'Right' as const };
  INPUT_STYLES.set(numberFormat, style);
  return style;
}

function parameterCells(row: ParameterRow, parameters: Parameters): readonly CellDescription[] {
  return [
    text(row.label),
    {
      content: asInput(parameters[row.key]),
      name: PARAMETER[row.key],
      style: inputStyle(row.numberFormat ?? NUMBER_FORMATS.general),
      validation: row.validation,
    },
    text(row.unit, UNIT_STYLE),
    text(row.source, STYLES.label),
  ];
}

const UNIT_STYLE: CellStyle = { ...STYLES.label, ...BESIDE_NUMBERS };
const OUTCOME_STYLE: CellStyle = { ...STYLES.formula, ...BESIDE_NUMBERS };
const calculatedStyle: CellStyle = { ...STYLES.formula, horizontal: 'Right' };

function resultRow(
  label: string,
  content: string | number,
  name: string,
  unit: string,
  source: string,
): readonly CellDescription[] {
  return [text(label), { content, name, style: calculatedStyle }, text(unit, UNIT_STYLE), text(source, STYLES.label)];
}

const CALCULATED_ROWS: readonly (readonly CellDescription[])[] = [
  resultRow(
    'Werkweken per jaar',
    `=IFERROR(${PARAMETER.netHours}/${PARAMETER.workWeek},"${NOT_KNOWN}")`,
    RESULT.weeks,
    'weken',
    'Netto uren gedeeld door de werkweek',
  ),
  resultRow(
    'Plaats van de trede',
    `=IF(ISNUMBER(${PARAMETER.step}),IFERROR(MATCH(${PARAMETER.step},${LIST.steps},0),"${NOT_KNOWN}"),"${NOT_KNOWN}")`,
    RESULT.stepPosition,
    'kolom',
    'Hulpcel voor Salarisschalen',
  ),
  resultRow(
    'Prijspeil van de salaristabel',
    `=IFERROR(INDEX(${LIST.priceLevels},MATCH(${PARAMETER.salaryTable},${LIST.salaryTables},0)),"${NOT_KNOWN}")&""`,
    RESULT.priceLevel,
    '',
    'Uit de lijst van salaristabellen',
  ),
  resultRow(
    'Decimalen van de controles',
    CHECK_DECIMALS,
    RESULT.checkDecimals,
    'decimalen',
    'Verschillen onder een honderdste cent zijn afronding',
  ),
  resultRow('Versie van dit rekenblad', LAYOUT_VERSION, RESULT.version, '', 'Nodig om het later bij te werken'),
];

const lines = (header: string): string => column(TABLES.costLines, header);
const badNumbers = (header: string): string => `COUNTA(${lines(header)})-COUNTIF(${lines(header)},">=0")`;
const failed = (condition: string): string => `IF(${condition},0,1)`;
const isListed = (name: string, range: string): string => `ISNUMBER(MATCH(${name},${range},0))`;
const { hoursPerWeek, scale, quantity, amountPerUnit } = COST_LINE_COLUMNS;

/** Each check counts its points; zero is in order. */
const CHECKS: Readonly<Record<CheckId, { readonly label: string; readonly points: string; readonly advice: string }>> =
  {
    sharesAddUp: {
      label: 'Aandelen tellen op tot 100%',
      points: failed(`ROUND(SUM(${lines(COST_LINE_COLUMNS.share)})-SIGN(${RESULT.total}),${RESULT.checkDecimals})=0`),
      advice: 'Zet de formule van Aandeel terug',
    },
    costTypesAddUp: {
      label: 'Kosten per kostensoort tellen op tot het totaal',
      points: failed(`ROUND(SUM(${RESULT.costTypes})-${RESULT.total},${RESULT.checkDecimals})=0`),
      advice: 'Kies bij elke kostenpost een kostensoort uit de lijst',
    },
    linesComplete: {
      label: 'Elke kostenpost is volledig ingevuld',
      points: `COUNTIF(${lines(COST_LINE_COLUMNS.cost)},"${NOT_KNOWN}")`,
      advice: 'Vul uren en schaal in, of aantal en bedrag; kies bij Meetellen ja of nee',
    },
    scalesKnown: {
      label: 'Elke schaal heeft een bedrag',
      points: `COUNTIF(${lines(COST_LINE_COLUMNS.salary)},"${NOT_KNOWN}")`,
      advice: 'Kies een andere schaal of trede, of vul het bedrag in op Salarisschalen',
    },
    hoursOrAmount: {
      label: 'Een kostenpost heeft uren of een bedrag, niet allebei',
      points: `SUMPRODUCT(SIGN((${lines(hoursPerWeek)}<>"")+(${lines(scale)}<>""))*SIGN((${lines(quantity)}<>"")+(${lines(amountPerUnit)}<>"")))`,
      advice: 'Maak aantal en bedrag leeg, of uren en schaal',
    },
    noBadNumbers: {
      label: 'Getallen zijn 0 of hoger',
      points: `${badNumbers(hoursPerWeek)}+${badNumbers(quantity)}+${badNumbers(amountPerUnit)}`,
      advice: 'Vervang tekst en negatieve getallen op Rekenmodel',
    },
    namesUnique: {
      label: 'Namen van kostenposten zijn ingevuld en verschillend',
      points: `COUNTIF(${lines(COST_LINE_COLUMNS.status)},"${LINE_STATUS.name}")`,
      advice: 'Geef elke kostenpost een eigen naam',
    },
    scenarioVolumes: {
      label: 'Klantvragen per maand zijn hoger dan 0',
      points: `ROWS(${column(TABLES.scenarios, SCENARIO_COLUMNS.questionsPerMonth)})-COUNTIF(${column(TABLES.scenarios, SCENARIO_COLUMNS.questionsPerMonth)},">0")`,
      advice: 'Vul bij elk scenario een aantal in',
    },
    parametersUsable: {
      label: 'Uitgangspunten zijn bruikbaar',
      points: `ROWS(${LIST.numbers})-COUNTIF(${LIST.numbers},">=0")+${failed(`ISNUMBER(${RESULT.weeks})`)}+${failed(`ISNUMBER(${RESULT.stepPosition})`)}+${failed(isListed(PARAMETER.salaryTable, column(TABLES.salaryScales, SALARY_COLUMNS.table)))}+${failed(isListed(PARAMETER.keyScenario, column(TABLES.scenarios, SCENARIO_COLUMNS.name)))}`,
      advice: 'Controleer de gele cellen hierboven',
    },
    noErrors: {
      label: 'Geen foutwaarden in de tabellen',
      points: `SUMPRODUCT(ISERROR(${TABLES.costLines})*1)+SUMPRODUCT(ISERROR(${TABLES.scenarios})*1)`,
      advice: 'Zoek de cel met # en zet de formule of het getal terug',
    },
  };

function checkCells(firstRow: number): readonly (readonly CellDescription[])[] {
  return CHECK_IDS.map((id, index) => {
    const points = cellAddress({ row: firstRow + index, column: 1 });
    return [
      text(CHECKS[id].label),
      { content: `=IFERROR(${CHECKS[id].points},1)`, style: calculatedStyle },
      { content: `=IF(${points}=0,"${IN_ORDER}","${ATTENTION}")`, style: OUTCOME_STYLE },
      text(CHECKS[id].advice, STYLES.label),
    ];
  });
}

function costTypeCells(): readonly (readonly CellDescription[])[] {
  const style: CellStyle = { ...calculatedStyle, numberFormat: NUMBER_FORMATS.euro };
  return COST_TYPES.map((costType) => [
    text(costType),
    { content: `=SUMIFS(${lines(COST_LINE_COLUMNS.cost)},${lines(COST_LINE_COLUMNS.costType)},"${costType}")`, style },
    text('per jaar', UNIT_STYLE),
    text('Som van de kostenposten van deze soort', STYLES.label),
  ]);
}

/** The formulas of one column of described cells. */
const formulasOf = (
  rows: readonly (readonly CellDescription[])[],
  column: number,
): readonly (readonly PlannedCell[])[] => rows.map((row) => [row[column]?.content ?? null]);

const heading = (first: string, ...contents: readonly string[]): readonly CellDescription[] => [
  text(first, STYLES.header),
  // The second column holds the numbers.
  ...contents.map((content, index) => text(content, index === 0 ? STYLES.numberHeader : STYLES.header)),
];

interface ListDescription {
  readonly header: string;
  readonly name: string;
  readonly items: readonly (string | number)[];
  readonly style: CellStyle;
}

const scaleItem = (item: string): string | number => (/^\d+$/.test(item) ? Number(item) : item);

/** The tables that the workbook begins with, then those of the user, then empty places up to the usual number. */
function withOwn(items: readonly string[], own: readonly string[]): readonly string[] {
  const empty = Math.max(OWN_TABLES - own.length, 0);
  return [...items, ...own, ...Array.from({ length: empty }, () => '')];
}

/** Labels of salary tables that are not among those the workbook begins with. */
function ownTables(salaryScales: ModelInputs['salaryScales']): readonly string[] {
  const known = new Set(SALARY_TABLES.map(({ label }) => label.toLowerCase()));
  const labels = salaryScales.map(({ table }) => table).filter((table) => table !== '');
  return [...new Set(labels)].filter((label) => !known.has(label.toLowerCase()));
}

/** Scales are numbers and texts such as 10A: all on one side. */
const LIST_OF_NUMBERS: CellStyle = { ...STYLES.formula, horizontal: 'Right' };

const LISTS: readonly ListDescription[] = [
  { header: 'Schalen', name: LIST.scales, items: SCALES.map(scaleItem), style: LIST_OF_NUMBERS },
  {
    header: 'Treden',
    name: LIST.steps,
    items: Array.from({ length: STEP_COUNT }, (_, step) => step),
    style: LIST_OF_NUMBERS,
  },
  { header: 'Eenheden', name: LIST.units, items: UNITS, style: OUTCOME_STYLE },
  { header: 'Meetellen', name: LIST.counted, items: [COUNTED, NOT_COUNTED], style: STYLES.formula },
  { header: 'Kostensoorten', name: LIST.costTypes, items: COST_TYPES, style: STYLES.formula },
];

/** The lists that users extend with salary tables of their own; the price level of those is for them to fill in. */
function salaryTableLists(salaryScales: ModelInputs['salaryScales']): readonly ListDescription[] {
  const own = ownTables(salaryScales);
  const labels = SALARY_TABLES.map(({ label }) => label);
  const levels = SALARY_TABLES.map(({ priceLevel }) => `per ${priceLevel}`);
  return [
    {
      header: 'Salaristabellen',
      name: LIST.salaryTables,
      items: withOwn(labels, own.map(asText)),
      style: STYLES.input,
    },
    {
      header: 'Prijspeil',
      name: LIST.priceLevels,
      items: withOwn(
        levels,
        own.map(() => ''),
      ),
      style: STYLES.input,
    },
  ];
}

function layoutLists({ salaryScales }: ModelInputs): {
  readonly parts: SheetParts;
  readonly names: SheetParts['names'];
} {
  const placed = [...LISTS, ...salaryTableLists(salaryScales)].map((list, index) => ({
    list,
    place: { row: HEADINGS_ROW, column: LISTS_COLUMN + index },
  }));
  const parts = placed.map(({ list, place }) =>
    layoutCells([heading(list.header), ...list.items.map((content) => [{ content, style: list.style }])], place),
  );
  const names = placed.map(({ list, place }) => ({
    name: list.name,
    address: areaAddress({ ...place, row: FIRST_ROW }, list.items.length, 1),
  }));
  return { parts: joinParts(parts), names };
}

const WIDTHS = [262, 100, 92, 352, 18, 52, 48, 70, 64, 84, 100, 110];

/** The sheet as a plan, with the defined names of its cells. */
export function planAssumptionsSheet(inputs: ModelInputs): { sheet: SheetPlan; names: SheetParts['names'] } {
  const { parameters } = inputs;
  const parameterRows = [...NUMBER_ROWS, ...CHOICE_ROWS].map((row) => parameterCells(row, parameters));
  const checksHeading = FIRST_ROW + parameterRows.length + CALCULATED_ROWS.length + 1;
  const checks = checkCells(checksHeading + 1);
  const costTypesHeading = checksHeading + checks.length + 2;
  const costTypes = costTypeCells();
  const lists = layoutLists(inputs);
  const at = (row: number): Place => ({ row, column: 0 });
  const area = (row: number, columnIndex: number, rows: number): string =>
    areaAddress({ row, column: columnIndex }, rows, 1);
  const parts = joinParts([
    layoutCells([[text('Uitgangspunten, controles en lijsten', STYLES.title)]], at(1)),
    layoutCells(
      [[text('Elk getal staat hier één keer, met een naam en een bron. Formules gebruiken de naam.', STYLES.subtitle)]],
      at(2),
    ),
    layoutCells([heading('Uitgangspunt', 'Waarde', 'Eenheid', 'Bron')], at(HEADINGS_ROW)),
    layoutCells([...parameterRows, ...CALCULATED_ROWS], at(FIRST_ROW)),
    layoutCells([heading('Controle', 'Punten', 'Uitkomst', 'Wat te doen')], at(checksHeading)),
    layoutCells(checks, at(checksHeading + 1)),
    layoutCells([heading('Kostensoort', 'Kosten', 'Eenheid', 'Toelichting')], at(costTypesHeading)),
    layoutCells(costTypes, at(costTypesHeading + 1)),
    lists.parts,
  ]);
  const outcomes = area(checksHeading + 1, 2, checks.length);
  return {
    sheet: {
      id: ASSUMPTIONS_SHEET,
      tabName: 'Uitgangspunten',
      anchor: PARAMETER.workWeek,
      ...parts,
      columnWidths: WIDTHS.map((points, index) => ({
        columns: columnAddress(index),
        points,
      })),
      conditionalFormats: [
        {
          address: outcomes,
          formula: `=${outcomes.split(':')[0] ?? outcomes}<>"${IN_ORDER}"`,
          style: STYLES.attention,
        },
      ],
      charts: [],
      frozenRows: HEADINGS_ROW,
      print: { titleRows: `$${HEADINGS_ROW}:$${HEADINGS_ROW}` },
    },
    names: [
      ...parts.names,
      ...lists.names,
      { name: LIST.numbers, address: area(FIRST_ROW, 1, NUMBER_ROWS.length) },
      { name: RESULT.checkLabels, address: area(checksHeading + 1, 0, checks.length) },
      {
        name: RESULT.checkPoints,
        address: area(checksHeading + 1, 1, checks.length),
        formulas: formulasOf(checks, 1),
      },
      { name: RESULT.checkOutcomes, address: outcomes, formulas: formulasOf(checks, 2) },
      {
        name: RESULT.costTypes,
        address: area(costTypesHeading + 1, 1, costTypes.length),
        formulas: formulasOf(costTypes, 1),
      },
    ],
  };
}
