// Inputs that hold a text where a number belongs, or a number beyond its limits, as far as no check in the cells reports
// them. Pure.

import { LIST_FIELDS, NAMED_FIELDS } from './fields';
import type { Field } from './field';
import { coreParameter, CORE_PARAMETER_IDS, type CoreParameterId } from './coreParameters';
import { INPUT_LISTS, rowName, rowsOf, stepField, type FieldOf, type InputList, type InputRow } from './inputRows';
import type { ModelInputs, NumberInput, Parameters } from './modelInputs';
import { sameText } from '../names';
import { isNumberKind, isWithin } from './numberKinds';
import { isAmount, isFilled } from '../results/operands';
import { ownValue } from '../ownValue';
import { SHEET_OUTLINES, type Supplement } from '../sheets/registry';
import type { SheetOutline } from '../sheets/sheetOutline';

/** One such input. */
export interface InputFault {
  readonly kind: 'text' | 'limit';
  readonly place:
    | { [List in InputList]: { readonly list: List; readonly index: number; readonly field: FieldOf<List> } }[InputList]
    | { readonly list: 'parameters'; readonly field: keyof typeof NAMED_FIELDS };
  /** The name of its row; empty for a single value. */
  readonly row: string;
  readonly field: Field;
  /** The added sheet that it is on; null for one of the five. */
  readonly sheet: Supplement | null;
}

const isFault = (field: Field, value: NumberInput): boolean =>
  isNumberKind(field.kind) && isFilled(value) && !isWithin(field.kind, value);

const kindOf = (value: NumberInput): InputFault['kind'] => (typeof value === 'number' ? 'limit' : 'text');

/** The checks of the cells count every bad number of these lists. */
const CHECKED_LISTS: ReadonlySet<InputList> = new Set(['lines', 'scenarios']);

/** What makes a salary not known is reported with the lines that use its scale. */
function isReportedByLine(row: InputRow, key: string, { parameters, lines }: ModelInputs): boolean {
  const { salaryTable, step } = parameters;
  const decides = key === 'surcharge' || (typeof step === 'number' && key === stepField(step));
  return (
    decides &&
    !isAmount(ownValue(row, key) ?? null) &&
    sameText(String(row['table'] ?? ''), salaryTable) &&
    lines.some(({ scale }) => sameText(scale, String(row['scale'] ?? '')))
  );
}

const ids: readonly string[] = CORE_PARAMETER_IDS;
const isCore = (id: string): id is CoreParameterId => ids.includes(id);

/** The check of the parameters counts what is no amount, a step that does not exist, and a week without hours. */
function isReportedByCheck(id: string, value: NumberInput): boolean {
  if (!isCore(id) || coreParameter(id).isElsewhere) return false;
  return !isAmount(value) || id === 'step' || (id === 'workWeek' && value === 0);
}

const sheets = Object.entries(SHEET_OUTLINES) as readonly (readonly [Supplement, SheetOutline])[];

const sheetOf = (has: (outline: SheetOutline) => boolean): Supplement | null =>
  sheets.find(([, outline]) => has(outline))?.[0] ?? null;

function listFaults(list: InputList, inputs: ModelInputs): readonly InputFault[] {
  const fields = Object.entries<Field>(LIST_FIELDS[list]);
  const sheet = sheetOf(({ lists }) => Object.hasOwn(lists, list));
  return rowsOf(inputs, list).flatMap((row, index) =>
    fields.flatMap(([key, field]): readonly InputFault[] => {
      const value = ownValue(row, key) ?? null;
      if (!isFault(field, value) || (list === 'salaryScales' && isReportedByLine(row, key, inputs))) return [];
      // The keys of the fields of a list are its fields; the compiler forgets that in `Object.entries`.
      const place = { list, index, field: key } as InputFault['place'];
      return [{ kind: kindOf(value), place, row: rowName(list, row), field, sheet }];
    }),
  );
}

function parameterFaults(parameters: Parameters): readonly InputFault[] {
  return Object.entries<Field>(NAMED_FIELDS).flatMap(([key, field]): readonly InputFault[] => {
    const value = parameters[key as keyof Parameters] ?? null;
    if (!isFault(field, value) || isReportedByCheck(key, value)) return [];
    const place = { list: 'parameters', field: key as keyof typeof NAMED_FIELDS } as const;
    return [
      { kind: kindOf(value), place, row: '', field, sheet: sheetOf((each) => Object.hasOwn(each.parameters, key)) },
    ];
  });
}

/** In the order of the sheets. */
export const inputFaults = (inputs: ModelInputs): readonly InputFault[] => [
  ...INPUT_LISTS.filter((list) => !CHECKED_LISTS.has(list)).flatMap((list) => listFaults(list, inputs)),
  ...parameterFaults(inputs.parameters),
];
