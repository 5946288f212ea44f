// What Ajar could not do: what, why, when, whose conversation; tried again, or put away.
import { useState } from 'react';
import { api, ask, type SetAsideEntry, write } from '../api/client';
import { useResource } from '../api/cache';
import { href } from '../route';
import { useNow } from '../time';
import { Segments } from '../ui/Segments';
import { useSpeech } from '../words/speech';
import { List, useAct } from './List';

const kFilters = ['open', 'all'] as const;
type Status = (typeof kFilters)[number];

function Resolved({ one, now }: { one: SetAsideEntry; now: number }) {
  const { followUp, time } = useSpeech();
  if (!one.resolved) return null;
  const who = one.resolved.by?.name ?? followUp.somebody;
  const when = time.dayAndTime(one.resolved.at, now);
  return (
    <p className="help">
      {one.resolved.again ? followUp.triedAgain(who, when) : followUp.wasPutAway(who, when)}
    </p>
  );
}

function One({
  one,
  now,
  busy,
  onAgain,
  onPutAway,
}: {
  one: SetAsideEntry;
  now: number;
  busy: boolean;
  onAgain: () => void;
  onPutAway: () => void;
}) {
  const { channel, followUp, time } = useSpeech();
  const { conversation, may } = one;
  const name = conversation?.requester.name ?? '';
  const what = `${followUp.kind[one.kind]}${name && `, ${name}`}`;
  return (
    <article className="entry" data-set-aside={one.id} data-kind={one.kind}>
      <p className="entry-top">
        <span className={one.resolved ? 'badge plain' : 'badge urgent'}>{followUp.setAside}</span>
        <time dateTime={one.at}>{time.dayAndTime(one.at, now)}</time>
      </p>
      <h3>{followUp.kind[one.kind]}</h3>
      <dl className="entry-facts">
        <div>
          <dt>{followUp.whose}</dt>
          <dd>
            {conversation
              ? `${name} · ${channel[conversation.channel] ?? conversation.channel}`
              : followUp.noConversation}
          </dd>
        </div>
        <div className="wide">
          <dt>{followUp.why}</dt>
          <dd>
            <code>{one.why}</code>
          </dd>
        </div>
      </dl>
      <Resolved one={one} now={now} />
      {!one.resolved && conversation && one.kind === 'activity' && (
        <p className="help">{followUp.givenToPerson}</p>
      )}
      {!one.resolved && !may.again && <p className="help">{followUp.notAgain}</p>}
      <div className="entry-actions">
        {may.again && (
          <button
            type="button"
            disabled={busy}
            aria-label={`${followUp.again}: ${what}`}
            onClick={onAgain}
          >
            {followUp.again}
          </button>
        )}
        {may.put_away && (
          <button
            type="button"
            disabled={busy}
            aria-label={`${followUp.putAway}: ${what}`}
            onClick={onPutAway}
          >
            {followUp.putAway}
          </button>
        )}
        {conversation && (
          <a
            href={href('conversations', conversation.id)}
            aria-label={followUp.conversationWith(name)}
          >
            {followUp.openConversation}
          </a>
        )}
      </div>
    </article>
  );
}

export function SetAside() {
  const [status, setStatus] = useState<Status>('open');
  const { followUp } = useSpeech();
  const now = useNow();
  const { busy, act } = useAct('set-aside:');
  const entry = useResource<{ set_aside: SetAsideEntry[] }>(`set-aside:${status}`, () =>
    ask(api.GET('/set-aside', { params: { query: { status } } })),
  );
  const again = (id: string) =>
    act(
      id,
      () =>
        ask(api.POST('/set-aside/{id}/again', { params: { path: { id }, ...write }, body: {} })),
      followUp.againNow,
    );
  const putAway = (id: string) =>
    act(
      id,
      () =>
        ask(api.POST('/set-aside/{id}/put-away', { params: { path: { id }, ...write }, body: {} })),
      followUp.putAwayDone,
    );
  return (
    <>
      <div className="follow-up-filter">
        <Segments
          label={followUp.whichSetAside}
          values={kFilters}
          value={status}
          name={(value) => followUp.filter[value]}
          onChange={setStatus}
        />
      </div>
      <List
        name="set-aside"
        entry={entry}
        items={entry.data?.set_aside}
        empty={followUp.nothingSetAside}
        emptyMore={followUp.nothingSetAsideMore}
      >
        {(one) => (
          <One
            one={one}
            now={now}
            busy={busy === one.id}
            onAgain={() => void again(one.id)}
            onPutAway={() => void putAway(one.id)}
          />
        )}
      </List>
    </>
  );
}
