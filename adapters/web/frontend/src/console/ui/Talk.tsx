// The lines of a conversation, as plain text: whatever was typed is shown, never run.
import type { Line } from '../api/client';
import { useSpeech } from '../words/speech';

export function Talk({ lines, now }: { lines: readonly Line[]; now: number }) {
  const { theCase, time } = useSpeech();
  return (
    <ol className="lines" aria-label={theCase.conversation}>
      {lines.map((line) => (
        <li key={line.id} className={`line from-${line.from}`}>
          <div className="line-head">
            <strong>{line.from === 'bot' ? 'Ajar' : line.name}</strong>
            <time dateTime={line.at}>{time.dayAndTime(line.at, now)}</time>
          </div>
          <p>{line.text}</p>
          {line.choices.length > 0 && (
            <ul className="choices" aria-label={theCase.choicesOffered}>
              {line.choices.map((choice) => (
                <li key={choice}>{choice}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
