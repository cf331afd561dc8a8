// Unit and integration tests in Node; the browser tests in test/e2e run under Playwright.
// @ironcalc/wasm and its like are ES modules, so they are transformed as our own code is.

/** A limit for tests that hang, not for slow machines. Milliseconds. */
const TEST_TIMEOUT = 60_000;

export default {
  testTimeout: TEST_TIMEOUT,
  // Every core works: by itself Jest keeps one free, which on two cores is half of them.
  maxWorkers: '100%',
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
