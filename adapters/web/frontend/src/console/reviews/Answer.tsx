// The answer: ranked options, the draft with its tone findings, and what to do with it.
import { useEffect, useRef, useState } from 'react';
import {
  actId,
  api,
  type ApiError,
  ask,
  type Finding,
  type Review,
  type Session,
  write,
} from '../api/client';
import { follow, spanOf } from '../bytes';
import { Findings } from '../ui/Findings';
import { Cite } from '../ui/Hint';
import { ProseEditor } from '../ui/ProseEditor';
import { useTone } from '../ui/useTone';
import { firstName, useSpeech } from '../words/speech';
import { AskDialog, ManagerDialog, ServiceDialog, TakeOverDialog } from './ActDialogs';
import { editOf, keepEdit } from './drafts';
import { Edits } from './Edits';
import { useShortcuts } from './keys';
import { Options } from './Options';
import type { Act } from './acting';
import { Rewording } from './Rewording';
import { AsLetter, CallAdvice } from './SaidOtherwise';

interface Props {
  review: Review;
  session: Session;
  busy: boolean;
  act: (act: Act) => Promise<ApiError | undefined>;
}

type Open = 'none' | 'ask' | 'manager' | 'service' | 'take-over';

export function Answer({ review, session, busy, act }: Props) {
  const { draft } = review;
  const { answer: words, held, kind, oneMoment } = useSpeech();
  const [text, setText] = useState(() => editOf(review.id) ?? draft.text);
  const [reason, setReason] = useState('');
  const [open, setOpen] = useState<Open>('none');
  const [focusDraft, setFocusDraft] = useState(0);
  const [refused, setRefused] = useState<{ text: string; findings: Finding[] }>();
  const approveButton = useRef<HTMLButtonElement>(null);
  const options = useRef<HTMLFieldSetElement>(null);

  const tone = useTone(
    text,
    { text: draft.text, report: draft.tone },
    { kind: draft.kind, locale: draft.locale, review_id: review.id },
  );
  // What the server refused an approval for stands until the text is another one.
  const judged =
    refused?.text === text ? { ...tone.report, findings: refused.findings } : tone.report;
  const errors = judged.findings.filter((finding) => finding.severity === 'error').length;
  const mayAct = review.may.act && !busy;
  const name = firstName(review.requester.name);
  const path = { id: review.id };
  /** What was sent, or is about to be: not the draft any more. */
  const decided = review.sent_text ?? review.held_text;

  // An edit is kept while its reply can be taken back.
  useEffect(() => {
    if (review.settled) keepEdit(review.id, undefined);
  }, [review.id, review.settled]);

  const edit = (next: string) => {
    setText(next);
    keepEdit(review.id, next === draft.text ? undefined : next);
  };
  const apply = (finding: Finding) => {
    const span = follow(spanOf(finding, tone.checked), tone.checked, text);
    if (!span) return;
    edit(text.slice(0, span.from) + finding.suggestion + text.slice(span.to));
    setFocusDraft((count) => count + 1);
  };

  const approve = async () => {
    const body = {
      act_id: actId(),
      text,
      ...(errors > 0 || reason ? { override_reason: reason.trim() } : {}),
    };
    const waits = session.undo_seconds;
    const error = await act({
      reviewId: review.id,
      leaves: waits === 0,
      ...(waits > 0 ? { waits } : {}),
      done: waits > 0 ? held.goesTo(name, waits) : words.sentTo(name),
      run: () => ask(api.POST('/reviews/{id}/approve', { params: { path, ...write }, body })),
    });
    if (error?.code === 'tone_errors') setRefused({ text, findings: error.body.findings ?? [] });
  };
  const choose = (option: number) =>
    act({
      reviewId: review.id,
      leaves: false,
      done: words.outcomeChanged,
      run: () =>
        ask(
          api.POST('/reviews/{id}/option', {
            params: { path, ...write },
            body: { act_id: actId(), option },
          }),
        ),
    });

  const whenAllowed = (what: () => void) => () => {
    if (mayAct) what();
  };
  useShortcuts({
    a: whenAllowed(() => approveButton.current?.focus()),
    e: whenAllowed(() => {
      setFocusDraft((count) => count + 1);
    }),
    o: () => options.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus(),
    s: whenAllowed(() => {
      setOpen('service');
    }),
    q: whenAllowed(() => {
      setOpen('ask');
    }),
    t: whenAllowed(() => {
      setOpen('take-over');
    }),
    m: whenAllowed(() => {
      setOpen('manager');
    }),
  });

  const needsReason = errors > 0 && !reason.trim();
  return (
    <section className="answer" aria-label={words.title}>
      <Options
        review={review}
        disabled={!mayAct}
        onChoose={(option) => void choose(option)}
        ref={options}
      />
      {draft.call && decided === null && <CallAdvice call={draft.call} />}
      <section className="draft" aria-labelledby="draft-title">
        <div className="draft-head">
          <h3 id="draft-title">{review.sent_text !== null ? words.sent : words.draft}</h3>
          <span className="draft-kind">
            {kind[draft.kind]} · {draft.locale}
            <AsLetter review={review} text={decided ?? text} />
            {text !== draft.text && decided === null && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  edit(draft.text);
                }}
              >
                {words.backToSuggestion}
              </button>
            )}
          </span>
        </div>
        <ProseEditor
          label={words.replyTo(review.requester.name)}
          value={decided ?? text}
          onChange={edit}
          findings={decided === null ? judged.findings : []}
          checked={refused?.text === text ? text : tone.checked}
          readOnly={!review.may.act}
          focus={focusDraft}
        />
        <Edits edits={review.edits} />
        {decided === null && (
          <>
            <p className="tone-line" role="status">
              {tone.busy
                ? words.toneReading
                : judged.findings.length === 0
                  ? words.toneFine
                  : words.toneFindings(judged.findings.length, errors)}
            </p>
            {session.drafting_help && (
              <Rewording reviewId={review.id} text={text} disabled={!mayAct} onText={edit} />
            )}
            <Findings
              findings={judged.findings}
              text={refused?.text === text ? text : tone.checked}
              notJudged={judged.not_judged}
              onApply={apply}
            />
          </>
        )}
      </section>
      {review.may.act && (
        <div className="actions">
          {errors > 0 && (
            <div className="override">
              <span>
                <label htmlFor="override-reason">{words.override}</label> <Cite id="P27" />
              </span>
              <input
                id="override-reason"
                type="text"
                value={reason}
                maxLength={2000}
                onChange={(event) => {
                  setReason(event.target.value);
                }}
              />
            </div>
          )}
          <button
            type="button"
            className="primary approve"
            ref={approveButton}
            disabled={!mayAct || needsReason || !text.trim()}
            onClick={() => void approve()}
          >
            {busy ? oneMoment : words.approve(name)} <kbd aria-hidden="true">a</kbd>
          </button>
          <div className="more-actions">
            <button
              type="button"
              disabled={!mayAct}
              onClick={() => options.current?.querySelector<HTMLElement>('button')?.focus()}
            >
              {words.changeOutcome} <kbd aria-hidden="true">o</kbd>
            </button>
            <button
              type="button"
              disabled={!mayAct}
              onClick={() => {
                setOpen('service');
              }}
            >
              {words.changeService} <kbd aria-hidden="true">s</kbd>
            </button>
            <button
              type="button"
              disabled={!mayAct}
              onClick={() => {
                setOpen('ask');
              }}
            >
              {words.askMore} <kbd aria-hidden="true">q</kbd>
            </button>
            <button
              type="button"
              disabled={!mayAct}
              onClick={() => {
                setOpen('take-over');
              }}
            >
              {words.takeOver} <kbd aria-hidden="true">t</kbd>
            </button>
            <button
              type="button"
              disabled={!mayAct}
              onClick={() => {
                setOpen('manager');
              }}
            >
              {words.askManager} <kbd aria-hidden="true">m</kbd>
            </button>
          </div>
        </div>
      )}
      {open === 'ask' && (
        <AskDialog
          review={review}
          act={act}
          onClose={() => {
            setOpen('none');
          }}
        />
      )}
      {open === 'manager' && (
        <ManagerDialog
          review={review}
          me={session.person.id}
          act={act}
          onClose={() => {
            setOpen('none');
          }}
        />
      )}
      {open === 'service' && (
        <ServiceDialog
          review={review}
          act={act}
          onClose={() => {
            setOpen('none');
          }}
        />
      )}
      {open === 'take-over' && (
        <TakeOverDialog
          review={review}
          act={act}
          onClose={() => {
            setOpen('none');
          }}
        />
      )}
    </section>
  );
}
