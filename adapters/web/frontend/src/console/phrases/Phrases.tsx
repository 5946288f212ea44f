// Phrases with their origin: who said what they are about, and what an admin decides.
import { useState } from 'react';
import { api, ask, type Named, type Phrase, write } from '../api/client';
import { useResource } from '../api/cache';
import { List, useAct } from '../follow-up/List';
import { href } from '../route';
import { useNow } from '../time';
import { useSpeech } from '../words/speech';
import { Decide } from './Decide';
import { Outcome } from './Outcome';

type Status = 'open' | 'settled';

const kMark: Record<Phrase['state'], string> = {
  waiting: 'badge',
  trying: 'badge again',
  taught: 'badge outcome-yes',
  held_back: 'badge urgent',
  dismissed: 'badge plain',
};

function Origin({ one }: { one: Phrase }) {
  const { phrases: words } = useSpeech();
  return (
    <dl className="entry-facts">
      <div>
        <dt>{words.about}</dt>
        <dd>{one.service?.name ?? words.none}</dd>
      </div>
      <div>
        <dt>{words.takenFor}</dt>
        <dd>{one.taken_for?.name ?? words.asked}</dd>
      </div>
      <div>
        <dt>{words.origin}</dt>
        <dd>{words.how[one.how](one.told_by.name)}</dd>
      </div>
    </dl>
  );
}

interface Acts {
  accept: (one: Phrase, text: string, service_id: string) => Promise<void>;
  dismiss: (one: Phrase) => Promise<void>;
}

function One({
  one,
  services,
  mayReview,
  busy,
  acts,
}: {
  one: Phrase;
  services: readonly Named[];
  mayReview: boolean;
  busy: boolean;
  acts: Acts;
}) {
  const { phrases: words, time } = useSpeech();
  const [again, setAgain] = useState(false);
  const now = useNow();
  const undecided = one.state === 'waiting' || one.state === 'held_back';
  return (
    <article className="entry" data-phrase={one.id} data-state={one.state}>
      <p className="entry-top">
        <span className={kMark[one.state]}>{words.state[one.state]}</span>
        <time dateTime={one.at}>{time.dayAndTime(one.at, now)}</time>
        <span>{one.locale}</span>
      </p>
      <h3>“{one.words}”</h3>
      <Origin one={one} />
      <Outcome one={one} />
      {one.decided && one.state !== 'waiting' && (
        <p className="help">
          {words.decidedBy(one.decided.by?.name ?? 'Ajar', time.dayAndTime(one.decided.at, now))}
        </p>
      )}
      {(undecided || again) && (
        <Decide
          one={one}
          services={services}
          busy={busy}
          onAccept={(text, service) => void acts.accept(one, text, service)}
          onDismiss={undecided ? () => void acts.dismiss(one) : undefined}
        />
      )}
      <div className="entry-actions">
        {one.state === 'dismissed' && !again && (
          <button
            type="button"
            onClick={() => {
              setAgain(true);
            }}
          >
            {words.thinkAgain}
          </button>
        )}
        {mayReview && (
          <a
            href={href('conversations', one.conversation_id)}
            aria-label={`${words.openConversation}: ${one.words}`}
          >
            {words.openConversation}
          </a>
        )}
      </div>
    </article>
  );
}

export function Phrases({ status, mayReview }: { status: Status; mayReview: boolean }) {
  const { phrases: words } = useSpeech();
  const { busy, act } = useAct('phrases:');
  const entry = useResource<{ phrases: Phrase[] }>(`phrases:${status}`, () =>
    ask(api.GET('/phrases', { params: { query: { status } } })),
  );
  const services = useResource<{ services: Named[] }>('services', () => ask(api.GET('/services')));
  const acts: Acts = {
    accept: (one, text, service_id) =>
      act(
        one.id,
        () =>
          ask(
            api.POST('/phrases/{id}/accept', {
              params: { path: { id: one.id }, ...write },
              body: { text, service_id },
            }),
          ),
        words.accepted,
      ),
    dismiss: (one) =>
      act(
        one.id,
        () =>
          ask(
            api.POST('/phrases/{id}/dismiss', {
              params: { path: { id: one.id }, ...write },
              body: {},
            }),
          ),
        words.dismissed,
      ),
  };
  const open = status === 'open';
  return (
    <>
      {open && <p className="help phrases-intro">{words.intro}</p>}
      <List
        name="phrases"
        entry={entry}
        items={entry.data?.phrases}
        empty={open ? words.nothing : words.noneDecided}
        emptyMore={open ? words.nothingMore : words.noneDecidedMore}
      >
        {(one) => (
          <One
            one={one}
            services={services.data?.services ?? []}
            mayReview={mayReview}
            busy={busy === one.id}
            acts={acts}
          />
        )}
      </List>
    </>
  );
}
