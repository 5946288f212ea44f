// What Ajar may learn: from a change of service in a case to a phrase that is tried, taught, and
// taken back. The whole way runs against the real program; what needs seeded entries, against the
// mock.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { open, PHONE, picture } from '../support/browser.mjs';
import { openCase, reply, reviewIds, say, until, untilReview } from '../support/talk.mjs';

const REAL = Boolean(process.env.AJAR_URL);
const MOCK = { skip: REAL && 'needs the seeded entries of the mock', timeout: 300_000 };
const PROGRAM = { skip: !REAL && 'needs the real program', timeout: 300_000 };

const room = (list) => ({ path: `/console#/phrases/${list}`, role: 'catalogue_admin' });
const entries = (page) => page.getByTestId('phrases').locator('article');
const count = (page, wanted) =>
  until(async () => (await entries(page).count()) === wanted, `there are not ${wanted} entries`);

describe('phrases to learn from', MOCK, () => {
  let world;
  beforeEach(async () => {
    world = await open();
  });
  afterEach(() => world?.close());
  const at = (list) => world.staff(room(list));

  test('the tab counts them, and each has its origin', async () => {
    const { page, problems } = await at('open');
    await count(page, 2);
    const tab = page.getByRole('link', { name: /^Phrases/ });
    assert.match(await tab.innerText(), /2/);
    const first = entries(page).first();
    assert.match(await first.innerText(), /unclear, Ajar asked/);
    assert.match(await first.innerText(), /Lena Vogt picked it/);
    assert.match(await entries(page).nth(1).innerText(), /New laptop/);
    await picture(page, 'phrases-open');
    assert.deepEqual(problems, []);
  });

  test('with the keyboard alone: the name goes out, the phrase goes in', async () => {
    const { page } = await at('open');
    await count(page, 2);
    await page.getByLabel('As a phrase').first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('something to put photos and type on a page');
    await page.keyboard.press('Enter');
    await page.getByText('Accepted; it is being tried.').waitFor();
    await count(page, 1);
    await page.getByRole('link', { name: 'Decided' }).press('Enter');
    await page.getByTestId('taught-as').first().waitFor();
    const text = await page.getByTestId('taught-as').first().innerText();
    assert.match(text, /something to put photos and type on a page/);
    assert.match(text, /412 known phrases, 93\.2% \(384\).*93\.4% \(385\)/s);
    assert.deepEqual(world.mock.violations, []);
  });

  test('what would do harm stays out, with both figures and what it mixes up', async () => {
    const { page } = await at('open');
    await count(page, 2);
    await page.getByLabel('As a phrase').nth(1).fill('one place for everything');
    await page.getByRole('button', { name: 'Accept: one place for everything' }).click();
    const held = page.getByTestId('held-back');
    await held.waitFor();
    assert.match(await held.innerText(), /384.*379/s);
    assert.match(await held.innerText(), /“New laptop” would be taken for “Shared mailbox” \(5/);
    await picture(page, 'phrases-held-back');
    await page.getByRole('button', { name: /^Dismiss: our team wants/ }).click();
    await count(page, 1);
  });

  test('a dismissed one may be looked at again', async () => {
    const { page } = await at('settled');
    await count(page, 1);
    await page.getByRole('button', { name: 'Look at it again' }).click();
    await page.getByLabel('Service').selectOption('new_laptop');
    await page.getByRole('button', { name: /^Accept: mine is dead again/ }).click();
    await page.getByTestId('taught-as').waitFor();
  });

  test('on a phone nothing is too wide', async () => {
    const { page } = await at('open');
    await page.setViewportSize(PHONE);
    await count(page, 2);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    assert.ok(sideways <= 0, `${sideways} pixels too wide`);
    await picture(page, 'phrases-phone');
  });

  test('who is no admin of the catalogue does not see the room', async () => {
    const { page } = await world.staff({ as: 'marek', path: '/console#/phrases/open' });
    await page.getByTestId('queue').waitFor();
    assert.equal(await page.getByRole('link', { name: /^Phrases/ }).count(), 0);
    assert.equal(await page.getByTestId('phrases').count(), 0);
  });
});

describe('a case that was about something else', PROGRAM, () => {
  let world;
  beforeEach(async () => {
    world = await open();
  });
  afterEach(() => world?.close());

  test('is weighed again, and teaches a phrase that can be taken back', async () => {
    const staff = await world.staff({ role: 'catalogue_admin' });
    const desk = staff.page;
    const colleague = await world.employee();
    await reply(colleague.page, 0);
    const known = await reviewIds(desk, colleague.id);
    await say(colleague.page, 'I need a shared mailbox for our team of 4 so we can answer mails');
    const review = await untilReview(colleague.page, desk, colleague.id, known);
    await openCase(desk, review);
    await desk.keyboard.press('s');
    await desk.getByRole('dialog').waitFor();
    await desk.getByRole('dialog').getByLabel('Service').selectOption('distribution_list');
    await picture(desk, 'phrases-another-service');
    await desk.getByRole('button', { name: 'Weigh it again' }).click();
    const again = await until(
      async () =>
        (await reviewIds(desk, colleague.id)).find((id) => id !== review && !known.includes(id)),
      'the case does not come back',
    );
    await desk.locator(`[data-testid="case"][data-review=${JSON.stringify(again)}]`).waitFor();
    assert.match(await desk.getByTestId('case').innerText(), /Mailing list/i);

    await desk.getByRole('link', { name: /^Phrases/ }).click();
    const entry = entries(desk).first();
    await entry.waitFor();
    assert.match(await entry.innerText(), /I need a shared mailbox/);
    assert.match(await entry.innerText(), /Taken for\s+Shared mailbox/i);
    await picture(desk, 'phrases-real-open');
    const phrase = 'a mailing list for everybody in dublin';
    await entry.getByLabel('As a phrase').fill(phrase);
    await entry.getByRole('button', { name: `Accept: ${phrase}` }).click();
    await desk.getByText('Accepted; it is being tried.').waitFor();
    // Other cases of this company may have taught something too; this one is off the list.
    const same = entries(desk).filter({ hasText: 'I need a shared mailbox' });
    await until(async () => (await same.count()) === 0, 'it is still to be looked at');
    await desk.getByRole('link', { name: 'Decided' }).click();
    const taught = desk.getByTestId('taught-as').first();
    await taught.waitFor();
    assert.match(await taught.innerText(), /Ajar has learnt it for “Mailing list/i);
    assert.match(await taught.innerText(), /known phrases/);
    await picture(desk, 'phrases-real-taught');

    await desk.getByRole('link', { name: 'Taught' }).click();
    const source = desk.getByTestId('taught');
    await source.waitFor();
    assert.match(await source.innerText(), /a mailing list for everybody in dublin/);
    await desk.getByRole('button', { name: 'Take all of them back …' }).click();
    await desk.getByRole('dialog').getByRole('textbox').fill('only a test');
    await desk.getByRole('button', { name: 'Take them back' }).click();
    await until(
      async () => (await source.getAttribute('data-version')) === '2',
      'it is not taken back',
    );
    assert.match(await source.innerText(), /taught: \{\}/);
    await desk.getByRole('button', { name: 'compare with what is in force' }).nth(1).click();
    await desk.getByTestId('diff').waitFor();
    await picture(desk, 'phrases-real-versions');
    assert.deepEqual([...staff.problems, ...colleague.problems], []);
  });
});
