// Where and how a use case can fail: every message and action that it sends, with the codes that Office can answer
// there. Recorded in a run without faults.

import type { StandInExcel } from '../../src/host/standInExcel';
import { ACTION, type BatchRequest, type WireAction } from '../../src/host/bridge/wireTypes';
import type { ProblemCode } from '../../src/session/session';
import { IS_WHOLE } from '../support/share';

type Kind = 'read' | 'find' | 'write' | 'make' | 'name' | 'shift' | 'activate' | 'other';

interface OfficeCode {
  readonly code: string;
  /** What the pane must say. */
  readonly problem: ProblemCode;
  /** The kinds of action that can get this answer; `message` is a whole message. */
  readonly at: readonly (Kind | 'message')[];
}

const EVERY_ACTION: readonly Kind[] = ['read', 'find', 'write', 'make', 'name', 'shift', 'activate', 'other'];
const CHANGES: readonly Kind[] = ['write', 'make', 'name', 'shift', 'activate', 'other'];

/**
 * Codes of OfficeExtension.ErrorCodes and Excel.ErrorCodes, as the documentation of application-specific error handling
 * and @types/office-js name them. Without the codes of features that no use case touches: ribbons, bindings, passwords,
 * pictures of ranges, links, Power Query.
 */
export const OFFICE_CODES: readonly OfficeCode[] = [
  { code: 'GeneralException', problem: 'unexpected', at: ['message', ...EVERY_ACTION] },
  { code: 'InternalServerError', problem: 'unexpected', at: ['message'] },
  { code: 'InvalidRequest', problem: 'unexpected', at: ['message'] },
  { code: 'Unauthenticated', problem: 'unexpected', at: ['message'] },
  { code: 'RequestAborted', problem: 'interrupted', at: ['message', ...EVERY_ACTION] },
  { code: 'ConnectionFailure', problem: 'interrupted', at: ['message'] },
  { code: 'ServiceNotAvailable', problem: 'interrupted', at: ['message'] },
  { code: 'ActivityLimitReached', problem: 'interrupted', at: ['message'] },
  { code: 'InvalidOperationInCellEditMode', problem: 'cellEditing', at: ['message'] },
  { code: 'RequestPayloadSizeLimitExceeded', problem: 'tooLarge', at: ['message'] },
  { code: 'ResponsePayloadSizeLimitExceeded', problem: 'tooLarge', at: ['message'] },
  { code: 'MemoryLimitReached', problem: 'tooLarge', at: ['message', 'make'] },
  { code: 'AccessDenied', problem: 'denied', at: ['message', ...CHANGES] },
  { code: 'ApiNotFound', problem: 'tooOld', at: ['message', 'other'] },
  { code: 'ItemNotFound', problem: 'notFound', at: ['find', 'read', 'write'] },
  { code: 'InvalidReference', problem: 'notFound', at: ['find', 'read', 'write'] },
  { code: 'ItemAlreadyExists', problem: 'nameTaken', at: ['make', 'name'] },
  { code: 'InvalidArgument', problem: 'unexpected', at: ['write', 'make', 'name', 'other'] },
  { code: 'FormulaLengthExceedsLimit', problem: 'unexpected', at: ['write'] },
  { code: 'OperationCellsExceedLimit', problem: 'tooLarge', at: ['write', 'make', 'shift'] },
  { code: 'RangeExceedsLimit', problem: 'tooLarge', at: ['read'] },
  { code: 'InvalidOperation', problem: 'unexpected', at: ['shift', 'make'] },
  { code: 'InsertDeleteConflict', problem: 'tableInTheWay', at: ['shift'] },
  { code: 'NonBlankCellOffSheet', problem: 'sheetFull', at: ['shift'] },
  { code: 'MergedRangeConflict', problem: 'mergedCells', at: ['shift', 'make', 'write'] },
  { code: 'FilteredRangeConflict', problem: 'filtered', at: ['shift', 'write'] },
  { code: 'PivotTableRangeConflict', problem: 'pivotTable', at: ['shift', 'write', 'make'] },
  { code: 'Conflict', problem: 'interrupted', at: ['write', 'make', 'shift'] },
  { code: 'InactiveWorkbook', problem: 'inactiveWorkbook', at: ['activate', 'make'] },
  { code: 'InvalidSelection', problem: 'selection', at: ['activate'] },
  { code: 'UnsupportedSheet', problem: 'unsupportedSheet', at: ['activate', 'read'] },
  { code: 'UnsupportedOperation', problem: 'unexpected', at: ['other', 'shift'] },
  { code: 'EmptyChartSeries', problem: 'unexpected', at: ['other'] },
  { code: 'NotImplemented', problem: 'tooOld', at: ['other'] },
];

