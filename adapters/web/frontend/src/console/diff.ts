// What changed between two texts: lines first, words inside changed lines.

export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Longest common subsequence of two token lists (Hunt–Szymanski would be faster; files are small). */
function diffTokens(before: string[], after: string[]): Piece[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
  const pieces: Piece[] = before.slice(0, head).map((text) => ({ kind: 'same', text }));
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j >= b.length || (length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  for (const text of before.slice(before.length - tail))
    if (tail) pieces.push({ kind: 'same', text });
  return pieces;
}

const splitWords = (text: string) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];

function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}

export const diffWords = (before: string, after: string): Piece[] =>
  joined(diffTokens(splitWords(before), splitWords(after)));

export interface DiffLine {
  kind: 'same' | 'added' | 'removed' | 'gap';
  /** 1-based, in the text that has it; 0 for a gap. */
  number: number;
  pieces: Piece[];
}

const kContext = 3;

/** Changed lines with three lines around them; a removed line and its successor show the words. */
export function diffLines(before: string, after: string): DiffLine[] {
  const pieces = diffTokens(before.split('\n'), after.split('\n'));
  const lines: DiffLine[] = [];
  let left = 0;
  let right = 0;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece?.kind === 'same') {
      left += 1;
      right += 1;
      lines.push({ kind: 'same', number: right, pieces: [piece] });
      at += 1;
      continue;
    }
    const removed: string[] = [];
    const added: string[] = [];
    for (let next = pieces[at]; next && next.kind !== 'same'; next = pieces[++at])
      (next.kind === 'removed' ? removed : added).push(next.text);
    const words = removed.map((text, index) =>
      index < added.length ? diffWords(text, added[index] ?? '') : undefined,
    );
    removed.forEach((text, index) => {
      left += 1;
      const inner = words[index]?.filter((word) => word.kind !== 'added');
      lines.push({ kind: 'removed', number: left, pieces: inner ?? [{ kind: 'same', text }] });
    });
    added.forEach((text, index) => {
      right += 1;
      const inner = words[index]?.filter((word) => word.kind !== 'removed');
      lines.push({ kind: 'added', number: right, pieces: inner ?? [{ kind: 'same', text }] });
    });
  }
  return withGaps(lines);
}

function withGaps(lines: DiffLine[]): DiffLine[] {
  const near = lines.map((_, index) =>
    lines
      .slice(Math.max(0, index - kContext), index + kContext + 1)
      .some((line) => line.kind !== 'same'),
  );
  const shown: DiffLine[] = [];
  lines.forEach((line, index) => {
    if (near[index]) shown.push(line);
    else if (near[index - 1] ?? index === 0) shown.push({ kind: 'gap', number: 0, pieces: [] });
  });
  return lines.some((line) => line.kind !== 'same') ? shown : [];
}
