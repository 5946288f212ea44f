// Earlier versions: who, when, why, what was different, and the way back.
import { useState } from 'react';
import { api, ask, type Template } from '../api/client';
import { useResource } from '../api/cache';
import { useNow } from '../time';
import { TextDialog } from '../ui/Dialog';
import { told, useSpeech } from '../words/speech';
import { DiffView } from './DiffView';

function Difference({
  template,
  version,
  edited,
}: {
  template: Template;
  version: number;
  edited: string;
}) {
  const { locale, id } = template;
  const speech = useSpeech();
  const { data, error } = useResource<{ source: string }>(
    `template-version:${locale}/${id}/${String(version)}`,
    () =>
      ask(
        api.GET('/templates/{locale}/{id}/versions/{version}', {
          params: { path: { locale, id, version } },
        }),
      ),
  );
  if (error) return <p className="notice bad">{told(speech, error)}</p>;
  if (!data) return <p className="loading">{speech.reading}</p>;
  return <DiffView before={data.source} after={edited} />;
}

export function Versions({
  template,
  edited,
  onRollBack,
}: {
  template: Template;
  edited: string;
  onRollBack: (version: number, note: string) => Promise<void>;
}) {
  const [open, setOpen] = useState<number>();
  const [back, setBack] = useState<number>();
  const now = useNow();
  const { templates: words, time } = useSpeech();
  return (
    <section aria-label={words.versions} className="versions" data-testid="versions">
      <ol>
        {template.versions.map((one) => (
          <li key={one.version} data-version={one.version}>
            <div className="version-head">
              <strong>v{one.version}</strong>
              <span className="version-note">{one.note || words.noNote}</span>
              {one.version === template.version && (
                <span className="badge outcome-yes">{words.live}</span>
              )}
            </div>
            <div className="version-by">
              {one.by}, {time.dayAndTime(one.at, now)}
              <button
                type="button"
                className="link"
                aria-expanded={open === one.version}
                onClick={() => {
                  setOpen(open === one.version ? undefined : one.version);
                }}
              >
                {open === one.version ? words.hide : words.compare}
              </button>
              {one.version !== template.version && template.may.publish && (
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    setBack(one.version);
                  }}
                >
                  {words.rollBack}
                </button>
              )}
            </div>
            {open === one.version && (
              <Difference template={template} version={one.version} edited={edited} />
            )}
          </li>
        ))}
      </ol>
      {back !== undefined && (
        <TextDialog
          title={words.rollBackTitle(back)}
          label={words.why}
          action={words.rollBackAction}
          maxLength={500}
          help={words.rollBackHelp(template.version + 1)}
          onClose={() => {
            setBack(undefined);
          }}
          onSubmit={(note) => {
            setBack(undefined);
            void onRollBack(back, note);
          }}
        />
      )}
    </section>
  );
}
