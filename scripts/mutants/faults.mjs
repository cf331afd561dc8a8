// Small faults in formulas and rounding, as people make them: the file, the original text and its replacement. `tests`
// replaces the usual tests where only other tests cover the code.

const LINES = 'src/workbook/sheets/model/costLineSheet.ts';
const SCENARIOS = 'src/workbook/sheets/model/scenarioSheet.ts';
const SALARIES = 'src/workbook/sheets/model/salarySheet.ts';
const ASSUMPTIONS = 'src/workbook/sheets/model/assumptionsSheet.ts';
const PARAMETERS = 'src/workbook/sheets/model/parameterRows.ts';
const CHECKS = 'src/workbook/sheets/model/checkRows.ts';
const COUNTS = 'src/workbook/sheets/model/checkCounts.ts';
const BREAK_EVEN = 'src/workbook/sheets/model/breakEven.ts';
const BUDGET = 'src/workbook/sheets/budget/budgetFormulas.ts';
const SENSITIVITY = 'src/workbook/sheets/sensitivity/sensitivityFormulas.ts';
const VARIANTS = 'src/workbook/sheets/variants/variantTable.ts';
const LOOKUPS = 'src/workbook/plan/lookups.ts';
const LAYOUT = 'src/workbook/plan/layout.ts';
const COMPUTE = 'src/model/results/compute.ts';
const ROUNDING = 'src/model/results/rounding.ts';
const DEFAULTS = 'src/model/report/reportDefaults.ts';

/** Compares the stand-in's cells one by one with the independently calculated results. */
const EVERY_CELL = ['test/xlsx/samePlan.test.ts'];

const BUDGET_TESTS = ['test/excel/budgetSheet.test.ts'];
const SENSITIVITY_TESTS = ['test/excel/sensitivitySheet.test.ts'];
const VARIANT_TESTS = ['test/excel/variantSheet.test.ts'];

const STEP_TESTS = ['test/rearranged/salaryStep.test.ts'];
const LABEL_TESTS = ['test/rearranged/labels.test.ts'];
const COLUMN_TESTS = ['test/rearranged/lostColumns.test.ts'];
const ROW_TESTS = ['test/rearranged/lostRows.test.ts'];

const REMARK_ROWS = 'src/workbook/sheets/model/remarkRows.ts';
const BUDGET_REMARKS = 'src/workbook/sheets/budget/budgetRemarks.ts';
const REMARK_TESTS = ['test/session/remarks.test.ts'];
const REMARK_RULE_TESTS = ['test/model/remarks.test.ts'];

const LOOK_TESTS = ['test/workbook/looks.test.ts'];

const SELF_TEST = ['test/selftest/selfTest.test.ts'];

const EXPORT_TESTS = ['test/model/names.test.ts'];

const READ_BACK = 'src/session/editing/readBack.ts';
const VARIANT_TAKEN = 'src/session/sheets/variants/variantTaken.ts';
const FOLLOWER = 'src/session/reading/follower.ts';
const READ_BACK_TESTS = ['test/session/readBack.test.ts'];
const BACKGROUND_TESTS = ['test/session/background.test.ts'];
const CHART_TESTS = ['test/session/chartRows.test.ts'];
const PROBLEM_TESTS = ['test/session/problemStays.test.ts'];
const ECHO_TESTS = ['test/session/echo.test.ts'];
const HALVES_TESTS = ['test/xlsx/halves.test.ts'];
const COPY_TESTS = ['test/xlsx/copyToSend.test.ts'];
const SHOWN = 'src/workbook/reading/shownValues.ts';

const VERSION_TESTS = ['test/session/otherVersions.test.ts'];
const READER_TESTS = ['test/xlsx/readers.test.ts'];

const PASTE = 'src/session/pastedTable';
const PASTE_TESTS = ['test/session/pastedTable/readPaste.test.ts'];
const NUMERALS = 'src/taskpane/entries/numerals.ts';
const SUMS = 'src/taskpane/entries/sums.ts';
const AROUND = 'src/taskpane/entries/around.ts';
const READ_ENTRY = 'src/taskpane/entries/readEntry.ts';
const ENTRY_TESTS = ['test/taskpane/readEntry.test.ts'];
const ERROR_TESTS = ['test/session/ownErrors.test.ts'];
const FUZZ_TESTS = ['test/taskpane/entryFuzz.test.ts'];

const READER = 'src/session/reading/reader.ts';
const FIGURE_WORDS = 'src/taskpane/keyFigures/figureWords.ts';
const GUARDING_TESTS = ['test/session/guarding.test.ts'];
const SUM_TESTS = ['test/taskpane/figureWords.test.ts'];
const VERDICT_TESTS = ['test/taskpane/verdict.test.ts'];

const fault = (what, file, from, to, tests) => ({ what, file, from, to, ...(tests ? { tests } : {}) });

