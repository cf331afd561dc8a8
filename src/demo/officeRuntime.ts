// Starts Microsoft's Office runtime in the page on the stand-in. Must not load or alter any other Microsoft script.

import type { StandInExcel } from '../host/standInExcel';
import { supplementUndoGroups, type RunsBatches } from '../host/bridge/undoGroups';

const RUNTIME_ADDRESS = 'office/excel-web-16.00.js';

declare global {
  interface Window {
    /** The runtime adopts this as its host if it exists before the script runs. */
    _richApiNativeBridge?: StandInExcel['bridge'];
    Excel: RunsBatches;
  }
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`Niet geladen: ${address}`)));
    document.head.append(script);
  });
}

/** Members that only office.js has; `context` is a getter in the runtime, so a derived object overrides it. */
function officeOn(host: StandInExcel, runtime: object): object {
  const ready = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    ...ready,
    displayLanguage: 'nl-NL',
    contentLanguage: 'nl-NL',
    // Not a platform with reported behaviours: what the self-test finds here says nothing about a real Excel.
    diagnostics: { ...ready, platform: 'Demo', version: 'demo' },
    requirements: { isSetSupported: (name: string, version?: string | number) => host.isSetSupported(name, version) },
  };
  return Object.create(runtime, {
    context: { value: context },
    onReady: {
      value: (callback?: (info: typeof ready) => void) => {
        callback?.(ready);
        return Promise.resolve(ready);
      },
    },
  }) as object;
}

/**
 * Connects this page's `Excel` and `Office` to the stand-in.
 * @throws Error when the runtime script cannot be loaded
 */
export async function startOfficeRuntime(host: StandInExcel): Promise<void> {
  window._richApiNativeBridge = host.bridge;
  await loadScript(RUNTIME_ADDRESS);
  supplementUndoGroups(window.Excel);
  Object.assign(window, { Office: officeOn(host, window.Office) });
}
