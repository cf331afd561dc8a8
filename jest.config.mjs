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
