// The server counts in UTF-8 bytes, JavaScript in UTF-16 units. A finding's span is of use only
// after it was translated; one that falls outside or into a character is clamped to whole ones.

const encoder = new TextEncoder();

/** For each byte offset asked for, the index in `text`; in one pass over the text. */
export function byteIndex(text: string): (offset: number) => number {
  // starts[i]: byte offset of the i-th code point; indices[i]: its index in the string.
  const starts: number[] = [];
  const indices: number[] = [];
  let bytes = 0;
  for (let index = 0; index < text.length;) {
    const point = text.codePointAt(index) ?? 0;
    starts.push(bytes);
    indices.push(index);
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    index += point > 0xffff ? 2 : 1;
  }
  starts.push(bytes);
  indices.push(text.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return indices[low] ?? text.length;
  };
}

export const byteLength = (text: string) => encoder.encode(text).length;

export interface Span {
  from: number;
  to: number;
}

/** A finding's place in the string; an empty one covers the character before it, to be seen. */
export function spanOf(finding: { start: number; end: number }, text: string): Span {
  const index = byteIndex(text);
  const from = index(Math.max(0, finding.start));
  const to = Math.max(from, index(finding.end));
  if (from < to) return { from, to };
  return { from: Math.max(0, from - 1), to };
}

/** A finding about the reply as a whole, not about words in it. */
export const isAboutAll = ({ from, to }: Span, text: string) =>
  !text.slice(0, from).trim() && !text.slice(to).trim();

/** Where a finding of an older text stands now, if the words it spoke of are still there once. */
export function follow(finding: Span, before: string, now: string): Span | undefined {
  if (before === now) return finding;
  const words = before.slice(finding.from, finding.to);
  if (!words.trim()) return undefined;
  const first = now.indexOf(words);
  if (first < 0 || now.indexOf(words, first + 1) >= 0) return undefined;
  return { from: first, to: first + words.length };
}
