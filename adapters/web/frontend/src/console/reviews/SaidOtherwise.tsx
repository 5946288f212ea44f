// The same answer in another form: on the phone first, where writing would hurt, or as a letter on
// one page, to copy or print.
import { useState } from 'react';
import { api, ask, type Review, write } from '../api/client';
import { Dialog } from '../ui/Dialog';
import { Cite } from '../ui/Hint';
import { useToast } from '../ui/Toasts';
import { told, useSpeech } from '../words/speech';

/** The steps of a script: one a line, each after a dash; what follows without one belongs to it. */
export function stepsOf(script: string): string[] {
  const steps: string[] = [];
  for (const line of script.split('\n')) {
    if (line.startsWith('- ')) steps.push(line.slice(2));
    else if (steps.length === 0) steps.push(line);
    else steps.push(`${steps.pop() ?? ''} ${line}`);
  }
  return steps.map((step) => step.trim()).filter(Boolean);
}

function useCopy() {
  const tell = useToast();
  const { form: words } = useSpeech();
  return async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      tell('good', words.copied);
    } catch {
      // A page without https may not write to the clipboard.
      tell('bad', words.copyByHand);
    }
  };
}

export function CallAdvice({ call }: { call: NonNullable<Review['draft']['call']> }) {
  const { form: words } = useSpeech();
  const copy = useCopy();
  return (
    <section className="call-advice" aria-labelledby="call-title" data-testid="call">
      <h3 id="call-title">
        {words.callFirst} <Cite id={call.principle} />
      </h3>
      <p>{call.why}</p>
      <details>
        <summary>{words.script}</summary>
        <ol>
          {stepsOf(call.script).map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
        <button type="button" className="link" onClick={() => void copy(call.script)}>
          {words.copyScript}
        </button>
      </details>
    </section>
  );
}

/** `text` is what the reply says by now; the draft's own is made longer, as letters are. */
export function AsLetter({ review, text }: { review: Review; text: string }) {
  const speech = useSpeech();
  const words = speech.form;
  const tell = useToast();
  const copy = useCopy();
  const [letter, setLetter] = useState<string>();
  const [busy, setBusy] = useState(false);

  const open = async () => {
    setBusy(true);
    try {
      const changed = text !== review.draft.text;
      if (!changed && review.draft.letter) {
        setLetter(review.draft.letter);
        return;
      }
      const params = { path: { id: review.id }, ...write };
      const body = changed ? { text } : {};
      setLetter((await ask(api.POST('/reviews/{id}/letter', { params, body }))).text);
    } catch (problem) {
      tell('bad', told(speech, problem));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <button type="button" className="link" disabled={busy} onClick={() => void open()}>
        {words.asLetter}
      </button>
      {letter !== undefined && (
        <Dialog
          title={words.letter}
          wide
          onClose={() => {
            setLetter(undefined);
          }}
        >
          <div className="letter printed" data-testid="letter">
            {letter}
          </div>
          <footer>
            <button type="button" onClick={() => void copy(letter)}>
              {words.copy}
            </button>
            <button
              type="button"
              className="primary"
              onClick={() => {
                window.print();
              }}
            >
              {words.print}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}
