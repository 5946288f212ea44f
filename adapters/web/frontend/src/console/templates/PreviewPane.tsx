// How the reply would read: part by part, with its findings underlined.
import type { ReactNode } from 'react';
import type { Preview, ReviewSummary } from '../api/client';
import { spanOf } from '../bytes';
import { Findings } from '../ui/Findings';
import { firstName, sentence, useSpeech } from '../words/speech';
import type { Shown } from './usePreview';

/** The text in pieces, findings marked; overlapping ones are marked once. */
export function marked(preview: Preview): ReactNode[] {
  const { text, tone } = preview;
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const finding of tone.findings) {
    const { from, to } = spanOf(finding, text);
    if (from < at) continue;
    pieces.push(text.slice(at, from));
    pieces.push(
      <mark key={from} className={`tone-mark ${finding.severity}`} title={finding.message}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  pieces.push(text.slice(at));
  return pieces;
}

export function PreviewPane({
  shown,
  variant,
  onVariant,
  cases,
  reviewId,
  onReview,
}: {
  shown: Shown;
  variant: number;
  onVariant: (variant: number) => void;
  cases: readonly ReviewSummary[];
  reviewId: string;
  onReview: (id: string) => void;
}) {
  const { preview, problem } = shown;
  const { answer, templates: words } = useSpeech();
  const variants = preview?.variants ?? 0;
  return (
    <section className="preview" aria-label={words.preview} data-testid="preview">
      <div className="preview-tools">
        <label>
          {words.valuesOf}{' '}
          <select
            value={reviewId}
            onChange={(event) => {
              onReview(event.target.value);
            }}
          >
            <option value="">{words.examples}</option>
            {cases.map((one) => (
              <option key={one.id} value={one.id}>
                {firstName(one.requester.name)}: {sentence(one.need)}
              </option>
            ))}
          </select>
        </label>
        {variants > 1 && (
          <span className="variants">
            <button
              type="button"
              className="icon"
              aria-label={words.previousWording}
              onClick={() => {
                onVariant((variant + variants - 1) % variants);
              }}
            >
              ‹
            </button>
            {words.wording((variant % variants) + 1, variants)}
            <button
              type="button"
              className="icon"
              aria-label={words.nextWording}
              onClick={() => {
                onVariant((variant + 1) % variants);
              }}
            >
              ›
            </button>
          </span>
        )}
      </div>
      {problem && <p className="notice bad">{problem}</p>}
      {preview && (
        <>
          {preview.errors.length > 0 && (
            <ul className="template-errors" data-testid="template-errors">
              {preview.errors.map((error) => (
                <li key={`${String(error.line)}${error.message}`}>
                  {error.line > 0 && <strong>{words.line(error.line)}</strong>} {error.message}
                </li>
              ))}
            </ul>
          )}
          {preview.text && (
            <div className="bubble" data-testid="preview-text">
              {marked(preview)}
            </div>
          )}
          {preview.parts.length > 0 && (
            <dl className="parts">
              {preview.parts.map((part, index) => (
                <div key={`${part.part}${String(index)}`}>
                  <dt>{words.part[part.part] ?? part.part}</dt>
                  <dd>{part.text}</dd>
                </div>
              ))}
            </dl>
          )}
          {preview.text && preview.tone.findings.length === 0 && (
            <p className="tone-line">{answer.toneFine}</p>
          )}
          <Findings
            findings={preview.tone.findings}
            text={preview.text}
            notJudged={preview.tone.not_judged}
          />
        </>
      )}
    </section>
  );
}
