// Events of the workbook as one hint: something may have changed. What changed is read from the cells.

/** Registers for changes, results, and sheets that come and go. @returns how to stop */
export async function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  const hint = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const registered = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(hint),
      worksheets.onCalculated.add(hint),
      worksheets.onAdded.add(hint),
      worksheets.onDeleted.add(hint),
      worksheets.onActivated.add(hint),
    ];
    await context.sync();
    return handlers;
  });
  return async () => {
    const [first] = registered;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      registered.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}
