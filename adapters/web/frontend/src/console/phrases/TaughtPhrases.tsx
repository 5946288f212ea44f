// All phrases that were taught, in the file that holds them, with every version and the way back.
import { useState } from 'react';
import { api, ask, type Taught, write } from '../api/client';
import { invalidate, useResource } from '../api/cache';
import { Versions } from '../templates/Versions';
import { TextDialog } from '../ui/Dialog';
import { useToast } from '../ui/Toasts';
import { told, useSpeech } from '../words/speech';

const read = (version: number) =>
  ask(api.GET('/phrases/taught/versions/{version}', { params: { path: { version } } }));

export function TaughtPhrases() {
  const speech = useSpeech();
  const { phrases: words, templates } = speech;
  const tell = useToast();
  const [all, setAll] = useState(false);
  const { data, error } = useResource<Taught>('taught', () => ask(api.GET('/phrases/taught')));
  const rollBack = async (version: number, note: string) => {
    try {
      const made = await ask(
        api.POST('/phrases/taught/roll-back', { params: write, body: { version, note } }),
      );
      tell('good', words.backAgain(made.version));
    } catch (problem) {
      tell('bad', told(speech, problem));
    } finally {
      invalidate('taught', 'phrases:');
    }
  };
  if (error && !data) return <p className="notice bad">{told(speech, error)}</p>;
  if (!data) return <p className="loading">{speech.opening}</p>;
  if (data.version === 0)
    return (
      <div className="all-done">
        <p className="all-done-title">{words.nothingTaught}</p>
        <p>{words.nothingTaughtMore}</p>
      </div>
    );
  return (
    <div className="taught" data-testid="taught" data-version={data.version}>
      <h3 id="taught-source">{words.inForce}</h3>
      {/* A scrolling region has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="taught-source" role="region" aria-labelledby="taught-source" tabIndex={0}>
        {data.source}
      </pre>
      <div className="entry-actions">
        <button
          type="button"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.takeAllBack}
        </button>
      </div>
      <Versions
        of={{
          key: 'taught-version',
          version: data.version,
          versions: data.versions,
          mayPublish: true,
          read,
        }}
        edited={data.source}
        compare={words.compare}
        onRollBack={rollBack}
      />
      {all && (
        <TextDialog
          title={words.takeAllBackTitle}
          label={templates.why}
          action={words.takeAllBackAction}
          maxLength={500}
          help={words.takeAllBackHelp(data.version + 1)}
          onClose={() => {
            setAll(false);
          }}
          onSubmit={(note) => {
            setAll(false);
            void rollBack(0, note);
          }}
        />
      )}
    </div>
  );
}
