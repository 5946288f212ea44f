// Small marks. Meaning is in the shape and the word; colour only helps.
import type { Outcome, Weight } from '../api/client';
import { useSpeech } from '../words/speech';

const kOutcomeShape: Record<Outcome, string> = {
  yes: 'M3 8.5l3.2 3.2L13 5',
  decline: 'M4.5 4.5l7 7m0-7l-7 7',
  compromise: 'M2.5 5.5h8l-2.5-2.5m5 7.5h-8l2.5 2.5',
  referral: 'M3 8h9m-3.5-3.5L12 8l-3.5 3.5',
};

function Shape({ d }: { d: string }) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const speech = useSpeech();
  return (
    <span className={`badge outcome-${outcome}`} data-outcome={outcome}>
      <Shape d={kOutcomeShape[outcome]} />
      {speech.outcome[outcome]}
    </span>
  );
}

/** Circle with a tick, triangle, octagon: three shapes for three weights. */
export function WeightMark({ weight }: { weight: Weight }) {
  const speech = useSpeech();
  return (
    <span className={`weight ${weight}`}>
      <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
        {weight === 'ok' && (
          <>
            <circle cx="10" cy="10" r="8" className="shape" />
            <path d="M6.5 10.3l2.4 2.4 4.6-5" className="sign" />
          </>
        )}
        {weight === 'concern' && (
          <>
            <path d="M10 2l8.5 15.5h-17z" className="shape" strokeLinejoin="round" />
            <path d="M10 7.5v4.5m0 2.6v.1" className="sign" />
          </>
        )}
        {weight === 'blocking' && (
          <>
            <path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" className="shape solid" />
            <path d="M6.5 10h7" className="sign on-solid" />
          </>
        )}
      </svg>
      <span className="visually-hidden">{speech.weight[weight]}</span>
    </span>
  );
}
