// The acts that want a word first: one more question, a manager, taking over.
import { useState } from 'react';
import { actId, api, type ApiError, ask, type Person, type Review, write } from '../api/client';
import { useResource } from '../api/cache';
import { Dialog, TextDialog } from '../ui/Dialog';
import { Cite } from '../ui/Hint';
import { firstName } from '../words';
import type { Act } from './ReviewsRoom';

interface Props {
  review: Review;
  act: (act: Act) => Promise<ApiError | undefined>;
  onClose: () => void;
}

export function AskDialog({ review, act, onClose }: Props) {
  const name = firstName(review.requester.name);
  return (
    <TextDialog
      title={`Ask ${name} one more question`}
      label="Your question"
      action="Ask"
      maxLength={2000}
      help={
        <>
          It should be able to change the answer. <Cite id="P4" /> The case comes back when {name}{' '}
          has answered.
        </>
      }
      onClose={onClose}
      onSubmit={(question) => {
        onClose();
        void act({
          reviewId: review.id,
          leaves: true,
          done: `${name} has your question.`,
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

export function ManagerDialog({ review, me, act, onClose }: Props & { me: string }) {
  const { data, error } = useResource<{ people: Person[] }>('people:management', () =>
    ask(api.GET('/people', { params: { query: { role: 'management' } } })),
  );
  const managers = (data?.people ?? []).filter((one) => one.id !== me);
  const [chosen, setChosen] = useState('');
  const manager = managers.find((one) => one.id === chosen) ?? managers[0];
  if (error)
    return (
      <Dialog title="Ask my manager" onClose={onClose}>
        <p>{error.message}</p>
      </Dialog>
    );
  return (
    <TextDialog
      title="Ask my manager"
      label="Your note to them"
      action={manager ? `Hand it to ${manager.name}` : 'Hand it over'}
      maxLength={2000}
      before={
        <fieldset className="choice-list">
          <legend>Who decides?</legend>
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
          {data && managers.length === 0 && <p>Nobody else has the role management.</p>}
        </fieldset>
      }
      help={
        <>
          They get the whole case and the proposal. <Cite id="P7" />
        </>
      }
      onClose={onClose}
      onSubmit={(note) => {
        if (!manager) return;
        onClose();
        void act({
          reviewId: review.id,
          leaves: true,
          done: `${manager.name} has the case.`,
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
  return (
    <Dialog title={`Take over the talk with ${name}?`} onClose={onClose}>
      <p>
        Ajar stays silent until you hand the conversation back. You write to {name} yourself, in the
        room Conversations.
      </p>
      <footer>
        <button type="button" onClick={onClose}>
          Cancel
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
              done: `You have taken over. ${name} waits in Conversations.`,
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
          Take over
        </button>
      </footer>
    </Dialog>
  );
}
