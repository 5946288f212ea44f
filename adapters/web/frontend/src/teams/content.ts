// What the server says of the person who looks: see adapters/teams/tab/content.cpp.

export interface Content {
  locale: string;
  words: Record<string, string>;
  requests: { title: string; stage: string; state: string; with: string; changed: string }[];
  promises: { text: string; due: string; owner: string; kept: boolean }[];
  decisions: {
    title: string;
    outcome: string;
    decision: string;
    reason: string;
    by: string;
    at: string;
  }[];
}

/** Why there is nothing to show. `sign_on`: somebody has to set something up. */
export class Trouble extends Error {
  constructor(
    readonly kind: 'sign_on' | 'server',
    readonly detail: string,
  ) {
    super(detail);
  }
}

export async function fetchContent(token: string, locale: string): Promise<Content> {
  const answer = await fetch(`/teams/tab/requests?locale=${encodeURIComponent(locale)}`, {
    headers: { Authorization: `Bearer ${token}` },
  }).catch((problem: unknown) => {
    throw new Trouble('server', String(problem));
  });
  if (answer.ok) return (await answer.json()) as Content;
  const said = (await answer.json().catch(() => ({}))) as {
    error?: { code?: string; message?: string };
  };
  const kind = answer.status === 401 || said.error?.code === 'NotSetUp' ? 'sign_on' : 'server';
  throw new Trouble(kind, said.error?.message ?? String(answer.status));
}
