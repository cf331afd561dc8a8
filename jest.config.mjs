// Unit and integration tests in Node; the browser tests in test/e2e run under Playwright.
// Packages such as @ironcalc/wasm are ES modules, so they are transformed like our own code.

/** Milliseconds. Ends tests that hang; it is generous for slow machines. */
const TEST_TIMEOUT = 60_000;

export default {
  testTimeout: TEST_TIMEOUT,
  // Use every core: by default Jest leaves one free, which on two cores is half of them.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longestFirst.mjs',
  testEnvironment: 'node',
  // Test files run in a context in which every look-up of a global is slow; these are handed to each module instead.
  // Never those that a test replaces, such as Date and the timers.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'RegExp',
    'Set',
    'String',
    'WeakMap',
  ],
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
};
