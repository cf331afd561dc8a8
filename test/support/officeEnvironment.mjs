// jsdom with what browsers have and jsdom lacks: the text coders that the formula engine needs.

import { TestEnvironment } from 'jest-environment-jsdom';
import { TextDecoder, TextEncoder } from 'node:util';

export default class OfficeEnvironment extends TestEnvironment {
  /** Packages as Node loads them: what they keep for browsers is not written for jest. */
  exportConditions() {
    return ['node', 'require', 'default'];
  }

  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer });
  }
}
