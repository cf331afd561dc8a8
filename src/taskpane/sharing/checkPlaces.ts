// Where a check of the workbook found its first point, so that the user can go there. Pure.

import type { CostLine, ModelInputs, NumberInput } from '../../model/inputs/modelInputs';
import { NOT_KNOWN, type CheckId, type ModelResults } from '../../model/results/modelResults';
import { textKey } from '../../model/names';
import type { LineField, ParameterField } from '../../model/inputs/inputRows';
import type { FieldPlace } from '../../session/session';

const isFilled = (input: NumberInput): boolean => input !== null && input !== '';
const isBad = (input: NumberInput): boolean => isFilled(input) && !(typeof input === 'number' && input >= 0);

const NUMBER_FIELDS = ['hoursPerWeek', 'quantity', 'amountPerUnit'] as const satisfies readonly LineField[];
const NUMBER_PARAMETERS = [
  'workWeek',
  'netHours',
  'months',
  'fteDecimals',
  'costPriceDecimals',
  'salaryDecimals',
  'employerCosts',
] as const satisfies readonly ParameterField[];

/** The field of an incomplete line that is most likely the reason. */
function incompleteField({ counted, hoursPerWeek, scale, quantity }: CostLine): LineField {
  if (counted === '') return 'counted';
  if (isFilled(hoursPerWeek) && scale === '') return 'scale';
  if (!isFilled(hoursPerWeek) && scale !== '') return 'hoursPerWeek';
  return isFilled(quantity) ? 'amountPerUnit' : 'quantity';
}

type LineTest = (line: CostLine, index: number) => LineField | null;

function linePlace(lines: readonly CostLine[], fieldOf: LineTest): FieldPlace | null {
  for (const [index, line] of lines.entries()) {
    const field = fieldOf(line, index);
    if (field) return { list: 'lines', index, field };
  }
  return null;
}

const hasOwnName = (lines: readonly CostLine[], index: number): boolean => {
  const names = lines.map(({ name }) => textKey(name));
  return names[index] !== '' && names.indexOf(names[index] ?? '') === index;
};

/** The input to correct in a line with a finding in its column Controle. */
export function placeOfLine(index: number, { lines }: ModelInputs, { lines: results }: ModelResults): FieldPlace {
  const line = lines[index];
  if (!line || !hasOwnName(lines, index)) return { list: 'lines', index, field: 'name' };
  return { list: 'lines', index, field: results[index]?.salary === NOT_KNOWN ? 'scale' : incompleteField(line) };
}

function parameterPlace({ parameters }: ModelInputs): FieldPlace {
  const field = NUMBER_PARAMETERS.find((parameter) => !isFilled(parameters[parameter]) || isBad(parameters[parameter]));
  return { list: 'parameters', field: field ?? (typeof parameters.step === 'number' ? 'salaryTable' : 'step') };
}

/** The first input that this check concerns; `null` if no input is the cause. */
export function placeOfCheck(check: CheckId, inputs: ModelInputs, { lines: results }: ModelResults): FieldPlace | null {
  const { lines, scenarios } = inputs;
  switch (check) {
    case 'linesComplete':
      return linePlace(lines, (line, index) => (results[index]?.cost === NOT_KNOWN ? incompleteField(line) : null));
    case 'scalesKnown':
      return linePlace(lines, (_, index) => (results[index]?.salary === NOT_KNOWN ? 'scale' : null));
    case 'hoursOrAmount':
      return linePlace(lines, ({ hoursPerWeek, scale, quantity, amountPerUnit }) =>
        (isFilled(hoursPerWeek) || scale !== '') && (isFilled(quantity) || isFilled(amountPerUnit)) ? 'quantity' : null,
      );
    case 'noBadNumbers':
      return linePlace(lines, (line) => NUMBER_FIELDS.find((field) => isBad(line[field])) ?? null);
    case 'namesUnique':
      return linePlace(lines, (_, index) => (hasOwnName(lines, index) ? null : 'name'));
    case 'costTypesAddUp':
      return linePlace(lines, ({ costType }) => (costType === '' ? 'costType' : null));
    case 'scenarioVolumes': {
      const index = scenarios.findIndex(({ questionsPerMonth: volume }) => !(typeof volume === 'number' && volume > 0));
      return index < 0 ? null : { list: 'scenarios', index, field: 'questionsPerMonth' };
    }
    case 'parametersUsable':
      return parameterPlace(inputs);
    case 'sharesAddUp':
    case 'noErrors':
      return null;
  }
}
