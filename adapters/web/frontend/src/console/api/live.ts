// The websocket that says what changed. It carries ids only; whoever shows them reads again. After
// a gap everything is read again, since what was missed is not known.
import type { Change } from './client';

export type LiveState = 'connecting' | 'open' | 'waiting';

interface SocketLike {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  close: () => void;
}

export interface LiveOptions {
  open: () => SocketLike;
  onChange: (change: Change) => void;
  /** Open again after it was closed: read everything again. */
  onReopened: () => void;
  onState: (state: LiveState) => void;
  random?: () => number;
}

const kFirstWait = 500;
const kLongestWait = 15_000;
/** A server that accepts and drops at once is not "open": only then does the wait start anew. */
const kStable = 5_000;

/** Full jitter within a doubling bound, never under a fifth of it. */
export function backoff(attempt: number, random: () => number): number {
  const bound = Math.min(kLongestWait, kFirstWait * 2 ** Math.min(attempt, 10));
  return Math.round(bound * (0.2 + 0.8 * random()));
}

export function connectLive(options: LiveOptions) {
  const random = options.random ?? Math.random;
  let attempt = 0;
  let openedBefore = false;
  let stopped = false;
  let socket: SocketLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stable: ReturnType<typeof setTimeout> | undefined;

  function start() {
    options.onState('connecting');
    const mine = options.open();
    socket = mine;
    mine.onopen = () => {
      options.onState('open');
      stable = setTimeout(() => (attempt = 0), kStable);
      if (openedBefore) options.onReopened();
      openedBefore = true;
    };
    mine.onmessage = (event) => {
      const change = readChange(event.data);
      if (change) options.onChange(change);
    };
    mine.onclose = () => {
      clearTimeout(stable);
      if (stopped || socket !== mine) return;
      options.onState('waiting');
      timer = setTimeout(start, backoff(attempt, random));
      attempt += 1;
    };
  }

  /** The browser says that the network is back: no need to wait. */
  function hurry() {
    if (timer === undefined || stopped) return;
    clearTimeout(timer);
    timer = undefined;
    attempt = 0;
    start();
  }

  start();
  return {
    hurry,
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(stable);
      socket?.close();
    },
  };
}

export function readChange(data: unknown): Change | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const value = JSON.parse(data) as Partial<Change> | null;
    if (value?.type !== 'change' || typeof value.what !== 'string') return undefined;
    return { type: 'change', what: value.what, conversation_id: '', id: '', ...value };
  } catch {
    return undefined;
  }
}
