// Renders the edited text on the server while it is typed; only the newest answer counts.
import { useEffect, useRef, useState } from 'react';
import { api, ask, type Preview, write } from '../api/client';
import { told, useSpeech } from '../words/speech';

const kRest = 300;

export interface Shown {
  preview?: Preview;
  problem?: string;
  /** The source that was rendered. */
  source: string;
}

export function usePreview(
  path: { locale: string; id: string },
  source: string,
  variant: number,
  reviewId: string,
): Shown {
  const [shown, setShown] = useState<Shown>({ source: '' });
  const turn = useRef(0);
  const { locale, id } = path;
  const speech = useSpeech();
  useEffect(() => {
    const mine = ++turn.current;
    const timer = setTimeout(
      () => {
        const body = { source, variant, ...(reviewId ? { review_id: reviewId } : {}) };
        ask(
          api.POST('/templates/{locale}/{id}/preview', {
            params: { path: { locale, id }, ...write },
            body,
          }),
        ).then(
          (preview) => {
            if (mine === turn.current) setShown({ preview, source });
          },
          (problem: unknown) => {
            if (mine !== turn.current) return;
            setShown((before) => ({ ...before, problem: told(speech, problem), source }));
          },
        );
      },
      turn.current === 1 ? 0 : kRest,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [locale, id, source, variant, reviewId, speech]);
  return shown;
}
