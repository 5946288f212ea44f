// Words of the house as staff read them.
import type { Outcome, Review, Settled, Topic } from './api/client';

export const outcomeWord: Record<Outcome, string> = {
  yes: 'Yes',
  decline: 'Decline',
  compromise: 'Compromise',
  referral: 'Referral',
};

export const kindWord: Record<string, string> = {
  ...outcomeWord,
  incident: 'Incident',
  question: 'Question',
  holding: 'Holding',
};

export const topicWord: Record<Topic, string> = {
  time: 'Time',
  resources: 'Resources',
  skills: 'Skills',
  authority: 'Authority',
  commitments: 'Commitments',
  scope: 'Scope',
  policy: 'Policy',
};

export const weightWord = { ok: 'OK', concern: 'Concern', blocking: 'Blocking' } as const;
export const severityWord = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

export const standingWord: Record<string, string> = {
  regular: '',
  lead: 'Team lead',
  sponsor: 'Sponsor',
  executive: 'Executive',
};

export const originWord: Record<Review['slots'][number]['origin'], string> = {
  said: 'said',
  answered: 'asked',
  directory: 'known from the directory',
  corrected: 'corrected by the person',
  skipped: 'skipped',
};

const howWord: Record<Settled['how'], string> = {
  approved: 'approved and sent the reply',
  outcome_changed: 'chose another outcome',
  asked_more: 'asked one more question',
  taken_over: 'took the conversation over',
  to_management: 'handed it to management',
  withdrawn: 'withdrew the request',
};

/** "Priya Raman approved and sent the reply at 14:02." */
export function whoWasFirst(settled: Settled, clock: (at: string) => string): string {
  const who = settled.by?.name ?? (settled.how === 'withdrawn' ? 'The employee' : 'Ajar');
  return `${who} ${howWord[settled.how]} at ${clock(settled.at)}.`;
}

export const firstName = (name: string) => name.split(' ')[0] ?? name;
export const sentence = (text: string) =>
  text ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
