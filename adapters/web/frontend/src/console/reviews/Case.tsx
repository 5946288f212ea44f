// The whole case on one screen: what is needed, who asks, what speaks for and against, and at the
// right the answer.
import { api, ApiError, ask, type Review, type Session } from '../api/client';
import { useResource } from '../api/cache';
import { href } from '../route';
import { clock, dayAndTime, day, useNow, waited } from '../time';
import { Avatar, roleOf } from '../../shared/Avatar';
import { OutcomeBadge } from '../ui/Badges';
import { Cite } from '../ui/Hint';
import { Talk } from '../ui/Talk';
import { originWord, sentence, standingWord, whoWasFirst } from '../words';
import { Answer } from './Answer';
import { Considerations } from './Considerations';
import type { Act } from './ReviewsRoom';

interface Props {
  id: string;
  session: Session;
  busy: boolean;
  act: (act: Act) => Promise<ApiError | undefined>;
}

export function CaseLoader(props: Props) {
  const { id } = props;
  const { data, error } = useResource<Review>(`review:${id}`, () =>
    ask(api.GET('/reviews/{id}', { params: { path: { id } } })),
  );
  if (data) return <Case {...props} review={data} />;
  if (error) return <p className="notice bad">{error.message}</p>;
  return <p className="loading">Opening the case …</p>;
}

function Case({ review, session, busy, act }: Props & { review: Review }) {
  const now = useNow();
  return (
    <div className="case" data-testid="case" data-review={review.id} data-status={review.status}>
      <div className="case-main">
        <Notice review={review} />
        <Head review={review} now={now} />
        <Words review={review} now={now} />
        <section aria-labelledby="weighed">
          <h3 id="weighed">
            What was weighed <Cite id="P5" />
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

function Notice({ review }: { review: Review }) {
  if (review.settled)
    return (
      <p className="notice" role="status" data-testid="settled">
        {whoWasFirst(review.settled, clock)} {review.settled.note && <q>{review.settled.note}</q>}{' '}
        {review.settled.how === 'taken_over' && (
          <a href={href('conversations', review.conversation_id)}>Open the conversation</a>
        )}
      </p>
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
        This case is with management.
      </p>
    );
  return null;
}

function Head({ review, now }: { review: Review; now: number }) {
  const { requester } = review;
  const standing = standingWord[requester.standing];
  return (
    <header className="case-head">
      <p className="case-tags">
        <span>{review.service?.name ?? 'No catalogue entry'}</span>
        <span>waiting {waited(review.opened_at, now)}</span>
        {review.urgent && <span className="badge urgent">Urgent</span>}
        {review.sensitive && <span className="badge">Sensitive</span>}
        {review.why !== 'new' && <span className="badge again">{sentence(review.why)}</span>}
        {review.unmet_need && (
          <span className="badge">
            Unmet need <Cite id="P12" />
          </span>
        )}
      </p>
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
            {review.requester_manager && <> · reports to {review.requester_manager.name}</>}
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
  return (
    <section aria-labelledby="in-their-words" className="words">
      <h3 id="in-their-words" className="visually-hidden">
        In their words
      </h3>
      <blockquote data-testid="request">{review.request_text}</blockquote>
      {review.slots.length > 0 && (
        <dl className="facts">
          {review.slots.map((slot) => (
            <div key={slot.id} title={originWord[slot.origin]}>
              <dt>{slot.label}</dt>
              <dd className={slot.text ? undefined : 'unknown'}>
                {slot.text || originWord[slot.origin]}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <details>
        <summary>
          The talk, {review.lines.length} {review.lines.length === 1 ? 'line' : 'lines'}
          {review.root_need.confirmed && <span className="confirmed">need confirmed by them</span>}
        </summary>
        <Talk lines={review.lines} now={now} />
        {review.why_asked.length > 0 && (
          <p className="help">
            Why we asked: {review.why_asked.join(' · ')} <Cite id="P4" />
          </p>
        )}
      </details>
    </section>
  );
}

function Flips({ review }: { review: Review }) {
  if (review.flips.length === 0) return null;
  return (
    <section aria-labelledby="flips">
      <h3 id="flips">What would change the answer</h3>
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
  return (
    <section aria-labelledby="precedents">
      <h3 id="precedents">
        Decided before <Cite id="P9" />
      </h3>
      {review.precedents.length === 0 ? (
        <p className="help">No comparable case yet.</p>
      ) : (
        <ul className="precedents">
          {review.precedents.map((one) => (
            <li key={one.case_id}>
              <OutcomeBadge outcome={one.outcome} />
              <span>{one.summary}</span>
              <span className="precedent-by">
                {one.decided_by}, {dayAndTime(one.decided_at, now)} ·{' '}
                {Math.round(one.similarity * 100)} % alike
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Record({ review, now }: { review: Review; now: number }) {
  return (
    <details className="record">
      <summary>Record</summary>
      <ol>
        {review.history.map((entry) => (
          <li key={`${entry.at}${entry.what}`}>
            <time dateTime={entry.at}>{dayAndTime(entry.at, now)}</time> {entry.what}
            {entry.by && ` – ${entry.by}`}
            {entry.note && <q>{entry.note}</q>}
          </li>
        ))}
      </ol>
      <p className="help">
        Weighed on {day(review.evaluated_on)} with knowledge revision {review.knowledge_revision}.
        Template: {review.draft.template_id || 'none'}. <Cite id="P27" />
      </p>
    </details>
  );
}
