// The whole case on one screen: what is needed, who asks, what speaks for and against, and at the
// right the answer.
import { api, ApiError, ask, type Review, type Session } from '../api/client';
import { useResource } from '../api/cache';
import { href } from '../route';
import { useNow } from '../time';
import { Avatar, roleOf } from '../../shared/Avatar';
import { OutcomeBadge } from '../ui/Badges';
import { Cite } from '../ui/Hint';
import { Talk } from '../ui/Talk';
import { sentence, told, useSpeech, whoseTurn, whoWasFirst } from '../words/speech';
import { Answer } from './Answer';
import { Considerations } from './Considerations';
import { HeldNotice } from './HeldReply';
import type { Act } from './acting';

interface Props {
  id: string;
  session: Session;
  busy: boolean;
  act: (act: Act) => Promise<ApiError | undefined>;
  onUndo: (reviewId: string) => void;
}

export function CaseLoader(props: Props) {
  const { id } = props;
  const speech = useSpeech();
  const { data, error } = useResource<Review>(`review:${id}`, () =>
    ask(api.GET('/reviews/{id}', { params: { path: { id } } })),
  );
  if (data) return <Case {...props} review={data} />;
  if (error) return <p className="notice bad">{told(speech, error)}</p>;
  return <p className="loading">{speech.reviews.openingCase}</p>;
}

function Case({ review, session, busy, act, onUndo }: Props & { review: Review }) {
  const now = useNow();
  const { theCase } = useSpeech();
  return (
    <div className="case" data-testid="case" data-review={review.id} data-status={review.status}>
      <div className="case-main">
        <Notice review={review} busy={busy} onUndo={onUndo} />
        <Head review={review} now={now} />
        <Words review={review} now={now} />
        <section aria-labelledby="weighed">
          <h3 id="weighed">
            {theCase.weighed} <Cite id="P5" />
            <Cite id="P6" />
          </h3>
          <Considerations considerations={review.considerations} deciding={review.deciding} />
        </section>
        <Flips review={review} />
        <Precedents review={review} now={now} />
        <Record review={review} now={now} />
      </div>
      <Answer key={review.id} review={review} session={session} busy={busy} act={act} />
    </div>
  );
}

function Notice({ review, busy, onUndo }: Pick<Props, 'busy' | 'onUndo'> & { review: Review }) {
  const speech = useSpeech();
  if (review.settled)
    return (
      <p className="notice" role="status" data-testid="settled">
        {whoWasFirst(speech, review.settled)} {review.settled.note && <q>{review.settled.note}</q>}{' '}
        {review.settled.how === 'taken_over' && (
          <a href={href('conversations', review.conversation_id)}>
            {speech.theCase.openConversation}
          </a>
        )}
      </p>
    );
  if (review.held)
    return (
      <HeldNotice
        held={review.held}
        busy={busy}
        onUndo={() => {
          onUndo(review.id);
        }}
      />
    );
  if (!review.may.act)
    return (
      <p className="notice" role="status">
        {review.may.why_not}
      </p>
    );
  if (review.status === 'with_management')
    return (
      <p className="notice" role="status">
        {speech.theCase.withManagement}
      </p>
    );
  return null;
}

