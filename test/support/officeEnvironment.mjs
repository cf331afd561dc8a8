// Node with the little that Microsoft's Excel runtime asks of a browser. No test of it shows a page, and making one for each
// test file, with everything that is loaded into it, took longer than many tests. What is large and the same for every
// test file is compiled once for each worker.

import { TestEnvironment } from 'jest-environment-node';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const require = createRequire(import.meta.url);
const { resolve } = require;
const { WebAssembly } = globalThis;

const runtimeFile = resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const runtime = new Script(readFileSync(runtimeFile, 'utf8'), { filename: runtimeFile });
const engine = new WebAssembly.Module(readFileSync(resolve('@ironcalc/wasm/wasm_bg.wasm')));

const nothing = () => null;

/** What the runtime looks at while it is loaded: whether it is in a dialog, in an old browser, or asked to trace. */
const pageOf = () => ({
  document: { getElementById: nothing, addEventListener: nothing },
  location: { href: 'http://localhost/', search: '', hash: '' },
  navigator: { userAgent: '' },
  localStorage: { getItem: nothing },
  sessionStorage: { getItem: nothing },
});

/** What reads the XML of files. Only a page has it, which is loaded by the tests that look into files. */
const XML_MEMBERS = ['DOMParser', 'NodeFilter'];

function newPage() {
  const { JSDOM } = require('jsdom');
  return new JSDOM('').window;
}

export default class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { projectConfig } = config;
    // The runtime's timers may still run when the test file has ended.
    const testEnvironmentOptions = { ...projectConfig.testEnvironmentOptions, globalsCleanup: 'off' };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    const vmContext = this.getVmContext();
    // The runtime is no module, to which these can be handed. It finds such declarations before it looks at the globals.
    new Script(`const { ${projectConfig.sandboxInjectedGlobals} } = globalThis;`).runInContext(vmContext);
    const compiled = { engine, runRuntime: () => runtime.runInContext(vmContext) };
    // The engine's module belongs to the WebAssembly with which it was compiled.
    for (const [name, value] of Object.entries({ ...pageOf(), WebAssembly, compiled }))
      Object.defineProperty(this.global, name, { value, configurable: true, writable: true });
    let page;
    for (const name of XML_MEMBERS)
      Object.defineProperty(this.global, name, { get: () => (page ??= newPage())[name], configurable: true });
  }
}
