// The pages that the browser tests run in. Opening the demo in a new page takes five times as long as opening it again in
// the same one: there the browser has its scripts and the engine as it compiled them.

import { test as base, type Browser, type Page } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

/** Playwright's own default. */
const SIZE = { width: 1280, height: 720 };

/** Makes a page refuse what outlives its document, so that no test passes it on to the next. */
function refuseWhatLasts(page: Page): Page {
  const refuse = (): never => {
    throw new Error('This lasts, and other tests use this page too: take ownPage.');
  };
  Object.assign(page, { addInitScript: refuse, exposeFunction: refuse, exposeBinding: refuse, route: refuse });
  Object.assign(page.clock, { install: refuse, setFixedTime: refuse });
  return page;
}

interface Pages {
  /** A page of the test's own, which it may prepare as it likes. */
  readonly ownPage: Page;
}

interface SharedPages {
  /** One after another, the tests of a worker use it; a test that fails is the last in its worker. */
  readonly sharedPage: Page;
}

export const test = base.extend<Pages, SharedPages>({
  sharedPage: [
    async ({ browser }: { readonly browser: Browser }, give, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({ baseURL, locale, viewport: SIZE });
      await give(refuseWhatLasts(await context.newPage()));
      await context.close();
    },
    { scope: 'worker' },
  ],
  // A test opens the demo itself, which ends the document of the one before.
  page: async ({ sharedPage }, give) => {
    await sharedPage.setViewportSize(SIZE);
    await sharedPage.mouse.move(0, 0);
    await give(sharedPage);
  },
  ownPage: async ({ context }, give) => give(await context.newPage()),
});
