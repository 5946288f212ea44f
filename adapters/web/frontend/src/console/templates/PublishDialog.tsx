// Before a new version goes live: what changes, what the tone check says, and why.
import { type FormEvent, useState } from 'react';
import type { Finding, Template } from '../api/client';
import { Dialog } from '../ui/Dialog';
import { useSpeech } from '../words/speech';
import { DiffView } from './DiffView';

export function PublishDialog({
  template,
  source,
  findings,
  onPublish,
  onClose,
}: {
  template: Template;
  source: string;
  findings: readonly Finding[];
  onPublish: (note: string) => Promise<void>;
  onClose: () => void;
}) {
  const [note, setNote] = useState('');
  const { cancel, templates: words } = useSpeech();
  const [busy, setBusy] = useState(false);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!note.trim() || busy) return;
    setBusy(true);
    void onPublish(note.trim()).finally(() => {
      setBusy(false);
    });
  };
  return (
    <Dialog title={words.publishTitle(template.id)} onClose={onClose} wide>
      <form onSubmit={submit}>
        <p>{words.against(template.version)}</p>
        <DiffView before={template.source} after={source} />
        {findings.length > 0 && (
          <p className={errors > 0 ? 'notice bad' : 'notice warn'}>
            {words.publishFindings(findings.length, errors)}
          </p>
        )}
        <label htmlFor="publish-note">{words.why}</label>
        <input
          id="publish-note"
          type="text"
          autoFocus
          required
          maxLength={500}
          value={note}
          placeholder={words.whyHint}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
        <footer>
          <button type="button" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" className="primary" disabled={!note.trim() || busy}>
            {words.publishVersion(template.version + 1)}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
