// The console: who is signed in decides which rooms there are.
import { lazy, Suspense, useEffect, useState } from 'react';
import { Mark } from '../shared/Mark';
import { api, ask, onSignedOut, type Session } from './api/client';
import { invalidate, useResource } from './api/cache';
import { ConversationsRoom } from './conversations/ConversationsRoom';
import { Header } from './Header';
import { ReviewsRoom } from './reviews/ReviewsRoom';
import { useRoute } from './route';
import { Toasts } from './ui/Toasts';
import { useLive } from './useLive';

const TemplatesRoom = lazy(() => import('./templates/TemplatesRoom'));

export function App() {
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
      <Toasts>
        <Console session={session} />
      </Toasts>
    );
  if (error)
    return (
      <Page>
        <p>{error.message}</p>
        <button
          type="button"
          className="primary"
          onClick={() => {
            invalidate('session');
          }}
        >
          Try again
        </button>
      </Page>
    );
  return <Page>{<p>One moment …</p>}</Page>;
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
  return (
    <Page>
      <h1>Ajar console</h1>
      <p>
        To sign in, open the one-time link that Ajar printed when it started. It is in the terminal,
        or in the server’s log, and looks like this:
      </p>
      <code className="sample">{window.location.origin}/console/sign-in?code=…</code>
      <p className="help">
        The link works once. Was it used already? Start Ajar again, or ask whoever runs it for a new
        one.
      </p>
      <a className="button" href="/">
        To the chat for colleagues
      </a>
    </Page>
  );
}

function Console({ session }: { session: Session }) {
  const route = useRoute();
  const live = useLive();
  const { roles } = session.person;
  const mayReview = roles.includes('approver') || roles.includes('management');
  const mayTemplate = mayReview || roles.includes('template_admin');
  const room = !mayReview && mayTemplate ? 'templates' : route.room;
  const [first, second] = route.room === room ? route.rest : [];

  return (
    <div className="console">
      <Header
        session={session}
        room={room}
        live={live}
        mayReview={mayReview}
        mayTemplate={mayTemplate}
      />
      <main className="rooms">
        {!mayTemplate && (
          <div className="all-done">
            <p className="all-done-title">Nothing to do here for you.</p>
            <p>The console is for approvers, template admins and IT management.</p>
          </div>
        )}
        {mayReview && room === 'reviews' && <ReviewsRoom session={session} selected={first} />}
        {mayReview && room === 'conversations' && <ConversationsRoom selected={first} />}
        {mayTemplate && room === 'templates' && (
          <Suspense fallback={<p className="loading">Opening the templates …</p>}>
            <TemplatesRoom selected={first && second ? { locale: first, id: second } : undefined} />
          </Suspense>
        )}
      </main>
    </div>
  );
}
