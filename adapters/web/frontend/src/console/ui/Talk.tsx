// The lines of a conversation, as plain text: whatever was typed is shown, never run.
import type { Line } from '../api/client';
import { dayAndTime } from '../time';

export function Talk({ lines, now }: { lines: readonly Line[]; now: number }) {
  return (
    <ol className="lines" aria-label="Conversation">
      {lines.map((line) => (
        <li key={line.id} className={`line from-${line.from}`}>
          <div className="line-head">
            <strong>{line.from === 'bot' ? 'Ajar' : line.name}</strong>
            <time dateTime={line.at}>{dayAndTime(line.at, now)}</time>
          </div>
          <p>{line.text}</p>
          {line.choices.length > 0 && (
            <ul className="choices" aria-label="Choices offered">
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
