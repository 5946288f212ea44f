// The form in which an admin makes a phrase of somebody's words, or dismisses them.
import { type FormEvent, useId, useState } from 'react';
import type { Named, Phrase } from '../api/client';
import { useSpeech } from '../words/speech';

/** The API takes no longer ones. */
const kLongest = 300;

export function Decide({
  one,
  services,
  busy,
  onAccept,
  onDismiss,
}: {
  one: Phrase;
  services: readonly Named[];
  busy: boolean;
  onAccept: (text: string, service: string) => void;
  onDismiss: (() => void) | undefined;
}) {
  const { phrases: words } = useSpeech();
  const [text, setText] = useState(one.text);
  const [service, setService] = useState(one.for?.id ?? '');
  const id = useId();
  const sorted = [...services].sort((a, b) => a.name.localeCompare(b.name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() && service && !busy) onAccept(text.trim(), service);
  };
  return (
    <form className="decide" aria-label={words.form(one.words)} onSubmit={submit}>
      <div className="decide-text">
        <label htmlFor={`${id}-text`}>{words.asPhrase}</label>
        <input
          id={`${id}-text`}
          type="text"
          required
          maxLength={kLongest}
          aria-describedby={`${id}-help`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <p id={`${id}-help`} className="help">
          {words.asPhraseHelp}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-service`}>{words.service}</label>
        <select
          id={`${id}-service`}
          value={service}
          onChange={(event) => {
            setService(event.target.value);
          }}
        >
          {sorted.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </div>
      <div className="decide-acts">
        <button
          type="submit"
          className="primary"
          disabled={busy || !text.trim() || !service}
          aria-label={`${words.accept}: ${text}`}
        >
          {words.accept}
        </button>
        {onDismiss && (
          <button
            type="button"
            disabled={busy}
            aria-label={words.dismissOne(one.words)}
            onClick={onDismiss}
          >
            {words.dismiss}
          </button>
        )}
      </div>
    </form>
  );
}
