// Short news of what was done. Good news leaves by itself, bad news waits to be read.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useSpeech } from '../words/speech';

interface Toast {
  id: number;
  tone: 'good' | 'bad';
  text: string;
  action?: Action;
}

/** Something to do about it, for so many seconds. */
export interface Action {
  label: string;
  seconds: number;
  run: () => void;
}

type Tell = (tone: Toast['tone'], text: string, action?: Action) => void;

const kGoodNews = 5;
const Context = createContext<Tell>(() => undefined);
export const useToast = () => useContext(Context);

export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const count = useRef(0);
  const { dismiss } = useSpeech();
  const drop = useCallback((id: number) => {
    setToasts((all) => all.filter((one) => one.id !== id));
  }, []);
  const tell = useCallback<Tell>(
    (tone, text, action) => {
      const id = ++count.current;
      setToasts((all) => [...all.slice(-3), { id, tone, text, action }]);
      if (tone === 'good')
        setTimeout(
          () => {
            drop(id);
          },
          (action?.seconds ?? kGoodNews) * 1000,
        );
    },
    [drop],
  );
  const list = useMemo(
    () => (
      <div className="toasts" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <div key={toast.id} className={`toast ${toast.tone}`}>
            <span aria-hidden="true">{toast.tone === 'good' ? '✓' : '!'}</span>
            <p>{toast.text}</p>
            {toast.action && (
              <button
                type="button"
                className="toast-action"
                onClick={() => {
                  drop(toast.id);
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </button>
            )}
            <button
              type="button"
              className="icon"
              aria-label={dismiss}
              onClick={() => {
                drop(toast.id);
              }}
            >
              ✕
            </button>
          </div>
        ))}
      </div>
    ),
    [dismiss, toasts, drop],
  );
  return (
    <Context.Provider value={tell}>
      {children}
      {list}
    </Context.Provider>
  );
}
