// The bar at the top: rooms, figures, connection, and who one is.
import { useState } from 'react';
import { Avatar } from '../shared/Avatar';
import { Mark } from '../shared/Mark';
import { setTheme, type ThemeChoice, useThemeChoice } from '../shared/theme';
import { api, ask, type Session, type Summary, write } from './api/client';
import { useResource } from './api/cache';
import type { LiveState } from './api/live';
import { href, type Room } from './route';
import { useNow } from './time';
import { useToast } from './ui/Toasts';
import { told, useSpeech } from './words/speech';

/** What the day looks like; what wants somebody's attention leads to the room where it stands. */
function Figures({ summary, now, links }: { summary: Summary; now: number; links: boolean }) {
  const { header, time } = useSpeech();
  const words = header.figures;
  const figures: { label: string; value: string; alert?: boolean; to?: string }[] = [
    { label: words.waiting, value: String(summary.waiting) },
    {
      label: words.oldest,
      value: summary.oldest_waiting_at ? time.waited(summary.oldest_waiting_at, now) : '–',
    },
    {
      label: words.late,
      value: String(summary.promises_late),
      alert: summary.promises_late > 0,
      to: href('follow-up', 'promises'),
    },
  ];
  if (summary.set_aside > 0)
    figures.push({
      label: words.setAside,
      value: String(summary.set_aside),
      alert: true,
      to: href('follow-up', 'set-aside'),
    });
  // A narrow window shows the first ones only.
  figures.push(
    {
      label: words.due,
      value: String(summary.promises_due),
      to: href('follow-up', 'promises'),
    },
    { label: words.answered, value: String(summary.answered_today) },
  );
  return (
    <dl className="figures" data-testid="figures">
      {figures.map(({ label, value, alert, to }) => (
        <div key={label} className={alert ? 'alert' : undefined}>
          <dt>{label}</dt>
          <dd>{to && links ? <a href={to}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Me({ session }: { session: Session }) {
  const [open, setOpen] = useState(false);
  const theme = useThemeChoice();
  const tell = useToast();
  const speech = useSpeech();
  const { header } = speech;
  const { person } = session;
  const failed = (problem: unknown) => {
    tell('bad', told(speech, problem));
  };
  const become = (person_id: string) => {
    ask(api.POST('/session/person', { params: write, body: { person_id } }))
      .then(() => {
        // Nothing that the other person had read stays behind.
        window.location.reload();
      })
      .catch(failed);
  };
  return (
    <div
      className="me"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        type="button"
        className="me-button"
        aria-expanded={open}
        aria-label={header.menuOf(person.name)}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false);
        }}
      >
        <Avatar name={person.name} />
        <span className="me-name">{person.name}</span>
        <span aria-hidden="true">▾</span>
      </button>
      {open && (
        // The panel itself takes the focus of a click, so that a click inside does not close it.
        <div className="menu" tabIndex={-1}>
          <p className="menu-who">
            <strong>{person.name}</strong>
            <span>{person.title}</span>
          </p>
          <label>
            {header.colours}
            <select
              value={theme}
              onChange={(event) => {
                setTheme(event.target.value as ThemeChoice);
              }}
            >
              <option value="auto">{header.themes.auto}</option>
              <option value="light">{header.themes.light}</option>
              <option value="dark">{header.themes.dark}</option>
            </select>
          </label>
          {session.demo && session.people.length > 0 && (
            <label>
              {header.switchPerson}
              <select
                value={person.id}
                onChange={(event) => {
                  setOpen(false);
                  become(event.target.value);
                }}
              >
                {session.people.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}, {one.title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button
            type="button"
            onClick={() => {
              ask(api.DELETE('/session', { params: write }))
                .then(() => {
                  window.location.reload();
                })
                .catch(failed);
            }}
          >
            {header.signOut}
          </button>
        </div>
      )}
    </div>
  );
}

export function Header({
  session,
  room,
  live,
  mayReview,
  mayTeach,
  mayTemplate,
}: {
  session: Session;
  room: Room;
  live: LiveState;
  mayReview: boolean;
  mayTeach: boolean;
  mayTemplate: boolean;
}) {
  const now = useNow();
  const { header } = useSpeech();
  const { data: summary } = useResource<Summary>('summary', () => ask(api.GET('/reports/summary')));
  const rooms: [Room, string, number][] = [];
  if (mayReview) {
    rooms.push(['reviews', header.reviews, summary?.waiting ?? 0]);
    rooms.push(['conversations', header.conversations, summary?.calls ?? 0]);
    rooms.push([
      'follow-up',
      header.followUp,
      (summary?.promises_late ?? 0) + (summary?.set_aside ?? 0),
    ]);
  }
  if (mayTeach) rooms.push(['phrases', header.phrases, summary?.phrases ?? 0]);
  if (mayTemplate) rooms.push(['templates', header.templates, 0]);
  return (
    <header className="top">
      <a className="brand" href={href('reviews')}>
        <Mark size={28} />
        <h1>Ajar</h1>
      </a>
      <nav aria-label={header.rooms} className="tabs">
        {rooms.map(([name, label, count]) => (
          <a key={name} href={href(name)} aria-current={room === name ? 'page' : undefined}>
            {label}
            {count > 0 && <span className="count">{count}</span>}
          </a>
        ))}
      </nav>
      {summary && <Figures summary={summary} now={now} links={mayReview} />}
      <span className={`live ${live}`} role="status" data-testid="live" data-state={live}>
        <span className="live-dot" aria-hidden="true" />
        <span className="live-text">{header.live[live]}</span>
      </span>
      <Me session={session} />
    </header>
  );
}
