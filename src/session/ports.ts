// What the session asks of a workbook. Implemented by src/excel; knows no Office type.

import type { PlannedCell, WorkbookPlan } from '../workbook/plan';
import type { CellTarget, Inventory, RawValues, ReadRequest } from '../workbook/rawValues';
import type { ProblemCode } from './session';

export type { ProblemCode };

/** A failure of the workbook, as a code that the session and the pane understand. */
export class WorkbookFailure extends Error {
  constructor(
    readonly code: ProblemCode,
    cause: unknown,
  ) {
    super(`The workbook refused: ${code}`, { cause });
    this.name = 'WorkbookFailure';
  }
}

/** Every method is one user action on the workbook and rejects with a WorkbookFailure. */
export interface WorkbookPort {
  /** What of the model is there. One message. */
  takeInventory(): Promise<Inventory>;
  /** Writes what the inventory lacks of the plan and reads back. One message. */
  writePlan(plan: WorkbookPlan, inventory: Inventory, request: ReadRequest): Promise<RawValues>;
  /** One message. */
  read(request: ReadRequest): Promise<RawValues>;
  /** Writes one cell and reads everything back. One message. */
  change(target: CellTarget, content: PlannedCell, request: ReadRequest): Promise<RawValues>;
  /** Calls the listener after anything that may have changed the cells. @returns how to stop */
  watch(listener: () => void): Promise<() => Promise<void>>;
}
