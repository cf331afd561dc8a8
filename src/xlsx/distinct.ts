// A list in which each item stands once and has a number: how a file keeps texts, fonts, fills and looks.

export interface Distinct<Item extends string> {
  /** The number of an item, from 0; one that is new is added. */
  readonly numberOf: (item: Item) => number;
  /** The items so far, in the order of their numbers. */
  readonly items: () => readonly Item[];
}

/** @param first items that must have the first numbers, whether they are used or not */
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
