// A small explanation that opens on hover and on focus, and closes with Escape.
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { cited } from '../cited';

const kGap = 8;

function Bubble({
  id,
  anchor,
  children,
}: {
  id: string;
  anchor: HTMLElement;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bubble = ref.current;
    if (!bubble) return;
    const at = anchor.getBoundingClientRect();
    const { width, height } = bubble.getBoundingClientRect();
    const left = Math.min(Math.max(kGap, at.left), window.innerWidth - width - kGap);
    const above = at.top - height - kGap;
    bubble.style.left = `${String(left)}px`;
    bubble.style.top = `${String(above > kGap ? above : at.bottom + kGap)}px`;
  }, [anchor]);
  return (
    <div id={id} role="tooltip" className="tooltip" ref={ref}>
      {children}
    </div>
  );
}

export function Hint({
  text,
  label,
  className,
  children,
}: {
  text: ReactNode;
  label?: string;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => {
    setAnchor(null);
  };
  return (
    <button
      type="button"
      className={className ?? 'hinted'}
      aria-label={label}
      aria-describedby={anchor ? id : undefined}
      onMouseEnter={(event) => {
        setAnchor(event.currentTarget);
      }}
      onMouseLeave={close}
      onFocus={(event) => {
        setAnchor(event.currentTarget);
      }}
      onBlur={close}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && anchor) {
          event.stopPropagation();
          close();
        }
      }}
    >
      {children}
      {anchor &&
        createPortal(
          <Bubble id={id} anchor={anchor}>
            {text}
          </Bubble>,
          document.body,
        )}
    </button>
  );
}

/** "P14" or "T04", with what it says. */
export function Cite({ id }: { id: string }) {
  const [name, text] = cited[id] ?? ['', ''];
  if (!id) return null;
  return (
    <Hint
      className="cite"
      text={
        <>
          <strong>
            {id} {name}
          </strong>
          <br />
          {text}
        </>
      }
    >
      {id}
    </Hint>
  );
}
