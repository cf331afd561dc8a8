// What a person opens comes into view, wherever it opens.

import { useEffect, useRef, type RefObject } from 'react';

/** Scrolls as little as shows all of an element, or its beginning when there is no room for all. */
export function bringIntoView(element: Element): void {
  const scroller = element.closest('[data-scroller]');
  const isTall = scroller !== null && element.clientHeight > scroller.clientHeight;
  element.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
}

/** For the element of a part that opens. @param isOpen whether it is open now */
export function useInView<Kind extends Element>(isOpen: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    if (isOpen && element.current) bringIntoView(element.current);
  }, [isOpen]);
  return element;
}
