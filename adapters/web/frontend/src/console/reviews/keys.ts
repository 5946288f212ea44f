// Keyboard shortcuts of the review room: single letters, never while somebody types.
import { useEffect, useRef } from 'react';

export const kShortcuts = ['j', 'k', 'a', 'u', 'e', 'o', 's', 'q', 't', 'm', '?'] as const;

export type Shortcut = (typeof kShortcuts)[number];

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
  return kShortcuts.find((key) => key === event.key);
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
