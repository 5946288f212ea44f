// What Ajar may learn: words that were misread or asked about, to be accepted in other words or
// dismissed; what became of them; and all that was taught, version by version.
import { href } from '../route';
import { useSpeech } from '../words/speech';
import { Phrases } from './Phrases';
import { TaughtPhrases } from './TaughtPhrases';

const kLists = ['open', 'settled', 'taught'] as const;

export function PhrasesRoom({ list, mayReview }: { list: string | undefined; mayReview: boolean }) {
  const { phrases, header } = useSpeech();
  const shown = kLists.find((name) => name === list) ?? 'open';
  return (
    <section className="follow-up phrases" aria-labelledby="phrases-title">
      <div className="follow-up-head">
        <h2 id="phrases-title">{header.phrases}</h2>
        <nav className="segments" aria-label={phrases.what}>
          {kLists.map((name) => (
            <a
              key={name}
              href={href('phrases', name)}
              aria-current={name === shown ? 'page' : undefined}
            >
              {phrases.lists[name]}
            </a>
          ))}
        </nav>
      </div>
      {shown === 'taught' ? (
        <TaughtPhrases />
      ) : (
        <Phrases key={shown} status={shown} mayReview={mayReview} />
      )}
    </section>
  );
}
