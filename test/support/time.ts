// A fake clock, so that whatever follows a pause happens at once, in every run.

/** No use case needs this many messages. */
const MOST_TURNS = 200;
/** Milliseconds after which events have been read. */
const EVENTS_READ = 1000;

/** From here on, time only passes on request. */
export const stopTime = (): void => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
};

/** Lets this many milliseconds pass, and finishes the work that this starts. */
export const pass = async (milliseconds: number): Promise<void> => {
  await jest.advanceTimersByTimeAsync(milliseconds);
};

/** Waits for work that needs no time other than that of its messages. */
export async function done<Result>(work: Promise<Result>): Promise<Result> {
  let isDone = false;
  const end = (): void => {
    isDone = true;
  };
  work.then(end, end);
  for (let turn = 0; turn < MOST_TURNS && !isDone; turn += 1) await pass(1);
  expect(isDone).toBe(true);
  return work;
}

/** Lets the session handle Excel's events. */
export const eventsRead = (): Promise<void> => pass(EVENTS_READ);
