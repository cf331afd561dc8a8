// Looking up by a text of the user's. Pure.

/**
 * What a record holds under a key of its own. A cost line may be called `constructor` or `__proto__`: those are words of
 * the language, which every object answers to.
 */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  // eslint-disable-next-line local/text-lookup -- this is where it is made safe
  Object.hasOwn(record, key) ? record[key] : undefined;
