// The tab "My requests": what was asked, what was promised, what was decided and why.
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchContent, Trouble, type Content } from './content';
import { meet, NoHost, token } from './host';
import { Lists } from './Lists';
import { SetUp } from './SetUp';
import { languageOf, wordsFor } from './words';

type Shown =
  | { what: 'loading' }
  | { what: 'content'; content: Content }
  | { what: 'no_host' }
  | { what: 'sign_on'; detail: string }
  | { what: 'server' };

/** Looking away and back again asks anew, but not all the time. */
const kFresh = 5_000;

const dress = (theme: string) => {
  const known = theme === 'dark' || theme === 'contrast' ? theme : 'light';
  document.documentElement.dataset['theme'] = known;
};

const wrong = (problem: unknown): Shown => {
  if (problem instanceof NoHost) return { what: 'no_host' };
  if (problem instanceof Trouble && problem.kind === 'server') return { what: 'server' };
  return { what: 'sign_on', detail: problem instanceof Error ? problem.message : String(problem) };
};

export function App() {
  const [locale, setLocale] = useState(navigator.language);
  const [shown, setShown] = useState<Shown>({ what: 'loading' });
  const asked = useRef(0);
  const host = useRef<string>();

  const load = useCallback(async () => {
    asked.current = Date.now();
    try {
      if (host.current === undefined) {
        const met = await meet(dress);
        dress(met.theme);
        host.current = met.locale;
        setLocale(met.locale);
      }
      const content = await fetchContent(await token(), host.current);
      setLocale(content.locale);
      setShown({ what: 'content', content });
    } catch (problem) {
      setShown(wrong(problem));
    }
  }, []);

  useEffect(() => {
    void load();
    const back = () => {
      const old = Date.now() - asked.current > kFresh;
      if (document.visibilityState === 'visible' && old) void load();
    };
    document.addEventListener('visibilitychange', back);
    window.addEventListener('focus', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('focus', back);
    };
  }, [load]);

  const words = wordsFor(locale);
  useEffect(() => {
    document.documentElement.lang = languageOf(locale);
    document.title = words.title;
  }, [locale, words]);

  const again = () => {
    setShown({ what: 'loading' });
    void load();
  };
  return (
    <main className="mine">
      <h1>{words.title}</h1>
      {shown.what === 'loading' && <p role="status">{words.loading}</p>}
      {shown.what === 'content' && <Lists content={shown.content} />}
      {shown.what === 'no_host' && <p role="alert">{words.noHost}</p>}
      {shown.what === 'sign_on' && <SetUp words={words} detail={shown.detail} again={again} />}
      {shown.what === 'server' && (
        <div role="alert">
          <p>{words.server}</p>
          <button type="button" onClick={again}>
            {words.again}
          </button>
        </div>
      )}
    </main>
  );
}
