// From a first sentence to an answer that can be pushed back on: the colleague's page and the
// console side by side. Runs against the mock, or the real server with any knowledge (AJAR_URL).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import {
  approve,
  box,
  draftText,
  openCase,
  reply,
  reviewIds,
  said,
  say,
  transcript,
  until,
  untilReview,
} from '../support/talk.mjs';

const REQUEST =
  process.env.AJAR_REQUEST ?? 'I need Adobe Illustrator on my laptop for the trade fair posters';
const NEW_FACT =
  process.env.AJAR_NEW_FACT ??
  'That is not right. It is only for two weeks, until the trade fair is over.';

describe('a message becomes an approved answer', { timeout: 240_000 }, () => {
  let world;
  let colleague;
  let staff;
  let review;

  before(async () => {
    world = await open();
    staff = await world.staff();
    colleague = await world.employee();
  });
  after(() => world?.close());

  test('the bot greets whoever comes in', async () => {
    await reply(colleague.page, 0);
    await picture(colleague.page, 'path-1-greeting');
  });

  test('questions and a playback later the case is in the console', async () => {
    const known = await reviewIds(staff.page, colleague.id);
    await say(colleague.page, REQUEST);
    await picture(colleague.page, 'path-2-question');
    review = await untilReview(colleague.page, staff.page, colleague.id, known);
    await picture(colleague.page, 'path-3-in-review');
  });

  test('the case shows need, words, seven considerations, options and a draft', async () => {
    const shown = await openCase(staff.page, review);
    assert.match(await shown.getByTestId('request').innerText(), /\w/);
    assert.ok((await shown.getByTestId('need').innerText()).trim());
    assert.equal(await shown.getByTestId('considerations').locator('[data-topic]').count(), 7);
    assert.ok((await shown.getByTestId('options').locator('[data-option]').count()) >= 2);
    assert.ok((await draftText(shown)).trim());
    await picture(staff.page, 'path-4-case');
  });

  test('the approved reply arrives with its card', async () => {
    const shown = await openCase(staff.page, review);
    const text = await draftText(shown);
    const lines = (await said(colleague.page)).length;
    await approve(staff.page);
    const got = await reply(colleague.page, lines);
    const beginning = text.split('\n')[0].slice(0, 40);
    assert.ok(
      got.some((line) => line.text.includes(beginning)),
      `the chat has not: ${beginning}`,
    );
    await colleague.page.locator('.ac-adaptiveCard').last().waitFor();
    await until(
      async () => !(await reviewIds(staff.page, colleague.id)).includes(review),
      'the queue still has it',
    );
    await picture(colleague.page, 'path-5-answer');
  });

  test('a button of the card is heard, and answered', async () => {
    const lines = (await said(colleague.page)).length;
    await colleague.page
      .locator('.ac-adaptiveCard')
      .last()
      .getByRole('button', { name: /wrong here/i })
      .click();
    await reply(colleague.page, lines);
    const own = (await transcript(colleague.page)).filter((line) => line.own);
    assert.match(own.at(-1).text, /wrong here/i, 'the chat does not show what was pressed');
  });

  test('pushback is heard, and brings the case back', async () => {
    const known = await reviewIds(staff.page, colleague.id);
    await say(colleague.page, NEW_FACT);
    review = await untilReview(colleague.page, staff.page, colleague.id, known, 4);
    await openCase(staff.page, review);
    await picture(colleague.page, 'path-6-pushback');
    await picture(staff.page, 'path-7-again');
  });

  test('after a reload the conversation goes on where it was', async () => {
    const lines = await transcript(colleague.page);
    await colleague.page.reload();
    await box(colleague.page).waitFor();
    const again = await until(async () => {
      const now = await transcript(colleague.page);
      return now.length >= lines.length ? now : undefined;
    }, 'the earlier lines did not come back');
    assert.deepEqual(
      again.slice(0, lines.length).map((line) => line.own),
      lines.map((line) => line.own),
    );
    await say(colleague.page, 'Any news?');
  });

  test('nothing broke on the way', () => {
    assert.deepEqual([...colleague.problems, ...staff.problems], []);
    if (world.isMock) assert.deepEqual(world.mock.violations, []);
  });
});