/** How a use case fails. */
export type Mode =
  /** One action fails; earlier actions in its message are done. */
  | 'action'
  /** One message is refused as a whole. */
  | 'message'
  /** One message is carried out, and the answer is lost. */
  | 'answer'
  /** From a message onwards there are no answers, until the user tries again. */
  | 'gone'
  /** One action fails, and there are no answers after that. */
  | 'half and gone';

export interface Fault {
  readonly mode: Mode;
  /** The message or action, counted from one within the use case. */
  readonly point: number;
  /** The message that contains it. */
  readonly message: number;
  /** A description, equal for actions that do the same. */
  readonly what: string;
  readonly kind: Kind | 'message';
  readonly code: string;
  readonly problem: ProblemCode;
}

interface Point {
  readonly point: number;
  readonly message: number;
  readonly what: string;
  readonly kind: Kind;
}

/** What a use case sent. */
export interface Traffic {
  readonly messages: number;
  readonly actions: readonly Point[];
}

const MAKERS: ReadonlySet<string> = new Set(['Add', 'CreateWorkbook']);
const SHIFTERS: ReadonlySet<string> = new Set(['Insert', 'Delete', 'Resize']);
const ACTIVATORS: ReadonlySet<string> = new Set(['Activate', 'Select', 'FreezeRows', 'FreezeAt']);

function kindOf({ ActionType, Name }: WireAction, members: readonly string[]): Kind {
  if (members.at(-1) === 'Add' && members.includes('Names')) return 'name';
  if (Name === 'Delete' && members.includes('Names')) return 'other';
  if (ACTIVATORS.has(Name)) return 'activate';
  if (SHIFTERS.has(Name) || members.at(-1) === 'Insert') return 'shift';
  if (ActionType === ACTION.query) return 'read';
  if (ActionType === ACTION.setProperty) return Name === 'Formulas' || Name === 'Values' ? 'write' : 'other';
  if (MAKERS.has(members.at(-1) ?? '')) return 'make';
  return ActionType === ACTION.instantiate ? 'find' : 'other';
}

/** The path from the workbook to the object: `Names GetItem GetRange`. */
function membersTo({ ObjectPaths }: BatchRequest, id: number): readonly string[] {
  const path = ObjectPaths[id];
  if (!path) return [];
  return [
    ...(path.ParentObjectPathId === undefined
      ? []
      : membersTo({ ObjectPaths } as BatchRequest, path.ParentObjectPathId)),
    path.Name,
  ].filter((name) => name !== '');
}

/** Runs a use case and records what it sends, except clean-up messages, which never fail. */
export async function trafficOf(excel: StandInExcel, run: () => Promise<unknown>): Promise<Traffic> {
  const { bridge, messages } = excel;
  const send = bridge.sendMessageToHost.bind(bridge);
  const actions: Point[] = [];
  messages.length = 0;
  bridge.sendMessageToHost = (text) => {
    const counted = messages.length;
    send(text);
    if (messages.length === counted) return;
    const { body } = (JSON.parse(text) as { message: { body: BatchRequest | string } }).message;
    const request = typeof body === 'string' ? (JSON.parse(body) as BatchRequest) : body;
    for (const action of request.Actions) {
      const members = membersTo(request, action.ObjectPathId);
      const what = [...members, action.ActionType, action.Name].join(' ');
      actions.push({ point: actions.length + 1, message: messages.length, what, kind: kindOf(action, members) });
    }
  };
  try {
    await run();
  } finally {
    bridge.sendMessageToHost = send;
  }
  return { messages: messages.length, actions };
}

const CODE_WHEN_GONE = 'ConnectionFailure';
/** Answers get lost with the connection, or are too large to return. */
const CODES_OF_LOST_ANSWERS = ['ConnectionFailure', 'ResponsePayloadSizeLimitExceeded', 'RequestAborted'];

const codesAt = (place: Kind | 'message'): readonly OfficeCode[] => OFFICE_CODES.filter(({ at }) => at.includes(place));

/** Every possible fault of a use case. */
export function faultsOf({ messages, actions }: Traffic): readonly Fault[] {
  const numbers = Array.from({ length: messages }, (_, index) => index + 1);
  const codes = codesAt('message');
  const lost = codes.filter(({ code }) => CODES_OF_LOST_ANSWERS.includes(code));
  const atMessages = (mode: Mode, wanted: readonly OfficeCode[]): readonly Fault[] =>
    numbers.flatMap((point) =>
      wanted.map(({ code, problem }): Fault => ({
        mode,
        point,
        message: point,
        what: `message ${point}`,
        kind: 'message',
        code,
        problem,
      })),
    );
  const atActions = actions.flatMap(({ point, message, what, kind }) =>
    codesAt(kind).map(({ code, problem }): Fault => ({ mode: 'action', point, message, what, kind, code, problem })),
  );
  return [
    ...atMessages('message', codes),
    ...atMessages('answer', lost),
    ...atMessages(
      'gone',
      codes.filter(({ code }) => code === CODE_WHEN_GONE),
    ),
    ...atActions,
    ...atActions
      .filter(({ kind, code }) => code === 'RequestAborted' && kind !== 'find')
      .map((fault): Fault => ({ ...fault, mode: 'half and gone' })),
  ];
}

