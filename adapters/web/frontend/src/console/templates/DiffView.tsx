// Two texts compared: removed and added lines are marked with a sign, not by colour alone.
import { useMemo } from 'react';
import { diffLines } from '../diff';
import { useSpeech } from '../words/speech';

const kSign = { same: ' ', added: '+', removed: '−', gap: '⋯' } as const;

export function DiffView({ before, after }: { before: string; after: string }) {
  const { templates: words } = useSpeech();
  const word = { same: '', added: words.added, removed: words.removed, gap: words.unchanged };
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  if (lines.length === 0) return <p className="help">{words.nothingDiffers}</p>;
  return (
    // A scrolling region has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="diff" role="region" aria-label={words.changes} tabIndex={0} data-testid="diff">
      {lines.map((line, index) => (
        <div key={index} className={`diff-line ${line.kind}`}>
          <span className="diff-number" aria-hidden="true">
            {line.number || ''}
          </span>
          <span className="diff-sign" aria-hidden="true">
            {kSign[line.kind]}
          </span>
          <span className="diff-text">
            {word[line.kind] && <span className="visually-hidden">{word[line.kind]}</span>}
            {line.pieces.map((piece, at) =>
              piece.kind === 'same' ? (
                piece.text
              ) : (
                <mark key={at} className={piece.kind}>
                  {piece.text}
                </mark>
              ),
            )}
          </span>
        </div>
      ))}
    </div>
  );
}
