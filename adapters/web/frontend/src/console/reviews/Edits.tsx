// What staff changed in a draft before it went out, word by word, by part.
import type { Review } from '../api/client';
import { useSpeech } from '../words/speech';

export function Edits({ edits }: { edits: Review['edits'] }) {
  const { answer: words, templates } = useSpeech();
  if (edits.length === 0) return null;
  return (
    <details className="edits" data-testid="edits">
      <summary>{words.whatWasChanged}</summary>
      <dl>
        {edits.map((edit, index) => (
          <div key={`${edit.part}-${String(index)}`}>
            <dt>{templates.part[edit.part]}</dt>
            <dd>
              {edit.pieces.map((piece, at) =>
                piece.kind === 'added' ? (
                  <ins key={at}>{piece.text}</ins>
                ) : piece.kind === 'removed' ? (
                  <del key={at}>{piece.text}</del>
                ) : (
                  <span key={at}>{piece.text}</span>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
