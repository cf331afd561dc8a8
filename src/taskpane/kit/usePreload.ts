// Loads parts of the pane in advance, once what is there already is in view.

import { useEffect } from 'react';
import type { PartOnDemand } from './OnDemand';

type Preloaded = Pick<PartOnDemand<object>, 'preload'>;

/**
 * @param parts the same list at each render
 * @param isTime whether the part that uses it is shown
 */
export function usePreload(parts: readonly Preloaded[], isTime = true): void {
  useEffect(() => {
    if (!isTime) return undefined;
    let after: ReturnType<typeof setTimeout> | undefined;
    // An effect may run before the browser has drawn, and asking for a script takes as long as drawing a part of the pane.
    const drawing = requestAnimationFrame(() => {
      after = setTimeout(() => parts.forEach(({ preload }) => preload()));
    });
    return () => {
      cancelAnimationFrame(drawing);
      clearTimeout(after);
    };
  }, [parts, isTime]);
}
