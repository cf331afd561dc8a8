// The hand of a person in the pane, which counts what a job takes: clicks, keys and scrolls. A typed character is a key.

import { expect, type Locator, type Page } from '@playwright/test';

/** What a job may take at most. Keys count only where they are the aim. */
export interface Aim {
  readonly clicks: number;
  readonly scrolls: number;
  readonly keys?: number;
}

/** Whether a person can click an element where it is. Runs in the page. */
function isInReach(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found !== null && (element.contains(found) || found.contains(element));
}

/** More presses are never needed in a pane of this size. */
const MOST_PRESSES = 120;

export class Hand {
  private clicks = 0;
  private keys = 0;
  private scrolls = 0;

  constructor(private readonly page: Page) {}

  /** Brings into view what is not. */
  async scroll(target: Locator): Promise<void> {
    await target.waitFor();
    if (await target.evaluate(isInReach)) return;
    this.scrolls += 1;
    await target.scrollIntoViewIfNeeded();
  }

  /**
   * Clicks; what is out of view takes a scroll first. With the mouse itself, because a locator's own click scrolls the page for
   * what sticks to its edge.
   */
  async click(target: Locator): Promise<void> {
    await this.scroll(target);
    this.clicks += 1;
    await expect(target).toBeEnabled();
    const box = await target.boundingBox();
    if (!box) throw new Error(`There is no place to click ${String(target)}`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Waits until an element is there, and then presses a key until it has the focus. */
  async pressTo(target: Locator, key = 'Tab'): Promise<void> {
    await target.first().waitFor();
    for (let press = 0; press < MOST_PRESSES; press += 1) {
      if (await target.evaluateAll((all) => all.includes(document.activeElement as (typeof all)[number]))) return;
      await this.press(key);
    }
    throw new Error(`The keyboard never reaches ${String(target)}`);
  }

  /** Fails above the aim. */
  expectWithin({ clicks, scrolls, keys }: Aim): void {
    const taken = { clicks: this.clicks, keys: this.keys, scrolls: this.scrolls };
    const what = `takes ${JSON.stringify(taken)}`;
    expect(this.clicks, what).toBeLessThanOrEqual(clicks);
    expect(this.scrolls, what).toBeLessThanOrEqual(scrolls);
    if (keys !== undefined) expect(this.keys, what).toBeLessThanOrEqual(keys);
  }
}
