// One Direct Line connection and its store. A fresh conversation tells the bot that somebody has
// come in; a resumed one shows what was said before and goes on.
import { createDirectLine, createStore } from 'botframework-webchat';
import type { ChatSession } from './people';
import { tameActivity } from './tame';
import { language } from './words';

// ConnectionStatus of botframework-directlinejs.
const kOnline = 2;
const kExpiredToken = 3;
const kFailedToConnect = 4;

/** What DirectLine keeps to itself, and a reload needs. */
interface Inner {
  conversationId?: string;
  token?: string;
}

interface Action {
  type: string;
  payload?: { activity?: { from?: { role?: string } } };
}

function tamed(action: Action): Action {
  const activity = action.payload?.activity;
  if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || !activity) return action;
  return { ...action, payload: { ...action.payload, activity: tameActivity(activity) } };
}

export interface Hooks {
  onOnline: (session: ChatSession) => void;
  onLost: () => void;
  onFirstWords: () => void;
}

export function connect(session: ChatSession, hooks: Hooks) {
  const resumed = session.conversationId !== undefined;
  const directLine = createDirectLine({
    domain: `${window.location.origin}/v3/directline`,
    token: session.token,
    ...(resumed ? { conversationId: session.conversationId } : {}),
  });

  let joined = resumed;
  const store = createStore(
    {},
    ({ dispatch }: { dispatch: (action: unknown) => void }) =>
      (next: (action: Action) => unknown) =>
      (action: Action) => {
        const result = next(tamed(action));
        if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && !joined) {
          joined = true;
          dispatch({
            type: 'WEB_CHAT/SEND_EVENT',
            payload: { name: 'webchat/join', value: { language } },
          });
        }
        if (
          (action.type === 'DIRECT_LINE/POST_ACTIVITY' ||
            action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') &&
          isWords(action)
        )
          hooks.onFirstWords();
        return result;
      },
  );

  function isWords(action: Action) {
    const activity = action.payload?.activity as
      { type?: string; from?: { role?: string; id?: string } } | undefined;
    if (activity?.type !== 'message') return false;
    return (
      action.type === 'DIRECT_LINE/POST_ACTIVITY' ||
      activity.from?.role === 'user' ||
      activity.from?.id === session.userId
    );
  }

  const watching = directLine.connectionStatus$.subscribe((status: number) => {
    if (status === kOnline) {
      const inner = directLine as unknown as Inner;
      hooks.onOnline({
        ...session,
        token: inner.token ?? session.token,
        conversationId: inner.conversationId ?? session.conversationId,
      });
    } else if (status === kExpiredToken || status === kFailedToConnect) hooks.onLost();
  });

  return {
    directLine,
    store,
    close() {
      watching.unsubscribe();
      directLine.end();
    },
  };
}

export type Connection = ReturnType<typeof connect>;
