// The words and times of one language, handed down to everything that speaks.
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { ApiError, type Duty, type Settled } from '../api/client';
import { type Times, timesIn } from '../time';
import { english, type Words } from './english';
import { german } from './german';

export interface Speech extends Omit<Words, 'time'> {
  time: Times;
}

/** The person's language, else English; numbers and dates as the browser's region has them. */
export function speechFor(locale: string, browser: string = navigator.language): Speech {
  const words = locale.toLowerCase().startsWith('de') ? german : english;
  const regional = browser.toLowerCase().startsWith(words.locale) ? browser : words.locale;
  return { ...words, time: timesIn(regional === 'en' ? 'en-GB' : regional, words.time) };
}

const Context = createContext<Speech>(speechFor('en'));

export const useSpeech = () => useContext(Context);

export function Speaking({ locale, children }: { locale: string; children: ReactNode }) {
  const speech = useMemo(() => speechFor(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = speech.locale;
  }, [speech]);
  return <Context.Provider value={speech}>{children}</Context.Provider>;
}

/** What the server refused, in the person's language. */
export function told(speech: Speech, problem: unknown): string {
  if (!(problem instanceof ApiError)) return String(problem);
  if (problem.status === 0) return speech.unreachable;
  return speech.errors[problem.code ?? ''] ?? problem.message;
}

/** "Priya Raman approved and sent the reply at 14:02." */
export function whoWasFirst(speech: Speech, settled: Settled): string {
  const { how, employee } = speech.settled;
  const who = settled.by?.name ?? (settled.how === 'withdrawn' ? employee : 'Ajar');
  return how[settled.how](who, speech.time.clock(settled.at));
}

/** "Handed over to Ben Fischer (Amira Haddad did not get to it)" */
export function whoseTurn({ duty: words }: Speech, duty: Duty): string {
  const whose = words.how[duty.how](duty.person?.name ?? words.nobody);
  if (duty.how === 'called') return `${whose} (${words.nobodyDid})`;
  return duty.before ? `${whose} (${words.didNot(duty.before.name)})` : whose;
}

export const firstName = (name: string) => name.split(' ')[0] ?? name;

export const sentence = (text: string) =>
  text ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;
