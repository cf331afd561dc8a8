// The checks of the workbook: what each counts, and what to do about it. Zero points means in order.

import { LIST_FIELDS } from '../../../model/inputs/fields';
import { limitsOf } from '../../../model/inputs/limits';
import { CHECK_IDS, NOT_KNOWN, type CheckId } from '../../../model/results/modelResults';
import { KEY_SEPARATOR, LINE_STATUS } from '../../../model/results/resultWords';
import { CHECK_LABELS } from '../../plan/checkLabels';
import { checkRows, type Check } from '../../plan/checks';
import {
  columnReference,
  COST_LINE_COLUMNS,
  RESULT_NAMES as RESULT,
  SALARY_COLUMNS,
  SCENARIO_COLUMNS,
  TABLES,
} from '../../names/identifiers';
import type { Cells } from '../../plan/labelledCells';

const lines = (header: string): string => columnReference(TABLES.costLines, header);
const questions = columnReference(TABLES.scenarios, SCENARIO_COLUMNS.questionsPerMonth);
const holdsSeparator = (cells: string): string => `COUNTIF(${cells},"*${KEY_SEPARATOR}*")`;
/** 0 where it holds. */
const failed = (condition: string): string => `1-(${condition})`;
const { hoursPerWeek, scale, quantity, amountPerUnit } = COST_LINE_COLUMNS;

/** Each check counts its points; zero is in order. */
const CHECKS: Readonly<Record<CheckId, Omit<Check, 'label'>>> = {
  sharesAddUp: {
    points: failed(`ROUND(SUM(${lines(COST_LINE_COLUMNS.share)})-SIGN(${RESULT.total}),${RESULT.checkDecimals})=0`),
    advice: 'Zet de formule van Aandeel terug',
  },
  costTypesAddUp: {
    points: failed(`ROUND(SUM(${RESULT.costTypes})-${RESULT.total},${RESULT.checkDecimals})=0`),
    advice: 'Kies bij elke kostenpost een kostensoort uit de lijst',
  },
  linesComplete: {
    points: `COUNTIF(${lines(COST_LINE_COLUMNS.cost)},"${NOT_KNOWN}")`,
    advice: 'Vul uren en schaal in, of aantal en bedrag; kies bij Meetellen ja of nee',
  },
  scalesKnown: {
    points: [
      `COUNTIF(${lines(COST_LINE_COLUMNS.salary)},"${NOT_KNOWN}")`,
      holdsSeparator(lines(scale)),
      holdsSeparator(columnReference(TABLES.salaryScales, SALARY_COLUMNS.scale)),
    ].join('+'),
    advice: 'Kies een andere schaal of trede, of vul het bedrag in op Salarisschalen',
  },
  hoursOrAmount: {
    points: `SUMPRODUCT(SIGN((${lines(hoursPerWeek)}<>"")+(${lines(scale)}<>""))*SIGN((${lines(quantity)}<>"")+(${lines(amountPerUnit)}<>"")))`,
    advice: 'Maak aantal en bedrag leeg, of uren en schaal',
  },
  noBadNumbers: {
    points: `${RESULT.badHours}+${RESULT.badQuantities}+${RESULT.badAmounts}`,
    advice: 'Vervang tekst, negatieve en te grote getallen op Rekenmodel',
  },
  namesUnique: {
    points: `COUNTIF(${lines(COST_LINE_COLUMNS.status)},"${LINE_STATUS.name}")`,
    advice: 'Geef elke kostenpost een eigen naam',
  },
  scenarioVolumes: {
    points: `ROWS(${questions})-COUNTIFS(${questions},">0",${questions},"<=${limitsOf(LIST_FIELDS.scenarios.questionsPerMonth).maximum}")`,
    advice: 'Vul bij elk scenario een aantal in',
  },
  parametersUsable: {
    points: [
      RESULT.badNumbers,
      RESULT.badDecimals,
      RESULT.unknownTable,
      RESULT.unknownScenario,
      failed(`ISNUMBER(${RESULT.weeks})`),
      failed(`ISNUMBER(${RESULT.stepPosition})`),
    ].join('+'),
    advice: 'Controleer de gele cellen hierboven; het scenario moet precies één keer voorkomen',
  },
  noErrors: {
    points: `SUMPRODUCT(ISERROR(${TABLES.costLines})*1)+SUMPRODUCT(ISERROR(${TABLES.scenarios})*1)`,
    advice: 'Zoek de cel met # en zet de formule of het getal terug',
  },
};

/** A row for each check. @param firstRow row of the first of them */
export const checkCells = (firstRow: number): readonly Cells[] =>
  checkRows(
    CHECK_IDS.map((id) => ({ label: CHECK_LABELS[id], ...CHECKS[id] })),
    { row: firstRow, column: 1 },
  );
