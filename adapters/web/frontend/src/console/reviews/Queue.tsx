// The queue: who waits, for what, how long, and how heavy it is.
import type { ReviewSummary } from '../api/client';
import type { Entry } from '../api/cache';
import { href } from '../route';
import { useNow } from '../time';
import { OutcomeBadge, WeightMark } from '../ui/Badges';
import { Segments } from '../ui/Segments';
import { sentence, told, useSpeech, whoseTurn } from '../words/speech';
import { HeldMark } from './HeldReply';

export interface QueueFilter {
  status: 'open' | 'settled';
  mine: boolean;
}

function Row({
  review,
  current,
  busy,
  now,
  onUndo,
}: {
  review: ReviewSummary;
  current: boolean;
  busy: boolean;
  now: number;
  onUndo: (reviewId: string) => void;
}) {
  const speech = useSpeech();
  const { marks, standing: standings, time } = speech;
  const standing = standings[review.requester.standing];
  return (
    <li>
      <a
        className="row"
        href={href('reviews', review.id)}
        aria-current={current ? 'true' : undefined}
        data-review={review.id}
        data-requester={review.requester.id}
        aria-busy={busy}
      >
        <span className="row-top">
          <strong>{review.requester.name}</strong>
          {standing && <span className="standing">{standing}</span>}
          <time dateTime={review.opened_at}>{time.waited(review.opened_at, now)}</time>
        </span>
        <span className="row-need">{sentence(review.need)}</span>
        {review.duty && !review.held && (
          <span className="row-sub" data-testid="duty" data-how={review.duty.how}>
            {whoseTurn(speech, review.duty)}
          </span>
        )}
        <span className="row-marks">
          <WeightMark weight={review.weight} />
          <OutcomeBadge outcome={review.outcome} />
          {review.urgent && <span className="badge urgent">{marks.urgent}</span>}
          {review.sensitive && <span className="badge">{marks.sensitive}</span>}
          {review.needs_management && review.status !== 'with_management' && (
            <span className="badge">{marks.management}</span>
          )}
          {review.status === 'with_management' && (
            <span className="badge">{marks.withManagement}</span>
          )}
          {review.own && <span className="badge">{marks.own}</span>}
          {review.why !== 'new' && review.status === 'waiting' && (
            <span className="badge again">{marks.again}</span>
          )}
        </span>
      </a>
      {review.held && (
        <HeldMark
          name={review.requester.name}
          held={review.held}
          busy={busy}
          onUndo={() => {
            onUndo(review.id);
          }}
        />
      )}
    </li>
  );
}

export function Queue({
  list,
  filter,
  onFilter,
  selected,
  busy,
  onUndo,
  onHelp,
}: {
  list: Entry<{ reviews: ReviewSummary[] }>;
  filter: QueueFilter;
  onFilter: (filter: QueueFilter) => void;
  selected: string | undefined;
  busy: ReadonlySet<string>;
  onUndo: (reviewId: string) => void;
  onHelp: () => void;
}) {
  const now = useNow();
  const speech = useSpeech();
  const words = speech.reviews;
  const reviews = list.data?.reviews ?? [];
  return (
    <nav className="queue" aria-label={speech.header.reviews}>
      <div className="side-head">
        <h2>
          {speech.header.reviews} <span className="count">{reviews.length}</span>
        </h2>
        <button type="button" className="icon" aria-label={words.keyboard} onClick={onHelp}>
          ?
        </button>
      </div>
      <div className="side-filter">
        <Segments
          label={words.which}
          values={['open', 'settled'] as const}
          value={filter.status}
          name={(status) => words[status]}
          onChange={(status) => {
            onFilter({ ...filter, status });
          }}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={filter.mine}
            onChange={(event) => {
              onFilter({ ...filter, mine: event.target.checked });
            }}
          />
          {words.myTeam}
        </label>
      </div>
      {list.error && !list.data && <p className="notice bad">{told(speech, list.error)}</p>}
      <ol className="rows" data-testid="queue">
        {reviews.map((review) => (
          <Row
            key={review.id}
            review={review}
            current={review.id === selected}
            busy={busy.has(review.id)}
            now={now}
            onUndo={onUndo}
          />
        ))}
      </ol>
      {list.data && reviews.length === 0 && (
        <p className="side-empty">
          {filter.status === 'open' ? words.nobodyWaits : words.nothingSettled}
        </p>
      )}
    </nav>
  );
}
