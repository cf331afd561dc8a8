// A page without a debugger. Playwright records the stack of every error, for which Chromium parses the scripts again. That is a fifth
// of the time until the pane can be used, and no user waits for it. This page is driven by devtools commands without `Runtime.enable`.

import type { Browser } from '@playwright/test';

/** An answer (with `id`) or an event (with `method`) of the devtools. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface QuietPage {
  /** @throws Error when the browser refuses */
  readonly send: (method: string, params?: Record<string, unknown>) => Promise<unknown>;
  readonly on: (method: string, listener: (params: Record<string, unknown>) => void) => void;
  /** What an expression comes to in the page, which it may promise. @throws Error when the page has left meanwhile */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens an empty page with a cache of its own. */
export async function openQuietPage(browser: Browser): Promise<QuietPage> {
  const devtools = await browser.newBrowserCDPSession();
  const { browserContextId } = await devtools.send('Target.createBrowserContext');
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank', browserContextId });
  // A flat session would be driven by Playwright.
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Message) => void>();
  const listeners = new Map<string, (params: Record<string, unknown>) => void>();
  let last = 0;
  devtools.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Message;
    if (message.id === undefined) listeners.get(message.method ?? '')?.(message.params ?? {});
    else waiting.get(message.id)?.(message);
  });
  const send: QuietPage['send'] = async (method, params = {}) => {
    last += 1;
    const id = last;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    await devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  // Playwright has each new page wait until it has seen it.
  await send('Runtime.runIfWaitingForDebugger');
  return {
    send,
    on: (method, listener) => void listeners.set(method, listener),
    evaluate: async (expression) => {
      const request = { expression, awaitPromise: true, returnByValue: true };
      const { result } = (await send('Runtime.evaluate', request)) as { result: { value?: unknown } };
      return result.value;
    },
    close: async () => {
      await devtools.send('Target.disposeBrowserContext', { browserContextId });
      await devtools.detach();
    },
  };
}
