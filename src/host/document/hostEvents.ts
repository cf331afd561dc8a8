// Events of the workbook that have not been delivered yet: collected here, delivered by the stand-in.

/** An event by its name on the wire, with the sheet that it concerns. */
export interface HostEvent {
  readonly name: EventName;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Event numbers: `eventType` in the runtime's debug file. */
export const EVENT_TYPES = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  ProtectionChanged: 24,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export class HostEvents {
  /** `runtime.enableEvents` of the add-in. */
  areEnabled = true;
  private list: HostEvent[] = [];
  /** The number of handlers by event and target. */
  private readonly registered = new Map<string, number>();

  /** @param target a sheet id, or `Workbook` for the events of the collection */
  register(name: EventName, target: string, step: 1 | -1): void {
    const key = `${name} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + step));
  }

  isRegistered(name: EventName, target: string): boolean {
    return this.areEnabled && (this.registered.get(`${name} ${target}`) ?? 0) > 0;
  }

  /** Whether any sheet has a handler for this event. */
  isAwaited(name: EventName): boolean {
    return [...this.registered].some(([key, count]) => count > 0 && key.startsWith(`${name} `));
  }

  changed(sheetId: string, address: string, changeType: ChangeType): void {
    this.add('DataChanged', sheetId, { address, changeType });
  }

  sheet(name: 'Added' | 'Deleted' | 'Activated' | 'Calculated', sheetId: string): void {
    this.add(name, sheetId, {});
  }

  selected(sheetId: string, address: string): void {
    this.add('SelectionChanged', sheetId, { address });
  }

  protection(sheetId: string, isProtected: boolean): void {
    this.add('ProtectionChanged', sheetId, { isProtected });
  }

  private add(name: EventName, sheetId: string, args: HostEvent['args']): void {
    this.list.push({ name, sheetId, args: { ...args, worksheetId: sheetId } });
  }

  /** @returns the collected events, and clears them */
  take(): readonly HostEvent[] {
    const taken = this.list;
    this.list = [];
    return taken;
  }
}