function Head({ review, now }: { review: Review; now: number }) {
  const { requester } = review;
  const speech = useSpeech();
  const { marks, theCase, time } = speech;
  const standing = speech.standing[requester.standing];
  return (
    <header className="case-head">
      <p className="case-tags">
        <span>{review.service?.name ?? theCase.noService}</span>
        <span>{theCase.waiting(time.waited(review.opened_at, now))}</span>
        {review.urgent && <span className="badge urgent">{marks.urgent}</span>}
        {review.sensitive && <span className="badge">{marks.sensitive}</span>}
        {review.why !== 'new' && <span className="badge again">{sentence(review.why)}</span>}
        {review.unmet_need && (
          <span className="badge">
            {theCase.unmetNeed} <Cite id="P12" />
          </span>
        )}
      </p>
      {review.duty && !review.held && (
        <p className={review.duty.how === 'on_duty' ? 'duty' : 'duty late'} data-testid="duty">
          {speech.duty.waitingSince(
            time.dayAndTime(review.opened_at, now),
            whoseTurn(speech, review.duty),
          )}{' '}
          <Cite id="P24" />
        </p>
      )}
      <h2 className="need" data-testid="need">
        {sentence(review.root_need.text || review.need)}
      </h2>
      <div className="asker">
        <Avatar name={requester.name} />
        <div>
          <strong>{requester.name}</strong>
          {standing && <span className="standing">{standing}</span>}
          <span className="asker-title">
            {roleOf(requester)}
            {review.requester_manager && <> · {theCase.reportsTo(review.requester_manager.name)}</>}
          </span>
        </div>
      </div>
      {review.standing_note && (
        <p className="notice warn">
          {review.standing_note} <Cite id="P7" />
        </p>
      )}
    </header>
  );
}

function Words({ review, now }: { review: Review; now: number }) {
  const { origin, theCase } = useSpeech();
  return (
    <section aria-labelledby="in-their-words" className="words">
      <h3 id="in-their-words" className="visually-hidden">
        {theCase.inTheirWords}
      </h3>
      <blockquote data-testid="request">{review.request_text}</blockquote>
      {review.slots.length > 0 && (
        <dl className="facts">
          {review.slots.map((slot) => (
            <div key={slot.id} title={origin[slot.origin]}>
              <dt>{slot.label}</dt>
              <dd className={slot.text ? undefined : 'unknown'}>
                {slot.text || origin[slot.origin]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <details>
        <summary>
          {theCase.talk(review.lines.length)}
          {review.root_need.confirmed && <span className="confirmed">{theCase.needConfirmed}</span>}
        </summary>
        <Talk lines={review.lines} now={now} />
        {review.why_asked.length > 0 && (
          <p className="help">
            {theCase.whyAsked(review.why_asked.join(' · '))} <Cite id="P4" />
          </p>
        )}
      </details>
    </section>
  );
}

function Flips({ review }: { review: Review }) {
  const { theCase } = useSpeech();
  if (review.flips.length === 0) return null;
  return (
    <section aria-labelledby="flips">
      <h3 id="flips">{theCase.flips}</h3>
      <ul className="flips">
        {review.flips.map((flip) => (
          <li key={`${flip.outcome}${flip.text}`}>
            <OutcomeBadge outcome={flip.outcome} /> {flip.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Precedents({ review, now }: { review: Review; now: number }) {
  const { theCase, time } = useSpeech();
  return (
    <section aria-labelledby="precedents">
      <h3 id="precedents">
        {theCase.precedents} <Cite id="P9" />
      </h3>
      {review.precedents.length === 0 ? (
        <p className="help">{theCase.noPrecedents}</p>
      ) : (
        <ul className="precedents">
          {review.precedents.map((one) => (
            <li key={one.case_id}>
              <OutcomeBadge outcome={one.outcome} />
              <span>{one.summary}</span>
              <span className="precedent-by">
                {one.decided_by}, {time.dayAndTime(one.decided_at, now)} ·{' '}
                {theCase.alike(Math.round(one.similarity * 100))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Record({ review, now }: { review: Review; now: number }) {
  const { theCase, time } = useSpeech();
  return (
    <details className="record">
      <summary>{theCase.record}</summary>
      <ol>
        {review.history.map((entry) => (
          <li key={`${entry.at}${entry.what}`}>
            <time dateTime={entry.at}>{time.dayAndTime(entry.at, now)}</time> {entry.what}
            {entry.by && ` – ${entry.by}`}
            {entry.note && <q>{entry.note}</q>}
          </li>
        ))}
      </ol>
      <p className="help">
        {theCase.weighedOn(
          time.day(review.evaluated_on),
          review.knowledge_revision,
          review.draft.template_id,
        )}{' '}
        <Cite id="P27" />
      </p>
    </details>
  );
}
