// The console: who is signed in decides which rooms there are.
import { lazy, Suspense, useEffect, useState } from 'react';
import { Mark } from '../shared/Mark';
import { api, ask, onSignedOut, type Session } from './api/client';
import { invalidate, useResource } from './api/cache';
import { ConversationsRoom } from './conversations/ConversationsRoom';
import { FollowUpRoom } from './follow-up/FollowUpRoom';
import { Header } from './Header';
import { PhrasesRoom } from './phrases/PhrasesRoom';
import { ReviewsRoom } from './reviews/ReviewsRoom';
import { type Room, useRoute } from './route';
import { Toasts } from './ui/Toasts';
import { useLive } from './useLive';
import { Speaking, told, useSpeech } from './words/speech';

const TemplatesRoom = lazy(() => import('./templates/TemplatesRoom'));

/** Before anybody is known, the browser's language is the best guess. */
export function App() {
  return (
    <Speaking locale={navigator.language}>
      <Entrance />
    </Speaking>
  );
}

function Entrance() {
  const speech = useSpeech();
  const [gone, setGone] = useState(false);
  useEffect(() => {
    onSignedOut(() => {
      setGone(true);
    });
  }, []);
  const { data: session, error } = useResource<Session>('session', () => ask(api.GET('/session')));
  if (gone || error?.status === 401) return <SignIn />;
  if (session)
    return (
      <Speaking locale={session.locale}>
        <Toasts>
          <Console session={session} />
        </Toasts>
      </Speaking>
    );
  if (error)
    return (
      <Page>
        <p>{told(speech, error)}</p>
        <button
          type="button"
          className="primary"
          onClick={() => {
            invalidate('session');
          }}
        >
          {speech.tryAgain}
        </button>
      </Page>
    );
  return <Page>{<p>{speech.oneMoment}</p>}</Page>;
}

function Page({ children }: { children: React.ReactNode }) {
  return (
    <main className="door">
      <div className="door-card">
        <Mark size={64} />
        {children}
      </div>
    </main>
  );
}

function SignIn() {
  const { door } = useSpeech();
  return (
    <Page>
      <h1>{door.title}</h1>
      <p>{door.how}</p>
      <code className="sample">{window.location.origin}/console/sign-in?code=…</code>
      <p className="help">{door.once}</p>
      <a className="button" href="/">
        {door.toChat}
      </a>
    </Page>
  );
}

/** Where somebody begins who may not go where the address says. */
const firstOf = (allowed: Record<Room, boolean>): Room =>
  (Object.keys(allowed) as Room[]).find((room) => allowed[room]) ?? 'reviews';

function Console({ session }: { session: Session }) {
  const route = useRoute();
  const live = useLive();
  const speech = useSpeech();
  const { roles } = session.person;
  const mayReview = roles.includes('approver') || roles.includes('management');
  const mayTemplate = mayReview || roles.includes('template_admin');
  const mayTeach = roles.includes('catalogue_admin');
  const allowed: Record<Room, boolean> = {
    reviews: mayReview,
    conversations: mayReview,
    'follow-up': mayReview,
    phrases: mayTeach,
    templates: mayTemplate,
  };
  const room = allowed[route.room] ? route.room : firstOf(allowed);
  const [first, second] = route.room === room ? route.rest : [];

  return (
    <div className="console">
      <Header
        session={session}
        room={room}
        live={live}
        mayReview={mayReview}
        mayTeach={mayTeach}
        mayTemplate={mayTemplate}
      />
      <main className="rooms">
        {!mayTemplate && !mayTeach && (
          <div className="all-done">
            <p className="all-done-title">{speech.door.nothingHere}</p>
            <p>{speech.door.whoFor}</p>
          </div>
        )}
        {mayReview && room === 'reviews' && <ReviewsRoom session={session} selected={first} />}
        {mayReview && room === 'conversations' && <ConversationsRoom selected={first} />}
        {mayReview && room === 'follow-up' && <FollowUpRoom list={first} />}
        {mayTeach && room === 'phrases' && <PhrasesRoom list={first} mayReview={mayReview} />}
        {mayTemplate && room === 'templates' && (
          <Suspense fallback={<p className="loading">{speech.templates.openingRoom}</p>}>
            <TemplatesRoom
              selected={first && second ? { locale: first, id: second } : undefined}
              suggested={first === 'suggested' && !second}
            />
          </Suspense>
        )}
      </main>
    </div>
  );
}
