// The source of a template, with line numbers, errors at their line, and tone findings underlined
// where their words stand in the source itself.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Finding, TemplateError } from '../api/client';
import { spanOf } from '../bytes';
import { templateColours, templateLanguage } from './language';

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  readOnly: boolean;
  errors: readonly TemplateError[];
  findings: readonly Finding[];
  /** The rendered text that the findings speak of. */
  rendered: string;
}

/** A finding belongs to the source only if its words stand there exactly once. */
export function inSource(finding: Finding, rendered: string, source: string) {
  const { from, to } = spanOf(finding, rendered);
  const words = rendered.slice(from, to);
  const at = words.trim() ? source.indexOf(words) : -1;
  if (at < 0 || source.indexOf(words, at + 1) >= 0) return undefined;
  return { from: at, to: at + words.length };
}

export function diagnosticsOf(
  state: EditorState,
  errors: readonly TemplateError[],
  findings: readonly Finding[],
  rendered: string,
): Diagnostic[] {
  const found: Diagnostic[] = errors.map(({ line, message }) => {
    const at = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
    return { from: at.from, to: at.to, severity: 'error', message };
  });
  const source = state.doc.toString();
  for (const finding of findings) {
    const span = inSource(finding, rendered, source);
    if (!span) continue;
    const severity = finding.severity === 'hint' ? 'info' : finding.severity;
    found.push({
      ...span,
      severity,
      message: `${finding.rule} ${finding.name}: ${finding.message}`,
    });
  }
  return found;
}

export function SourceEditor({
  label,
  value,
  onChange,
  readOnly,
  errors,
  findings,
  rendered,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          lineNumbers(),
          highlightActiveLine(),
          history(),
          lintGutter(),
          templateLanguage,
          templateColours,
          // Tab indents; Escape then Tab leaves the editor, as CodeMirror's help says.
          keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': label,
            spellcheck: 'true',
            tabindex: '0',
          }),
          EditorState.readOnly.of(readOnly),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      made.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [readOnly]);

  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const { state } = editor;
    editor.dispatch(setDiagnostics(state, diagnosticsOf(state, errors, findings, rendered)));
  }, [errors, findings, rendered]);

  return <div className="source-editor" ref={host} data-testid="source-editor" />;
}
