// Before a new version goes live: what changes, what the tone check says, and why.
import { type FormEvent, useState } from 'react';
import type { Finding, Template } from '../api/client';
import { Dialog } from '../ui/Dialog';
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
    <Dialog title={`Publish ${template.id}`} onClose={onClose} wide>
      <form onSubmit={submit}>
        <p>Against version {template.version}:</p>
        <DiffView before={template.source} after={source} />
        {findings.length > 0 && (
          <p className={errors > 0 ? 'notice bad' : 'notice warn'}>
            The tone check has {findings.length} {findings.length === 1 ? 'finding' : 'findings'}
            {errors > 0 &&
              `, ${String(errors)} of them an error: drafts made from it will need a hand`}
            .
          </p>
        )}
        <label htmlFor="publish-note">Why</label>
        <input
          id="publish-note"
          type="text"
          autoFocus
          required
          maxLength={500}
          value={note}
          placeholder="Shown in the list of versions"
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
        <footer>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={!note.trim() || busy}>
            Publish version {template.version + 1}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
