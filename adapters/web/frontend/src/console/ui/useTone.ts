// Checks a text while it is typed: after a short rest, and only the newest text counts.
import { useEffect, useRef, useState } from 'react';
import { api, ask, type ReplyKind, type ToneReport, write } from '../api/client';

const kRest = 350;

export interface Tone {
  report: ToneReport;
  /** The text that was checked. */
  checked: string;
  busy: boolean;
}

export function useTone(
  text: string,
  known: { text: string; report: ToneReport },
  context: { kind: ReplyKind; locale: string; review_id?: string },
): Tone {
  const [tone, setTone] = useState({ report: known.report, checked: known.text });
  const turn = useRef(0);
  const { kind, locale, review_id } = context;

  useEffect(() => {
    const mine = ++turn.current;
    if (text === known.text) {
      setTone({ report: known.report, checked: known.text });
      return undefined;
    }
    const timer = setTimeout(() => {
      const body = { text, kind, locale, ...(review_id ? { review_id } : {}) };
      ask(api.POST('/tone/check', { params: write, body })).then(
        (report) => {
          if (mine === turn.current) setTone({ report, checked: text });
        },
        // The server checks again on approval; a missed check must not stop the typing.
        () => undefined,
      );
    }, kRest);
    return () => {
      clearTimeout(timer);
    };
  }, [text, known.text, known.report, kind, locale, review_id]);

  return { ...tone, busy: tone.checked !== text };
}
