// Where we are in the console: "#/reviews/<id>". In the hash, so that a reload asks the server for
// the page only.
import { useSyncExternalStore } from 'react';

export type Room = 'reviews' | 'conversations' | 'follow-up' | 'phrases' | 'templates';
export interface Route {
  room: Room;
  rest: string[];
}

const kRooms: readonly string[] = ['reviews', 'conversations', 'follow-up', 'phrases', 'templates'];

export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decode);
  const [room, ...rest] = parts;
  if (room && kRooms.includes(room)) return { room: room as Room, rest };
  return { room: 'reviews', rest: [] };
}

function decode(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const href = (room: Room, ...rest: string[]) =>
  `#/${[room, ...rest].map(encodeURIComponent).join('/')}`;

export function go(room: Room, ...rest: string[]) {
  window.location.hash = href(room, ...rest);
}

let last = { hash: '', route: parseRoute('') };

function current(): Route {
  const { hash } = window.location;
  if (hash !== last.hash) last = { hash, route: parseRoute(hash) };
  return last.route;
}

export const useRoute = () =>
  useSyncExternalStore((tell) => {
    window.addEventListener('hashchange', tell);
    return () => {
      window.removeEventListener('hashchange', tell);
    };
  }, current);
