// The review room: the queue at the left, the case beside it.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { type ActDone, ApiError, api, ask, type ReviewSummary, type Session } from '../api/client';
import { invalidate, patch, useResource } from '../api/cache';
import { go, href } from '../route';
import { Dialog } from '../ui/Dialog';
import { useToast } from '../ui/Toasts';
import { told, useSpeech, whoWasFirst } from '../words/speech';
import { CaseLoader } from './Case';
import { keepEdit } from './drafts';
import { kShortcuts, useShortcuts } from './keys';
import { Queue, type QueueFilter } from './Queue';

interface List {
  reviews: ReviewSummary[];
}

/** What an act does to the queue before the server has answered. */
export interface Act {
  reviewId: string;
  /** "Sent to Lena." */
  done: string;
  /** The case leaves the queue: go on with the next one. */
  leaves: boolean;
  run: () => Promise<ActDone>;
}

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
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const tell = useToast();
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
  const shown = selected ?? reviews[0]?.id;
  const at = reviews.findIndex((review) => review.id === shown);

  const move = (by: number) => {
    const next = reviews[at < 0 ? 0 : at + by];
    if (next) go('reviews', next.id);
  };

  useShortcuts({
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

  const act = useCallback(
    async ({ reviewId, done, leaves, run }: Act): Promise<ApiError | undefined> => {
      setBusy((all) => new Set(all).add(reviewId));
      const row = reviews.findIndex((review) => review.id === reviewId);
      const next = reviews[row + 1] ?? reviews[row - 1];
      if (leaves)
        patch<List>(key, (data) => ({
          reviews: data.reviews.filter((review) => review.id !== reviewId),
        }));
      try {
        const result = await run();
        keepEdit(reviewId, undefined);
        tell('good', done);
        if (!leaves && result.review_id) go('reviews', result.review_id);
        else if (leaves && next) go('reviews', next.id);
        else if (leaves) go('reviews');
        return undefined;
      } catch (problem) {
        const error =
          problem instanceof ApiError ? problem : new ApiError(0, { message: String(problem) });
        const { settled } = error.body;
        if (error.code !== 'tone_errors')
          tell(
            'bad',
            settled ? speech.settled.tooLate(whoWasFirst(speech, settled)) : told(speech, error),
          );
        return error;
      } finally {
        setBusy((all) => {
          const rest = new Set(all);
          rest.delete(reviewId);
          return rest;
        });
        invalidate('reviews:', `review:${reviewId}`, 'summary');
      }
    },
    [key, reviews, speech, tell],
  );

  return (
    <div className={selected ? 'room reviews has-selection' : 'room reviews'}>
      <Queue
        list={list}
        filter={filter}
        onFilter={setFilter}
        selected={shown}
        busy={busy}
        onHelp={() => {
          setHelp(true);
        }}
      />
      {shown ? (
        <section className="case-area" aria-label={words.theCase}>
          <a className="back" href={href('reviews')}>
            {words.backToQueue}
          </a>
          <CaseLoader key={shown} id={shown} session={session} busy={busy.has(shown)} act={act} />
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
