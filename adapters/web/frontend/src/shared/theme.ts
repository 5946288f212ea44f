// Light, dark, or as the system says; kept per browser.
import { useSyncExternalStore } from 'react';

export type ThemeChoice = 'auto' | 'light' | 'dark';
const kKey = 'ajar.theme';
const listeners = new Set<() => void>();
const dark = window.matchMedia('(prefers-color-scheme: dark)');

function stored(): ThemeChoice {
  const value = localStorage.getItem(kKey);
  return value === 'light' || value === 'dark' ? value : 'auto';
}

let choice = stored();

function apply() {
  if (choice === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  listeners.forEach((tell) => tell());
}

export function setTheme(next: ThemeChoice) {
  choice = next;
  localStorage.setItem(kKey, next);
  apply();
}

dark.addEventListener('change', apply);
apply();

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const useThemeChoice = () => useSyncExternalStore(subscribe, () => choice);

/** What is shown now. */
export const useIsDark = () =>
  useSyncExternalStore(subscribe, () => (choice === 'auto' ? dark.matches : choice === 'dark'));
