// The ways to end the request, best first; choosing one writes the draft anew.
import { forwardRef } from 'react';
import type { Option, Review } from '../api/client';
import { OutcomeBadge } from '../ui/Badges';
import { Cite } from '../ui/Hint';
import { useSpeech } from '../words/speech';

function Details({ option }: { option: Option }) {
  const { options, time } = useSpeech();
  return (
    <>
      <span className="option-facts">
        {option.ready_by && <span>{options.ready(time.day(option.ready_by))}</span>}
        {option.team && <span>{option.team.name}</span>}
        {option.hours > 0 && <span>{option.hours} h</span>}
        {option.cost > 0 && (
          <span>
            {option.cost.toLocaleString()} {option.currency}
          </span>
        )}
        {!option.meets_root_need && <span className="misses">{options.missesNeed}</span>}
        {option.for_management && <span>{options.forManagement}</span>}
      </span>
      {option.delays.length > 0 && (
        <span className="option-note">
          {options.delays(option.delays.map((one) => one.name).join(', '))} <Cite id="P8" />
        </span>
      )}
      {option.conditions.length > 0 && (
        <span className="option-note">
          {options.tiedTo(option.conditions.map((one) => one.text || one.rule_id).join('; '))}
        </span>
      )}
    </>
  );
}

export const Options = forwardRef<
  HTMLFieldSetElement,
  { review: Review; disabled: boolean; onChoose: (option: number) => void }
>(function Options({ review, disabled, onChoose }, ref) {
  const { options } = useSpeech();
  return (
    <fieldset className="options" ref={ref} data-testid="options">
      <legend>{options.title}</legend>
      <ol>
        {review.options.map((option) => {
          const chosen = option.index === review.option;
          return (
            <li
              key={option.index}
              className={chosen ? 'option chosen' : 'option'}
              data-option={option.index}
            >
              <OutcomeBadge outcome={option.outcome} />
              <div>
                <span className="option-summary">
                  {option.summary}
                  {option.index === 0 && <span className="recommended">{options.recommended}</span>}
                </span>
                <Details option={option} />
              </div>
              {chosen ? (
                <span className="in-draft">{options.inDraft}</span>
              ) : (
                review.may.act && (
                  <button
                    type="button"
                    disabled={disabled}
                    aria-label={options.chooseOne(option.summary)}
                    onClick={() => {
                      onChoose(option.index);
                    }}
                  >
                    {options.choose}
                  </button>
                )
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
});
