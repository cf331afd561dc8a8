// Members of defined names, and of the collections of names of the workbook and of each sheet.

import { HostError, invalidArgument, itemNotFound } from '../state/hostError';
import type { HostObject } from '../document/hostObject';
import type { MemberContext, TypeMembers } from './typeMembers';
import type { HostWorkbook } from '../document/hostWorkbook';
import { localFormula } from '../formulas/localFormula';
import { constantOf, nameFormula, nameReference, nameTarget, nameType, type NameReference } from '../formulas/names';
import { sameText } from '../state/sameText';
import { rangeArgument, rangeObject, referencedRange } from '../document/rangeTarget';
import type { NameState, SheetState } from '../state/state';

const nameObject = (name: NameState): HostObject => ({ type: 'NamedItem', target: name, id: name.name });

/** @param scope sheet id, or null for the names of the workbook */
const namesOf = ({ state }: HostWorkbook, scope: string | null): readonly NameState[] =>
  state.names.filter((name) => name.scope === scope);

const findName = (workbook: HostWorkbook, scope: string | null, key: unknown): NameState | undefined =>
  namesOf(workbook, scope).find(({ name }) => sameText(name, String(key)));

/** What a formula refers to; some Excels replace a table column by its cells at that moment. */
function formulaReference(workbook: HostWorkbook, formula: string): NameReference {
  const reference = nameReference(workbook.state, formula, workbook.headersOf);
  if (workbook.answer('name-of-column') === 'reference') return reference;
  const target = nameTarget(workbook.state, reference, workbook.headersOf);
  return target ? { sheetId: target.sheet.id, area: target.area, formula: null } : reference;
}

/** A range, a formula, or an address with its sheet. */
function referenceArgument(workbook: HostWorkbook, reference: unknown): NameReference {
  if (typeof reference === 'string' && reference.startsWith('=')) {
    return formulaReference(workbook, reference);
  }
  const { sheet, area } =
    typeof reference === 'string' ? referencedRange(reference, workbook) : rangeArgument(reference);
  return { sheetId: sheet.id, area, formula: null };
}

function needed(name: NameState | undefined, key: unknown): HostObject {
  if (!name) throw itemNotFound(`name ${String(key)}`);
  return nameObject(name);
}

/** The names of the workbook do not include those local to a sheet. */
function collection<Target>(
  scopeOf: (target: Target, context: MemberContext) => SheetState | null,
): TypeMembers<Target> {
  const find = (target: Target, key: unknown, context: MemberContext): NameState | undefined =>
    findName(context.workbook, scopeOf(target, context)?.id ?? null, key);
  return {
    items: (target, context) => namesOf(context.workbook, scopeOf(target, context)?.id ?? null).map(nameObject),
    objectMethods: {
      Add: (target, [name, reference], context) =>
        nameObject(
          context.workbook.addName(
            String(name),
            referenceArgument(context.workbook, reference),
            scopeOf(target, context),
          ),
        ),
      GetItem: (target, [key], context) => needed(find(target, key, context), key),
      GetItemOrNullObject: (target, [key], context) => {
        const name = find(target, key, context);
        return name ? nameObject(name) : null;
      },
    },
  };
}

export const NAMES: TypeMembers<HostWorkbook> = collection(() => null);
export const SHEET_NAMES: TypeMembers<SheetState> = collection((sheet) => sheet);

function nameRange(name: NameState, { workbook }: MemberContext): HostObject | null {
  const target = workbook.nameTarget(name);
  return target && rangeObject(target.sheet, target.area);
}

/** The address of a range, or the constant itself. */
function nameValue(name: NameState, { workbook }: MemberContext): unknown {
  switch (nameType(workbook.state, name, workbook.headersOf)) {
    case 'Range': {
      const target = workbook.nameTarget(name);
      const reference = target && { sheetId: target.sheet.id, area: target.area, formula: null };
      return reference && nameFormula(workbook.state, reference).slice(1);
    }
    case 'Error':
      return '#REF!';
    default:
      return name.formula === null ? null : constantOf(name.formula);
  }
}

export const NAMED_ITEM: TypeMembers<NameState> = {
  get: {
    Name: ({ name }) => name,
    Formula: (name, { workbook }) => {
      const formula = nameFormula(workbook.state, name);
      return workbook.answer('name-formula-language') === 'local' ? localFormula(formula) : formula;
    },
    Scope: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'),
    Type: (name, { workbook }) => nameType(workbook.state, name, workbook.headersOf),
    Value: nameValue,
    Visible: ({ isVisible }) => isVisible,
  },
  set: {
    Formula: (name, formula, { workbook }) => {
      if (typeof formula !== 'string') throw invalidArgument('A formula is text');
      workbook.changeName(name, formulaReference(workbook, formula));
    },
    Visible: (name, isVisible, { workbook }) => {
      workbook.assertWritable();
      name.isVisible = Boolean(isVisible);
    },
  },
  objectMethods: {
    GetRange: (name, _, context) => {
      const range = nameRange(name, context);
      if (!range) throw new HostError(context.workbook.answer('name-no-range-code'), `${name.name} is no range`, true);
      return range;
    },
    GetRangeOrNullObject: (name, _, context) => nameRange(name, context),
  },
  methods: { Delete: (name, _, { workbook }) => workbook.deleteName(name) },
};
