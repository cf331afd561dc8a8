// A button that disappears when it is pressed takes the keyboard along: it goes to what stands nearest instead.

import { useEffect, type RefObject } from 'react';

const FOCUSABLE =
  'button:not([disabled], [tabindex="-1"]), input:not([disabled]), select:not([disabled]), textarea:not([disabled])';

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** The element and all that it stands in, up to the root. */
function withAncestors(element: Element, root: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let now: Element | null = element; now && now !== root; now = now.parentElement) chain.push(now);
  return [...chain, root];
}

/** Gives the keyboard to the first field or button in the nearest of these that is still there. */
function focusNear(chain: readonly Element[]): void {
  for (const element of chain.filter(({ isConnected }) => isConnected)) {
    const found = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isSeen);
    if (found) return found.focus();
  }
}

/** Watches the pane: whoever works without a mouse goes on where they were. */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return undefined;
    let last: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      last = withAncestors(target as Element, root);
    };
    // Whoever goes elsewhere is left alone. What disappears loses the keyboard too, but is gone a moment later.
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
