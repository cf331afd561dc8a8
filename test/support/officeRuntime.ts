// Microsoft's unmodified Excel runtime in Node, on one stand-in Excel at a time.

import fs from 'node:fs';
import { initSync } from '@ironcalc/wasm';
import { StandInExcel, type StandInExcelOptions } from '../../src/host/standInExcel';
import { supplementUndoGroups, type RunsBatches } from '../../src/host/bridge/undoGroups';
import type { NativeBridge } from '../../src/host/bridge/wireTypes';

interface RuntimeGlobals {
  window?: unknown;
  _richApiNativeBridge?: NativeBridge;
  Office?: object;
  Excel?: RunsBatches;
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

const globals = globalThis as unknown as RuntimeGlobals;
let current: StandInExcel | null = null;

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

/** Like a script element: in the global scope of the test, which node:vm cannot reach under Jest. */
function runAsScript(source: string): void {
  (0, eval)(source);
}

function loadRuntime(): void {
  initSync({ module: fs.readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  globals.window = globalThis;
  globals._richApiNativeBridge = bridge;
  runAsScript(fs.readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'));
  if (globals.Excel) supplementUndoGroups(globals.Excel);
  const requirements = {
    isSetSupported: (name: string, version?: string | number) => current?.isSetSupported(name, version),
  };
  const context = Object.defineProperty({ requirements }, 'diagnostics', { get: () => diagnostics });
  globals.Office = Object.create(globals.Office ?? {}, { context: { value: context } }) as object;
  if (globals.OfficeExtension) globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** The ExcelApi set of this run: that of the manifest, unless scripts/steps.mjs runs the tests again with the newest. */
const API_VERSION = process.env['EXCEL_API_VERSION'] ?? '1.9';

/** A new empty workbook in a stand-in Excel, under the real runtime with its API check on. */
export function openExcel({ diagnostics: wanted, ...options }: ExcelOptions = {}): StandInExcel {
  diagnostics = wanted;
  if (!globals._richApiNativeBridge) loadRuntime();
  const excel = new StandInExcel({ apiVersion: API_VERSION, ...options });
  excel.bridge.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
  current = excel;
  return excel;
}
