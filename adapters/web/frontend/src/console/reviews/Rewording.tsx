// "In other words": asks the drafting help for another wording, and says why when there is none.
import { useRef, useState } from 'react';
import { api, ApiError, ask, write } from '../api/client';
import { useSpeech } from '../words/speech';

interface Props {
  reviewId: string;
  text: string;
  disabled: boolean;
  onText: (text: string) => void;
}

export function Rewording({ reviewId, text, disabled, onText }: Props) {
  const { answer: words } = useSpeech();
  // Whoever types on meanwhile keeps what they typed.
  const latest = useRef(text);
  latest.current = text;
  const [asked, setAsked] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const reword = async () => {
    setAsked(text);
    setProblem(undefined);
    try {
      const params = { path: { id: reviewId }, ...write };
      const better = await ask(api.POST('/reviews/{id}/reword', { params, body: { text } }));
      if (latest.current === text) onText(better.text);
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : words.noAnswer);
    } finally {
      setAsked(undefined);
    }
  };

  return (
    <span className="rewording">
      <button
        type="button"
        className="link"
        disabled={disabled || asked !== undefined || !text.trim()}
        onClick={() => void reword()}
      >
        {asked === undefined ? words.inOtherWords : words.lookingForWords}
      </button>
      <span role="status">{problem && words.keptAsItIs(problem)}</span>
    </span>
  );
}
