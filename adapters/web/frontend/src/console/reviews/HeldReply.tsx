// An approved reply that has not left yet: how long it still waits, and the way to take it back.
import { useEffect, useState } from 'react';
import type { Held } from '../api/client';
import { useSpeech } from '../words/speech';

const kTick = 250;
const deadlines = new WeakMap<Held, number>();

/** By this page's own clock, which may differ from the server's: what is left is counted from the
    moment in which the answer came. */
function deadlineOf(held: Held): number {
  const known = deadlines.get(held);
  if (known !== undefined) return known;
  const made = Date.now() + held.seconds_left * 1000;
  deadlines.set(held, made);
  return made;
}

export const secondsLeft = (held: Held, now = Date.now()) =>
  Math.max(0, Math.ceil((deadlineOf(held) - now) / 1000));

function useSecondsLeft(held: Held): number {
  const [left, setLeft] = useState(() => secondsLeft(held));
  useEffect(() => {
    const look = () => {
      setLeft(secondsLeft(held));
    };
    look();
    const timer = setInterval(look, kTick);
    return () => {
      clearInterval(timer);
    };
  }, [held]);
  return left;
}

interface Props {
  held: Held;
  busy: boolean;
  onUndo: () => void;
}

/** "Sent in 28 s · Undo". The seconds are not read out one by one. */
function Countdown({ held, busy, onUndo, of }: Props & { of?: string }) {
  const { held: words } = useSpeech();
  const left = useSecondsLeft(held);
  return (
    <>
      <span className="held-time" role="timer" aria-live="off">
        {left > 0 ? words.sentIn(left) : words.sending}
      </span>
      {held.may_undo && left > 0 && (
        <button
          type="button"
          className="undo"
          disabled={busy}
          aria-label={of && words.undoFor(of)}
          onClick={onUndo}
        >
          {words.undo}
          {!of && <kbd aria-hidden="true">u</kbd>}
        </button>
      )}
    </>
  );
}

/** Above the case. */
export function HeldNotice(props: Props) {
  const { held: words } = useSpeech();
  return (
    <div className="notice held" data-testid="held">
      <span role="status">{words.approved(props.held.by.name)}</span>
      <Countdown {...props} />
    </div>
  );
}

/** Below its row in the queue. */
export function HeldMark({ name, ...props }: Props & { name: string }) {
  return (
    <div className="row-held" data-testid="row-held">
      <Countdown {...props} of={name} />
    </div>
  );
}
