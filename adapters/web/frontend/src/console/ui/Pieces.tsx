// A word-level difference: what went is struck out, what came is marked.
import type { components } from '../api/schema';

type Piece = components['schemas']['PartEdit']['pieces'][number];

export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, at) =>
        piece.kind === 'added' ? (
          <ins key={at}>{piece.text}</ins>
        ) : piece.kind === 'removed' ? (
          <del key={at}>{piece.text}</del>
        ) : (
          <span key={at}>{piece.text}</span>
        ),
      )}
    </>
  );
}
