// What a person opens comes into view, wherever it opens.

import { useEffect, useRef, type RefObject } from 'react';

/** Scrolls as little as shows all of an element, or its beginning when there is no room for all. */
export function bringIntoView(element: Element): void {
  const scroller = element.closest('[data-scroller]');
  const isTall = scroller !== null && element.clientHeight > scroller.clientHeight;
  element.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
}

/**
 * For the element of a part that opens.
 * @param isOpen whether it is open now
 * @param content changes with what is in it; the other content comes into view too
 */
export function useInView<Kind extends Element>(isOpen: boolean, content?: unknown): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (isOpen && element.current) bringIntoView(element.current);
  }, [isOpen, content]);
  return element;
}
