// Nobody has told Teams that this page may know who looks: what there is to do about it.
import type { wordsFor } from './words';

/** Teams on the desktop and on phones, and in the browser. */
const kClients = '1fec8e78-bce4-4aaf-ab1b-5451cc387264, 5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

interface Props {
  words: ReturnType<typeof wordsFor>;
  detail: string;
  again: () => void;
}

export function SetUp({ words, detail, again }: Props) {
  const uri = `api://${window.location.hostname}/botid-…`;
  const filled = (step: string) => step.replace('{uri}', uri).replace('{clients}', kClients);
  return (
    <div role="alert">
      <p>{words.signOn}</p>
      <p>{words.meanwhile}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
      <section className="admins">
        <h2>{words.forAdmins}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{filled(step)}</li>
          ))}
        </ol>
        <p className="when">
          {words.said}
          {detail}
        </p>
      </section>
    </div>
  );
}
