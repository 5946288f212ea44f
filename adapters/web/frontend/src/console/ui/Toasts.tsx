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
}

type Tell = (tone: Toast['tone'], text: string) => void;
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
    (tone, text) => {
      const id = ++count.current;
      setToasts((all) => [...all.slice(-3), { id, tone, text }]);
      if (tone === 'good')
        setTimeout(() => {
          drop(id);
        }, 5000);
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
