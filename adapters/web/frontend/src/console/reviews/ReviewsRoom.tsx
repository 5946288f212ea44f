// The review room: the queue at the left, the case beside it.
import { useEffect, useMemo, useState } from 'react';
import { api, ask, type Session } from '../api/client';
import { useResource } from '../api/cache';
import { go, href } from '../route';
import { Dialog } from '../ui/Dialog';
import { useSpeech } from '../words/speech';
import { type List, useActs } from './acting';
import { CaseLoader } from './Case';
import { kShortcuts, useShortcuts } from './keys';
import { Queue, type QueueFilter } from './Queue';

const listKey = (filter: QueueFilter) => `reviews:${filter.status}:${String(filter.mine)}`;

export function ReviewsRoom({
  session,
  selected,
}: {
  session: Session;
  selected: string | undefined;
}) {
  const [filter, setFilter] = useState<QueueFilter>({ status: 'open', mine: false });
  const [help, setHelp] = useState(false);
  const speech = useSpeech();
  const words = speech.reviews;
  const key = listKey(filter);
  const list = useResource<List>(key, () =>
    ask(
      api.GET('/reviews', {
        params: { query: { status: filter.status, ...(filter.mine ? { mine: true } : {}) } },
      }),
    ),
  );
  const reviews = useMemo(() => list.data?.reviews ?? [], [list.data]);
  const { act, undo, busy } = useActs(key, reviews);
  const shown = selected ?? reviews[0]?.id;
  const at = reviews.findIndex((review) => review.id === shown);

  const move = (by: number) => {
    const next = reviews[at < 0 ? 0 : at + by];
    if (next) go('reviews', next.id);
  };

  // The one on screen, else what I approved last.
  const undoable = () => {
    const held = reviews.filter((review) => review.held?.may_undo);
    const mine = held.filter((review) => review.held?.by.id === session.person.id);
    mine.sort((a, b) => (a.held?.until ?? '').localeCompare(b.held?.until ?? ''));
    return held.find((review) => review.id === shown) ?? mine.at(-1);
  };

  useShortcuts({
    u: () => {
      const one = undoable();
      if (one) undo(one.id);
    },
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    '?': () => {
      setHelp(true);
    },
  });

  useEffect(() => {
    document.querySelector('.queue [aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  return (
    <div className={selected ? 'room reviews has-selection' : 'room reviews'}>
      <Queue
        list={list}
        filter={filter}
        onFilter={setFilter}
        selected={shown}
        busy={busy}
        onUndo={undo}
        onHelp={() => {
          setHelp(true);
        }}
      />
      {shown ? (
        <section className="case-area" aria-label={words.theCase}>
          <a className="back" href={href('reviews')}>
            {words.backToQueue}
          </a>
          <CaseLoader
            key={shown}
            id={shown}
            session={session}
            busy={busy.has(shown)}
            act={act}
            onUndo={undo}
          />
        </section>
      ) : (
        <section className="case-area empty" aria-label={words.theCase}>
          {!list.loading && (
            <div className="all-done">
              <p className="all-done-title">{words.done}</p>
              <p>{words.doneMore}</p>
            </div>
          )}
        </section>
      )}
      {help && (
        <Dialog
          title={words.keyboardTitle}
          onClose={() => {
            setHelp(false);
          }}
        >
          <dl className="shortcuts">
            {kShortcuts.map((letter) => (
              <div key={letter}>
                <dt>
                  <kbd>{letter}</kbd>
                </dt>
                <dd>{words.shortcuts[letter]}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </div>
  );
}
