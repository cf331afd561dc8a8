// Which field of an editor had the focus last, as the subject of a button beside the fields.

import { useEffect, useState, type RefObject } from 'react';

/** @returns the key of its place, from `placeKey`; `null` before any field had the focus */
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
