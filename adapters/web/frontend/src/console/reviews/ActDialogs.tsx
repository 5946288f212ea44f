// The acts that want a word first: another service, one more question, a manager, taking over.
import { type FormEvent, useState } from 'react';
import {
  actId,
  api,
  type ApiError,
  ask,
  type Named,
  type Person,
  type Review,
  write,
} from '../api/client';
import { useResource } from '../api/cache';
import { Dialog, TextDialog } from '../ui/Dialog';
import { Cite } from '../ui/Hint';
import { firstName, told, useSpeech } from '../words/speech';
import type { Act } from './acting';

interface Props {
  review: Review;
  act: (act: Act) => Promise<ApiError | undefined>;
  onClose: () => void;
}

export function AskDialog({ review, act, onClose }: Props) {
  const name = firstName(review.requester.name);
  const { answer } = useSpeech();
  return (
    <TextDialog
      title={answer.askTitle(name)}
      label={answer.askLabel}
      action={answer.askAction}
      maxLength={2000}
      help={
        <>
          {answer.askHelp} <Cite id="P4" /> {answer.askComesBack(name)}
        </>
      }
      onClose={onClose}
      onSubmit={(question) => {
        onClose();
        void act({
          reviewId: review.id,
          leaves: true,
          done: answer.asked(name),
          run: () =>
            ask(
              api.POST('/reviews/{id}/ask', {
                params: { path: { id: review.id }, ...write },
                body: { act_id: actId(), question },
              }),
            ),
        });
      }}
    />
  );
}

export function ServiceDialog({ review, act, onClose }: Props) {
  const speech = useSpeech();
  const { answer, cancel } = speech;
  const [chosen, setChosen] = useState('');
  const { data, error } = useResource<{ services: Named[] }>('services', () =>
    ask(api.GET('/services')),
  );
  const others = (data?.services ?? [])
    .filter((one) => one.id !== review.service?.id)
    .sort((a, b) => a.name.localeCompare(b.name));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    onClose();
    void act({
      reviewId: review.id,
      leaves: false,
      done: answer.serviceChanged,
      run: () =>
        ask(
          api.POST('/reviews/{id}/service', {
            params: { path: { id: review.id }, ...write },
            body: { act_id: actId(), service_id: chosen },
          }),
        ),
    });
  };
  return (
    <Dialog title={answer.serviceTitle} onClose={onClose}>
      <form onSubmit={submit}>
        {error && <p className="notice bad">{told(speech, error)}</p>}
        <label htmlFor="other-service">{answer.serviceWhich}</label>
        <select
          id="other-service"
          autoFocus
          required
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="">{answer.serviceNone}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <p className="help">{answer.serviceHelp}</p>
        <footer>
          <button type="button" onClick={onClose}>
            {cancel}
          </button>
          <button type="submit" className="primary" disabled={!chosen}>
            {answer.serviceAction}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

export function ManagerDialog({ review, me, act, onClose }: Props & { me: string }) {
  const speech = useSpeech();
  const { answer } = speech;
  const { data, error } = useResource<{ people: Person[] }>('people:management', () =>
    ask(api.GET('/people', { params: { query: { role: 'management' } } })),
  );
  const managers = (data?.people ?? []).filter((one) => one.id !== me);
  const [chosen, setChosen] = useState('');
  const manager = managers.find((one) => one.id === chosen) ?? managers[0];
  if (error)
    return (
      <Dialog title={answer.askManager} onClose={onClose}>
        <p>{told(speech, error)}</p>
      </Dialog>
    );
  return (
    <TextDialog
      title={answer.askManager}
      label={answer.managerNote}
      action={answer.managerAction(manager?.name ?? '')}
      maxLength={2000}
      before={
        <fieldset className="choice-list">
          <legend>{answer.managerWho}</legend>
          {managers.map((one) => (
            <label key={one.id}>
              <input
                type="radio"
                name="manager"
                checked={one.id === manager?.id}
                onChange={() => {
                  setChosen(one.id);
                }}
              />
              <span>
                <strong>{one.name}</strong> {one.title}
              </span>
            </label>
          ))}
          {data && managers.length === 0 && <p>{answer.managerNobody}</p>}
        </fieldset>
      }
      help={
        <>
          {answer.managerHelp} <Cite id="P7" />
        </>
      }
      onClose={onClose}
      onSubmit={(note) => {
        if (!manager) return;
        onClose();
        void act({
          reviewId: review.id,
          leaves: true,
          done: answer.managerHas(manager.name),
          run: () =>
            ask(
              api.POST('/reviews/{id}/management', {
                params: { path: { id: review.id }, ...write },
                body: { act_id: actId(), manager_id: manager.id, note },
              }),
            ),
        });
      }}
    />
  );
}

export function TakeOverDialog({ review, act, onClose }: Props) {
  const name = firstName(review.requester.name);
  const { answer, cancel } = useSpeech();
  return (
    <Dialog title={answer.takeOverTitle(name)} onClose={onClose}>
      <p>{answer.takeOverHelp(name)}</p>
      <footer>
        <button type="button" onClick={onClose}>
          {cancel}
        </button>
        <button
          type="button"
          className="primary"
          autoFocus
          onClick={() => {
            onClose();
            void act({
              reviewId: review.id,
              leaves: true,
              done: answer.takenOver(name),
              run: () =>
                ask(
                  api.POST('/reviews/{id}/take-over', {
                    params: { path: { id: review.id }, ...write },
                    body: { act_id: actId() },
                  }),
                ),
            });
          }}
        >
          {answer.takeOver}
        </button>
      </footer>
    </Dialog>
  );
}
