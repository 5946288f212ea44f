import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoff, connectLive, type LiveState, readChange } from './live';

class FakeSocket {
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  closed = false;
  close() {
    this.closed = true;
  }
  opens() {
    this.onopen?.(new Event('open'));
  }
  says(data: unknown) {
    this.onmessage?.(new MessageEvent('message', { data }));
  }
  drops() {
    this.onclose?.(new CloseEvent('close'));
  }
}

function setUp() {
  const sockets: FakeSocket[] = [];
  const states: LiveState[] = [];
  const onChange = vi.fn();
  const onReopened = vi.fn();
  const live = connectLive({
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    onChange,
    onReopened,
    onState: (state) => states.push(state),
    random: () => 1,
  });
  const last = () => {
    const socket = sockets.at(-1);
    if (!socket) throw new Error('no socket');
    return socket;
  };
  return { sockets, states, onChange, onReopened, live, last };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the live connection', () => {
  it('passes changes on and drops what is none', () => {
    const { last, onChange } = setUp();
    last().opens();
    last().says('{"type":"change","what":"review","conversation_id":"c","id":"r"}');
    last().says('not json');
    last().says('{"type":"hello"}');
    expect(onChange.mock.calls).toEqual([
      [{ type: 'change', what: 'review', conversation_id: 'c', id: 'r' }],
    ]);
  });

  it('comes back after a gap and has everything read again', () => {
    const { last, sockets, states, onReopened } = setUp();
    last().opens();
    expect(onReopened).not.toHaveBeenCalled();
    last().drops();
    expect(states.at(-1)).toBe('waiting');
    vi.advanceTimersByTime(499);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(2);
    last().opens();
    expect(onReopened).toHaveBeenCalledTimes(1);
    expect(states).toEqual(['connecting', 'open', 'waiting', 'connecting', 'open']);
  });

  it('waits longer after every failure, also when the server accepts and drops at once', () => {
    const { last, sockets } = setUp();
    for (const wait of [500, 1000, 2000, 4000, 8000, 15_000, 15_000]) {
      last().opens();
      last().drops();
      const before = sockets.length;
      vi.advanceTimersByTime(wait - 1);
      expect(sockets).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(sockets).toHaveLength(before + 1);
    }
  });

  it('starts with the short wait again once it has been stable', () => {
    const { last, sockets } = setUp();
    last().drops();
    vi.advanceTimersByTime(500);
    last().drops();
    vi.advanceTimersByTime(1000);
    last().opens();
    vi.advanceTimersByTime(5000);
    last().drops();
    const before = sockets.length;
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(before + 1);
  });

  it('does not wait when the network is back', () => {
    const { last, live, sockets } = setUp();
    last().drops();
    live.hurry();
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(2);
  });

  it('stays closed after it was stopped', () => {
    const { last, live, sockets } = setUp();
    last().opens();
    live.stop();
    expect(last().closed).toBe(true);
    last().drops();
    vi.advanceTimersByTime(60_000);
    expect(sockets).toHaveLength(1);
  });
});

describe('the wait', () => {
  it('is spread, never nothing, and never over fifteen seconds', () => {
    expect(backoff(0, () => 0)).toBe(100);
    expect(backoff(0, () => 1)).toBe(500);
    expect(backoff(500, () => 1)).toBe(15_000);
  });
});

describe('a message', () => {
  it('may leave ids out', () => {
    expect(readChange('{"type":"change","what":"knowledge"}')).toEqual({
      type: 'change',
      what: 'knowledge',
      conversation_id: '',
      id: '',
    });
  });
});
