// The templates room: find a template at the left, work on it at the right.
import { useMemo, useState } from 'react';
import { api, ask, type TemplateSummary } from '../api/client';
import { useResource } from '../api/cache';
import { href } from '../route';
import { sentence, told, useSpeech } from '../words/speech';
import { Suggestions, useSuggestions } from './Suggestions';
import { TemplateLoader } from './TemplateEditor';

interface Filter {
  find: string;
  kind: string;
  locale: string;
}

function matches(one: TemplateSummary, { find, kind, locale }: Filter) {
  const wanted = find.trim().toLowerCase();
  return (
    (!kind || (one.kind ?? 'phrases') === kind) &&
    (!locale || one.locale === locale) &&
    `${one.id} ${one.topic} ${one.service} ${one.owner} ${one.updated_by}`
      .toLowerCase()
      .includes(wanted)
  );
}

const serves = (one: TemplateSummary, anyCase: string) =>
  [one.topic, one.service, one.root_need].filter(Boolean).map(sentence).join(' · ') || anyCase;

export default function TemplatesRoom({
  selected,
  suggested,
}: {
  selected: { locale: string; id: string } | undefined;
  /** What staff's edits suggest is open in place of a template. */
  suggested: boolean;
}) {
  const speech = useSpeech();
  const words = speech.templates;
  const [filter, setFilter] = useState<Filter>({ find: '', kind: '', locale: '' });
  const { data, error } = useResource<{ templates: TemplateSummary[] }>('templates:', () =>
    ask(api.GET('/templates')),
  );
  const waiting = useSuggestions().data?.suggestions.length ?? 0;
  const all = useMemo(() => data?.templates ?? [], [data]);
  const shown = all.filter((one) => matches(one, filter));
  const kinds = [...new Set(all.map((one) => one.kind ?? 'phrases'))].sort();
  const locales = [...new Set(all.map((one) => one.locale))].sort();
  const first = shown[0];
  const open = suggested
    ? undefined
    : (selected ?? (first ? { locale: first.locale, id: first.id } : undefined));

  return (
    <div className={selected || suggested ? 'room templates has-selection' : 'room templates'}>
      <nav className="queue" aria-label={speech.header.templates}>
        <div className="side-head">
          <h2>
            {speech.header.templates} <span className="count">{shown.length}</span>
          </h2>
        </div>
        <div className="side-filter column">
          <input
            type="search"
            aria-label={words.findLabel}
            placeholder={words.find}
            value={filter.find}
            onChange={(event) => {
              setFilter({ ...filter, find: event.target.value });
            }}
          />
          <div className="side-selects">
            <select
              aria-label={words.kind}
              value={filter.kind}
              onChange={(event) => {
                setFilter({ ...filter, kind: event.target.value });
              }}
            >
              <option value="">{words.allKinds}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {speech.kind[kind] ?? kind}
                </option>
              ))}
            </select>
            <select
              aria-label={words.language}
              value={filter.locale}
              onChange={(event) => {
                setFilter({ ...filter, locale: event.target.value });
              }}
            >
              <option value="">{words.allLanguages}</option>
              {locales.map((locale) => (
                <option key={locale}>{locale}</option>
              ))}
            </select>
          </div>
        </div>
        <a
          className="row suggested-row"
          href={href('templates', 'suggested')}
          aria-current={suggested ? 'true' : undefined}
          data-testid="to-suggestions"
        >
          {speech.suggestions.title} <span className="count">{waiting}</span>
        </a>
        {error && !data && <p className="notice bad">{told(speech, error)}</p>}
        <ol className="rows" data-testid="templates">
          {shown.map((one) => (
            <li key={`${one.locale}/${one.id}`}>
              <a
                className="row"
                href={href('templates', one.locale, one.id)}
                aria-current={
                  open?.id === one.id && open.locale === one.locale ? 'true' : undefined
                }
                data-template={`${one.locale}/${one.id}`}
              >
                <span className="row-top">
                  <strong>{one.id}</strong>
                  <span className="row-version">v{one.version}</span>
                </span>
                <span className="row-sub">
                  {serves(one, words.anyCase)}
                  {one.used > 0 && ` · ${words.used(one.used)}`}
                </span>
                <span className="row-marks">
                  <span className={`badge outcome-${one.kind ?? 'none'}`}>
                    {speech.kind[one.kind ?? 'phrases']}
                  </span>
                  <span className="badge plain">{one.locale}</span>
                  {one.findings > 0 && (
                    <span className={one.errors > 0 ? 'badge urgent' : 'badge again'}>
                      {words.findings(one.findings)}
                    </span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ol>
        {data && shown.length === 0 && <p className="side-empty">{words.none}</p>}
      </nav>
      <section className="case-area" aria-label={suggested ? speech.suggestions.title : words.one}>
        <a className="back" href={href('templates')}>
          {words.back}
        </a>
        {suggested && <Suggestions />}
        {open && (
          <TemplateLoader key={`${open.locale}/${open.id}`} locale={open.locale} id={open.id} />
        )}
      </section>
    </div>
  );
}
