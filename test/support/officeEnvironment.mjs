// jsdom with what browsers have and jsdom lacks: the text coders that the formula engine needs.

import { TestEnvironment } from 'jest-environment-jsdom';
import { TextDecoder, TextEncoder } from 'node:util';

export default class OfficeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, ArrayBuffer });
  }
}
