// `Excel.run({ mergeUndoGroup: true })` for an older runtime. The runtime that Microsoft serves sends this option; the
// one in the npm package drops it. Here it travels as a flag of the message.

/** A flag that the runtime itself does not use. */
export const GROUPS_UNDO = 0x100000;

interface FlaggedContext {
  _requestFlagModifier?: number;
}

type Batch = (context: FlaggedContext) => Promise<unknown>;

/** The part of the `Excel` namespace that is extended. */
export interface RunsBatches {
  run: (...args: readonly unknown[]) => Promise<unknown>;
}

const isGrouping = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'mergeUndoGroup' in options && options.mergeUndoGroup === true;

/** Makes `run` mark its messages as one undo step, and changes nothing else. */
export function supplementUndoGroups(excel: RunsBatches): void {
  const { run } = excel;
  excel.run = (...args) => {
    const [options, batch] = args;
    if (!isGrouping(options) || typeof batch !== 'function') return run(...args);
    return run(options, (context: FlaggedContext) => {
      context._requestFlagModifier = (context._requestFlagModifier ?? 0) | GROUPS_UNDO;
      return (batch as Batch)(context);
    });
  };
}
