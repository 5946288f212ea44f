// Microsoft's Web Chat on our Direct Line, in our colours.
import ReactWebChat from 'botframework-webchat';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIsDark } from '../shared/theme';
import { type Connection, connect } from './connection';
import { hostConfig, styleOptions } from './look';
import { type ChatSession, openSession } from './people';
import { language, words } from './words';

interface Props {
  session: ChatSession;
  /** The person asked for a new conversation: an earlier one is not gone back to. */
  fresh: boolean;
  onSession: (session: ChatSession) => void;
}

export default function Talk({ session, fresh, onSession }: Props) {
  const isDark = useIsDark();
  const current = useRef(session);
  const [connection, setConnection] = useState<Connection>();
  const [lost, setLost] = useState(false);
  const [quiet, setQuiet] = useState(true);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let open: Connection | undefined;
    let over = false;
    const start = (from: ChatSession) => {
      if (over) return;
      current.current = from;
      open = connect(from, {
        onOnline(next) {
          current.current = next;
          setLost(false);
          onSession(next);
        },
        onLost() {
          setLost(true);
        },
        onFirstWords() {
          setQuiet(false);
        },
      });
      setConnection(open);
    };
    if (attempt === 0 && !fresh) start(current.current);
    else {
      // A new token; after a loss the same conversation, if there was one.
      openSession(current.current.person)
        .then((next) => {
          const { conversationId, ...rest } = next;
          const known =
            attempt > 0 ? (current.current.conversationId ?? conversationId) : undefined;
          start(known ? { ...rest, conversationId: known } : rest);
        })
        .catch(() => {
          setLost(true);
        });
    }
    return () => {
      over = true;
      open?.close();
    };
  }, [attempt, fresh, onSession]);

  const look = useMemo(() => styleOptions(isDark), [isDark]);
  const cards = useMemo(() => hostConfig(isDark), [isDark]);

  const begin = (text: string) => {
    connection?.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
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
              setLost(false);
              setAttempt((count) => count + 1);
            }}
          >
            {words.again}
          </button>
        </div>
      )}
      <div className="chat" data-testid="chat">
        {connection && (
          <ReactWebChat
            key={attempt}
            directLine={connection.directLine}
            store={connection.store}
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
