// The seven considerations: what speaks against a plain yes stands open, what is fine stays short.
import type { Consideration, Evidence, Topic } from '../api/client';
import { WeightMark } from '../ui/Badges';
import { useSpeech } from '../words/speech';

const isLink = (source: string) => /^https?:\/\//.test(source);

function Source({ evidence }: { evidence: Evidence }) {
  const { rule_id, source, exception } = evidence;
  const { theCase, time } = useSpeech();
  if (!rule_id && !source && !exception) return null;
  return (
    <span className="evidence-source">
      {rule_id && <code>{rule_id}</code>}
      {source &&
        (isLink(source) ? (
          <a href={source} target="_blank" rel="noreferrer noopener">
            {theCase.source}
          </a>
        ) : (
          <span>{source}</span>
        ))}
      {exception && (
        <span className="exception">
          {theCase.liftedBy(
            exception.id,
            exception.reason,
            exception.approved_by,
            exception.until ? time.day(exception.until) : '',
          )}
        </span>
      )}
    </span>
  );
}

export function Considerations({
  considerations,
  deciding,
}: {
  considerations: readonly Consideration[];
  deciding: Topic | null;
}) {
  const { theCase, topic: topics } = useSpeech();
  return (
    <ul className="considerations" data-testid="considerations">
      {considerations.map(({ topic, weight, evidence }) => (
        <li key={topic} className={weight} data-topic={topic} data-weight={weight}>
          <WeightMark weight={weight} />
          <strong>
            {topics[topic]}
            {topic === deciding && <span className="deciding">{theCase.decides}</span>}
          </strong>
          <div className="evidence">
            {evidence.map((one, index) => (
              <p key={`${one.rule_id}${String(index)}`}>
                {one.text} <Source evidence={one} />
              </p>
            ))}
            {evidence.length === 0 && <p>{theCase.nothingAgainst}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
