// Earlier versions: who, when, why, what was different, and the way back.
import { useState } from 'react';
import type { VersionInfo } from '../api/client';
import { useResource } from '../api/cache';
import { useNow } from '../time';
import { TextDialog } from '../ui/Dialog';
import { told, useSpeech } from '../words/speech';
import { DiffView } from './DiffView';

/** One text of the knowledge with all that it ever was. */
export interface Versioned {
  /** Of the cache, without the version. */
  key: string;
  version: number;
  versions: readonly VersionInfo[];
  mayPublish: boolean;
  read: (version: number) => Promise<{ source: string }>;
}

function Difference({ of, version, edited }: { of: Versioned; version: number; edited: string }) {
  const speech = useSpeech();
  const { data, error } = useResource<{ source: string }>(`${of.key}/${String(version)}`, () =>
    of.read(version),
  );
  if (error) return <p className="notice bad">{told(speech, error)}</p>;
  if (!data) return <p className="loading">{speech.reading}</p>;
  return <DiffView before={data.source} after={edited} />;
}

export function Versions({
  of,
  edited,
  compare,
  onRollBack,
}: {
  of: Versioned;
  edited: string;
  compare: string;
  onRollBack: (version: number, note: string) => Promise<void>;
}) {
  const [open, setOpen] = useState<number>();
  const [back, setBack] = useState<number>();
  const now = useNow();
  const { templates: words, time } = useSpeech();
  return (
    <section aria-label={words.versions} className="versions" data-testid="versions">
      <ol>
        {of.versions.map((one) => (
          <li key={one.version} data-version={one.version}>
            <div className="version-head">
              <strong>v{one.version}</strong>
              <span className="version-note">{one.note || words.noNote}</span>
              {one.version === of.version && (
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
                {open === one.version ? words.hide : compare}
              </button>
              {one.version !== of.version && of.mayPublish && (
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
            {open === one.version && <Difference of={of} version={one.version} edited={edited} />}
          </li>
        ))}
      </ol>
      {back !== undefined && (
        <TextDialog
          title={words.rollBackTitle(back)}
          label={words.why}
          action={words.rollBackAction}
          maxLength={500}
          help={words.rollBackHelp(of.version + 1)}
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
