// The session: reads the workbook and shows it, follows it, and does what is asked; one task at a time. What comes after the
// first figures is loaded after them.

import { lateUseCases } from './lateUseCases';
import type { ModelFileWriter, WorkbookPort } from './ports';
import { createRollbacks } from './queue/rollbacks';
import { createQueue } from './queue/sessionQueue';
import { noteAppendedRows } from './reading/appendedRows';
import { listenForEcho } from './reading/echo';
import type { Follower } from './reading/follower';
import { createReader } from './reading/reader';
import type { Session } from './session';
import { createStateStore } from './state/stateStore';

/**
 * A session on one workbook.
 * @param writeModelFile writes the copy to send
 */
export function createSession(workbook: WorkbookPort, writeModelFile: ModelFileWriter): Session {
  const store = createStateStore();
  const { port: heard, isOurs } = listenForEcho(workbook);
  const rows = noteAppendedRows(heard);
  const { port } = rows;
  const rollbacks = createRollbacks(store);
  const reader = createReader(port, store, rollbacks.forget);
  const { enqueue, enqueueUnasked } = createQueue(store, reader, rollbacks);
  const { useCases, load } = lateUseCases({ port, store, reader, rollbacks, rows, enqueue, writeModelFile }, enqueue);

  let follower: Follower | null = null;
  const loadFollower = async (): Promise<Follower> => {
    const { createFollower } = await import(/* webpackChunkName: "in-use" */ './reading/follower');
    return (follower ??= createFollower({ port, store, enqueueUnasked, reader, rows, isEcho: isOurs }));
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,
    ...useCases,
    open: async () => {
      const isOpened = await enqueue('opening', async (turn) => {
        await reader.look(turn);
        await (await loadFollower()).start();
      });
      // Not at the first edit, when the connection may be gone; that edit says so itself if this fails.
      await load().catch(() => undefined);
      return isOpened;
    },
    refresh: () => enqueue('opening', reader.look),
    hint: () => {
      if (follower) follower.hint('changed');
      else
        loadFollower().then(
          ({ hint }) => hint('changed'),
          () => undefined,
        );
    },
    // Before it is there, no selection was told.
    leaveSelection: () => follower?.leaveSelection(),
    close: async () => follower?.stop(),
  };
}
