// The edit box of a reply: plain text, with tone findings underlined where they stand.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, StateEffect, StateField, Compartment } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { isAboutAll, spanOf } from '../bytes';
import type { Finding } from '../api/client';

export const setFindings = StateEffect.define<{ findings: readonly Finding[]; text: string }>();

/** Marks move with the text until the next check brings new ones. */
export const findingMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setFindings)) continue;
      const { findings, text } = effect.value;
      // A check of a text that is no longer there: the next one is on its way.
      if (transaction.state.doc.toString() !== text) continue;
      const ranges = findings
        .map((finding) => ({ finding, ...spanOf(finding, text) }))
        .filter((mark) => mark.from < mark.to && !isAboutAll(mark, text))
        .map(({ finding, from, to }) =>
          Decoration.mark({
            class: `tone-mark ${finding.severity}`,
            attributes: { title: `${finding.rule} ${finding.name}: ${finding.message}` },
          }).range(from, to),
        );
      now = Decoration.set(ranges, true);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});

interface Props {
  label: string;
  value: string;
  onChange: (text: string) => void;
  findings: readonly Finding[];
  /** The text that was checked: findings of another one are not shown. */
  checked: string;
  readOnly: boolean;
  /** Focus it when this number changes. */
  focus: number;
}

export function ProseEditor({ label, value, onChange, findings, checked, readOnly, focus }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>();
  const locked = useRef(new Compartment());
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: value,
        extensions: [
          history(),
          keymap.of([
            {
              key: 'Escape',
              run: (target) => {
                target.contentDOM.blur();
                return true;
              },
            },
            ...defaultKeymap,
            ...historyKeymap,
          ]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': label,
            spellcheck: 'true',
            tabindex: '0',
          }),
          findingMarks,
          locked.current.of(editable(readOnly)),
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
    // One editor for its whole life; what changes is sent to it below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== value)
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);
  useEffect(() => {
    view.current?.dispatch({ effects: setFindings.of({ findings, text: checked }) });
  }, [findings, checked]);
  useEffect(() => {
    view.current?.dispatch({ effects: locked.current.reconfigure(editable(readOnly)) });
  }, [readOnly]);
  useEffect(() => {
    if (focus > 0) view.current?.focus();
  }, [focus]);

  return <div className="prose-editor" ref={host} data-testid="draft-editor" />;
}

const editable = (readOnly: boolean) => [
  EditorState.readOnly.of(readOnly),
  EditorView.editable.of(!readOnly),
];
