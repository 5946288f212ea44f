import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ChatPerson, openSession, resume } from './people';

const grace: ChatPerson = {
  id: 'grace',
  name: 'Grace Byrne',
  title: 'Content Designer',
  department: 'Marketing',
  standing: 'regular',
};
const earlier = { person: grace, token: 'old', userId: 'grace', conversationId: 'c1' };

/** A server that knows these conversations; gives what it was asked for. */
function server(known: readonly string[]) {
  const asked: unknown[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn((path: string, init: RequestInit) => {
      const body = JSON.parse(init.body as string) as { person: string; conversationId?: string };
      asked.push([path, body]);
      const unknown = body.conversationId !== undefined && !known.includes(body.conversationId);
      return Promise.resolve(
        new Response(JSON.stringify({ token: 'new', userId: body.person }), {
          status: unknown ? 404 : 200,
        }),
      );
    }),
  );
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a session of the chat', () => {
  it('begins without a conversation', async () => {
    const asked = server([]);
    expect(await openSession(grace)).toEqual({ person: grace, token: 'new', userId: 'grace' });
    expect(asked).toEqual([['/v3/ajar/session', { person: 'grace' }]]);
  });
  it('goes on with its conversation, under a new token', async () => {
    const asked = server(['c1']);
    expect(await resume(earlier)).toEqual({ ...earlier, token: 'new' });
    expect(asked).toEqual([['/v3/ajar/session', { person: 'grace', conversationId: 'c1' }]]);
  });
  it('begins anew when the conversation is gone', async () => {
    const asked = server([]);
    expect(await resume(earlier)).toEqual({ person: grace, token: 'new', userId: 'grace' });
    expect(asked).toHaveLength(2);
  });
  it('does not take a broken server for a gone conversation', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('', { status: 503 }))),
    );
    await expect(resume(earlier)).rejects.toThrow('503');
  });
});
