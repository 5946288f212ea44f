// What became of an accepted phrase: being tried, taught, or kept out, with the figures of both.
import type { Phrase, Trial } from '../api/client';
import { useSpeech } from '../words/speech';

/** 93.4 %, so that one phrase in a thousand still shows. */
const share = (right: number, of: number, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(of > 0 ? right / of : 0);

function Figures({ trial }: { trial: Trial }) {
  const { phrases: words, locale } = useSpeech();
  if (trial.tried === 0) return null;
  const { tried, right_before, right_after, mistaken } = trial;
  const figure = (right: number) => `${share(right, tried, locale)} (${String(right)})`;
  return (
    <>
      <p>{words.figures(tried, figure(right_before), figure(right_after))}</p>
      {mistaken.length > 0 && (
        <ul>
          {mistaken.map((one) => (
            <li key={`${one.service?.id ?? ''}>${one.taken_for?.id ?? ''}`}>
              {words.mixedUp(
                one.service?.name ?? words.everydayTalk,
                one.taken_for?.name ?? words.everydayTalk,
                one.times,
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Outcome({ one }: { one: Phrase }) {
  const { phrases: words } = useSpeech();
  const { trial } = one;
  if (one.state === 'trying')
    return (
      <p className="notice" role="status">
        {words.trying}
      </p>
    );
  if (one.state === 'held_back' && trial)
    return (
      <div className="notice bad trial" role="status" data-testid="held-back">
        <p>{trial.why ? words.notTried(trial.why) : words.stillOut}</p>
        <Figures trial={trial} />
        <p>{words.tryOtherwise}</p>
      </div>
    );
  if (one.state === 'taught')
    return (
      <div className="trial" data-testid="taught-as">
        <p>
          <q>{one.text}</q>{' '}
          {one.in_use ? words.isTaught(one.for?.name ?? words.none) : words.notInUse}
        </p>
        {trial && <Figures trial={trial} />}
      </div>
    );
  return null;
}
