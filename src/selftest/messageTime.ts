// The round trip of a message to Excel. Shown, never judged.

/** Enough for a median that one slow answer does not affect. */
const MESSAGES = 7;

export interface MessageTime {
  readonly count: number;
  readonly medianMilliseconds: number | null;
}

async function timeOfOne(): Promise<number> {
  const start = performance.now();
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
  });
  return performance.now() - start;
}

/** Measures the median for several minimal messages. */
export async function measureMessages(): Promise<MessageTime> {
  const times: number[] = [];
  for (let count = 0; count < MESSAGES; count += 1) times.push(await timeOfOne());
  const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
  return { count: times.length, medianMilliseconds: median === undefined ? null : Math.round(median) };
}
