// Every state of the pane, once: axe (WCAG 2.2 AA) in light, dark and forced colours, and nothing cut off at 320 pixels
// or with text twice as large; nothing moves with reduced motion. One page goes through all states, as a user might in
// a bad week.

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './support/pages';
import { cutOff } from './support/cutOff';
import { HOSTILE_STATES, SELF_TEST_STATES, STATES, type PaneState } from './support/paneStates';
import { pane } from './support/demo';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules that depend on colours; the others give the same result in every colour scheme. */
const ABOUT_COLOURS = ['color-contrast', 'link-in-text-block'];

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, rules: null },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, rules: ABOUT_COLOURS },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, rules: ABOUT_COLOURS },
] as const;
/** Fluent's own focus sentinels: deliberately hidden and focusable, they pass on the focus at once. */
const FOCUS_SENTINELS = '[data-tabster-dummy]';

/** Widths and heights of the pane in page pixels: as it opens, on a low screen, and the latter at 200%. */
const SIZES = [
  { name: '320 px', width: 320, height: 700 },
  { name: '320 px, low', width: 320, height: 380 },
  { name: '320 px at 200%', width: 160, height: 350 },
] as const;

/** The pane fills the window; the workbook continues out of view. */
const PANE_ONLY =
  '.demo { grid-template-columns: 0 100vw; } .demo-bar { display: none; } .demo-workbook { overflow: hidden; }';

/** In place of the source of axe, half a megabyte that is otherwise evaluated twice for each scan. */
const IS_LOADED = { axeSource: ';' };

async function scan(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, media, rules } of LOOKS) {
    await page.emulateMedia(media);
    const isLoaded = await page.evaluate(() => 'axe' in window);
    const axe = new AxeBuilder({ page, ...(isLoaded ? IS_LOADED : {}) })
      .options({ resultTypes: ['violations'] })
      .include('[data-testid="pane"]')
      .exclude(FOCUS_SENTINELS);
    if (rules) axe.withRules([...rules]);
    else axe.withTags(WCAG);
    // One page without third-party frames, so use the mode that does not open a second page for the report.
    const { violations } = await axe.setLegacyMode().analyze();
    found.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  await page.emulateMedia(LOOKS[0].media);
  return found;
}

async function measure(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, ...size } of SIZES) {
    await page.setViewportSize(size);
    found.push(...(await pane(page).evaluate(cutOff)).map((what) => `${name}: ${what}`));
  }
  await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
  return found;
}

/** What keeps moving with reduced motion; a change of colour is not motion. */
async function moving(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await pane(page).evaluate((root) =>
    root
      .getAnimations({ subtree: true })
      .filter((animation) => animation instanceof CSSAnimation && animation.playState === 'running')
      .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? ''),
  );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return found;
}

async function goThrough(page: Page, address: string, states: readonly PaneState[]): Promise<void> {
  await page.clock.install();
  await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
  await page.goto(address);
  await page.addStyleTag({ content: PANE_ONLY });
  for (const { name, arrive } of states) {
    await test.step(name, async () => {
      await arrive(page);
      expect.soft(await scan(page), `${name}: axe`).toEqual([]);
      expect.soft(await moving(page), `${name}: moves`).toEqual([]);
      expect.soft(await measure(page), `${name}: cut off`).toEqual([]);
    });
  }
}

test('axe finds nothing and nothing is cut off, in any state of the pane', async ({ ownPage: page }) => {
  test.setTimeout(300_000);
  await goThrough(page, '/', STATES);
});

test('nor in the self-test', async ({ ownPage: page }) => {
  test.setTimeout(300_000);
  await goThrough(page, '/', SELF_TEST_STATES);
});

test('nor in the states that only a hard Excel leads to', async ({ ownPage: page }) => {
  test.setTimeout(300_000);
  await goThrough(page, '/?profiel=hostile', HOSTILE_STATES);
});
