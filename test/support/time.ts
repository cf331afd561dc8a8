// A clock of the test's own, so that what follows a pause follows it at once and always.

/** No use case needs as many messages as this. */
const MOST_TURNS = 200;
/** After this many milliseconds what Excel told has been read. */
const EVENTS_READ = 1000;

/** From here on time goes by only when it is told to. */
export const stopTime = (): void => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
};

/** So much time goes by, in milliseconds; what it sets going is done. */
export const pass = async (milliseconds: number): Promise<void> => {
  await jest.advanceTimersByTimeAsync(milliseconds);
};

/** Waits for work that needs no time but that of the messages. */
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

/** What Excel told is acted upon. */
export const eventsRead = (): Promise<void> => pass(EVENTS_READ);
