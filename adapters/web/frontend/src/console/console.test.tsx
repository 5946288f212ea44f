import { EditorState } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initials, roleOf } from '../shared/Avatar';
import { ApiError, type Finding } from './api/client';
import { cited } from './cited';
import { editOf, keepEdit } from './reviews/drafts';
import { isTyping, shortcutOf } from './reviews/keys';
import { href, parseRoute } from './route';
import { diagnosticsOf } from './templates/SourceEditor';
import { findingMarks, setFindings } from './ui/ProseEditor';
import { staleAfter } from './useLive';
import { english } from './words/english';
import { german } from './words/german';
import { speechFor, told, whoWasFirst } from './words/speech';

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
  const passed = (locale: string) =>
    [0, 12, 61, 24 * 60, 72 * 60].map((minutes) =>
      speechFor(locale).time.waited(new Date(now - minutes * 60_000).toISOString(), now),
    );
  it('are said as people say them', () => {
    expect(passed('en')).toEqual(['just now', '12 min', '1 h', '24 h', '3 d']);
    expect(passed('de-AT')).toEqual(['gerade eben', '12 min', '1 h', '24 h', '3 Tage']);
  });
  it('a date stays its day, in the words of the language', () => {
    expect(speechFor('en', 'en-GB').time.day('2026-11-26')).toMatch(/26 Nov/);
    expect(speechFor('de').time.day('2026-11-26')).toMatch(/26\. Nov/);
  });
  it('are written as in the region of the browser, where it speaks the language', () => {
    const at = '2026-11-21T14:02:00';
    expect(speechFor('en', 'en-US').time.clock(at)).toMatch(/PM/);
    expect(speechFor('en', 'de-DE').time.clock(at)).toBe('14:02');
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
    const approved = { ...settled, at: '2026-11-21T14:02:00', by: { ...settled.by, roles: [] } };
    expect(whoWasFirst(speechFor('en', 'en-GB'), approved)).toBe(
      'Priya Raman approved and sent the reply at 14:02.',
    );
    expect(whoWasFirst(speechFor('de'), approved)).toBe(
      'Priya Raman hat die Antwort um 14:02 freigegeben und gesendet.',
    );
  });
  it('stay English where there is no catalogue, and keep a sentence nobody translated', () => {
    expect(speechFor('fr').locale).toBe('en');
    const refused = (code: string) =>
      new ApiError(409, { code: code as 'invalid', message: 'The server’s own words.' });
    expect(told(speechFor('de'), refused('outdated'))).toMatch(/neuere Version/);
    expect(told(speechFor('de'), refused('invalid'))).toBe('The server’s own words.');
    expect(told(speechFor('en'), refused('outdated'))).toBe('The server’s own words.');
  });
  it('are said in every language, none left in the other one', () => {
    // What is the same word in both.
    const same = /^(en|de)$|^Web$|^Slack$|^Teams$|^Terminal$|^Sponsor$|^Service$|^Live$/;
    const flat = (value: unknown, path = ''): [string, string][] =>
      typeof value === 'string'
        ? [[path, value]]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, one]) => flat(one, `${path}.${key}`))
          : [];
    const said = new Map(flat(german));
    const left = flat(english).filter(
      ([path, text]) => text !== '' && !same.test(text) && said.get(path) === text,
    );
    expect(left).toEqual([]);
    expect([...said].filter(([path, text]) => text === '' && path !== '.standing.regular')).toEqual(
      [],
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
  it('a phrase makes the list of phrases old, taught ones what is in force as well', () => {
    const change = { type: 'change', conversation_id: 'c', id: '' } as const;
    expect(staleAfter({ ...change, what: 'phrase' })).toContain('phrases:');
    expect(staleAfter({ ...change, what: 'knowledge' })).toEqual(
      expect.arrayContaining(['phrases:', 'taught']),
    );
  });
});
