import { describe, expect, it } from 'vitest';
import { byteIndex, byteLength, follow, isAboutAll, spanOf } from './bytes';

describe('byte offsets', () => {
  it('are indices where every character is one byte', () => {
    const index = byteIndex('plain text');
    expect([0, 5, 10].map(index)).toEqual([0, 5, 10]);
  });

  it('count two bytes for ü, three for €, four and two units for 😩', () => {
    const text = 'ü€😩x';
    const index = byteIndex(text);
    expect(byteLength(text)).toBe(10);
    expect([0, 2, 5, 9, 10].map(index)).toEqual([0, 1, 2, 4, 5]);
  });

  it('inside a character go to its beginning, and beyond the text to its end', () => {
    const index = byteIndex('a😩b');
    expect(index(3)).toBe(1);
    expect(index(99)).toBe(4);
  });

  it('agree with the encoder for every character boundary', () => {
    const text = 'Größe: 12 € – “né” 👩‍👩‍👧 end';
    const index = byteIndex(text);
    for (let at = 0; at <= text.length; at += 1) {
      if (at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '')) continue;
      expect(index(byteLength(text.slice(0, at)))).toBe(at);
    }
  });

  it('take the words of a finding out of the text', () => {
    const text = 'Zoë, that is not possible 😩 now.';
    const start = byteLength('Zoë, that is ');
    const { from, to } = spanOf({ start, end: start + byteLength('not possible 😩') }, text);
    expect(text.slice(from, to)).toBe('not possible 😩');
  });

  it('show an empty span on the character before it', () => {
    expect(spanOf({ start: 3, end: 3 }, 'abc')).toEqual({ from: 2, to: 3 });
  });
});

describe('a finding about the whole reply', () => {
  it('is one that leaves nothing but spaces', () => {
    expect(isAboutAll({ from: 0, to: 5 }, 'All.\n\n')).toBe(true);
    expect(isAboutAll({ from: 0, to: 3 }, 'All of it.')).toBe(false);
    expect(isAboutAll({ from: 7, to: 9 }, 'All of it')).toBe(false);
  });
});

describe('a finding of an older text', () => {
  const before = 'We do it soon.';
  const soon = { from: 9, to: 13 };
  it('follows its words', () => {
    expect(follow(soon, before, 'Dear Mei, we do it soon.')).toEqual({ from: 19, to: 23 });
  });
  it('is dropped when they are gone, or stand there twice', () => {
    expect(follow(soon, before, 'We do it today.')).toBeUndefined();
    expect(follow(soon, before, 'soon and soon')).toBeUndefined();
  });
});
