// What staff keep changing in drafts, as changes to the templates: take one up, or put it away.
import { useState } from 'react';
import { api, ask, type TemplateSuggestion, write } from '../api/client';
import { invalidate, useResource } from '../api/cache';
import { go, href } from '../route';
import { useNow } from '../time';
import { Cite } from '../ui/Hint';
import { Pieces } from '../ui/Pieces';
import { useToast } from '../ui/Toasts';
import { told, useSpeech } from '../words/speech';
import { beginEdit } from './edits';

interface List {
  suggestions: TemplateSuggestion[];
  may: { dismiss: boolean };
}

export const useSuggestions = () =>
  useResource<List>('template-suggestions:', () => ask(api.GET('/template-suggestions')));

export function Suggestions() {
  const speech = useSpeech();
  const words = speech.suggestions;
  const { data, error } = useSuggestions();
  return (
    <section className="suggestions" aria-labelledby="suggestions-title">
      <header>
        <h2 id="suggestions-title">
          {words.title} <Cite id="P25" />
        </h2>
        <p className="help">{words.help}</p>
      </header>
      {error && !data && <p className="notice bad">{told(speech, error)}</p>}
      {!data && !error && <p className="loading">{speech.reading}</p>}
      {data?.suggestions.length === 0 && (
        <div className="all-done">
          <p className="all-done-title">{words.none}</p>
          <p>{words.noneMore}</p>
        </div>
      )}
      <ol data-testid="suggestions">
        {data?.suggestions.map((one) => (
          <li key={one.id}>
            <Card one={one} mayDismiss={data.may.dismiss} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Card({ one, mayDismiss }: { one: TemplateSuggestion; mayDismiss: boolean }) {
  const speech = useSpeech();
  const words = speech.suggestions;
  const tell = useToast();
  const [busy, setBusy] = useState(false);
  const { template } = one;
  const title = `suggestion-${one.id}`;

  const open = () => {
    const edit = { source: one.source, base: template.version };
    const began = beginEdit(`${template.locale}/${template.id}`, edit);
    if (began) tell('good', words.opened);
    else tell('bad', words.otherEdit);
    go('templates', template.locale, template.id);
  };
  const dismiss = async () => {
    setBusy(true);
    try {
      const params = { path: { id: one.id }, ...write };
      await ask(api.POST('/template-suggestions/{id}/dismiss', { params, body: {} }));
      tell('good', words.dismissed);
    } catch (problem) {
      tell('bad', told(speech, problem));
    } finally {
      setBusy(false);
      invalidate('template-suggestions:');
    }
  };

  return (
    <article className="suggestion" aria-labelledby={title} data-suggestion={one.id}>
      <header>
        <h3 id={title}>
          {speech.templates.part[one.heading] ?? one.heading}{' '}
          <span className="help">
            <a href={href('templates', template.locale, template.id)}>{template.path}</a>,{' '}
            {words.wordingNumber(one.wording_number)}
          </span>
        </h3>
        <p>
          <strong>{words.kind[one.kind]}</strong>{' '}
          {words.howOften(one.cases, one.people.map((person) => person.name).join(', '))}
        </p>
      </header>
      <Change one={one} />
      <Sent one={one} />
      <div className="talk-actions">
        {one.source && (
          <button type="button" className="primary" onClick={open}>
            {words.open}
          </button>
        )}
        {mayDismiss && (
          <button type="button" disabled={busy} onClick={() => void dismiss()}>
            {words.dismiss}
          </button>
        )}
      </div>
    </article>
  );
}

function Change({ one }: { one: TemplateSuggestion }) {
  const { suggestions: words } = useSpeech();
  if (one.value)
    return (
      <>
        <p className="wording">
          <del>{one.value.before}</del> <ins>{one.value.after}</ins>
        </p>
        <p className="help">{words.valueHelp(`{{${one.value.name}}}`)}</p>
      </>
    );
  return (
    <>
      <p className="wording" data-testid="wording">
        {one.kind === 'taken_out' ? <del>{one.wording}</del> : <Pieces pieces={one.pieces} />}
      </p>
      {one.new_variables.length > 0 && (
        <p className="help">
          {words.newVariables(one.new_variables.map((name) => `{{${name}}}`).join(', '))}
        </p>
      )}
    </>
  );
}

function Sent({ one }: { one: TemplateSuggestion }) {
  const now = useNow();
  const { suggestions: words, time } = useSpeech();
  return (
    <details className="edits">
      <summary>{words.whatWasSent(one.examples.length)}</summary>
      <dl>
        {one.examples.map((example) => (
          <div key={example.review_id}>
            <dt>
              {example.by.name}, {time.dayAndTime(example.at, now)} ·{' '}
              <a href={href('reviews', example.review_id)}>{words.theCase}</a>
            </dt>
            <dd>
              <Pieces pieces={example.pieces} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
