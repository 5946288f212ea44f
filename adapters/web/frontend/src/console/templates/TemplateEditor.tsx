// One template: source, live preview, publishing, versions.
import { useState } from 'react';
import {
  api,
  ApiError,
  ask,
  type Published,
  type ReviewSummary,
  type Template,
  type TemplateError,
  write,
} from '../api/client';
import { invalidate, useResource } from '../api/cache';
import { useNow } from '../time';
import { Segments } from '../ui/Segments';
import { useToast } from '../ui/Toasts';
import { told, useSpeech } from '../words/speech';
import { type Edit, editOf, keepEdit } from './edits';
import { PreviewPane } from './PreviewPane';
import { PublishDialog } from './PublishDialog';
import { SourceEditor } from './SourceEditor';
import { usePreview } from './usePreview';
import { Versions } from './Versions';

export function TemplateLoader({ locale, id }: { locale: string; id: string }) {
  const speech = useSpeech();
  const { data, error } = useResource<Template>(`template:${locale}/${id}`, () =>
    ask(api.GET('/templates/{locale}/{id}', { params: { path: { locale, id } } })),
  );
  if (data) return <TemplateEditor template={data} />;
  return (
    <p className={error ? 'notice bad' : 'loading'}>
      {error ? told(speech, error) : speech.opening}
    </p>
  );
}

function TemplateEditor({ template }: { template: Template }) {
  const { locale, id } = template;
  const key = `${locale}/${id}`;
  const [edit, setEdit] = useState<Edit | undefined>(() => editOf(key));
  const [variant, setVariant] = useState(0);
  const [reviewId, setReviewId] = useState('');
  const [tab, setTab] = useState<'preview' | 'versions'>('preview');
  const [publishing, setPublishing] = useState(false);
  const [refused, setRefused] = useState<TemplateError[]>([]);
  const tell = useToast();
  const speech = useSpeech();
  const words = speech.templates;
  const now = useNow();
  const cases = useResource<{ reviews: ReviewSummary[] }>('reviews:preview', () =>
    ask(api.GET('/reviews', { params: { query: { status: 'all', limit: 30 } } })),
  );
  const source = edit?.source ?? template.source;
  const changed = source !== template.source;
  const outdated = edit !== undefined && edit.base < template.version;
  const shown = usePreview({ locale, id }, source, variant, reviewId);
  const errors = shown.source === source ? (shown.preview?.errors ?? refused) : [];

  const change = (next: string) => {
    setRefused([]);
    const kept =
      next === template.source ? undefined : { source: next, base: edit?.base ?? template.version };
    setEdit(kept);
    keepEdit(key, kept);
  };
  const after = async (what: Promise<Published>, done: (version: number) => string) => {
    try {
      const { version } = await what;
      setEdit(undefined);
      keepEdit(key, undefined);
      setPublishing(false);
      tell('good', done(version));
    } catch (problem) {
      setPublishing(false);
      if (problem instanceof ApiError) setRefused(problem.body.errors ?? []);
      tell('bad', told(speech, problem));
    } finally {
      invalidate('template', 'reviews:preview');
    }
  };
  const params = { path: { locale, id }, ...write };

  return (
    <div className="template" data-testid="template" data-version={template.version}>
      <header className="template-head">
        <div>
          <h2>{id}</h2>
          <p className="help">
            {template.path} · {words.versionBy(template.version, template.updated_by)},{' '}
            {speech.time.dayAndTime(template.updated_at, now)}
          </p>
        </div>
        <div className="talk-actions">
          {changed && (
            <button
              type="button"
              onClick={() => {
                change(template.source);
              }}
            >
              {words.discard}
            </button>
          )}
          <button
            type="button"
            className="primary"
            disabled={!changed || errors.length > 0 || !template.may.publish}
            onClick={() => {
              setPublishing(true);
            }}
          >
            {words.publish}
          </button>
        </div>
      </header>
      {!template.may.publish && <p className="notice">{words.lookOnly}</p>}
      {outdated && (
        <p className="notice warn" role="alert">
          {words.outdated(template.version, template.updated_by)}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              const kept = { source, base: template.version };
              setEdit(kept);
              keepEdit(key, kept);
            }}
          >
            {words.goOn}
          </button>
          .
        </p>
      )}
      <div className="template-panes">
        <SourceEditor
          label={words.sourceOf(id)}
          value={source}
          onChange={change}
          readOnly={false}
          errors={errors}
          findings={shown.source === source ? (shown.preview?.tone.findings ?? []) : []}
          rendered={shown.preview?.text ?? ''}
        />
        <div className="template-side">
          <Segments
            label={words.beside}
            values={['preview', 'versions'] as const}
            value={tab}
            name={(one) =>
              one === 'preview' ? words.preview : words.versionsOf(template.versions.length)
            }
            onChange={setTab}
          />
          {tab === 'preview' ? (
            <PreviewPane
              shown={shown}
              variant={variant}
              onVariant={setVariant}
              cases={cases.data?.reviews ?? []}
              reviewId={reviewId}
              onReview={setReviewId}
            />
          ) : (
            <Versions
              of={{
                key: `template-version:${key}`,
                version: template.version,
                versions: template.versions,
                mayPublish: template.may.publish,
                read: (version) =>
                  ask(
                    api.GET('/templates/{locale}/{id}/versions/{version}', {
                      params: { path: { locale, id, version } },
                    }),
                  ),
              }}
              edited={source}
              compare={words.compare}
              onRollBack={(version, note) =>
                after(
                  ask(
                    api.POST('/templates/{locale}/{id}/roll-back', {
                      params,
                      body: { version, note },
                    }),
                  ),
                  (made) => words.backAgain(version, made),
                )
              }
            />
          )}
        </div>
      </div>
      {publishing && (
        <PublishDialog
          template={template}
          source={source}
          findings={shown.preview?.tone.findings ?? []}
          onClose={() => {
            setPublishing(false);
          }}
          onPublish={(note) =>
            after(
              ask(
                api.POST('/templates/{locale}/{id}/publish', {
                  params,
                  body: { source, note, base_version: edit?.base ?? template.version },
                }),
              ),
              words.published,
            )
          }
        />
      )}
    </div>
  );
}
