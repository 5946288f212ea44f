// Talking in the employee's page the way a person does: read what the bot says, press a button or
// type, go on. Knows nothing of the wording, so that it works with any knowledge.
import assert from 'node:assert/strict';
import { setTimeout as rest } from 'node:timers/promises';
import { PATIENCE } from './browser.mjs';

export const box = (page) => page.getByTestId('chat').getByRole('textbox');
const BUBBLE = '.webchat__bubble';
const OWN = 'webchat__bubble--from-user';
export const bubbles = (page) => page.getByTestId('chat').locator(BUBBLE);

/** What stands in the chat, oldest first: {own, text}. */
export const transcript = (page) =>
  page.getByTestId('chat').evaluate(
    (chat, { bubble, own }) =>
      [...chat.querySelectorAll(bubble)].map((one) => ({
        own: one.classList.contains(own),
        text: one.innerText.trim(),
      })),
    { bubble: BUBBLE, own: OWN },
  );

export const said = async (page) => (await transcript(page)).filter((line) => !line.own);

/** Waits until `what` gives something; `why` is the complaint when it never does. */
export async function until(what, why, patience = PATIENCE) {
  const end = Date.now() + patience;
  for (;;) {
    const got = await what();
    if (got) return got;
    assert.ok(Date.now() < end, why);
    await rest(100);
  }
}

/** The bot has said more than `before` lines, and nothing new for a moment. */
export async function reply(page, before) {
  let last = before;
  let since = Date.now();
  return until(
    async () => {
      const lines = await said(page);
      if (lines.length !== last) {
        last = lines.length;
        since = Date.now();
      }
      return last > before && Date.now() - since > 700 ? lines : undefined;
    },
    `no answer to: ${JSON.stringify((await transcript(page)).at(-1))}`,
  );
}

export async function say(page, text) {
  const before = (await said(page)).length;
  await box(page).fill(text);
  await box(page).press('Enter');
  return reply(page, before);
}

const buttons = (page) => page.getByTestId('chat').locator('button.webchat__suggested-action');

/** One answer to whatever was asked: the best button, or a plausible sentence. */
export async function answer(page) {
  const before = (await said(page)).length;
  const labels = (await buttons(page).allInnerTexts()).map((label) => label.trim());
  if (labels.length) {
    const evasive = /skip|don.t know|person|human|something else|none|other|not quite|no\b/i;
    const sensible = labels.findIndex((label) => /^(yes|exactly|that.s it|right)/i.test(label));
    const chosen =
      sensible >= 0
        ? sensible
        : Math.max(
            0,
            labels.findIndex((label) => !evasive.test(label)),
          );
    await buttons(page).nth(chosen).click();
  } else {
    const asked = (await said(page)).at(-1)?.text ?? '';
    await box(page).fill(plausible(asked));
    await box(page).press('Enter');
  }
  return reply(page, before);
}

function plausible(asked) {
  if (/how many|how much|number/i.test(asked)) return '1';
  if (/when|until|deadline|date|by which|how long/i.test(asked)) return 'in three weeks';
  if (/what would|what.*for|why|let you|today instead/i.test(asked))
    return 'so that I can open and change the files our agency sends';
  return 'yes';
}

/** Rows of the queue that belong to one person. */
export const rowsOf = (page, person) =>
  page.getByTestId('queue').locator(`[data-requester="${person}"]`);

/** Answers questions until the console has a case of this person that was not there before. */
export async function untilReview(chat, desk, person, known, rounds = 10) {
  const fresh = async () => {
    const ids = await rowsOf(desk, person).evaluateAll((rows) =>
      rows.map((row) => row.dataset.review),
    );
    return ids.find((id) => !known.includes(id));
  };
  for (let round = 0; round < rounds; round += 1) {
    const id = await until(fresh, '', 1500).catch(() => undefined);
    if (id) return id;
    await answer(chat);
  }
  return until(fresh, 'the case never came to the console');
}

export const reviewIds = (desk, person) =>
  rowsOf(desk, person).evaluateAll((rows) => rows.map((row) => row.dataset.review));

/** Opens a case in the console and waits until it is there. */
export async function openCase(desk, id) {
  await desk
    .getByTestId('queue')
    .locator(`[data-review=${JSON.stringify(id)}]`)
    .click();
  const shown = desk.locator(`[data-testid="case"][data-review=${JSON.stringify(id)}]`);
  await shown.waitFor();
  return shown;
}

export const draftText = async (shown) =>
  (await shown.getByTestId('draft-editor').locator('.cm-line').allInnerTexts()).join('\n');

/** Approves what is on screen, with a reason if the tone check wants one. */
export async function approve(desk) {
  const reason = desk.getByLabel(/say why/i);
  if (await reason.count()) await reason.fill('Tried by the browser test.');
  await desk.getByRole('button', { name: /^Approve/ }).click();
}
