// jsdom with what browsers have and jsdom lacks: the text coders that the formula engine needs. And with a way for the fake
// clock to let promises finish without waiting: else it waits a real millisecond for each fake timer.

import { TestEnvironment } from 'jest-environment-jsdom';
import { clearImmediate, setImmediate } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';

export default class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.assign(this.global, { setImmediate, clearImmediate });
    // The clock looks for setImmediate when it is made.
    const FakeTimers = this.fakeTimersModern.constructor;
    this.fakeTimersModern = new FakeTimers({ config: config.projectConfig, global: this.global });
  }

  /** Packages as Node loads them: what they keep for browsers is not written for jest. */
  exportConditions() {
    return ['node', 'require', 'default'];
  }

  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer });
  }
}
