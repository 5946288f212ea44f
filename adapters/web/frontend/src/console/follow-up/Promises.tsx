// Promises: what, who keeps it, by when, and to whom it was given (P24).
import { useState } from 'react';
import { actId, api, ask, type PromiseEntry, write } from '../api/client';
import { useResource } from '../api/cache';
import { href } from '../route';
import { useNow } from '../time';
import { Cite } from '../ui/Hint';
import { Segments } from '../ui/Segments';
import { sentence, useSpeech } from '../words/speech';
import { List, useAct } from './List';

const kFilters = ['open', 'late', 'all'] as const;
type Status = (typeof kFilters)[number];

const kMark: Record<PromiseEntry['state'], string> = {
  open: 'badge',
  today: 'badge again',
  late: 'badge urgent',
  kept: 'badge outcome-yes',
};

function When({ one, now }: { one: PromiseEntry; now: number }) {
  const { followUp, time } = useSpeech();
  if (one.kept)
    return (
      <>
        {followUp.keptAt(
          one.kept.at ? time.dayAndTime(one.kept.at, now) : '',
          one.kept.by?.name ?? '',
        )}
      </>
    );
  return (
    <>
      {followUp.due(time.dayAndTime(one.due, now))}
      {one.state === 'late' && ` · ${followUp.overdue(time.waited(one.due, now))}`}
    </>
  );
}

function One({
  one,
  now,
  busy,
  onKeep,
}: {
  one: PromiseEntry;
  now: number;
  busy: boolean;
  onKeep: () => void;
}) {
  const { followUp } = useSpeech();
  const { conversation } = one;
  return (
    <article className="entry" data-promise={one.id} data-state={one.state}>
      <p className="entry-top">
        <span className={kMark[one.state]}>{followUp.state[one.state]}</span>
        <time dateTime={one.due}>
          <When one={one} now={now} />
        </time>
      </p>
      <h3>{sentence(one.text)}</h3>
      <dl className="entry-facts">
        <div>
          <dt>{followUp.owner}</dt>
          <dd>{one.owner.name}</dd>
        </div>
        {conversation && (
          <div>
            <dt>{followUp.promisedTo}</dt>
            <dd>{conversation.requester.name}</dd>
          </div>
        )}
      </dl>
      <div className="entry-actions">
        {!one.kept && (
          <button
            type="button"
            disabled={busy}
            aria-label={followUp.keepWhat(one.text)}
            onClick={onKeep}
          >
            {followUp.keep}
          </button>
        )}
        {conversation && (
          <a
            href={href('conversations', conversation.id)}
            aria-label={followUp.conversationWith(conversation.requester.name)}
          >
            {followUp.openConversation}
          </a>
        )}
      </div>
    </article>
  );
}

export function Promises() {
  const [status, setStatus] = useState<Status>('open');
  const { followUp } = useSpeech();
  const now = useNow();
  const { busy, act } = useAct('promises:');
  const entry = useResource<{ promises: PromiseEntry[] }>(`promises:${status}`, () =>
    ask(api.GET('/promises', { params: { query: { status } } })),
  );
  const keep = (id: string) =>
    act(
      id,
      () =>
        ask(
          api.POST('/promises/{id}/keep', {
            params: { path: { id }, ...write },
            body: { act_id: actId() },
          }),
        ),
      followUp.kept,
    );
  return (
    <>
      <div className="follow-up-filter">
        <Segments
          label={followUp.whichPromises}
          values={kFilters}
          value={status}
          name={(value) => followUp.filter[value]}
          onChange={setStatus}
        />
        <Cite id="P24" />
      </div>
      <List
        name="promises"
        entry={entry}
        items={entry.data?.promises}
        empty={status === 'late' ? followUp.noLate : followUp.noPromises}
        emptyMore={followUp.noPromisesMore}
      >
        {(one) => (
          <One one={one} now={now} busy={busy === one.id} onKeep={() => void keep(one.id)} />
        )}
      </List>
    </>
  );
}
