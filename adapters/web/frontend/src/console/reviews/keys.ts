// Keyboard shortcuts of the review room: single letters, never while somebody types.
import { useEffect, useRef } from 'react';

export const kShortcuts = [
  ['j', 'next case'],
  ['k', 'previous case'],
  ['a', 'approve: goes to the button, Enter sends'],
  ['e', 'edit the draft (Esc leaves it)'],
  ['o', 'options: change the outcome'],
  ['q', 'ask one more question'],
  ['t', 'take over'],
  ['m', 'ask my manager'],
  ['?', 'this list'],
] as const;

export type Shortcut = (typeof kShortcuts)[number][0];

/** True where letters belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, dialog, [contenteditable="true"]') !== null
  );
}

export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
  return kShortcuts.find(([key]) => key === event.key)?.[0];
}

export function useShortcuts(handlers: Partial<Record<Shortcut, () => void>>) {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = shortcutOf(event);
      const handler = key && latest.current[key];
      if (!handler || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
