// Moving a cost line within its kostensoort with Alt and an arrow key, or by dragging it with the mouse. Loaded after the
// first screen; works on the rows as they are on the page.

import type { Session } from '../../session/session';
import { bringIntoView } from '../kit/useInView';

/** Pixels that a mouse may move in a click. */
const CLICK_RADIUS = 6;
const NEIGHBOURS = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' } as const;

const isArrow = (key: string): key is keyof typeof NEIGHBOURS => Object.hasOwn(NEIGHBOURS, key);

/** The row of the button that opens a line. */
function rowOf(target: EventTarget | null): HTMLElement | null {
  const toggle = (target as Element | null)?.closest('button[aria-expanded]');
  const row = toggle?.closest<HTMLElement>('li[data-line]') ?? null;
  return row?.querySelector('button[aria-expanded]') === toggle ? row : null;
}

const indexOf = (row: Element | null | undefined): number => Number((row as HTMLElement | null)?.dataset['line'] ?? -1);

/** @returns a function that stops it */
export function followOrder(list: HTMLElement, session: Session): () => void {
  let stopDragging = (): void => undefined;

  const move = async (from: number, to: number): Promise<void> => {
    if (from < 0 || to < 0 || from === to || !(await session.moveRow('lines', from, to))) return;
    const row = list.querySelector(`li[data-line="${to}"]`);
    row?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
    if (row) bringIntoView(row);
  };

  const onKey = (event: KeyboardEvent): void => {
    const row = rowOf(event.target);
    if (!row || !event.altKey || event.ctrlKey || event.metaKey || !isArrow(event.key)) return;
    event.preventDefault();
    void move(indexOf(row), indexOf(row[NEIGHBOURS[event.key]]));
  };

  const drag = (row: HTMLElement, startY: number): void => {
    let over: HTMLElement | null = null;
    let isDragging = false;
    const mark = (next: HTMLElement | null): void => {
      if (over) over.style.boxShadow = '';
      over = next;
      const isBelow = next !== null && indexOf(next) > indexOf(row);
      if (next && next !== row) next.style.boxShadow = `inset 0 ${isBelow ? -2 : 2}px 0 currentColor`;
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      isDragging ||= Math.abs(clientY - startY) > CLICK_RADIUS;
      if (!isDragging) return;
      row.style.opacity = '0.5';
      const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('li[data-line]');
      mark(under?.parentElement === row.parentElement ? (under ?? null) : null);
    };
    // The click at the end of a drag opens no line.
    const onClick = (event: MouseEvent): void => {
      if (isDragging) event.stopPropagation();
      stopDragging();
    };
    const onUp = (): void => {
      const to = indexOf(over);
      if (isDragging && over) void move(indexOf(row), to);
      setTimeout(stopDragging);
    };
    const onEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') mark(null);
    };
    stopDragging = () => {
      mark(null);
      row.style.opacity = '';
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('keydown', onEscape);
      list.removeEventListener('click', onClick, true);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('keydown', onEscape);
    list.addEventListener('click', onClick, true);
  };

  const onDown = ({ target, button, pointerType, clientY }: PointerEvent): void => {
    const row = rowOf(target);
    if (!row || button !== 0 || pointerType !== 'mouse') return;
    stopDragging();
    drag(row, clientY);
  };

  list.addEventListener('keydown', onKey);
  list.addEventListener('pointerdown', onDown);
  return () => {
    stopDragging();
    list.removeEventListener('keydown', onKey);
    list.removeEventListener('pointerdown', onDown);
  };
}
