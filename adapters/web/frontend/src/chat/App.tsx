// The employee's page: choose who you are (demo), then talk.
import { lazy, Suspense, useCallback, useState } from 'react';
import { Avatar } from '../shared/Avatar';
import { Mark } from '../shared/Mark';
import { setTheme, type ThemeChoice, useThemeChoice } from '../shared/theme';
import { Chooser } from './Chooser';
import { type ChatSession, storedSession, storeSession } from './people';
import { words } from './words';

// Web Chat is the heavy part: it loads while the person reads who they may be.
const loadTalk = () => import('./Talk');
const Talk = lazy(loadTalk);
void loadTalk();

function HowItWorks() {
  return (
    <aside className="how" aria-labelledby="how-title">
      <p className="how-tagline">{words.tagline}</p>
      <h2 id="how-title">{words.howTitle}</h2>
      <ol>
        {words.steps.map(([title, text]) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p className="how-open">{words.openLine}</p>
    </aside>
  );
}

function ThemeSelect() {
  const choice = useThemeChoice();
  return (
    <select
      className="theme-select"
      aria-label={words.theme}
      value={choice}
      onChange={(event) => {
        setTheme(event.target.value as ThemeChoice);
      }}
    >
      {(['auto', 'light', 'dark'] as const).map((theme) => (
        <option key={theme} value={theme}>
          {words.themes[theme]}
        </option>
      ))}
    </select>
  );
}

export function App() {
  const [session, setSession] = useState(storedSession);
  const [talk, setTalk] = useState(0);

  const keep = useCallback((next: ChatSession | undefined) => {
    storeSession(next);
    setSession(next);
  }, []);
  const remember = useCallback((next: ChatSession) => {
    storeSession(next);
  }, []);

  return (
    <div className={session ? 'page talking' : 'page'}>
      <header className="bar">
        <Mark size={34} />
        <div className="bar-name">
          <h1>Ajar</h1>
          <span>{words.title}</span>
        </div>
        <div className="bar-tools">
          {session && (
            <>
              <span className="me" title={session.person.title}>
                <Avatar name={session.person.name} />
                <span className="me-name">{session.person.name}</span>
              </span>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  const { person, token, userId } = session;
                  keep({ person, token, userId });
                  setTalk((count) => count + 1);
                }}
              >
                {words.newTalk}
              </button>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  keep(undefined);
                }}
              >
                {words.switchPerson}
              </button>
            </>
          )}
          <ThemeSelect />
        </div>
      </header>
      <main>
        {session ? (
          <>
            <HowItWorks />
            <section className="talk" aria-label={words.chatLabel}>
              <Suspense fallback={<p className="waiting">{words.loading}</p>}>
                <Talk
                  key={`${session.person.id}/${String(talk)}`}
                  session={session}
                  fresh={talk > 0}
                  onSession={remember}
                />
              </Suspense>
            </section>
          </>
        ) : (
          <Chooser onChosen={keep} />
        )}
      </main>
    </div>
  );
}
