// Colours for a template's source: front matter, part headings, wordings, {{variables}}.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';

interface State {
  /** 0: before the front matter, 1: inside it, 2: in the text. */
  place: 0 | 1 | 2;
}

export const templateLanguage = StreamLanguage.define<State>({
  name: 'ajar-template',
  startState: () => ({ place: 0 }),
  token(stream, state) {
    if (stream.sol() && stream.match(/^---\s*$/)) {
      state.place = state.place === 0 ? 1 : 2;
      return 'meta';
    }
    if (state.place === 1) {
      if (stream.match(/^\s*#.*/)) return 'comment';
      if (stream.match(/^[\w.-]+(?=\s*:)/)) return 'propertyName';
      if (stream.match(/^"(?:[^"\\]|\\.)*"?|^'[^']*'?/)) return 'string';
      stream.next();
      return null;
    }
    if (stream.sol() && stream.match(/^#{1,6}\s.*/)) return 'heading';
    if (stream.sol() && stream.match(/^\s*[-*]\s/)) return 'list';
    if (stream.match(/^\{\{[#^/]?[^}]*\}\}\}?/)) return 'variableName';
    if (!stream.match(/^[^{]+/)) stream.next();
    return null;
  },
});

const style = HighlightStyle.define([
  { tag: tags.meta, color: 'var(--ink-3)' },
  { tag: tags.comment, color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: tags.propertyName, color: 'var(--info)' },
  { tag: tags.string, color: 'var(--ok)' },
  { tag: tags.heading, color: 'var(--accent)', fontWeight: '700' },
  { tag: tags.list, color: 'var(--ink-3)' },
  { tag: tags.variableName, color: 'var(--warn)', fontWeight: '600' },
]);

export const templateColours = syntaxHighlighting(style);
