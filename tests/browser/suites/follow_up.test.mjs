// What must not be forgotten: the promises, what was set aside, and the language of the reader.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { open, PHONE, picture } from '../support/browser.mjs';
import { until } from '../support/talk.mjs';

const MOCK = {
  skip: process.env.AJAR_URL ? 'needs the seeded entries of the mock' : false,
  timeout: 300_000,
};

describe('the follow-up room', MOCK, () => {
  let world;
  beforeEach(async () => {
    world = await open();
  });
  afterEach(() => world?.close());

  const entries = (page, list) => page.getByTestId(list).locator('article');
  const at = (list, more = {}) => world.staff({ path: `/console#/follow-up/${list}`, ...more });
  const gone = (page, list, left) =>
    until(async () => (await entries(page, list).count()) === left, 'the entry stays in the list');
  /** Tab until the focus is on a button of that name. */
  async function tabTo(page, name) {
    const focused = () =>
      page.evaluate(
        () => document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText,
      );
    for (let step = 0; step < 60; step += 1) {
      if (name.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`the keyboard does not reach ${name}`);
  }

  test('the header leads to what is late', async () => {
    const { page } = await world.staff();
    await page.getByTestId('figures').locator('.alert a').first().click();
    await entries(page, 'promises').first().waitFor();
    assert.match(page.url(), /#\/follow-up\/promises$/);
  });

  test('promises stand in order, the late ones first, with owner and to whom', async () => {
    const { page, problems } = await at('promises');
    await entries(page, 'promises').first().waitFor();
    const states = await entries(page, 'promises').evaluateAll((all) =>
      all.map((one) => one.dataset.state),
    );
    assert.equal(states.length, 3);
    assert.equal(states[0], 'late');
    const text = await entries(page, 'promises').first().innerText();
    assert.match(text, /Workplace Services/);
    assert.match(text, /Jonas Weber/);
    await page.getByRole('button', { name: 'Late' }).click();
    await gone(page, 'promises', 1);
    await picture(page, 'follow-up-late');
    assert.deepEqual(problems, []);
  });

  test('a promise is marked as kept with the keyboard alone', async () => {
    const { page } = await at('promises');
    await entries(page, 'promises').first().waitFor();
    await tabTo(page, /^Mark as kept: a laptop/);
    await page.keyboard.press('Enter');
    await gone(page, 'promises', 2);
    await page.getByText('Marked as kept.').waitFor();
    await page.getByRole('button', { name: 'All' }).click();
    await gone(page, 'promises', 3);
    assert.match(await page.getByTestId('promises').innerText(), /marked by Henrik Dahl/);
  });

  test('a message is tried again, an act only put away', async () => {
    const { page } = await at('set-aside');
    const list = entries(page, 'set-aside');
    await list.first().waitFor();
    const act = page.locator('[data-kind="act"]');
    assert.equal(await act.getByRole('button', { name: /^Try again/ }).count(), 0);
    await tabTo(page, /^Try again: A message could not be worked on/);
    await page.keyboard.press('Enter');
    await gone(page, 'set-aside', 2);
    await act.getByRole('button', { name: /^Put away/ }).click();
    await gone(page, 'set-aside', 1);
    await page.getByRole('button', { name: 'All' }).click();
    await gone(page, 'set-aside', 3);
    assert.match(await page.getByTestId('set-aside').innerText(), /Henrik Dahl put it away/);
  });

  test('who comes late hears who was faster, and sees it live', async () => {
    const { page } = await at('set-aside');
    await entries(page, 'set-aside').first().waitFor();
    const { page: other } = await at('set-aside', { as: 'marek' });
    await entries(other, 'set-aside').first().waitFor();
    await page.getByRole('button', { name: /^Put away/ }).first().click();
    await gone(page, 'set-aside', 2);
    await gone(other, 'set-aside', 2);
  });

  test('the conversation is one click away', async () => {
    const { page } = await at('set-aside');
    await page.getByRole('link', { name: /conversation with Tomás/ }).click();
    await page.getByTestId('conversation').waitFor();
    assert.match(await page.getByTestId('conversation').innerText(), /VPN drops/);
  });

  test('nothing to follow up is said kindly', async () => {
    world.mock.world.promises = [];
    world.mock.world.setAside = [];
    const { page } = await at('promises');
    await page.getByText('No promise is open.').waitFor();
    await page.getByRole('link', { name: 'Set aside' }).click();
    await page.getByText('Nothing is set aside.').waitFor();
    await picture(page, 'follow-up-nothing');
  });

  test('the console speaks the language of who is signed in', async () => {
    const { page, problems } = await at('promises');
    await entries(page, 'promises').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.evaluate(() =>
      fetch('/api/v1/session/person', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-ajar-console': '1' },
        body: JSON.stringify({ person_id: 'carla' }),
      }),
    );
    await page.reload();
    await page.getByRole('heading', { name: 'Nachhalten' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
    await entries(page, 'promises').first().waitFor();
    await picture(page, 'german-promises');
    const rooms = [
      ['follow-up/set-aside', 'set-aside'],
      ['reviews', 'case'],
      ['conversations', 'conversations'],
      ['phrases/open', 'phrases'],
      ['templates', 'preview-text'],
    ];
    const english = /\b(the|Waiting|Settled|Draft|Approve|Take over|Reviews|Templates|Publish)\b/;
    for (const [path, shown] of rooms) {
      await page.goto(`/console#/${path}`);
      await page.getByTestId(shown).first().waitFor();
      await picture(page, `german-${shown}`);
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll('button, nav a, h2, h3, dt, summary, legend, [aria-label]')]
          .filter((one) => !one.closest('.cm-editor, .lines, .rows, .template-head, .hint'))
          .map((one) => one.getAttribute('aria-label') ?? one.innerText),
      );
      const left = labels.filter((label) => english.test(label) && !/Henrik|Lena/.test(label));
      assert.deepEqual(left, [], `English words in ${path}`);
    }
    await page.setViewportSize(PHONE);
    await page.goto('/console#/follow-up/promises');
    await entries(page, 'promises').first().waitFor();
    await picture(page, 'german-promises-phone');
    assert.deepEqual(problems, []);
  });
});
