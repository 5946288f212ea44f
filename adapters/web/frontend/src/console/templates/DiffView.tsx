// Two texts compared: removed and added lines are marked with a sign, not by colour alone.
import { useMemo } from 'react';
import { diffLines } from '../diff';

const kSign = { same: ' ', added: '+', removed: '−', gap: '⋯' } as const;
const kWord = { same: '', added: 'added: ', removed: 'removed: ', gap: 'unchanged lines' } as const;

export function DiffView({ before, after }: { before: string; after: string }) {
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  if (lines.length === 0) return <p className="help">Nothing differs.</p>;
  return (
    // A scrolling region has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="diff" role="region" aria-label="Changes" tabIndex={0} data-testid="diff">
      {lines.map((line, index) => (
        <div key={index} className={`diff-line ${line.kind}`}>
          <span className="diff-number" aria-hidden="true">
            {line.number || ''}
          </span>
          <span className="diff-sign" aria-hidden="true">
            {kSign[line.kind]}
          </span>
          <span className="diff-text">
            {kWord[line.kind] && <span className="visually-hidden">{kWord[line.kind]}</span>}
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
