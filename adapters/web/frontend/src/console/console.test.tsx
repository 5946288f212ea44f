import { EditorState } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initials, roleOf } from '../shared/Avatar';
import type { Finding } from './api/client';
import { cited } from './cited';
import { editOf, keepEdit } from './reviews/drafts';
import { isTyping, shortcutOf } from './reviews/keys';
import { href, parseRoute } from './route';
import { diagnosticsOf } from './templates/SourceEditor';
import { day, waited } from './time';
import { findingMarks, setFindings } from './ui/ProseEditor';
import { staleAfter } from './useLive';
import { whoWasFirst } from './words';

const finding = (start: number, end: number): Finding => ({
  rule: 'T04',
  name: 'wall',
  severity: 'error',
  start,
  end,
  message: 'm',
  principle: 'P14',
  suggestion: '',
});

describe('routes', () => {
  it('carry ids with slashes and colons', () => {
    const link = href('reviews', 'web:7f3/1/2');
    expect(link).toBe('#/reviews/web%3A7f3%2F1%2F2');
    expect(parseRoute(link)).toEqual({ room: 'reviews', rest: ['web:7f3/1/2'] });
  });
  it('lead to the reviews when they make no sense', () => {
    for (const hash of ['', '#', '#/attic', '#/%'])
      expect(parseRoute(hash)).toMatchObject({ room: 'reviews' });
  });
});

describe('shortcuts', () => {
  const press = (target: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
    let seen: KeyboardEvent | undefined;
    const listen = (event: KeyboardEvent) => (seen = event);
    document.body.append(target);
    window.addEventListener('keydown', listen);
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    window.removeEventListener('keydown', listen);
    target.remove();
    return seen && shortcutOf(seen);
  };
  it('are single letters', () => {
    expect(press(document.createElement('button'), 'a')).toBe('a');
    expect(press(document.createElement('button'), 'x')).toBeUndefined();
  });
  it('are off while somebody types, and with modifiers', () => {
    expect(press(document.createElement('textarea'), 'a')).toBeUndefined();
    expect(press(document.createElement('button'), 'a', { ctrlKey: true })).toBeUndefined();
    const editor = document.createElement('div');
    editor.setAttribute('contenteditable', 'true');
    expect(isTyping(editor)).toBe(true);
  });
});

describe('tone findings in the editor', () => {
  const text = 'Zoë, soon.';
  const state = EditorState.create({ doc: text, extensions: [findingMarks] });
  const ranges = (of: EditorState) => {
    const found: [number, number][] = [];
    of.field(findingMarks).between(0, of.doc.length, (from, to) => void found.push([from, to]));
    return found;
  };
  it('stand on the characters, not the bytes', () => {
    const marked = state.update({
      effects: setFindings.of({ findings: [finding(6, 10)], text }),
    }).state;
    expect(ranges(marked)).toEqual([[5, 9]]);
    const typed = marked.update({ changes: { from: 0, insert: 'Hi ' } }).state;
    expect(ranges(typed)).toEqual([[8, 12]]);
  });
  it('of another text are not shown', () => {
    const late = setFindings.of({ findings: [finding(6, 10)], text: 'older text' });
    expect(ranges(state.update({ effects: late }).state)).toEqual([]);
  });
});

describe('diagnostics of a template', () => {
  const source = '---\nid: x\n---\n# decision\nSorry, {{name}}.\n';
  const state = EditorState.create({ doc: source });
  it('stand at their line, also when it does not exist', () => {
    const at = (line: number) => diagnosticsOf(state, [{ line, message: 'm' }], [], '')[0]?.from;
    expect(at(5)).toBe(source.indexOf('Sorry'));
    expect(at(0)).toBe(0);
    expect(at(99)).toBe(source.length);
  });
  it('find the words of a tone finding in the source', () => {
    const rendered = 'Sorry, Lena.';
    const [found] = diagnosticsOf(state, [], [finding(0, 5)], rendered);
    expect(found).toMatchObject({ from: source.indexOf('Sorry'), severity: 'error' });
    expect(diagnosticsOf(state, [], [finding(7, 11)], rendered)).toEqual([]);
  });
});

describe('times', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  it('are said as people say them', () => {
    const since = (minutes: number) => waited(new Date(now - minutes * 60_000).toISOString(), now);
    expect([0, 12, 61, 24 * 60, 72 * 60].map(since)).toEqual([
      'just now',
      '12 min',
      '1 h',
      '24 h',
      '3 d',
    ]);
  });
  it('a date stays its day', () => {
    expect(day('2026-11-26')).toMatch(/26/);
  });
});

describe('edits of drafts', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  it('are kept per review until they are sent', () => {
    keepEdit('a', 'one');
    keepEdit('b', 'two');
    keepEdit('a', undefined);
    expect([editOf('a'), editOf('b')]).toEqual([undefined, 'two']);
  });
});

describe('words', () => {
  it('say who was first', () => {
    const settled = {
      by: { id: 'p', name: 'Priya Raman', title: '', department: '', standing: 'lead', roles: [] },
      at: '2026-11-21T14:02:00Z',
      how: 'approved',
      note: '',
    } as const;
    expect(whoWasFirst({ ...settled, by: { ...settled.by, roles: [] } }, () => '14:02')).toBe(
      'Priya Raman approved and sent the reply at 14:02.',
    );
  });
  it('know every principle and tone rule', () => {
    const ids = [
      ...Array.from({ length: 33 }, (_, index) => `P${String(index + 1)}`),
      ...Array.from({ length: 24 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`),
    ];
    expect(ids.filter((id) => !cited[id])).toEqual([]);
  });
  it('shorten names, and do not repeat a department', () => {
    expect(initials('Ana María de la Cruz')).toBe('AC');
    expect(roleOf({ title: 'Vice President, Product', department: 'Product' })).toBe(
      'Vice President, Product',
    );
  });
  it('a change of a review makes the queue and the case old', () => {
    const stale = staleAfter({ type: 'change', what: 'review', conversation_id: 'c', id: 'c/1/1' });
    expect(stale).toEqual(expect.arrayContaining(['reviews:', 'review:c/1/1', 'summary']));
  });
});
