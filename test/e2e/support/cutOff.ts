// Whether all content of an element is visible. Runs in the page, so it must not use anything outside itself.

/**
 * What sticks out sideways or is hidden behind an edge, each with its text; empty if everything is visible or can be
 * scrolled to.
 */
export function cutOff(root: Element): string[] {
  const tolerance = 1;
  const edge = root.getBoundingClientRect();
  const isHeardOnly = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)';
  const isInside = (element: Element, test: (ancestor: Element) => boolean): boolean => {
    for (let now: Element | null = element; now && now !== root; now = now.parentElement) if (test(now)) return true;
    return false;
  };
  const describe = (element: Element, what: string): string =>
    `${what}: ${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 60)}"`;
  // A field scrolls its own text, a hidden element has no size, and a drawing may turn or grow within its box.
  const seen = [...root.querySelectorAll('*')].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      (element.textContent ?? '').trim() !== '' &&
      !['INPUT', 'TEXTAREA', 'SELECT', 'OPTION'].includes(element.tagName) &&
      !element.closest('svg') &&
      !element.closest('[data-tabster-dummy]') &&
      !isInside(element, isHeardOnly),
  );
  const found: string[] = [];
  for (const element of seen) {
    const { left, right, width } = element.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(element);
    if (width > 0 && (right > edge.right + tolerance || left < edge.left - tolerance)) {
      found.push(describe(element, `from ${Math.round(left)} to ${Math.round(right)}`));
    }
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + tolerance) {
      found.push(describe(element, 'wider than its box'));
    }
    if (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + tolerance) {
      found.push(describe(element, 'higher than its box'));
    }
  }
  if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls to the side');
  return found;
}
