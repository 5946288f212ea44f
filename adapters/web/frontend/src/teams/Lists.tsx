import type { ReactNode } from 'react';
import type { Content } from './content';

function List({ title, children }: { title?: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      {title && <h2>{title}</h2>}
      <ul>
        {children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </section>
  );
}

export function Lists({ content }: { content: Content }) {
  const { words } = content;
  return (
    <>
      {content.requests.length === 0 && <p>{words['no_requests']}</p>}
      <List>
        {content.requests.map((one, index) => (
          <article key={index} data-stage={one.stage}>
            <h2 className="title">{one.title}</h2>
            <p className="state">
              {one.state}
              {one.with && ` (${words['with']} ${one.with})`}
            </p>
            <p className="when">
              {words['changed']}: {one.changed}
            </p>
          </article>
        ))}
      </List>
      <List title={words['promises']}>
        {content.promises.map((one, index) => (
          <article key={index} data-kept={one.kept}>
            <h3>{one.text}</h3>
            <p className="state">
              {words['by_day']} {one.due}
              {one.kept && ` · ✓ ${words['kept']}`}
            </p>
            {one.owner && <p className="when">{one.owner}</p>}
          </article>
        ))}
      </List>
      <List title={words['decisions']}>
        {content.decisions.map((one, index) => (
          <article key={index} data-outcome={one.outcome}>
            <h3>{one.title}</h3>
            <p className="state">{one.decision}</p>
            <p>{one.reason}</p>
            <p className="when">
              {words['decided_by']} {one.by} · {one.at}
            </p>
          </article>
        ))}
      </List>
    </>
  );
}
