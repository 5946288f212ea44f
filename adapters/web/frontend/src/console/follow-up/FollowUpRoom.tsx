// What must not be forgotten: promises with their owner and time, and what was set aside.
import { href } from '../route';
import { useSpeech } from '../words/speech';
import { Promises } from './Promises';
import { SetAside } from './SetAside';

const kLists = ['promises', 'set-aside'] as const;

export function FollowUpRoom({ list }: { list: string | undefined }) {
  const { followUp, header } = useSpeech();
  const shown = list === 'set-aside' ? list : 'promises';
  const label = { promises: followUp.promises, 'set-aside': followUp.setAside };
  return (
    <section className="follow-up" aria-labelledby="follow-up-title">
      <div className="follow-up-head">
        <h2 id="follow-up-title">{header.followUp}</h2>
        <nav className="segments" aria-label={followUp.what}>
          {kLists.map((name) => (
            <a
              key={name}
              href={href('follow-up', name)}
              aria-current={name === shown ? 'page' : undefined}
            >
              {label[name]}
            </a>
          ))}
        </nav>
      </div>
      {shown === 'promises' ? <Promises /> : <SetAside />}
    </section>
  );
}
