// A numbered list of unique items, as a file stores texts, fonts, fills and formats.

export interface Distinct<Item extends string> {
  /** The number of an item, from 0; adds a new item. */
  readonly numberOf: (item: Item) => number;
  /** The items so far, in order. */
  readonly items: () => readonly Item[];
}

/** @param first items that must have the first numbers, used or not */
export function distinct<Item extends string>(...first: readonly Item[]): Distinct<Item> {
  const numbers = new Map(first.map((item, index) => [item, index]));
  return {
    numberOf: (item) => {
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      return number;
    },
    items: () => [...numbers.keys()],
  };
}
