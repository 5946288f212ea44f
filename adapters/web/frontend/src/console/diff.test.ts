import { describe, expect, it } from 'vitest';
import { diffLines, diffWords } from './diff';

const rebuilt = (pieces: { kind: string; text: string }[], without: string) =>
  pieces
    .filter((piece) => piece.kind !== without)
    .map((piece) => piece.text)
    .join('');

describe('words', () => {
  it('name what went and what came', () => {
    expect(diffWords('until Friday, please', 'until Monday, please')).toEqual([
      { kind: 'same', text: 'until ' },
      { kind: 'removed', text: 'Friday' },
      { kind: 'added', text: 'Monday' },
      { kind: 'same', text: ', please' },
    ]);
  });

  it('give both texts back, whatever they are', () => {
    const pairs = [
      ['', 'new'],
      ['old', ''],
      ['', ''],
      ['a b c d', 'b d a c'],
      ['Größe — 12 €', 'Größe — 13 €!'],
      ['one one one', 'one two one one'],
    ] as const;
    for (const [before, after] of pairs) {
      const pieces = diffWords(before, after);
      expect(rebuilt(pieces, 'added')).toBe(before);
      expect(rebuilt(pieces, 'removed')).toBe(after);
    }
  });
});

describe('lines', () => {
  const text = Array.from({ length: 20 }, (_, index) => `line ${String(index + 1)}`);

  it('are none for equal texts', () => {
    expect(diffLines('a\nb', 'a\nb')).toEqual([]);
  });

  it('show three around a change and fold the rest', () => {
    const after = text.map((line, index) => (index === 9 ? 'line ten' : line));
    const lines = diffLines(text.join('\n'), after.join('\n'));
    expect(lines.map((line) => line.kind)).toEqual([
      'gap',
      'same',
      'same',
      'same',
      'removed',
      'added',
      'same',
      'same',
      'same',
      'gap',
    ]);
    expect(lines[4]).toMatchObject({ kind: 'removed', number: 10 });
    expect(lines[5]?.pieces).toContainEqual({ kind: 'added', text: 'ten' });
  });

  it('number an added line by its place in the new text', () => {
    const lines = diffLines('a\nc', 'a\nb\nc');
    expect(lines).toMatchObject([
      { kind: 'same', number: 1 },
      { kind: 'added', number: 2 },
      { kind: 'same', number: 3 },
    ]);
  });
});
