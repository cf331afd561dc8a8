// A stand-in Excel under Microsoft's real runtime: answers its messages, counts them, and lets tests act as a user. For
// tests and the demo; never in production.

import { PROFILES, type Profile } from '../behaviours/profiles';
import { Batch, wireError } from './bridge/batch';
import { workbookContents, type WorkbookContents } from './document/contents';
import { FaultInjector } from './bridge/faultInjector';
import { HostError } from './state/hostError';
import type { HostObject } from './document/hostObject';
import { HostWorkbook } from './document/hostWorkbook';
import { EVENT_TYPES } from './document/hostEvents';
import { copyState, type WorkbookState } from './state/state';
import { SpreadsheetEngine } from './state/spreadsheetEngine';
import { GROUPS_UNDO } from './bridge/undoGroups';
import { UserActions, type ChangeSource } from './user/userActions';
import { ACTION, type BatchRequest, type NativeBridge, type WireAction, type WireResult } from './bridge/wireTypes';

export interface StandInExcelOptions {
  /** The locale for typed numbers; the wire is always US English. */
  readonly locale?: 'en' | 'de';
  /** The ExcelApi set that it claims to support. */
  readonly apiVersion?: string;
  /** Whether a table grows when something is written right below it; users can turn that off. */
  readonly expandsTables?: boolean;
  /** How it answers where Excels differ; by default in the most accommodating way. */
  readonly profile?: Profile;
}

/** One message of the runtime, clean-up excluded. */
export interface MessageRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** A workbook at one moment, with its results. */
export type Snapshot = WorkbookState;

interface WireMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: BatchRequest | string };
}

const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65536;
const ANSWER = 2;
/** Flag of `Excel.run({ delayForCellEdit: true })`. */
const WAITS_FOR_CELL_EDIT = 64;
/** How long the user types in the next cell: about the time for a number, and short enough for a test. */
const NEXT_CELL_MILLISECONDS = 200;
/** The first ExcelApi set whose events say who caused them. */
const FIRST_WITH_TRIGGER = 14;
/** Excel on the web: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const LARGEST_ANSWER = 5 * 1024 * 1024;
/** Target of the events of a collection: `OfficeExtension.Constants.eventWorkbookId`. */
const ALL_SHEETS = 'Workbook';

/** The size of JSON that is sent as a text inside JSON, as Excel on the web sends it. */
const sizeAsText = (json: string): number => JSON.stringify(json).length;

/** At the end of a run the client releases the ranges that were kept for it, one by one. */
const isCleanUp = ({ Actions }: BatchRequest): boolean =>
  Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === ACTION.instantiate);

/** Excel names the whole sheet in the event of an undo that touched much. */
const WHOLE_SHEET = 'A1:XFD1048576';

export class StandInExcel {
  readonly engine: SpreadsheetEngine;
  readonly workbook: HostWorkbook;
  readonly faults = new FaultInjector();
  readonly messages: MessageRecord[] = [];
  readonly user: UserActions;
  readonly bridge: NativeBridge = {
    sendMessageToHost: (text) => this.receive(text),
    onMessageFromHost: null,
  };
  private readonly kept = new Map<string, HostObject>();
  private readonly listeners = new Set<() => void>();
  private readonly apiVersion: string;
  /** While the user types in a cell, batches wait for the end of that or are refused. */
  private waiting: (() => void)[] | null = null;

  /** The engine's WebAssembly must have been initialised by the caller. */
  constructor({
    locale = 'en',
    apiVersion = '1.9',
    expandsTables = true,
    profile = PROFILES.strict,
  }: StandInExcelOptions = {}) {
    this.engine = new SpreadsheetEngine(locale);
    this.workbook = new HostWorkbook(this.engine, profile, expandsTables);
    this.apiVersion = apiVersion;
    this.user = new UserActions(
      this.workbook,
      (source) => this.tell(source, 'Unknown'),
      () => this.goOnTyping(),
    );
  }

  /** `Office.context.requirements.isSetSupported`; like Office, it converts a number to text. */
  isSetSupported(name: string, version: string | number = '1.1'): boolean {
    if (name !== 'ExcelApi') return name === 'DelayForCellEdit' || name === 'RichApiTestHelper';
    return Number(String(version).split('.')[1]) <= this.version;
  }

  /** The minor number of its ExcelApi set. */
  private get version(): number {
    return Number(this.apiVersion.split('.')[1]);
  }

  /** Calls the listener after every batch and every user action. @returns a function that stops this */
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Base64 of each file that `Excel.createWorkbook` opened. */
  get createdWorkbooks(): readonly string[] {
    return this.workbook.createdWorkbooks;
  }

  /** The current workbook, for returning to it with `restore`. */
  snapshot(): Snapshot {
    const { calculation, state } = this.workbook;
    if (state.calculationMode !== 'Manual') calculation.settle();
    return copyState(state);
  }

  /** The workbook as plain data, for comparing before and after. */
  contents(): WorkbookContents {
    return workbookContents(this.workbook);
  }

  /** Returns to an earlier state of this or another stand-in, without raising events. */
  restore(snapshot: Snapshot): void {
    Object.assign(this.workbook.state, copyState(snapshot));
    this.workbook.calculation.restored();
    this.workbook.events.take();
  }

