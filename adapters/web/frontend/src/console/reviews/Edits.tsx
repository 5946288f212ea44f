// What staff changed in a draft before it went out, word by word, by part.
import type { Review } from '../api/client';
import { Pieces } from '../ui/Pieces';
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
              <Pieces pieces={edit.pieces} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
