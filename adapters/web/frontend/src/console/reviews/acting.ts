// What a person does to a case, from the click to the news of what came of it.
import { useCallback, useState } from 'react';
import { type ActDone, actId, api, ApiError, ask, type ReviewSummary, write } from '../api/client';
import { invalidate, patch } from '../api/cache';
import { go } from '../route';
import { useToast } from '../ui/Toasts';
import { type Speech, told, useSpeech, whoWasFirst } from '../words/speech';
import { keepEdit } from './drafts';

export interface List {
  reviews: ReviewSummary[];
}

/** What an act does to the queue before the server has answered. */
export interface Act {
  reviewId: string;
  /** "Sent to Lena." */
  done: string;
  /** The case leaves the queue: go on with the next one. */
  leaves: boolean;
  /** For so many seconds it can be taken back: it stays in the queue, and one goes on as well. */
  waits?: number;
  /** What was written is needed again. */
  keepsEdit?: boolean;
  run: () => Promise<ActDone>;
}

const undoOf = (speech: Speech, reviewId: string): Act => ({
  reviewId,
  done: speech.held.takenBack,
  leaves: false,
  keepsEdit: true,
  run: () =>
    ask(
      api.POST('/reviews/{id}/undo', {
        params: { path: { id: reviewId }, ...write },
        body: { act_id: actId() },
      }),
    ),
});

/** The one below, else the one above; not one that only waits to be sent. */
function nextOf(reviews: ReviewSummary[], reviewId: string): ReviewSummary | undefined {
  const row = Math.max(
    reviews.findIndex((review) => review.id === reviewId),
    0,
  );
  const others = [...reviews.slice(row + 1), ...reviews.slice(0, row).reverse()];
  return others.find((review) => !review.held && review.id !== reviewId);
}

export function useActs(key: string, reviews: ReviewSummary[]) {
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const tell = useToast();
  const speech = useSpeech();

  const act = useCallback(
    async ({
      reviewId,
      done,
      leaves,
      waits,
      keepsEdit,
      run,
    }: Act): Promise<ApiError | undefined> => {
      setBusy((all) => new Set(all).add(reviewId));
      const next = nextOf(reviews, reviewId);
      if (leaves)
        patch<List>(key, (data) => ({
          reviews: data.reviews.filter((review) => review.id !== reviewId),
        }));
      try {
        const result = await run();
        if (waits === undefined && !keepsEdit) keepEdit(reviewId, undefined);
        if (waits === undefined) tell('good', done);
        else
          tell('good', done, {
            label: speech.held.undo,
            seconds: waits,
            run: () => void act(undoOf(speech, reviewId)),
          });
        if (leaves || waits !== undefined) {
          if (next) go('reviews', next.id);
          else if (leaves) go('reviews');
        } else if (result.review_id) go('reviews', result.review_id);
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
  const undo = (reviewId: string) => void act(undoOf(speech, reviewId));
  return { act, undo, busy };
}
