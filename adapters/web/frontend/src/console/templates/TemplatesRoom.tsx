// The templates room: find a template at the left, work on it at the right.
import { useMemo, useState } from 'react';
import { api, ask, type TemplateSummary } from '../api/client';
import { useResource } from '../api/cache';
import { href } from '../route';
import { kindWord, sentence } from '../words';
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

const serves = (one: TemplateSummary) =>
  [one.topic, one.service, one.root_need].filter(Boolean).map(sentence).join(' · ') || 'any case';

export default function TemplatesRoom({
  selected,
}: {
  selected: { locale: string; id: string } | undefined;
}) {
  const [filter, setFilter] = useState<Filter>({ find: '', kind: '', locale: '' });
  const { data, error } = useResource<{ templates: TemplateSummary[] }>('templates:', () =>
    ask(api.GET('/templates')),
  );
  const all = useMemo(() => data?.templates ?? [], [data]);
  const shown = all.filter((one) => matches(one, filter));
  const kinds = [...new Set(all.map((one) => one.kind ?? 'phrases'))].sort();
  const locales = [...new Set(all.map((one) => one.locale))].sort();
  const first = shown[0];
  const open = selected ?? (first ? { locale: first.locale, id: first.id } : undefined);

  return (
    <div className={selected ? 'room templates has-selection' : 'room templates'}>
      <nav className="queue" aria-label="Templates">
        <div className="side-head">
          <h2>
            Templates <span className="count">{shown.length}</span>
          </h2>
        </div>
        <div className="side-filter column">
          <input
            type="search"
            aria-label="Find a template"
            placeholder="Find …"
            value={filter.find}
            onChange={(event) => {
              setFilter({ ...filter, find: event.target.value });
            }}
          />
          <div className="side-selects">
            <select
              aria-label="Kind"
              value={filter.kind}
              onChange={(event) => {
                setFilter({ ...filter, kind: event.target.value });
              }}
            >
              <option value="">All kinds</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindWord[kind] ?? 'Phrases'}
                </option>
              ))}
            </select>
            <select
              aria-label="Language"
              value={filter.locale}
              onChange={(event) => {
                setFilter({ ...filter, locale: event.target.value });
              }}
            >
              <option value="">All languages</option>
              {locales.map((locale) => (
                <option key={locale}>{locale}</option>
              ))}
            </select>
          </div>
        </div>
        {error && !data && <p className="notice bad">{error.message}</p>}
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
                  {serves(one)}
                  {one.used > 0 && ` · used ${String(one.used)}×`}
                </span>
                <span className="row-marks">
                  <span className={`badge outcome-${one.kind ?? 'none'}`}>
                    {kindWord[one.kind ?? ''] ?? 'Phrases'}
                  </span>
                  <span className="badge plain">{one.locale}</span>
                  {one.findings > 0 && (
                    <span className={one.errors > 0 ? 'badge urgent' : 'badge again'}>
                      {one.findings} {one.findings === 1 ? 'finding' : 'findings'}
                    </span>
                  )}
                </span>
              </a>
            </li>
          ))}
        </ol>
        {data && shown.length === 0 && <p className="side-empty">No template fits.</p>}
      </nav>
      <section className="case-area" aria-label="Template">
        <a className="back" href={href('templates')}>
          ← Templates
        </a>
        {open && (
          <TemplateLoader key={`${open.locale}/${open.id}`} locale={open.locale} id={open.id} />
        )}
      </section>
    </div>
  );
}
