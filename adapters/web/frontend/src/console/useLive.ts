// Ties the live connection to what is on screen.
import { useEffect, useState } from 'react';
import { invalidate } from './api/cache';
import type { Change } from './api/client';
import { connectLive, type LiveState } from './api/live';

/** Which readings a change makes old. */
export function staleAfter({ what, conversation_id, id }: Change): string[] {
  switch (what) {
    case 'review':
      return [
        'reviews:',
        'template-suggestions:',
        id ? `review:${id}` : 'review:',
        'conversations:',
        `conversation:${conversation_id}`,
        'summary',
      ];
    case 'line':
      return ['conversations:', `conversation:${conversation_id}`, `review:${conversation_id}`];
    case 'conversation':
      return [
        'conversations:',
        `conversation:${conversation_id}`,
        `review:${conversation_id}`,
        'reviews:',
        'promises:',
        'summary',
      ];
    case 'knowledge':
      return ['template', 'phrases:', 'taught', 'services', 'session'];
    case 'set_aside':
      return ['set-aside:', 'summary'];
    case 'phrase':
      return ['phrases:', 'summary'];
  }
}

// A talk makes several changes at once; they are read together.
const kGather = 120;

export function useLive(): LiveState {
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    const stale = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      timer = undefined;
      const prefixes = [...stale];
      stale.clear();
      invalidate(...prefixes);
    };
    const live = connectLive({
      open: () => {
        const url = new URL('/api/v1/live', window.location.href);
        url.protocol = url.protocol.replace('http', 'ws');
        return new WebSocket(url);
      },
      onChange(change) {
        staleAfter(change).forEach((prefix) => stale.add(prefix));
        timer ??= setTimeout(flush, kGather);
      },
      onReopened() {
        invalidate('');
      },
      onState: setState,
    });
    window.addEventListener('online', live.hurry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', live.hurry);
      live.stop();
    };
  }, []);
  return state;
}
