// Safe lookup by a user's text. Pure.

/**
 * The value of a record's own key. A cost line may be called `constructor` or `__proto__`, which JavaScript defines on
 * every object.
 */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  // eslint-disable-next-line local/text-lookup -- this is where it is made safe
  Object.hasOwn(record, key) ? record[key] : undefined;
