// How much is tried of what could be tried without end. `npm test` takes a share that is the same from run to run, so that
// it ends within a quarter of an hour on two cores; on the newest Excel, where it only runs again, it takes a smaller one.
// `npm run faults` takes all, as does `TESTS=whole npx jest` of the files behind it.

/** One in so many is tried. */
const SHARES: Readonly<Record<string, number>> = { whole: 1, usual: 4, few: 12 };
const wanted = process.env['TESTS'] ?? 'usual';
const oneIn = SHARES[wanted];
if (oneIn === undefined) throw new RangeError(`TESTS is ${wanted}, and can be ${Object.keys(SHARES).join(', ')}`);

/** Whether everything is tried. */
export const IS_WHOLE = oneIn === 1;

/** How many random cases are tried of so many. */
export const runsOf = (whole: number): number => Math.ceil(whole / oneIn);

/** Those that are tried of a list, spread over it. */
export const spreadOf = <Item>(items: readonly Item[]): readonly Item[] =>
  items.filter((_, index) => index % oneIn === 0);
