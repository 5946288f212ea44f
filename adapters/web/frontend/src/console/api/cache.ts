// What was read from the server, by key; shared by all who show it, and read again when the live
// connection says that it changed. The last answer stays on screen until the new one is there.
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { ApiError } from './client';

export interface Entry<T> {
  data?: T;
  error?: ApiError;
  loading: boolean;
}

interface Slot {
  entry: Entry<unknown>;
  read?: () => Promise<unknown>;
  /** Of the newest reading: an older answer that arrives late is dropped. */
  turn: number;
  watchers: Set<() => void>;
}

const kEmpty: Entry<unknown> = { loading: true };
const slots = new Map<string, Slot>();

function slot(key: string): Slot {
  let found = slots.get(key);
  if (!found) {
    found = { entry: kEmpty, turn: 0, watchers: new Set() };
    slots.set(key, found);
  }
  return found;
}

function put(of: Slot, entry: Entry<unknown>) {
  of.entry = entry;
  of.watchers.forEach((tell) => {
    tell();
  });
}

function refresh(of: Slot) {
  if (!of.read) return;
  const turn = ++of.turn;
  put(of, { ...of.entry, loading: true });
  of.read().then(
    (data) => {
      if (turn === of.turn) put(of, { data, loading: false });
    },
    (problem: unknown) => {
      if (turn !== of.turn) return;
      const error =
        problem instanceof ApiError ? problem : new ApiError(0, { message: String(problem) });
      // What is gone is gone; anything else keeps the last answer on screen.
      const keep = error.status === 404 || error.status === 403 ? {} : { data: of.entry.data };
      put(of, { ...keep, error, loading: false });
    },
  );
}

/** Read again whatever is on screen and begins with one of these; forget the rest of them. */
export function invalidate(...prefixes: string[]) {
  for (const [key, of] of slots) {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
    if (of.watchers.size > 0) refresh(of);
    else slots.delete(key);
  }
}

/** Changes what is on screen at once; the next reading has the last word. */
export function patch<T>(key: string, change: (data: T) => T) {
  const of = slots.get(key);
  if (of?.entry.data !== undefined) put(of, { ...of.entry, data: change(of.entry.data as T) });
}

export function useResource<T>(key: string | null, read: () => Promise<T>): Entry<T> {
  const subscribe = useCallback(
    (tell: () => void) => {
      if (key === null) return () => undefined;
      const of = slot(key);
      of.watchers.add(tell);
      return () => of.watchers.delete(tell);
    },
    [key],
  );
  const entry = useSyncExternalStore(subscribe, () =>
    key === null ? kEmpty : (slots.get(key)?.entry ?? kEmpty),
  ) as Entry<T>;
  useEffect(() => {
    if (key === null) return;
    const of = slot(key);
    of.read = read;
    if (of.entry === kEmpty) refresh(of);
    // `read` is made anew on every render; the key says what is read.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return entry;
}
