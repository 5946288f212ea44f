// Tone findings as a list: rule, why, principle, and one click where a rewrite is known.
import type { Finding } from '../api/client';
import { isAboutAll, spanOf } from '../bytes';
import { useSpeech } from '../words/speech';
import { Cite } from './Hint';

export function Findings({
  findings,
  text,
  notJudged,
  onApply,
}: {
  findings: readonly Finding[];
  text: string;
  notJudged: readonly string[];
  onApply?: (finding: Finding) => void;
}) {
  const { answer, severity } = useSpeech();
  return (
    <>
      {findings.length > 0 && (
        <ul className="findings" data-testid="findings" aria-label={answer.findings}>
          {findings.map((finding, index) => {
            const span = spanOf(finding, text);
            return (
              <li
                key={`${finding.rule}-${String(finding.start)}-${String(index)}`}
                className={finding.severity}
                data-rule={finding.rule}
              >
                <div className="finding-head">
                  <span className={`severity ${finding.severity}`}>
                    {severity[finding.severity]}
                  </span>
                  <Cite id={finding.rule} />
                  {isAboutAll(span, text) ? (
                    <span className="about-all">{answer.wholeReply}</span>
                  ) : (
                    <q>{text.slice(span.from, span.to)}</q>
                  )}
                </div>
                <p>
                  {finding.message} <Cite id={finding.principle} />
                </p>
                {finding.suggestion && onApply && (
                  <button
                    type="button"
                    className="suggestion"
                    onClick={() => {
                      onApply(finding);
                    }}
                  >
                    <span>{answer.replaceWith}</span> {finding.suggestion}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {notJudged.length > 0 && <p className="help">{answer.notJudged(notJudged.join(', '))}</p>}
    </>
  );
}
