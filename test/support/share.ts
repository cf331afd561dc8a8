// How large a sample of the possible cases is tried. `npm test` takes a sample that is the same in every run, so that
// it finishes within a quarter of an hour on two cores; the second run, on the newest Excel, takes a smaller one. `npm
// run faults` takes all cases of its files, and so does `TESTS=whole npx jest` with any test files.

/** One in this many is tried. */
const SHARES: Readonly<Record<string, number>> = { whole: 1, usual: 12, few: 24 };
const wanted = process.env['TESTS'] ?? 'usual';
const oneIn = SHARES[wanted];
if (oneIn === undefined) throw new RangeError(`TESTS is ${wanted}, and can be ${Object.keys(SHARES).join(', ')}`);

/** Whether everything is tried. */
export const IS_WHOLE = oneIn === 1;

/** How many of this number of random cases are tried. */
export const runsOf = (whole: number): number => Math.ceil(whole / oneIn);

/** The items of a list that are tried, spread evenly. */
export const spreadOf = <Item>(items: readonly Item[]): readonly Item[] =>
  items.filter((_, index) => index % oneIn === 0);
