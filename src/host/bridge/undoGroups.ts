// `Excel.run({ mergeUndoGroup: true })` for a runtime that is older than it. The package of the runtime knows no groups for
// undo and drops the option, where the one that Microsoft serves sends it; here it travels as a flag of the message.

/** A flag that the runtime does not use. */
export const GROUPS_UNDO = 0x100000;

interface FlaggedContext {
  _requestFlagModifier?: number;
}

type Batch = (context: FlaggedContext) => Promise<unknown>;

/** The part of the namespace `Excel` that is supplemented. */
export interface RunsBatches {
  run: (...args: readonly unknown[]) => Promise<unknown>;
}

const isGrouping = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'mergeUndoGroup' in options && options.mergeUndoGroup === true;

/** Makes `run` pass on that its messages are one step for undo; everything else goes through as it was. */
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