/** Arms a fault for the next messages. */
export function arm({ faults }: StandInExcel, { mode, point, code }: Fault): void {
  switch (mode) {
    case 'action':
      return faults.failAtAction(point, code);
    case 'message':
      return faults.failAtMessage(point, code);
    case 'answer':
      return faults.loseAnswer(point, code);
    case 'gone':
      return faults.failFromMessage(point, code);
    case 'half and gone':
      return faults.failAfterAction(point, code, CODE_WHEN_GONE);
  }
}

/** A random item of a list. */
const chosen = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

function grouped(faults: readonly Fault[], keyOf: (fault: Fault) => string): readonly (readonly Fault[])[] {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const key = keyOf(fault);
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return [...groups.values()];
}

/**
 * One fault of each group, taking the codes in turn, and then one for every code that was not used at its kind of
 * action.
 */
function atActions(groups: readonly (readonly Fault[])[], random: () => number): readonly Fault[] {
  const turns = new Map<string, number>();
  const keyOf = ({ kind, code }: Fault): string => `${kind} ${code}`;
  const turnsOf = (fault: Fault): number => turns.get(keyOf(fault)) ?? 0;
  const take = (candidates: readonly Fault[]): readonly Fault[] => {
    const fewest = Math.min(...candidates.map(turnsOf));
    const fault = chosen(
      candidates.filter((candidate) => turnsOf(candidate) === fewest),
      random,
    );
    if (!fault) return [];
    turns.set(keyOf(fault), fewest + 1);
    return [fault];
  };
  const first = groups.flatMap(take);
  const rest = grouped(groups.flat(), keyOf).filter((group) => group.every((fault) => turnsOf(fault) === 0));
  return [...first, ...rest.flatMap(take)];
}

/** How many of the faults of a use case `npm run faults` tries. */
export type Share = 'thorough' | 'usual' | 'sparse' | 'few';

/** `npm test` tries fewer of the slow ones: the others keep every message and every kind of action. */
const IN_NPM_TEST: Readonly<Record<Share, Share>> = { thorough: 'usual', usual: 'usual', sparse: 'few', few: 'few' };

/**
 * A sample of the faults. `thorough`: every message with every code, and every action. `usual`: every message with one
 * code for each sentence of the pane, and one of each set of equal actions. Both include every code at each kind of
 * action. `sparse`, for a use case that resembles others but is slow on the stand-in: each sentence at a message and at
 * an action, and each kind of action. `few`, for an even slower one: each kind of action cut off, and one of every
 * other mode. All other choices are random.
 */
export function shareOf(faults: readonly Fault[], random: () => number, wanted: Share): readonly Fault[] {
  const share = IS_WHOLE ? wanted : IN_NPM_TEST[wanted];
  const inMode = (mode: Mode): readonly Fault[] => faults.filter((fault) => fault.mode === mode);
  const oneOfEach = (mode: Mode, keyOf: (fault: Fault) => string): readonly Fault[] =>
    grouped(inMode(mode), keyOf).flatMap((group) => chosen(group, random) ?? []);
  const whatOf = ({ what }: Fault): string => what;
  const modeOf = ({ mode }: Fault): string => mode;
  const kindOfFault = ({ kind }: Fault): string => kind;
  const sentenceOf = ({ problem }: Fault): string => problem;
  const sentenceAtPoint = ({ point, problem }: Fault): string => `${point} ${problem}`;
  if (share === 'few') {
    return [
      ...oneOfEach('message', modeOf),
      ...oneOfEach('answer', whatOf),
      ...oneOfEach('gone', modeOf),
      ...oneOfEach('action', modeOf),
      ...oneOfEach('half and gone', kindOfFault),
    ];
  }
  if (share === 'sparse') {
    return [
      ...oneOfEach('message', sentenceOf),
      ...oneOfEach('answer', sentenceOf),
      ...inMode('gone'),
      ...oneOfEach('action', sentenceOf),
      ...oneOfEach('action', kindOfFault),
      ...oneOfEach('half and gone', kindOfFault),
    ];
  }
  const isThorough = share === 'thorough';
  return [
    ...(isThorough ? inMode('message') : oneOfEach('message', sentenceAtPoint)),
    ...oneOfEach('answer', sentenceAtPoint),
    ...inMode('gone'),
    ...atActions(grouped(inMode('action'), isThorough ? ({ point }) => String(point) : whatOf), random),
    ...oneOfEach('half and gone', whatOf),
  ];
}