export const FAULTS = [
  fault('fte: ROUND taken away', LINES, 'ROUND(${row.exactFte},${PARAMETER.fteDecimals})', '${row.exactFte}'),
  fault(
    'fte: times the working week',
    LINES,
    '${row.hours}/${PARAMETER.workWeek}',
    '${row.hours}*${PARAMETER.workWeek}',
  ),
  fault(
    'fte: decimals of the cost price',
    LINES,
    'ROUND(${row.exactFte},${PARAMETER.fteDecimals})',
    'ROUND(${row.exactFte},${PARAMETER.costPriceDecimals})',
  ),
  fault('fte: zero hours refused', LINES, '`${cell},">=0"`', '`${cell},">0"`'),
  fault('salary: MATCH with 1', LINES, 'SALARY_COLUMNS.key)},0)', 'SALARY_COLUMNS.key)},1)'),
  fault(
    'salary: amount of a month',
    LINES,
    'SALARY_COLUMNS.yearSalary)},MATCH',
    'SALARY_COLUMNS.monthlyAmount)},MATCH',
  ),
  fault(
    'salary: another separator in the key',
    LINES,
    '${PARAMETER.salaryTable}&"${KEY_SEPARATOR}"&',
    '${PARAMETER.salaryTable}&"-"&',
  ),
  fault('cost: a line that does not count costs 1', LINES, '="${notCounted}",0,', '="${notCounted}",1,'),
  fault('cost: hours without a scale are an amount', LINES, '${row.fte}&${row.salary}=""', '${row.salary}=""'),
  fault('cost: ROUND of hour lines taken away', LINES, 'ROUND(${row.exactCost},0)', '${row.exactCost}'),
  fault('cost: rounded to tens', LINES, 'ROUND(${row.exactCost},0)', 'ROUND(${row.exactCost},-1)'),
  fault('cost: fte plus salary', LINES, '${row.fte}*${row.salary}', '${row.fte}+${row.salary}'),
  fault('cost: the amount may be missing', LINES, 'areAmounts(row.quantity, row.amount)', 'areAmounts(row.quantity)'),
  fault(
    'cost: of a quantity cut off',
    LINES,
    'settled(`${row.quantity}*${row.amount}`)',
    'settled(`TRUNC(${row.quantity}*${row.amount},0)`)',
  ),
  fault(
    'formatie: of lines that are not complete',
    LINES,
    'COLUMN.method)},"${byHours}")`',
    'COLUMN.kind)},"${byHours}")`',
  ),
  fault(
    'rounding: begins from the product itself',
    'src/workbook/sheets/roundings.ts',
    '`ROUND(${value},${decimals',
    '`TRUNC(${value},${decimals',
    HALVES_TESTS,
  ),
  fault(
    'calculation: rounding begins from the product itself',
    ROUNDING,
    'rounded(value, operand(decimals) + FURTHER_DECIMALS)',
    'rounded(value, operand(decimals))',
    ['test/model/settled.test.ts'],
  ),
  fault(
    'calculation: the fte of a line that is not known',
    COMPUTE,
    " && typeof cost === 'number' ? numberOrZero(fte)",
    ' ? numberOrZero(fte)',
  ),
  fault('salary: a scale without a name has a key', SALARIES, '=IF(${scale}="","",', '=IF(${scale}="|","",', [
    'test/session/salaryTables.test.ts',
  ]),
  fault('share: 1 when there is no total', LINES, '${RESULT.total}=0,0,', '${RESULT.total}=0,1,'),
  fault('share: of the salary', LINES, 'N(${row.cost})', 'N(${row.salary})'),
  fault('status: an empty name passes', LINES, '*(${row.name}<>"")', '*1'),
  fault(
    'status: the fte instead of the salary',
    LINES,
    'IF(${row.salary}="${NOT_KNOWN}"',
    'IF(${row.fte}="${NOT_KNOWN}"',
  ),
  fault('formatie: of the lines that do not count', LINES, '${row.counted},"${COUNTED}",', ''),
  fault('key figure: MATCH with 1', LINES, 'SCENARIO_COLUMNS.name)},0)', 'SCENARIO_COLUMNS.name)},1)'),
  fault(
    'questions a year: plus the months',
    SCENARIOS,
    '${perMonth}*${PARAMETER.months}',
    '${perMonth}+${PARAMETER.months}',
  ),
  fault('questions a year: zero refused', SCENARIOS, '(${perMonth},">=0")', '(${perMonth},">0")'),
  fault('cost price: n.v.t. below zero', SCENARIOS, '${perYear}=0', '${perYear}<0'),
  fault(
    'cost price: decimals of fte',
    SCENARIOS,
    '/${perYear}`, PARAMETER.costPriceDecimals)',
    '/${perYear}`, PARAMETER.fteDecimals)',
  ),
  fault('year salary: TRUNC became ROUND', SALARIES, 'TRUNC(ROUND(', 'ROUND(ROUND('),
  fault(
    'year salary: the inner ROUND taken away',
    SALARIES,
    'ROUND(${yearAmount},${PARAMETER.salaryDecimals})',
    '${exactYear}',
  ),
  fault(
    'year salary: surcharge taken off',
    SALARIES,
    '(1+${thisRow(COLUMN.surcharge)})',
    '(1-${thisRow(COLUMN.surcharge)})',
  ),
  fault('year salary: without employer costs', SALARIES, '*(1+${PARAMETER.employerCosts})', ''),
  fault('monthly amount: zero is an amount', SALARIES, '(${monthlyAmount},">0")', '(${monthlyAmount},">=0")'),
  fault('monthly amount: one step off', SALARIES, 'CHOOSE(${RESULT.stepPosition},', 'CHOOSE(${RESULT.stepPosition}-1,'),
  fault('step: any number is a step', PARAMETERS, ',COUNTIF(${LIST.steps},${PARAMETER.step})=1)', ')'),
  fault(
    'weeks: upside down',
    PARAMETERS,
    '${PARAMETER.netHours}/${PARAMETER.workWeek}',
    '${PARAMETER.workWeek}/${PARAMETER.netHours}',
    EVERY_CELL,
  ),
  fault('check: turned round', CHECKS, '`1-(${condition})`', '`(${condition})*1`'),
  fault('check: zero is a bad number', COUNTS, '">=${minimum}",', '">${minimum}",'),
  fault('check: zero questions are enough', CHECKS, '${questions},">0"', '${questions},">=0"'),
  fault('check: points one row off', ASSUMPTIONS, 'area(checksHeading + 1, 1,', 'area(checksHeading + 2, 1,'),
  fault('kostensoorten one row off', ASSUMPTIONS, 'area(costTypesHeading + 1, 1,', 'area(costTypesHeading, 1,'),
  fault(
    'formulas one row off',
    LAYOUT,
    'areaAddress({ row: start.row + 1, column: start.column + index }, rows.length, count);',
    'areaAddress({ row: start.row + 2, column: start.column + index }, rows.length, count);',
  ),
  fault('rounding: halves go down', ROUNDING, '* 2n >= divisor', '* 2n > divisor'),
  fault('rounding: on the binary value', ROUNDING, 'EXCEL_SIGNIFICANT_DIGITS = 15', 'EXCEL_SIGNIFICANT_DIGITS = 17'),
  fault('cut off became rounded', ROUNDING, 'Math.trunc(value)', 'Math.round(value)'),
  fault('interne training: 0,6 as 0,5', DEFAULTS, '    0.6,', '    0.5,'),
  fault('calculation: a scenario over zero questions', COMPUTE, 'questionsPerYear === 0', 'questionsPerYear < 0'),
  fault('calculation: a step too many', COMPUTE, 'step < STEP_COUNT),', 'step <= STEP_COUNT),'),
  fault('break-even: of the year', BREAK_EVEN, '/MAX(${cost},0)/${PARAMETER.months}', '/MAX(${cost},0)'),
  fault('break-even: rounded down', BREAK_EVEN, '+SIGN(${exact}-${whole})', ''),
  fault(
    'begroting: wages with the index of prices',
    BUDGET,
    '${row.costType}=${PARAMETER.wageCostType}',
    '${row.costType}<>${PARAMETER.wageCostType}',
    BUDGET_TESTS,
  ),
  fault(
    'begroting: a line goes on after its last year',
    BUDGET,
    '*(${row.endYear}<${now})',
    '*(${row.endYear}>${now})',
    BUDGET_TESTS,
  ),
  fault(
    'begroting: costs of a line twice',
    BUDGET,
    '-${numberOf(rows(COLUMN.costType)',
    '+${numberOf(rows(COLUMN.costType)',
    BUDGET_TESTS,
  ),
  fault(
    'begroting: constant prices grow too',
    BUDGET,
    '${before}*${growth},${before})',
    '${before}*${growth},${before}*${growth})',
    BUDGET_TESTS,
  ),
  fault(
    'begroting: on-costs of the whole amount',
    BUDGET,
    '${employerCosts}/(1+${employerCosts})',
    '${employerCosts}',
    BUDGET_TESTS,
  ),
  fault('begroting: lasten of the other sign', BUDGET, '"${NEGATIVE}",-1,1)', '"${NEGATIVE}",1,-1)', BUDGET_TESTS),
  fault(
    'gevoeligheid: low end above the base',
    SENSITIVITY,
    "bound(hasRange, RANGE.low, '-')",
    "bound(hasRange, RANGE.low, '+')",
    SENSITIVITY_TESTS,
  ),
  fault(
    'gevoeligheid: no upper end is an upper end of zero',
    SENSITIVITY,
    'bound(`${row.upper}=1`, RANGE.high',
    'bound(hasRange, RANGE.high',
    SENSITIVITY_TESTS,
  ),
  fault(
    'gevoeligheid: cost of the line stays in the total',
    SENSITIVITY,
    '-${row.cost}+${rounded(cost)}',
    '+${rounded(cost)}',
    SENSITIVITY_TESTS,
  ),
  fault(
    'gevoeligheid: equal swings of one rank',
    SENSITIVITY,
    '(${factors(FACTOR.number)}<${row.number})',
    '(${factors(FACTOR.number)}<0)',
    SENSITIVITY_TESTS,
  ),
  fault(
    'gevoeligheid: hours of a year as of a week',
    SENSITIVITY,
    '1/${RESULT_NAMES.weeks}',
    '${RESULT_NAMES.weeks}',
    SENSITIVITY_TESTS,
  ),
  fault(
    'varianten: difference turned round',
    VARIANTS,
    'ROUND(${kept}-${row.number}',
    'ROUND(${row.number}-${kept}',
    VARIANT_TESTS,
  ),
  fault(
    'varianten: a name taken for a pattern',
    LOOKUPS,
    'MATCH(TRUE,INDEX(${list}=${text},0),0)',
    'MATCH(${text},${list},0)',
    VARIANT_TESTS,
  ),
  fault('varianten: the row above', VARIANTS, '[#All],${row.place}+1,', '[#All],${row.place},', VARIANT_TESTS),
  fault(
    'self-test: an undone step puts the new value again',
    'src/model/inputs/inputChanges.ts',
    'name: nameAfter(change), before: change.after, after: change.before }',
    'name: nameAfter(change), before: change.after, after: change.after }',
    SELF_TEST,
  ),
  fault(
    'self-test: a moved line goes back to where it was',
    'src/model/inputs/inputChanges.ts',
    'return { ...change, before: change.after, after: change.before } as InputChange;',
    'return { ...change, before: change.before, after: change.after } as InputChange;',
    SELF_TEST,
  ),
  fault(
    'self-test: the name of a row is looked for in part',
    'src/excel/batch/cells.ts',
    'completeMatch: true, matchCase: true',
    'completeMatch: false, matchCase: true',
    SELF_TEST,
  ),
  fault(
    'self-test: what Excel does not let go is not told',
    'src/selftest/emptyWorkbook.ts',
    'return [...sheets, ...names];',
    'return [...sheets, ...names].filter(() => false);',
    SELF_TEST,
  ),
  fault(
    'place: the step by its place in the list',
    PARAMETERS,
    '${PARAMETER.step}+1,',
    'MATCH(${PARAMETER.step},${LIST.steps},0),',
    STEP_TESTS,
  ),
  fault(
    'place: parameters counted in a range',
    COUNTS,
    'COUNTIFS(${PARAMETER[id]},">=0")',
    'COUNTIFS(OFFSET(${PARAMETER[id]},1,0),">=0")',
    STEP_TESTS,
  ),
  fault(
    'place: formulas compared row by row',
    'src/workbook/reading/formulaGuard.ts',
    'const row = labels.indexOf(label);',
    'const row = index;',
    LABEL_TESTS,
  ),
  fault(
    'place: a repair writes where the formula was found',
    'src/session/repair/mending.ts',
    'return found ? [found] : [];',
    'return found ? [finding] : [];',
    LABEL_TESTS,
  ),
  fault(
    'place: figures read row by row',
    'src/workbook/reading/labelledRows.ts',
    'const row = found.indexOf(label);',
    'const row = labels.indexOf(label);',
    LABEL_TESTS,
  ),
  fault(
    'place: a list written where it was planned',
    'src/workbook/sheets/model/ownTablePlaces.ts',
    '{ ...target, row }',
    'target',
    LABEL_TESTS,
  ),
  fault(
    'place: a lost step at the end',
    'src/excel/repair/restoreTables.ts',
    'present.indexOf(before) + 1',
    'present.length',
    COLUMN_TESTS,
  ),
  fault(
    'place: what was read is not put back',
    'src/workbook/repair/knownColumns.ts',
    "asShown(content) === ''",
    'true',
    COLUMN_TESTS,
  ),
  fault('place: a lost step empty', 'src/workbook/repair/knownColumns.ts', 'field?.(scale)', 'null', COLUMN_TESTS),
  fault(
    'names: composition makes another name',
    'src/model/names.ts',
    ".normalize('NFC')",
    ".normalize('NFC').concat(name)",
    EXPORT_TESTS,
  ),
  fault('names: invisible characters make another name', 'src/model/names.ts', "replace(INVISIBLE, '')", 'trim()', [
    'test/model/names.test.ts',
  ]),
  fault(
    'names: composed before they are small',
    'src/model/names.ts',
    "textKey(name.replace(INVISIBLE, '')).normalize('NFC')",
    "textKey(name.replace(INVISIBLE, '').normalize('NFC'))",
    ['test/model/names.test.ts'],
  ),
  fault(
    'names: a rename is taken because another row has the name',
    'src/session/editing/readBack.ts',
    'if (isNotRenamed(change, wanted, found)) return false;',
    '',
    ['test/session/readBack.test.ts'],
  ),
  fault(
    'names: a step back that did not happen is not said',
    'src/session/editing/stepping.ts',
    'if (isMissed) throw',
    'if (!isMissed) throw',
    ['test/session/steps.test.ts'],
  ),
  fault(
    'names: what every object has is found',
    'src/model/ownValue.ts',
    'Object.hasOwn(record, key)',
    'key in record',
    ['test/model/hostileNames.test.ts'],
  ),
  fault(
    'export: a name twice in the file is dropped in silence',
    'scripts/export/checking.ts',
    'other === undefined ? null :',
    'other !== key ? null :',
    EXPORT_TESTS,
  ),
  fault(
    'export: patterns as names of scenarios',
    'scripts/export/readModelParts.ts',
    'nameProblem(name, true)',
    'nameProblem(name)',
    ['test/model/names.test.ts'],
  ),
  fault(
    'export: the output may be the input',
    'scripts/export/outputFile.ts',
    'one.ino === other.ino',
    'one.ino !== other.ino',
    ['test/scripts/exportFiles.test.ts'],
  ),
  fault(
    'guard: what a hint brought counts as inspected',
    READER,
    'isAsked && store.get().isInspected',
    'store.get().isInspected',
    GUARDING_TESTS,
  ),
  fault(
    'guard: figures that do not follow from the inputs count as inspected',
    READER,
    ' && inspector?.followsFromInputs(model) === true',
    '',
    GUARDING_TESTS,
  ),
  fault(
    'guard: a reading after a hint is not inspected',
    FOLLOWER,
    "if (phase === 'ready' && !isInspected && !isStopped) soon('inspect', inspect);",
    '',
    GUARDING_TESTS,
  ),
  fault(
    'guard: an inspection of an older reading is shown',
    READER,
    'inspection === inspections',
    'inspection <= inspections',
    ['test/session/inspecting.test.ts'],
  ),
  fault(
    'guard: an edit of the pane is inspected anew',
    READER,
    'store.get().isInspected && others',
    'false && others',
    [...GUARDING_TESTS],
  ),
  fault(
    'guard: a list on which formulas depend is not compared',
    'src/workbook/reading/constantGuard.ts',
    '  [LIST_NAMES.steps, never],\n',
    '',
    GUARDING_TESTS,
  ),
  fault(
    'guard: a reworded title counts as lost',
    'src/workbook/reading/creditGuard.ts',
    "return shift !== null && (shift < 0 || cells[row + shift - 1] === '');",
    'return shift !== null;',
    GUARDING_TESTS,
  ),
  fault(
    'repair: a title does not come back',
    'src/workbook/repair/lostRows.ts',
    '[...rows, ...credits]',
    'rows',
    GUARDING_TESTS,
  ),
  fault(
    'inputs: what a check counts is a point twice',
    'src/model/inputs/inputFaults.ts',
    "return !isAmount(value) || id === 'step'",
    "return id === 'step'",
    ['test/model/inputFaults.test.ts'],
  ),
  fault(
    'mending: totals stay as they were typed',
    'src/session/repair/mending.ts',
    'now.filter(({ kind }) => !isRowLost(kind))',
    "now.filter(({ kind, target }) => !isRowLost(kind) && target.kind !== 'totals')",
    GUARDING_TESTS,
  ),
  fault(
    'pane: a sum is printed with what the cell shows',
    FIGURE_WORDS,
    'if (isSame(outcome, cell)) return words(shown);',
    'if (isSame(outcome, cell) || cell !== outcome) return words(shown);',
    SUM_TESTS,
  ),
  fault(
    'pane: a sum shows a rounded number of fte',
    FIGURE_WORDS,
    'hours(outcomeText(fte, formatExactFte)',
    'hours(outcomeText(fte, formatEuro)',
    SUM_TESTS,
  ),
  fault(
    'pane: what was not read is in order',
    'src/taskpane/keyFigures/verdict.ts',
    "if (!judged.isInspected) return 'looking';",
    '',
    VERDICT_TESTS,
  ),
  fault(
    'pane: another line wears the finding',
    'src/session/state/lineFindings.ts',
    'target.target.row === index || ',
    '',
    VERDICT_TESTS,
  ),
  fault('guard: a text is taken for a formula', 'src/workbook/reading/formulaGuard.ts', ' && cell !== value', '', [
    'test/workbook/guard.test.ts',
  ]),
  fault(
    'sensitivity: ranks begin at nought',
    'src/oracle/computeSensitivity.ts',
    '[place, index + 1]',
    '[place, index]',
    ['test/scripts/exportGenerator.test.ts'],
  ),
  fault(
    'read back: one change of several is enough',
    READ_BACK,
    'changes.every((change) => isOneTaken',
    'changes.some((change) => isOneTaken',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: a row that was there already counts as added',
    READ_BACK,
    'countOf(found, change.row) >= countOf(wanted, change.row)',
    'countOf(found, change.row) > 0',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: a row that is still there counts as removed',
    READ_BACK,
    'countOf(found, change.row) <= countOf(wanted, change.row)',
    'countOf(found, change.row) >= countOf(wanted, change.row)',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: any order will do',
    READ_BACK,
    "return isAnotherSet || names(wanted).join('\\n') === names(found).join('\\n');",
    'return true;',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: a name that Excel made a number of',
    READ_BACK,
    '!NAME_FIELDS[list].includes(field)',
    'NAME_FIELDS[list].length > 0',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: fewer digits than Excel keeps',
    READ_BACK,
    'PRECISION = 1e-14',
    'PRECISION = 1e-4',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: a variant without its lines',
    VARIANT_TAKEN,
    'areKept(meant.lines, read.lines)',
    'areKept(read.lines, read.lines)',
    READ_BACK_TESTS,
  ),
  fault(
    'read back: a variant of another day',
    VARIANT_TAKEN,
    'read.savedOn === meant.savedOn &&',
    "read.savedOn !== '-' &&",
    READ_BACK_TESTS,
  ),
  fault(
    'echo: what this add-in changed is taken for the work of others',
    'src/excel/reading/watch.ts',
    "triggerSource === 'ThisLocalAddin'",
    "triggerSource === 'Nobody'",
    ECHO_TESTS,
  ),
  fault(
    'echo: results in manual mode are dropped',
    FOLLOWER,
    '!store.get().manualCalculation && isEcho(toldAt)',
    'isEcho(toldAt)',
    ECHO_TESTS,
  ),
  fault(
    "echo: a co-author's change is dropped",
    FOLLOWER,
    "if (what === 'changed') wanted",
    "if (what === 'changed' && !isOurs(now)) wanted",
    ECHO_TESTS,
  ),
  fault(
    'answers: an edit that failed before its turn waits for the next one',
    'src/session/editing/editing.ts',
    'isWritten: written.finally(close)',
    'isWritten: written',
    ['test/session/answers.test.ts'],
  ),
  fault(
    'waiting: a person waits for what nobody asked for',
    'src/session/queue/taskQueue.ts',
    'asked.give();',
    '',
    BACKGROUND_TESTS,
  ),
  fault(
    'waiting: a reading does not wait for the cell to close',
    'src/excel/batch/run.ts',
    'delayForCellEdit: true };',
    'delayForCellEdit: false };',
    BACKGROUND_TESTS,
  ),
  fault(
    'co-authors: rows written by place are not expected there',
    'src/workbook/edits/changeEdits.ts',
    '[...expectedBefore(changes, inputs), ...edits]',
    'edits',
    ['test/faults/coAuthors.test.ts'],
  ),
  fault('front: the sheet that was looked at does not come back', 'src/excel/looks/applyLooks.ts', 'putBack();', '', [
    'test/session/inFront.test.ts',
  ]),
  fault(
    'repair: what has no place is not told apart',
    'src/session/repair/repairing.ts',
    "isThere(loss) && loss.kind !== 'column'",
    "isThere(loss) && loss.kind === 'column'",
    ['test/session/notRestored.test.ts'],
  ),
  fault(
    'problems: a reading that nobody asked for takes away what a person was told',
    'src/session/reading/reader.ts',
    '(isAsked ? store.update : store.updateUnasked)',
    'store.update',
    PROBLEM_TESTS,
  ),
  fault(
    'problems: a failed reading stays told after the next',
    'src/session/queue/sessionQueue.ts',
    "task === 'opening' || turn",
    'turn',
    PROBLEM_TESTS,
  ),
  fault(
    'problems: an answer that comes late does not end the waiting',
    'src/session/queue/taskQueue.ts',
    'if (isAsked && isLate) watcher.doneLate();',
    '',
    PROBLEM_TESTS,
  ),
  fault(
    'charts: a row that came is not looked for',
    FOLLOWER,
    "if (stopWatching) soon('charts', lookAtCharts);",
    '',
    CHART_TESTS,
  ),
  fault(
    'charts: what a person chose to show is overwritten',
    'src/excel/looks/completeCharts.ts',
    'missing > 0 && missing <= feed.chart.appended',
    'missing > 0',
    CHART_TESTS,
  ),
  fault(
    'charts: the names beside the bars stay behind',
    'src/excel/looks/completeCharts.ts',
    'else series.setXAxisValues(body);',
    '',
    CHART_TESTS,
  ),
  fault(
    'charts: a row that went again counts as one that was taken along',
    'src/session/repair/chartRows.ts',
    'whole.has(table) && !isMixed',
    'whole.has(table)',
    CHART_TESTS,
  ),
  fault(
    'copy: a check has the outcome that is at its place, whatever is beside it',
    SHOWN,
    'labels.map((label) => cells[found.indexOf(label)])',
    'labels.map((_, row) => cells[row] ?? found[row] ?? undefined)',
    COPY_TESTS,
  ),
  fault(
    'copy: rows that were sorted keep the values of their old places',
    SHOWN,
    'if (listOf(table.name) !== undefined) return planned;',
    'return planned;',
    COPY_TESTS,
  ),
  fault(
    'copy: formulas that were typed over have the value of the first row',
    SHOWN,
    'raw.rows[row ?? -1]?.[column]',
    'raw.rows[row === undefined ? -1 : 0]?.[column]',
    COPY_TESTS,
  ),
  fault(
    'copy: outdated values are stored as if they were current',
    'src/session/copy/copying.ts',
    'raw.manualCalculation || ',
    '',
    COPY_TESTS,
  ),
  fault(
    'copy: a boolean is stored as a text',
    'src/xlsx/sheetCells.ts',
    "typeof stored === 'boolean'",
    'stored === undefined',
    COPY_TESTS,
  ),
  fault(
    'a deleted row comes back one row lower than its neighbours say',
    'src/workbook/repair/lostRows.ts',
    'before: aboveNow + 1 }',
    'before: aboveNow + 2 }',
    ROW_TESTS,
  ),
  fault(
    'what a deleted row had is not put back where it was read',
    'src/workbook/repair/lostRows.ts',
    '!losses.isOfReading && !formulas',
    '!formulas',
    ROW_TESTS,
  ),
  fault(
    'a selection is shown that was told before a person went on in the pane',
    'src/session/reading/follower.ts',
    '      told = null;',
    '      void told;',
    ['test/session/selecting.test.ts'],
  ),
  fault(
    'paste: which side has the scales is guessed',
    `${PASTE}/axes.ts`,
    ': answers.orientation;',
    ": (answers.orientation ?? 'scalesAsRows');",
    PASTE_TESTS,
  ),
  fault(
    'paste: amounts without headings begin one step later',
    `${PASTE}/axes.ts`,
    '({ step: firstStep + place })',
    '({ step: firstStep + place + 1 })',
    PASTE_TESTS,
  ),
  fault(
    'paste: two notations are read side by side',
    `${PASTE}/placing.ts`,
    'notation && other',
    'notation && !other',
    PASTE_TESTS,
  ),
  fault(
    'paste: the last of two amounts at one step wins',
    `${PASTE}/placing.ts`,
    'found.length > 1)',
    'found.length > 2)',
    PASTE_TESTS,
  ),
  fault(
    'paste: a gap between spaces moves the amounts behind it',
    `${PASTE}/entry.ts`,
    '? found === wanted',
    '? found <= wanted',
    PASTE_TESTS,
  ),
  fault(
    'paste: a comma of thousands cuts an amount in two',
    `${PASTE}/entries.ts`,
    "separator === 'space' || separator === 'comma'",
    "separator === 'space'",
    PASTE_TESTS,
  ),
  fault(
    'paste: a heading that is not understood is passed over',
    `${PASTE}/tables.ts`,
    'unread ?? heads.find(',
    'unread ?? [].find(',
    PASTE_TESTS,
  ),
  fault(
    'paste: the only number above a column is taken for a row',
    `${PASTE}/blocks.ts`,
    "areAnnounced(block) ? 'labels' : shape",
    "areAnnounced(block) ? 'label' : shape",
    PASTE_TESTS,
  ),
  fault(
    'paste: one answer is given to several blocks',
    `${PASTE}/readPaste.ts`,
    'blocks.filter(hasLabelledRows).length <= 1',
    'blocks.filter(hasLabelledRows).length > 0',
    PASTE_TESTS,
  ),
  fault(
    'paste: a number alone among the rows is passed over',
    `${PASTE}/tables.ts`,
    'loneRefusals([...lone, ...labelled], separator)',
    '[]',
    PASTE_TESTS,
  ),
  fault(
    'paste: a step on a line of its own is left out',
    `${PASTE}/cells.ts`,
    "cell.label.isNamed ? 'caption'",
    "cell.label.isNamed && cell.label.kind === 'scale' ? 'caption'",
    PASTE_TESTS,
  ),
  fault(
    'paste: headings without a corner shift by a column',
    `${PASTE}/tables.ts`,
    "labels.cells[0]?.kind !== 'label'",
    'labels.cells.length > 0',
    PASTE_TESTS,
  ),
  fault(
    'paste: falling steps are not seen',
    `${PASTE}/judging.ts`,
    'amount < before.amount',
    'amount > before.amount',
    ['test/session/pastedTable/published.test.ts'],
  ),
  fault(
    'paste: a column of line numbers is taken for the scales',
    `${PASTE}/tables.ts`,
    '...labelColumns(labelled, labels),',
    '',
    PASTE_TESTS,
  ),
  fault(
    'entries: a comma before three digits is decimals without a question',
    NUMERALS,
    'values: [english(text), dutch(text)]',
    'values: [dutch(text)]',
    FUZZ_TESTS,
  ),
  fault(
    'entries: a percentage below 1 is taken as it was typed',
    READ_ENTRY,
    'isBarePercentage ? asPercentage(meanings, []) : meanings',
    'meanings',
    FUZZ_TESTS,
  ),
  fault(
    'entries: thousands in groups of any size',
    NUMERALS,
    '(?:\\1\\d{3})*(?:,\\d+)?$',
    '(?:\\1\\d+)*(?:,\\d+)?$',
    FUZZ_TESTS,
  ),
  fault('entries: a slash alone is a sum', READ_ENTRY, '/[*×÷+]|', '/[*×÷+/]|', FUZZ_TESTS),
  fault(
    'entries: a minus behind a number goes unseen',
    READ_ENTRY,
    '...scaled(numeral, [1, -1]), doubt:',
    '...numeral, doubt:',
    ENTRY_TESTS,
  ),
  fault(
    'entries: words of another field are passed over',
    AROUND,
    '!short && !endings',
    'false && !endings',
    FUZZ_TESTS,
  ),
  fault(
    'sums: from left to right without precedence',
    SUMS,
    'const next = this.multiplied();',
    'const next = this.signed();',
    FUZZ_TESTS,
  ),
  fault(
    'sums: a division by zero inside is passed over',
    SUMS,
    '&& next === 0) this',
    '&& next === -1) this',
    FUZZ_TESTS,
  ),
  fault(
    'entries: the only number that fits is taken without asking',
    READ_ENTRY,
    '&& first === natural)',
    ')',
    FUZZ_TESTS,
  ),
  fault(
    'entries: an unusual number is passed over in silence',
    'src/taskpane/entries/entry.ts',
    'value >= usual.low && value <= usual.high',
    'value >= usual.low',
    ENTRY_TESTS,
  ),
  fault(
    'own columns: an error comes back as a text',
    'src/workbook/edits/ownCells.ts',
    'errors?.[row + 1]?.[place] === true',
    'false',
    ERROR_TESTS,
  ),
  fault(
    'own columns: a text that looks like an error comes back as one',
    'src/excel/reading/readValues.ts',
    'type === Excel.RangeValueType.error',
    'type !== Excel.RangeValueType.empty',
    ERROR_TESTS,
  ),
  fault(
    'own columns: rolling back does not see which texts are errors',
    'src/session/editing/rollbackOfChanges.ts',
    'errorTables: tablesWithErrors(reader.latest())',
    'errorTables: []',
    ERROR_TESTS,
  ),
  fault(
    'own columns: an error typed since the last reading comes back as a text',
    'src/session/editing/writer.ts',
    'await readWith(now);',
    'return;',
    ERROR_TESTS,
  ),
  fault(
    'an edit: the salary scales are not read after an amount in them changed',
    'src/workbook/reading/reading.ts',
    'if (changes.some(isOfScales)) return request;',
    '',
    ['test/session/echo.test.ts'],
  ),
  fault(
    'an edit: the salary scales are left out though Excel reports nothing',
    'src/session/reading/reader.ts',
    'return isFollowing && latest ?',
    'return latest ?',
    ['test/session/echo.test.ts'],
  ),
  fault(
    'the parts of a file have a path from the root, which exceljs does not know',
    'src/xlsx/filePackage.ts',
    'Target: pathFrom(owner, path)',
    'Target: `/${path}`',
    READER_TESTS,
  ),
  fault(
    'a table of a file does not say that it has headers',
    'src/xlsx/tablePart.ts',
    '        headerRowCount: 1,\n',
    '',
    READER_TESTS,
  ),
  fault(
    'remarks: a begroting of the year of the price level begins after it',
    'src/model/sheets/budget/budgetRemarks.ts',
    'budgetYear > priceYear',
    'budgetYear >= priceYear',
    REMARK_RULE_TESTS,
  ),
  fault(
    'remarks: the report itself is told that it has no on-costs',
    'src/model/remarks/remarks.ts',
    'operand(employerCosts) === 0 && !sameText(salaryTable, REPORT_TABLE)',
    'operand(employerCosts) === 0',
    REMARK_RULE_TESTS,
  ),
  fault(
    'remarks: a table that the list has twice gets the year of one of them',
    'src/model/salary/listedTables.ts',
    'other ? null : table?.priceYear',
    'table?.priceYear',
    REMARK_RULE_TESTS,
  ),
  fault(
    'remarks: the sheet finds on-costs in order where there are none',
    REMARK_ROWS,
    'employerCosts: `AND(${PARAMETER.employerCosts}=0,',
    'employerCosts: `AND(${PARAMETER.employerCosts}<0,',
    REMARK_TESTS,
  ),
  fault(
    'remarks: the sheet counts a begroting before the price level as one after it',
    BUDGET_REMARKS,
    'afterPrices: `${RESULT.yearsAfterPrices}>0`',
    'afterPrices: `${RESULT.yearsAfterPrices}>=0`',
    REMARK_TESTS,
  ),
  fault(
    'remarks: the year of an own price level is written to the list of another row',
    'src/workbook/names/inputCells.ts',
    "{ kind: 'name', name: LIST_NAMES.priceYears, row: ownTableRow(place) }",
    "{ kind: 'name', name: LIST_NAMES.priceYears, row: ownTableRow(place) - 1 }",
    REMARK_TESTS,
  ),
  fault(
    'repair: the list of price years comes back below the sheet',
    'src/workbook/sheets/model/priceYears.ts',
    'isBeside: true,',
    '',
    ['test/workbook/lostPlaces.test.ts'],
  ),
  fault(
    'a newer layout: what would write is not refused',
    'src/session/queue/sessionQueue.ts',
    "['newer', 'newerLayout'],",
    '',
    VERSION_TESTS,
  ),
  fault(
    'an update: room for a row moves the lists beside it',
    'src/workbook/repair/comingRows.ts',
    'columns: isWhole ? null : band',
    'columns: null',
    VERSION_TESTS,
  ),
  fault(
    'an update: a column of the user is taken for one that came',
    'src/session/repair/updating.ts',
    'withNewHeaders(lost.filter(isInput), present, null)',
    'withNewHeaders(lost, present, null)',
    VERSION_TESTS,
  ),
  fault(
    'an update: a reworded text stays',
    'src/excel/repair/updateTexts.ts',
    'found === EARLIER_TEXT || isLacking',
    'isLacking',
    VERSION_TESTS,
  ),
  fault(
    'an update: the version is set although a part is missing',
    'src/session/repair/updating.ts',
    '  if (missing.damage.length > 0) {\n    store',
    '  if (missing.damage.length < 0) {\n    store',
    VERSION_TESTS,
  ),
  fault(
    'an older layout: a renamed header is read as missing',
    'src/workbook/repair/earlierVersions.ts',
    'ownValue(renames, header) ?? header;',
    'header;',
    VERSION_TESTS,
  ),
  fault(
    'looks: a header under filter buttons is as high as its text',
    'src/workbook/plan/rowHeights.ts',
    '(isHeader ? FILTER_BUTTON : 0)',
    '0',
    LOOK_TESTS,
  ),
  fault(
    'looks: a chart does not grow with its bars',
    LINES,
    'Math.ceil(inputs.lines.length * ROWS_PER_BAR)',
    'Math.ceil(ROWS_PER_BAR)',
    LOOK_TESTS,
  ),
  fault(
    'looks: steps of the calculation are printed beside the cost lines',
    LINES,
    "const PRINTED_COLUMNS = 'A:N';",
    "const PRINTED_COLUMNS = 'A:S';",
    LOOK_TESTS,
  ),
  fault(
    'looks: a row of Gevoeligheid that is kept free shows its number',
    'src/workbook/sheets/sensitivity/sensitivitySheet.ts',
    'const firstSpare = inputs.lines.length + 1;',
    'const firstSpare = inputs.lines.length + 2;',
    LOOK_TESTS,
  ),
  fault(
    'looks: the explanation leads to a sheet that is not there',
    'src/workbook/sheets/model/explanationSheet.ts',
    'return isThere ? [tabName, words, leadsTo] : [tabName, words];',
    'return [tabName, words, leadsTo];',
    LOOK_TESTS,
    'a waterfall: what a post that counts no longer did is told as something else',
    'src/model/results/causes.ts',
    'return other && isCounted(line) && isCounted(other) ?',
    'return other ?',
    ['test/model/causes.test.ts'],
  ),
  fault(
    'a waterfall: the werkgeverslasten are told as the price level',
    'src/model/results/causes.ts',
    "picked(inputs.parameters, ['employerCosts', ...OF_HOURS])",
    'picked(inputs.parameters, OF_HOURS)',
    ['test/model/causes.test.ts'],
  ),
  fault(
    'the research: pay of a communication team counts for a klantcontactcentrum',
    'src/taskpane/costs/researchCheck.ts',
    '({ group = own }) => group === own',
    '() => own !== null',
    ['test/taskpane/researchCheck.test.ts'],
  ),
];
