// What the use cases of an added sheet are made of.

import type { WorkbookPort } from '../ports';
import type { Reader } from '../reader';
import type { Rollbacks } from '../rollbacks';
import type { BusyTask } from '../session';
import type { StateStore } from '../stateStore';
import type { Enqueue } from '../taskQueue';
import type { ChangesIn } from '../writer';

export interface SheetUseCaseParts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
  readonly enqueue: Enqueue<BusyTask>;
  /** Makes changes of the inputs, as one task and one step of the history. */
  readonly change: (changesIn: ChangesIn) => Promise<boolean>;
}
