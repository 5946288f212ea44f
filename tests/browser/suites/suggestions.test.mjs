// What staff keep changing in drafts: an author sees it, opens it as a draft, or puts it away.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import { until } from '../support/talk.mjs';

describe('suggested changes of templates', { timeout: 180_000 }, () => {
  let world;
  let page;
  let problems;

  before(async () => {
    world = await open();
    ({ page, problems } = await world.staff({
      path: '/console#/templates/suggested',
      role: 'template_admin',
    }));
  });
  after(() => world?.close());

  const cards = () => page.getByTestId('suggestions').locator('article');

  test('each says what, how often and by whom, with the wordings that were sent', async (t) => {
    if (!world.isMock) return t.skip('a fresh server has no edits yet');
    await cards().first().waitFor();
    const text = await cards().first().innerText();
    assert.match(text, /opening/);
    assert.match(text, /In 3 cases, by \S+/);
    assert.match(text, /wording 1/);
    const change = cards().first().getByTestId('wording');
    assert.match(await change.locator('ins').innerText(), /\{\{first_name\}\}/);
    assert.match(await change.locator('del').innerText(), /misread/);
    await cards().first().getByText('What was sent').click();
    assert.match(await cards().first().innerText(), /late for you, Lena,/);
    await picture(page, 'suggestions-1');
  });

  test('one that is about a value offers no edit', async (t) => {
    if (!world.isMock) return t.skip('a fresh server has no edits yet');
    const value = cards().nth(1);
    assert.match(await value.innerText(), /stands for \{\{owner\}\}/);
    assert.equal(await value.getByRole('button', { name: 'Open in the editor' }).count(), 0);
  });

  test('one click opens it as a draft in the editor, checked like every edit', async (t) => {
    if (!world.isMock) return t.skip('a fresh server has no edits yet');
    await cards().first().getByRole('button', { name: 'Open in the editor' }).click();
    const source = page.getByRole('textbox', { name: /^Source of compromise-resources/ });
    await source.waitFor();
    assert.match(await source.innerText(), /late for you, \{\{first_name\}\}/);
    await page.getByTestId('preview-text').getByText('late for you, Lena').waitFor();
    assert.ok(await page.getByRole('button', { name: /^Publish/ }).isEnabled());
    await picture(page, 'suggestions-2-editor');
    await page.getByRole('button', { name: 'Discard changes' }).click();
  });

  test('a dismissed one is gone', async (t) => {
    if (!world.isMock) return t.skip('a fresh server has no edits yet');
    await page.getByTestId('to-suggestions').click();
    await cards().first().waitFor();
    const before = await cards().count();
    await cards().first().getByRole('button', { name: 'Dismiss' }).click();
    await until(async () => (await cards().count()) === before - 1, 'it is still there');
    assert.deepEqual(problems, []);
  });

  test('where nobody has edited anything there is nothing to suggest', async (t) => {
    if (world.isMock) return t.skip('the mock has suggestions');
    await page.getByTestId('to-suggestions').click();
    await page.getByText('Nothing to suggest.').waitFor();
    assert.deepEqual(problems, []);
  });
});
