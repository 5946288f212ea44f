// Who is talking: the demo's choice of a person, and the session kept for a reload of the page.

export interface ChatPerson {
  id: string;
  name: string;
  title: string;
  department: string;
  standing: string;
}

export interface ChatSession {
  person: ChatPerson;
  token: string;
  userId: string;
  /** Set once the conversation has started: after a reload it goes on where it was. */
  conversationId?: string | undefined;
}

const kKey = 'ajar.chat';

export async function fetchPeople(): Promise<ChatPerson[]> {
  const answer = await fetch('/v3/ajar/people', { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`people: ${String(answer.status)}`);
  return (await answer.json()) as ChatPerson[];
}

/** The server has no such conversation of this person's (any more). */
export class NoSuchTalk extends Error {}

/** A token for this person; with `conversationId`, one that goes on with that conversation. */
export async function openSession(
  person: ChatPerson,
  conversationId?: string,
): Promise<ChatSession> {
  const answer = await fetch('/v3/ajar/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: person.id, ...(conversationId ? { conversationId } : {}) }),
  });
  if (answer.status === 404 && conversationId) throw new NoSuchTalk();
  if (!answer.ok) throw new Error(`session: ${String(answer.status)}`);
  const { token, userId } = (await answer.json()) as Omit<ChatSession, 'person'>;
  return { person, token, userId, ...(conversationId ? { conversationId } : {}) };
}

/**
 * A new token for where one was. A token is for one conversation and for half an hour, so a kept
 * one is of no use after a long sleep; a conversation that is gone is begun anew.
 */
export async function resume(session: ChatSession): Promise<ChatSession> {
  try {
    return await openSession(session.person, session.conversationId);
  } catch (problem) {
    if (problem instanceof NoSuchTalk) return openSession(session.person);
    throw problem;
  }
}

export function storedSession(): ChatSession | undefined {
  try {
    const value = JSON.parse(sessionStorage.getItem(kKey) ?? 'null') as ChatSession | null;
    return value?.token && value.person.id ? value : undefined;
  } catch {
    return undefined;
  }
}

export function storeSession(session: ChatSession | undefined) {
  if (session) sessionStorage.setItem(kKey, JSON.stringify(session));
  else sessionStorage.removeItem(kKey);
}
