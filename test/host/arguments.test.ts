/** @jest-environment ./test/support/officeEnvironment.mjs */
// The stand-in refuses what it would otherwise ignore: superfluous arguments, unknown options and values, for the whole
// object model, and as sent by the runtime.

import { Batch } from '../../src/host/bridge/batch';
import { HostError } from '../../src/host/state/hostError';
import type { HostObject } from '../../src/host/document/hostObject';
import { OBJECT_MODEL } from '../../src/host/members/objectModel';
import type { Parameter } from '../../src/host/members/parameters';
import { parametersOf, settable, SIGNED } from '../../src/host/members/signatures';
import { ACTION, PATH, type BatchRequest } from '../../src/host/bridge/wireTypes';
import { openExcel } from '../support/officeRuntime';
import { failureOf } from './support';

const TARGET = 'target';
const SUPERFLUOUS = 'superfluous';

type Kind = 'methods' | 'objectMethods' | 'set';

interface Member {
  readonly type: string;
  readonly name: string;
  readonly kind: Kind;
}

const MEMBERS: readonly Member[] = Object.entries(OBJECT_MODEL).flatMap(([type, members]) =>
  (['methods', 'objectMethods', 'set'] as const).flatMap((kind) =>
    Object.keys(members[kind] ?? {}).map((name) => ({ type, name, kind })),
  ),
);

/** Calls the member on an empty object: its arguments must be refused before the object is used. */
function refusalOf({ type, name, kind }: Member, args: readonly unknown[]): string {
  const own = { Id: 1, ObjectPathType: PATH.reference, Name: TARGET };
  const method = {
    Id: 2,
    ObjectPathType: PATH.method,
    Name: name,
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: args },
  };
  const action = {
    methods: { ActionType: ACTION.method, ObjectPathId: 1 },
    objectMethods: { ActionType: ACTION.instantiate, ObjectPathId: 2 },
    set: { ActionType: ACTION.setProperty, ObjectPathId: 1 },
  }[kind];
  const request: BatchRequest = { Actions: [], ObjectPaths: { 1: own, 2: method } };
  const kept = new Map<string, HostObject>([[TARGET, { type, target: null }]]);
  try {
    new Batch(request, openExcel().workbook, kept).run({
      Id: 1,
      Name: name,
      ArgumentInfo: { Arguments: args },
      ...action,
    });
    return 'taken';
  } catch (error) {
    return error instanceof HostError ? error.code : 'looked at the object';
  }
}

/** Values with a part that this parameter does not know. */
function strangersTo(parameter: Parameter): readonly unknown[] {
  if (parameter === 'data') return [];
  if (typeof parameter === 'string') return [{ onbekend: true }];
  if ('oneOf' in parameter) return ['onbekend', { onbekend: true }];
  if ('each' in parameter) return [true, ...strangersTo(parameter.each).map((stranger) => [stranger])];
  const nested = Object.entries(parameter.keys).flatMap(([key, inner]) =>
    strangersTo(inner).map((stranger) => ({ [key]: stranger })),
  );
  return ['onbekend', { onbekend: true }, ...nested];
}

test('every method refuses a superfluous argument', () => {
  const methods = MEMBERS.filter(({ kind }) => kind !== 'set');
  const taken = methods.filter((member) => {
    const { length } = parametersOf(member.type, member.name);
    return refusalOf(member, [...Array.from({ length }, () => null), SUPERFLUOUS]) !== 'NotImplemented';
  });
  expect(methods.length).toBeGreaterThan(100);
  expect(taken).toEqual([]);
});

test('every method, in every argument, and every property refuse an unknown option or value', () => {
  const tried = MEMBERS.flatMap((member) => {
    const { type, name, kind } = member;
    const parameters = kind === 'set' ? [settable(type, name)] : parametersOf(type, name);
    return parameters.flatMap((parameter, index) =>
      strangersTo(parameter).map((stranger) => ({
        member: `${type}.${name}`,
        stranger,
        refusal: refusalOf(member, [...Array.from({ length: index }, () => null), stranger]),
      })),
    );
  });
  expect(tried.length).toBeGreaterThan(150);
  expect(tried.filter(({ refusal }) => refusal !== 'NotImplemented')).toEqual([]);
});

test('every signature belongs to a member', () => {
  const known = new Set(MEMBERS.map(({ type, name }) => `${type}.${name}`));
  const signed = [SIGNED.methods, SIGNED.properties].flatMap((table: Readonly<Record<string, object>>) =>
    Object.entries(table).flatMap(([type, members]) => Object.keys(members).map((name) => `${type}.${name}`)),
  );
  expect(signed.filter((name) => !known.has(name))).toEqual([]);
});

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

/** In the form that a client writes. */
const IGNORED: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
  [
    'a name for a new column',
    (context) =>
      void sheetOf(context)
        .tables.add('A1:A2', true)
        .columns.add(-1, [['x'], [1]], 'y'),
  ],
  [
    'another direction of searching',
    (context) => void sheetOf(context).getRange('A1:A9').find('x', { searchDirection: 'Backwards' }),
  ],
  [
    'several series in one chart',
    (context) => void sheetOf(context).charts.add('BarClustered', sheetOf(context).getRange('A1:B3')),
  ],
  [
    'a comment with a name',
    (context) => void context.workbook.names.add('rm_x', sheetOf(context).getRange('A1'), 'why'),
  ],
  ['options of protection', (context) => sheetOf(context).protection.protect({ allowSort: true })],
  ['a table without headers', (context) => void sheetOf(context).tables.add('A1:A2', false)],
  [
    'the first items of a collection only',
    (context) =>
      void context.workbook.names.load({
        $top: 1,
        name: true,
      } satisfies Excel.Interfaces.NamedItemCollectionLoadOptions & Excel.Interfaces.CollectionLoadOptions),
  ],
  [
    'a comparison that is not made',
    (context) => {
      sheetOf(context).getRange('A1').dataValidation.rule = { decimal: { formula1: 1, operator: 'GreaterThan' } };
    },
  ],
];

test.each(IGNORED)('%s is refused', async (_, act) => {
  openExcel();
  expect(await failureOf(act)).toBe('NotImplemented');
});
