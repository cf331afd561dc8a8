// Loads parts of the pane in advance, after the current screen has been painted.

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
    // Effects may run before the browser paints, and requesting scripts would delay that.
    const drawing = requestAnimationFrame(() => {
      after = setTimeout(() => parts.forEach(({ preload }) => preload()));
    });
    return () => {
      cancelAnimationFrame(drawing);
      clearTimeout(after);
    };
  }, [parts, isTime]);
}
