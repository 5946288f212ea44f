// Microsoft's Web Chat on our Direct Line, in our colours.
import ReactWebChat from 'botframework-webchat';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIsDark } from '../shared/theme';
import { type Connection, connect } from './connection';
import { hostConfig, styleOptions } from './look';
import { type ChatSession, openSession, resume } from './people';
import { language, words } from './words';

interface Props {
  session: ChatSession;
  /** The person asked for a new conversation: an earlier one is not gone back to. */
  fresh: boolean;
  onSession: (session: ChatSession) => void;
}

const kWaits = [1000, 3000, 10_000, 30_000];

/** What was typed and not sent goes along to the next connection. */
function typed(connection: Connection | undefined): string {
  const state = connection?.store.getState() as { sendBoxValue?: string } | undefined;
  return state?.sendBoxValue ?? '';
}

export default function Talk({ session, fresh, onSession }: Props) {
  const isDark = useIsDark();
  const current = useRef(session);
  const failures = useRef(0);
  const latest = useRef<Connection>();
  const [shown, setShown] = useState<{ connection: Connection; key: number }>();
  const [lost, setLost] = useState(false);
  const [quiet, setQuiet] = useState(true);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let open: Connection | undefined;
    let timer: number | undefined;
    let over = false;
    const again = () => {
      if (!over) setAttempt((count) => count + 1);
    };
    const gone = () => {
      if (over || timer !== undefined) return;
      setLost(true);
      timer = window.setTimeout(again, kWaits[Math.min(failures.current++, kWaits.length - 1)]);
    };
    const start = (from: ChatSession) => {
      if (over) return;
      current.current = from;
      const draft = typed(latest.current);
      open = connect(from, {
        onOnline(next) {
          current.current = next;
          failures.current = 0;
          setLost(false);
          onSession(next);
        },
        onLost: gone,
        onFirstWords() {
          setQuiet(false);
        },
      });
      if (draft) open.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
      latest.current = open;
      setShown({ connection: open, key: attempt });
    };
    const { person, conversationId } = current.current;
    if (attempt === 0 && fresh) openSession(person).then(start, gone);
    // Somebody has just been chosen: their token is new.
    else if (attempt === 0 && !conversationId) start(current.current);
    else resume(current.current).then(start, gone);
    const hurry = () => {
      if (timer !== undefined) again();
    };
    window.addEventListener('online', hurry);
    return () => {
      over = true;
      clearTimeout(timer);
      window.removeEventListener('online', hurry);
      open?.close();
    };
  }, [attempt, fresh, onSession]);

  const look = useMemo(() => styleOptions(isDark), [isDark]);
  const cards = useMemo(() => hostConfig(isDark), [isDark]);

  const begin = (text: string) => {
    shown?.connection.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    const box = document.querySelector<HTMLTextAreaElement>(
      '[data-testid="chat"] textarea, [data-testid="chat"] input[type="text"]',
    );
    box?.focus();
    window.setTimeout(() => box?.setSelectionRange(text.length, text.length), 0);
  };

  return (
    <>
      {lost && (
        <div className="lost" role="alert">
          <span>{words.lost}</span>
          <button
            type="button"
            className="solid"
            onClick={() => {
              setAttempt((count) => count + 1);
            }}
          >
            {words.againNow}
          </button>
        </div>
      )}
      <div className="chat" data-testid="chat">
        {shown && (
          <ReactWebChat
            key={shown.key}
            directLine={shown.connection.directLine}
            store={shown.connection.store}
            userID={current.current.userId}
            username={session.person.name}
            locale={language}
            role="region"
            styleOptions={look}
            adaptiveCardsHostConfig={cards}
            overrideLocalizedStrings={{ TEXT_INPUT_PLACEHOLDER: words.placeholder }}
          />
        )}
      </div>
      {quiet && (
        <div className="starters">
          <span id="starters-title">{words.forExample}</span>
          <ul aria-labelledby="starters-title">
            {words.starters.map((starter) => (
              <li key={starter}>
                <button
                  type="button"
                  onClick={() => {
                    begin(starter);
                  }}
                >
                  {starter.trim().replace(/:$/, '')} …
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