  /** Returns to an earlier state as a person does with undo: add-ins are told that every sheet changed. */
  undoTo(snapshot: Snapshot): void {
    this.restore(snapshot);
    for (const { id } of this.workbook.state.sheets) this.workbook.events.changed(id, WHOLE_SHEET, 'RangeEdited');
    this.tell('Local', 'Unknown');
  }

  startEditingCell(): void {
    this.waiting ??= [];
  }

  /** After closing one cell, the user immediately starts typing in the next, and then closes that too. */
  private goOnTyping(): void {
    if (this.waiting || this.workbook.answer('typing-goes-on') === 'free') return;
    this.startEditingCell();
    setTimeout(() => this.stopEditingCell(), NEXT_CELL_MILLISECONDS);
  }

  stopEditingCell(): void {
    const waiting = this.waiting ?? [];
    this.waiting = null;
    waiting.forEach((run) => run());
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as WireMessage;
    const body = message.message.body;
    const request = typeof body === 'string' ? (JSON.parse(body) as BatchRequest) : body;
    const flags = message.flags ?? 0;
    const answer = (refusal = this.refusedGroup(flags)): void => this.answer(message.id, request, text.length, refusal);
    if (!this.waiting) answer();
    else if ((flags & WAITS_FOR_CELL_EDIT) !== 0) this.waiting.push(() => answer());
    else answer('InvalidOperationInCellEditMode');
  }

  /** The code with which a message of an undo group is refused, if any. */
  private refusedGroup(flags: number): string | undefined {
    const answer = this.workbook.answer('undo-group-other-code');
    return (flags & GROUPS_UNDO) !== 0 && answer !== 'grouped' ? answer : undefined;
  }

  private answer(id: number, request: BatchRequest, requestBytes: number, refusal?: string): void {
    const counts = !isCleanUp(request);
    const body = counts ? this.runCounted(request, refusal) : this.runAll(request, () => undefined);
    const text = this.withinLimit(JSON.stringify(body));
    // The runtime also takes the answer as an object: as a text inside this one it would be written and read twice.
    const response = `{"id":${id},"type":${ANSWER},"message":{"statusCode":200,"headers":{},"body":${text}}}`;
    if (counts) {
      const responseBytes = response.length - text.length + sizeAsText(text);
      this.messages.push({ actions: request.Actions.length, requestBytes, responseBytes });
    }
    const send = (): void => this.bridge.onMessageFromHost?.(response);
    if (counts) this.faults.deliver(send);
    else setTimeout(send);
    this.tell('Local', this.workbook.answer('own-echo') === 'marked' ? 'ThisLocalAddin' : 'Unknown');
  }

  /** The answer, or the failure that Excel returns when it is too large; the work itself was done. */
  private withinLimit(body: string): string {
    if (body.length <= LARGEST_ANSWER || this.workbook.answer('answer-lost') === 'arrives') return body;
    const failure = { Code: 'ResponsePayloadSizeLimitExceeded', Message: 'The answer is too large', Location: '' };
    return JSON.stringify({ Results: [], Error: failure });
  }

  private runCounted(request: BatchRequest, refusal: string | undefined): object {
    const code = this.faults.nextMessage() ?? refusal;
    const failed = (failure: string): object => ({
      Results: [],
      Error: { Code: failure, Message: 'Asked to fail', Location: 'message' },
    });
    if (code !== undefined) return failed(code);
    const answer = this.runAll(request, ({ Name }) => this.faults.nextAction(Name));
    const lost = this.faults.lostAnswer();
    return lost === undefined ? answer : failed(lost);
  }

  private runAll(request: BatchRequest, fault: (action: WireAction) => string | undefined): object {
    this.workbook.ranges.keepOnly(this.kept.values());
    const batch = new Batch(request, this.workbook, this.kept);
    const results: WireResult[] = [];
    for (const action of request.Actions) {
      try {
        const code = fault(action);
        if (code !== undefined) throw new HostError(code, 'Asked to fail', true);
        results.push(batch.run(action));
      } catch (error) {
        const isGeneral = this.workbook.answer('code-is-general') === 'general';
        return { Results: results, Error: wireError(error, action.Name, isGeneral) };
      }
    }
    return { Results: results };
  }

  /** Raises the collected events for the registered handlers. */
  private tell(source: ChangeSource, trigger: 'Unknown' | 'ThisLocalAddin'): void {
    const told = this.version >= FIRST_WITH_TRIGGER ? { source, triggerSource: trigger } : { source };
    const { events, calculation } = this.workbook;
    if (events.isAwaited('Calculated')) for (const id of calculation.changedSheets()) events.sheet('Calculated', id);
    const entries = events.take().flatMap(({ name, sheetId, args }) =>
      [sheetId, ALL_SHEETS]
        .filter((target) => events.isRegistered(name, target))
        .map((targetId) => ({
          messageCategory: EVENT_CATEGORY,
          messageType: EVENT_TYPES[name],
          targetId,
          message: JSON.stringify({ ...args, ...told }),
        })),
    );
    if (entries.length > 0) {
      const text = JSON.stringify({ type: EVENT_MESSAGE, message: { entries } });
      setTimeout(() => this.bridge.onMessageFromHost?.(text));
    }
    this.listeners.forEach((listener) => listener());
  }
}
