// Microsoft's unmodified Excel runtime in Node, on one stand-in Excel at a time.

import { initSync } from '@ironcalc/wasm';
import { StandInExcel, type StandInExcelOptions } from '../../src/host/standInExcel';
import { supplementUndoGroups, type RunsBatches } from '../../src/host/bridge/undoGroups';
import type { NativeBridge } from '../../src/host/bridge/wireTypes';
import { setsFor } from './onNewestExcel';

interface RuntimeGlobals {
  window?: unknown;
  _richApiNativeBridge?: NativeBridge;
  Office?: object;
  Excel?: RunsBatches;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  /** By officeEnvironment.mjs, once for each worker. */
  compiled?: { readonly engine: WebAssembly.Module; readonly runRuntime: () => void };
}

const globals = globalThis as unknown as RuntimeGlobals;
let current: StandInExcel | null = null;
/** The sets that the product and the runtime asked for. */
const asked = new Set<string>();

export interface ExcelOptions extends StandInExcelOptions {
  /** As reported by Office: `PC`, `16.0.14332.20303`. */
  readonly diagnostics?: { readonly platform: string; readonly version: string };
}

/** What `Office.context.diagnostics` reports; nothing unless a test sets it. */
let diagnostics: ExcelOptions['diagnostics'];

/** The runtime uses one bridge throughout; it connects to the stand-in that was opened last. */
const bridge: NativeBridge = {
  sendMessageToHost: (text) => current?.bridge.sendMessageToHost(text),
  onMessageFromHost: null,
};

function loadRuntime(): void {
  const { compiled } = globals;
  if (!compiled)
    throw new Error('A test of Office begins with /** @jest-environment ./test/support/officeEnvironment.mjs */');
  initSync({ module: compiled.engine });
  globals.window = globalThis;
  globals._richApiNativeBridge = bridge;
  compiled.runRuntime();
  if (globals.Excel) supplementUndoGroups(globals.Excel);
  const requirements = {
    isSetSupported: (name: string, version?: string | number) => {
      asked.add(String(version));
      return current?.isSetSupported(name, version);
    },
  };
  const context = Object.defineProperty({ requirements }, 'diagnostics', { get: () => diagnostics });
  globals.Office = Object.create(globals.Office ?? {}, { context: { value: context } }) as object;
  if (globals.OfficeExtension) globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** The ExcelApi set of this run: that of the manifest, unless scripts/steps.mjs runs the tests again with the newest. */
const API_VERSION = process.env['EXCEL_API_VERSION'] ?? '1.9';

if (process.env['EXCEL_API_VERSION'] !== undefined) {
  afterAll(() => {
    // A file that no longer comes to what it is run again for would prove nothing.
    expect([...asked]).toEqual(expect.arrayContaining([...setsFor(expect.getState().testPath ?? '')]));
  });
}

/** A new empty workbook in a stand-in Excel, under the real runtime with its API check on. */
export function openExcel({ diagnostics: wanted, ...options }: ExcelOptions = {}): StandInExcel {
  diagnostics = wanted;
  if (!globals._richApiNativeBridge) loadRuntime();
  const excel = new StandInExcel({ apiVersion: API_VERSION, ...options });
  excel.bridge.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
  current = excel;
  return excel;
}
