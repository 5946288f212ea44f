// Conversations that need a person, or have one: take over, write, hand back.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Avatar, roleOf } from '../../shared/Avatar';
import {
  type ActDone,
  actId,
  api,
  ask,
  type Conversation,
  type ConversationSummary,
  write,
} from '../api/client';
import { invalidate, useResource } from '../api/cache';
import { href } from '../route';
import { useNow } from '../time';
import { Cite } from '../ui/Hint';
import { Talk } from '../ui/Talk';
import { useToast } from '../ui/Toasts';
import { firstName, sentence, told, useSpeech } from '../words/speech';

function Row({ one, current, now }: { one: ConversationSummary; current: boolean; now: number }) {
  const { channel, conversations, standing, time } = useSpeech();
  const late = one.call?.promised_at ? Date.parse(one.call.promised_at) < now : false;
  return (
    <li>
      <a
        className="row"
        href={href('conversations', one.id)}
        aria-current={current ? 'true' : undefined}
        data-conversation={one.id}
      >
        <span className="row-top">
          <strong>{one.requester.name}</strong>
          {standing[one.requester.standing] && (
            <span className="standing">{standing[one.requester.standing]}</span>
          )}
          <time dateTime={one.updated_at}>{time.waited(one.updated_at, now)}</time>
        </span>
        <span className="row-need">
          {sentence(one.need) || one.last_line?.text || conversations.nothingSaid}
        </span>
        <span className="row-marks">
          {one.call && <span className="badge urgent">{conversations.waits}</span>}
          {one.call?.promised_at && (
            <span className={late ? 'badge urgent' : 'badge'}>
              {(late ? conversations.promisedFor : conversations.by)(
                time.dayAndTime(one.call.promised_at, now),
              )}
            </span>
          )}
          {one.who && <span className="badge">{conversations.with(one.who.name)}</span>}
          <span className="badge plain">{channel[one.channel]}</span>
        </span>
      </a>
    </li>
  );
}

export function ConversationsRoom({ selected }: { selected: string | undefined }) {
  const now = useNow();
  const speech = useSpeech();
  const words = speech.conversations;
  const { data, error } = useResource<{ conversations: ConversationSummary[] }>(
    'conversations:',
    () => ask(api.GET('/conversations', { params: { query: { status: 'needed' } } })),
  );
  const list = data?.conversations ?? [];
  const shown = selected ?? list[0]?.id;
  return (
    <div className={selected ? 'room talks has-selection' : 'room talks'}>
      <nav className="queue" aria-label={speech.header.conversations}>
        <div className="side-head">
          <h2>
            {speech.header.conversations} <span className="count">{list.length}</span>
          </h2>
        </div>
        {error && !data && <p className="notice bad">{told(speech, error)}</p>}
        <ol className="rows" data-testid="conversations">
          {list.map((one) => (
            <Row key={one.id} one={one} current={one.id === shown} now={now} />
          ))}
        </ol>
        {data && list.length === 0 && <p className="side-empty">{words.nobody}</p>}
      </nav>
      <section className="case-area" aria-label={words.one}>
        <a className="back" href={href('conversations')}>
          {words.back}
        </a>
        {shown ? (
          <One key={shown} id={shown} now={now} />
        ) : (
          data && (
            <div className="all-done">
              <p className="all-done-title">{words.nobody}</p>
              <p>{words.nobodyMore}</p>
            </div>
          )
        )}
      </section>
    </div>
  );
}

function One({ id, now }: { id: string; now: number }) {
  const { data, error } = useResource<Conversation>(`conversation:${id}`, () =>
    ask(api.GET('/conversations/{id}', { params: { path: { id } } })),
  );
  const [busy, setBusy] = useState(false);
  const speech = useSpeech();
  const words = speech.conversations;
  const tell = useToast();
  const end = useRef<HTMLDivElement>(null);
  const count = data?.lines.length ?? 0;
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);

  if (!data)
    return (
      <p className={error ? 'notice bad' : 'loading'}>
        {error ? told(speech, error) : speech.opening}
      </p>
    );

  const act = async (run: () => Promise<ActDone>, done: string) => {
    setBusy(true);
    try {
      await run();
      if (done) tell('good', done);
      return true;
    } catch (problem) {
      tell('bad', told(speech, problem));
      return false;
    } finally {
      setBusy(false);
      invalidate('conversation', 'summary');
    }
  };
  const params = { path: { id }, ...write };
  const name = firstName(data.requester.name);
  return (
    <div className="talk-case" data-testid="conversation">
      <header className="talk-head">
        <div className="asker">
          <Avatar name={data.requester.name} />
          <div>
            <strong>{data.requester.name}</strong>
            {speech.standing[data.requester.standing] && (
              <span className="standing">{speech.standing[data.requester.standing]}</span>
            )}
            <span className="asker-title">{roleOf(data.requester)}</span>
          </div>
        </div>
        <div className="talk-actions">
          {data.review_id && <a href={href('reviews', data.review_id)}>{words.openReview}</a>}
          {data.may.take_over && (
            <button
              type="button"
              className="primary"
              disabled={busy}
              onClick={() =>
                void act(
                  () =>
                    ask(
                      api.POST('/conversations/{id}/take-over', {
                        params,
                        body: { act_id: actId() },
                      }),
                    ),
                  words.takenOver(name),
                )
              }
            >
              {words.takeOver}
            </button>
          )}
          {data.may.hand_back && (
            <button
              type="button"
              disabled={busy}
              onClick={() =>
                void act(
                  () =>
                    ask(
                      api.POST('/conversations/{id}/hand-back', {
                        params,
                        body: { act_id: actId() },
                      }),
                    ),
                  words.handedBack,
                )
              }
            >
              {words.handBack}
            </button>
          )}
        </div>
      </header>
      {data.call && (
        <p className="notice warn" role="status">
          {sentence(data.call.why)}.{' '}
          {data.call.promised_at && (
            <>
              {words.toldToHear(name, data.call.team.name || 'IT')}{' '}
              <strong>{speech.time.dayAndTime(data.call.promised_at, now)}</strong>.{' '}
              <Cite id="P24" />
            </>
          )}
        </p>
      )}
      {data.who && !data.may.write && (
        <p className="notice" role="status">
          {words.othersHave(data.who.name)}
        </p>
      )}
      <div className="talk-lines">
        <Talk lines={data.lines} now={now} />
        <div ref={end} />
      </div>
      {data.may.write && (
        <Composer
          name={name}
          busy={busy}
          onSend={(text) =>
            act(
              () =>
                ask(
                  api.POST('/conversations/{id}/write', {
                    params,
                    body: { act_id: actId(), text },
                  }),
                ),
              '',
            )
          }
        />
      )}
    </div>
  );
}

function Composer({
  name,
  busy,
  onSend,
}: {
  name: string;
  busy: boolean;
  onSend: (text: string) => Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const words = useSpeech().conversations;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || busy) return;
    void onSend(text.trim()).then((sent) => {
      if (sent) setText('');
    });
  };
  return (
    <form className="composer" onSubmit={submit}>
      <textarea
        aria-label={words.writeTo(name)}
        placeholder={`${words.writeTo(name)} …`}
        rows={2}
        maxLength={8000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing)
            submit(event);
        }}
      />
      <button type="submit" className="primary" disabled={busy || !text.trim()}>
        {words.send}
      </button>
    </form>
  );
}
