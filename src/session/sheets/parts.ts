// What the use cases of an added sheet are made of.

import type { WorkbookPort } from '../ports';
import type { Reader } from '../reading/reader';
import type { Rollbacks } from '../queue/rollbacks';
import type { BusyTask } from '../session';
import type { StateStore } from '../state/stateStore';
import type { Enqueue } from '../queue/taskQueue';
import type { ChangesIn } from '../editing/writer';

export interface SheetUseCaseParts {
  readonly port: WorkbookPort;
  readonly store: StateStore;
  readonly reader: Reader;
  readonly rollbacks: Rollbacks;
  readonly enqueue: Enqueue<BusyTask>;
  /** Makes changes of the inputs, as one task and one step of the history. */
  readonly change: (changesIn: ChangesIn) => Promise<boolean>;
}
