// If a button disappears when it is pressed, the focus would be lost: moves it to the nearest element instead.

import { useEffect, type RefObject } from 'react';

const FOCUSABLE =
  'button:not([disabled], [tabindex="-1"]), input:not([disabled]), select:not([disabled]), textarea:not([disabled])';

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** The element and its ancestors, up to the root. */
function withAncestors(element: Element, root: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let now: Element | null = element; now && now !== root; now = now.parentElement) chain.push(now);
  return [...chain, root];
}

/** Focuses the first field or button in the nearest of these that still exists. */
function focusNear(chain: readonly Element[]): void {
  for (const element of chain.filter(({ isConnected }) => isConnected)) {
    const found = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isSeen);
    if (found) return found.focus();
  }
}

/** Watches the pane, so that users without a mouse continue where they were. */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    let last: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      last = withAncestors(target as Element, root);
    };
    // A user who moves the focus elsewhere is left alone. An element that disappears also loses the focus, but is gone
    // a moment later.
    const forget = ({ target }: FocusEvent): void => {
      setTimeout(() => {
        if (last[0] === target && (target as Element).isConnected) last = [];
      });
    };
    const observer = new MutationObserver(() => {
      if (last[0]?.isConnected === false) focusNear(last);
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, [pane]);
}
