// The browser's own modal dialog: it keeps the focus inside, and Escape closes it.
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../words/speech';

export function Dialog({
  title,
  children,
  onClose,
  wide = false,
}: {
  title: string;
  children: ReactNode;
  onClose: () => void;
  wide?: boolean;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const { close } = useSpeech();
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon" aria-label={close} onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** A dialog that asks for one text and does something with it. */
export function TextDialog({
  title,
  label,
  help,
  action,
  maxLength,
  required = true,
  before,
  onSubmit,
  onClose,
}: {
  title: string;
  label: string;
  help?: ReactNode;
  action: string;
  maxLength: number;
  required?: boolean;
  before?: ReactNode;
  onSubmit: (text: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const { cancel } = useSpeech();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (required && !text.trim()) return;
    onSubmit(text.trim());
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        {before}
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={4}
          autoFocus
          maxLength={maxLength}
          required={required}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
        {help && <p className="help">{help}</p>}
        <footer>
          <button type="button" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" className="primary" disabled={required && !text.trim()}>
            {action}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
