// The frame both lists share: the entries, and kind words when there are none.
import { type ReactNode, useState } from 'react';
import type { Entry } from '../api/cache';
import { ApiError } from '../api/client';
import { invalidate } from '../api/cache';
import { useToast } from '../ui/Toasts';
import { told, useSpeech } from '../words/speech';

export function List<T extends { id: string }>({
  name,
  entry,
  items,
  empty,
  emptyMore,
  children,
}: {
  name: string;
  entry: Entry<unknown>;
  items: readonly T[] | undefined;
  empty: string;
  emptyMore: string;
  children: (item: T) => ReactNode;
}) {
  const speech = useSpeech();
  if (entry.error && !items) return <p className="notice bad">{told(speech, entry.error)}</p>;
  if (!items) return <p className="loading">{speech.opening}</p>;
  if (items.length === 0)
    return (
      <div className="all-done">
        <p className="all-done-title">{empty}</p>
        <p>{emptyMore}</p>
      </div>
    );
  return (
    <ul className="entries" data-testid={name}>
      {items.map((item) => (
        <li key={item.id}>{children(item)}</li>
      ))}
    </ul>
  );
}

/** Does something with one entry at a time; what others did in the meantime is read again. */
export function useAct(list: string) {
  const [busy, setBusy] = useState('');
  const tell = useToast();
  const speech = useSpeech();
  const act = async (id: string, run: () => Promise<unknown>, done: string) => {
    setBusy(id);
    try {
      await run();
      tell('good', done);
    } catch (problem) {
      // Who was faster stands in the server's own sentence.
      const first = problem instanceof ApiError && /^already_/.test(problem.code ?? '');
      tell('bad', first && speech.locale === 'en' ? problem.message : told(speech, problem));
    } finally {
      setBusy('');
      invalidate(list, 'summary');
    }
  };
  return { busy, act };
}
