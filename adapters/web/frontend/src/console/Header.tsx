// The bar at the top: rooms, figures, connection, and who one is.
import { useState } from 'react';
import { Avatar } from '../shared/Avatar';
import { Mark } from '../shared/Mark';
import { setTheme, type ThemeChoice, useThemeChoice } from '../shared/theme';
import { api, ApiError, ask, type Session, type Summary, write } from './api/client';
import { useResource } from './api/cache';
import type { LiveState } from './api/live';
import { href, type Room } from './route';
import { useNow, waited } from './time';
import { useToast } from './ui/Toasts';

const kLive: Record<LiveState, string> = {
  open: 'Live',
  connecting: 'Connecting …',
  waiting: 'Connection lost, trying again …',
};

function Figures({ summary, now }: { summary: Summary; now: number }) {
  const figures: [label: string, value: string, alert: boolean][] = [
    ['waiting', String(summary.waiting), false],
    ['oldest', summary.oldest_waiting_at ? waited(summary.oldest_waiting_at, now) : '–', false],
    ['promises due', String(summary.promises_due), false],
    ['late', String(summary.promises_late), summary.promises_late > 0],
    ['answered today', String(summary.answered_today), false],
  ];
  if (summary.set_aside > 0) figures.push(['set aside', String(summary.set_aside), true]);
  return (
    <dl className="figures" data-testid="figures">
      {figures.map(([label, value, alert]) => (
        <div key={label} className={alert ? 'alert' : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Me({ session }: { session: Session }) {
  const [open, setOpen] = useState(false);
  const theme = useThemeChoice();
  const tell = useToast();
  const { person } = session;
  const failed = (problem: unknown) => {
    tell('bad', problem instanceof ApiError ? problem.message : String(problem));
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
        aria-label={`${person.name}: menu`}
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
            Colours
            <select
              value={theme}
              onChange={(event) => {
                setTheme(event.target.value as ThemeChoice);
              }}
            >
              <option value="auto">As the system</option>
              <option value="light">Light</option>
              <option value="dark">Dark</option>
            </select>
          </label>
          {session.demo && session.people.length > 0 && (
            <label>
              Switch person
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
            Sign out
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
  mayTemplate,
}: {
  session: Session;
  room: Room;
  live: LiveState;
  mayReview: boolean;
  mayTemplate: boolean;
}) {
  const now = useNow();
  const { data: summary } = useResource<Summary>('summary', () => ask(api.GET('/reports/summary')));
  const rooms: [Room, string, number][] = [];
  if (mayReview) {
    rooms.push(['reviews', 'Reviews', summary?.waiting ?? 0]);
    rooms.push(['conversations', 'Conversations', summary?.calls ?? 0]);
  }
  if (mayTemplate) rooms.push(['templates', 'Templates', 0]);
  return (
    <header className="top">
      <a className="brand" href={href('reviews')}>
        <Mark size={28} />
        <h1>Ajar</h1>
      </a>
      <nav aria-label="Rooms" className="tabs">
        {rooms.map(([name, label, count]) => (
          <a key={name} href={href(name)} aria-current={room === name ? 'page' : undefined}>
            {label}
            {count > 0 && <span className="count">{count}</span>}
          </a>
        ))}
      </nav>
      {summary && <Figures summary={summary} now={now} />}
      <span className={`live ${live}`} role="status" data-testid="live" data-state={live}>
        <span className="live-dot" aria-hidden="true" />
        <span className="live-text">{kLive[live]}</span>
      </span>
      <Me session={session} />
    </header>
  );
}
