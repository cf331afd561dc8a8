// A stand-in Excel under Microsoft's real runtime: answers its messages, counts them, and lets tests act as a person.
// For tests and the demo; never in production.

import { Batch, wireError } from './batch';
import { FaultInjector } from './faultInjector';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import { HostWorkbook } from './hostWorkbook';
import { SpreadsheetEngine } from './spreadsheetEngine';
import { UserActions } from './userActions';
import type { BatchRequest, NativeBridge, WireAction, WireResult } from './wireTypes';

export interface StandInExcelOptions {
  /** How a person types numbers; the wire is always US English. */
  readonly locale?: 'en' | 'de';
  /** The ExcelApi set that it pretends to have. */
  readonly apiVersion?: string;
}

/** One message of the runtime, clean-up aside. */
export interface MessageRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

interface WireMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: BatchRequest | string };
}

const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65536;
const DATA_CHANGED = 10;
const ANSWER = 2;

const isCleanUp = ({ Actions }: BatchRequest): boolean => Actions.every(({ Name }) => Name === '_RemoveReference');

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
  /** A person is typing in a cell: batches wait for the end of it or are refused. */
  private waiting: (() => void)[] | null = null;

  /** The engine's WebAssembly must have been initialised by the caller. */
  constructor({ locale = 'en', apiVersion = '1.9' }: StandInExcelOptions = {}) {
    this.engine = new SpreadsheetEngine(locale);
    this.workbook = new HostWorkbook(this.engine);
    this.apiVersion = apiVersion;
    this.user = new UserActions(this.workbook, () => this.changedByUser());
  }

  /** `Office.context.requirements.isSetSupported`. */
  isSetSupported(name: string, version = '1.1'): boolean {
    if (name !== 'ExcelApi') return name === 'DelayForCellEdit' || name === 'RichApiTestHelper';
    return Number(version.split('.')[1]) <= Number(this.apiVersion.split('.')[1]);
  }

  /** Called after every batch and every action of a person. @returns how to stop */
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  startEditingCell(): void {
    this.waiting ??= [];
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
    const answer = (): void => this.answer(message.id, request, text.length);
    if (this.waiting) this.waiting.push(answer);
    else answer();
  }

  private answer(id: number, request: BatchRequest, requestBytes: number): void {
    const counts = !isCleanUp(request);
    const body = counts ? this.runCounted(request) : this.runAll(request, () => undefined);
    const response = JSON.stringify({
      id,
      type: ANSWER,
      message: { statusCode: 200, headers: {}, body: JSON.stringify(body) },
    });
    if (counts) this.messages.push({ actions: request.Actions.length, requestBytes, responseBytes: response.length });
    const send = (): void => this.bridge.onMessageFromHost?.(response);
    if (counts) this.faults.deliver(send);
    else setTimeout(send);
    this.listeners.forEach((listener) => listener());
  }

  private runCounted(request: BatchRequest): object {
    const code = this.faults.nextMessage();
    if (code !== undefined) {
      return { Results: [], Error: { Code: code, Message: 'Asked to fail', Location: 'message' } };
    }
    return this.runAll(request, () => this.faults.nextAction());
  }

  private runAll(request: BatchRequest, fault: (action: WireAction) => string | undefined): object {
    const batch = new Batch(request, this.workbook, this.kept);
    const results: WireResult[] = [];
    for (const action of request.Actions) {
      try {
        const code = fault(action);
        if (code !== undefined) throw new HostError(code, 'Asked to fail');
        results.push(batch.run(action));
      } catch (error) {
        return { Results: results, Error: wireError(error, action.Name) };
      }
    }
    return { Results: results };
  }

  /** The event that Excel raises when cells change. */
  private changedByUser(): void {
    const args = JSON.stringify({ address: 'A1', changeType: 'RangeEdited', source: 'Local', worksheetId: '' });
    const entry = { messageCategory: EVENT_CATEGORY, messageType: DATA_CHANGED, targetId: 'Workbook', message: args };
    const text = JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } });
    setTimeout(() => this.bridge.onMessageFromHost?.(text));
    this.listeners.forEach((listener) => listener());
  }
}
