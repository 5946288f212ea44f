// The demo's first question: as whom do you want to write?
import { useCallback, useEffect, useState } from 'react';
import { Avatar, roleOf } from '../shared/Avatar';
import { type ChatPerson, type ChatSession, fetchPeople, openSession } from './people';
import { words } from './words';

type Load =
  { at: 'loading' } | { at: 'ready'; people: ChatPerson[] } | { at: 'broken'; why: string };

export function Chooser({ onChosen }: { onChosen: (session: ChatSession) => void }) {
  const [load, setLoad] = useState<Load>({ at: 'loading' });
  const [find, setFind] = useState('');
  const [busy, setBusy] = useState('');

  const read = useCallback(() => {
    setLoad({ at: 'loading' });
    fetchPeople()
      .then((people) => {
        setLoad({ at: 'ready', people });
      })
      .catch((problem: unknown) => {
        const closed = problem instanceof Error && /40[134]$/.test(problem.message);
        setLoad({ at: 'broken', why: closed ? words.noDemo : words.broken });
      });
  }, []);
  useEffect(read, [read]);

  const choose = (person: ChatPerson) => {
    setBusy(person.id);
    openSession(person)
      .then(onChosen)
      .catch(() => {
        setBusy('');
        setLoad({ at: 'broken', why: words.broken });
      });
  };

  const wanted = find.trim().toLowerCase();
  const shown =
    load.at === 'ready'
      ? load.people.filter((person) =>
          `${person.name} ${person.title} ${person.department}`.toLowerCase().includes(wanted),
        )
      : [];

  return (
    <section className="chooser" aria-labelledby="chooser-title">
      <h2 id="chooser-title">{words.whoAreYou}</h2>
      <p className="chooser-note">{words.demoNote}</p>
      {load.at === 'loading' && <p className="waiting">{words.loading}</p>}
      {load.at === 'broken' && (
        <div className="broken" role="alert">
          <p>{load.why}</p>
          <button type="button" className="solid" onClick={read}>
            {words.again}
          </button>
        </div>
      )}
      {load.at === 'ready' && (
        <>
          {load.people.length > 8 && (
            <input
              type="search"
              className="find"
              aria-label={words.find}
              placeholder={words.find}
              value={find}
              onChange={(event) => {
                setFind(event.target.value);
              }}
            />
          )}
          <ul className="people" data-testid="people">
            {shown.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  disabled={busy !== ''}
                  data-person={person.id}
                  data-standing={person.standing}
                  onClick={() => {
                    choose(person);
                  }}
                >
                  <Avatar name={person.name} />
                  <span className="people-words">
                    <strong>{person.name}</strong>
                    <span>{roleOf(person)}</span>
                  </span>
                  {words.standing[person.standing] && <em>{words.standing[person.standing]}</em>}
                </button>
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p className="waiting">{words.nobody}</p>}
        </>
      )}
    </section>
  );
}
