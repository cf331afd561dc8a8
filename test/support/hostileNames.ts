// Names that are words of JavaScript or of a library, which a lookup by text must not find unless somebody put them
// there.

const OF_OBJECTS = Object.getOwnPropertyNames(Object.prototype);
const OF_LISTS = Object.getOwnPropertyNames(Array.prototype).filter((name) => !OF_OBJECTS.includes(name));
const OF_TEXTS = ['charAt', 'codePointAt', 'normalize', 'trim', 'raw', 'fromCharCode', 'substring', 'match', 'search'];
const WORDS = [
  'prototype',
  'arguments',
  'caller',
  'callee',
  'apply',
  'call',
  'bind',
  'name',
  'this',
  'null',
  'undefined',
];
const OTHERS = [
  'NaN',
  'default',
  'then',
  'catch',
  'toJSON',
  '$$typeof',
  'ref',
  'key',
  'children',
  'props',
  '__esModule',
];
const JOINED = [
  'Licenties | SaaS',
  '|',
  '||',
  'a|',
  '|b',
  '\\',
  '\\|',
  'a\\|b',
  'a\nb',
  '\n2',
  'x\n2',
  'CONSTRUCTOR',
  '0',
  '-1',
];

/** At least 80 of them, all different. */
export const HOSTILE_NAMES: readonly string[] = [
  ...new Set([...OF_OBJECTS, ...OF_LISTS, ...OF_TEXTS, ...WORDS, ...OTHERS, ...JOINED]),
];
