// Which field of an editor had the keyboard last, for what a button beside the fields is about.

import { useEffect, useState, type RefObject } from 'react';

/** @returns the key of the place, as `placeKey` gives it; `null` before any field had the keyboard */
export function useLastField(editor: RefObject<HTMLElement | null>): string | null {
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    const element = editor.current;
    const follow = ({ target }: FocusEvent): void => {
      const key = (target as Element).closest<HTMLElement>('[data-place]')?.dataset['place'];
      if (key !== undefined) setLast(key);
    };
    element?.addEventListener('focusin', follow);
    return () => element?.removeEventListener('focusin', follow);
  }, [editor]);
  return last;
}
