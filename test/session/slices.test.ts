// Long work in slices: the same result as in one go, other work in between, and no result once newer work has started.

import { inSlices } from '../../src/session/queue/slices';

const SLICE = 10;
const STEPS = 35;

function* counted(done: number[]): Generator<number, void> {
  for (let step = 0; step < STEPS; step += 1) {
    done.push(step);
    yield step * step;
  }
}

const inOneGo = [...counted([])];

test('the result is the same as in one go, in the same order', async () => {
  await expect(inSlices(counted([]), () => true, SLICE)).resolves.toEqual(inOneGo);
  await expect(inSlices(counted([]), () => true)).resolves.toEqual(inOneGo);
});

test('between slices, waiting work gets its turn', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  let isOver = false;
  const look = (): void => {
    seen.push(done.length);
    if (!isOver) setTimeout(look);
  };
  setTimeout(look);
  await inSlices(counted(done), () => true, SLICE);
  isOver = true;
  expect(seen).toEqual([10, 20, 30]);
});

test('work that fits in one slice is done at once', () => {
  const done: number[] = [];
  void inSlices(counted(done), () => true, STEPS + 1);
  expect(done).toHaveLength(STEPS);
});

test('newer work ends older work, whose remainder is not done', async () => {
  const done: number[] = [];
  let newest = 1;
  const older = inSlices(counted(done), () => newest === 1, SLICE);
  newest = 2;
  const newer = inSlices(counted([]), () => newest === 2, SLICE);
  await expect(older).resolves.toBeNull();
  expect(done).toHaveLength(SLICE);
  await expect(newer).resolves.toEqual(inOneGo);
});
