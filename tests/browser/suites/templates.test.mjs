// The templates room: edit, see it rendered, be told about tone, publish, go back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import { until } from '../support/talk.mjs';

describe('the templates room', { timeout: 180_000 }, () => {
  let world;
  let page;
  let problems;
  let version;

  before(async () => {
    world = await open();
    ({ page, problems } = await world.staff({
      path: '/console#/templates',
      role: 'template_admin',
    }));
  });
  after(() => world?.close());

  const source = () => page.getByRole('textbox', { name: /^Source of/ });
  const shownVersion = async () =>
    Number(await page.getByTestId('template').getAttribute('data-version'));
  const dialog = () => page.getByRole('dialog');
  const WORDS = ' Or tell me what I missed.';
  /** Adds words to the last wording of the file. */
  const atTheEnd = async (words) => {
    await source().click();
    await page.keyboard.press('Control+End');
    const last = await source().locator('.cm-line').last().innerText();
    if (!last.trim()) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(words);
  };

  test('filter and search find a template, and it is rendered', async () => {
    await page.getByTestId('templates').locator('a').first().waitFor();
    const all = await page.getByTestId('templates').locator('a').count();
    await page.getByLabel('Kind').selectOption('compromise');
    await page.getByLabel('Language').selectOption('en');
    const some = await page.getByTestId('templates').locator('a').count();
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    await page.getByTestId('templates').locator('a').first().click();
    await page.getByTestId('preview-text').waitFor();
    version = await shownVersion();
    await picture(page, 'templates-1-open');
  });

  test('a tone finding appears while typing, and a broken variable at its line', async () => {
    await atTheEnd(' We are sorry. Tell me here if I misread it.');
    const finding = page.getByTestId('findings').locator('[data-rule="T07"]');
    const next = page.getByRole('button', { name: 'Next wording' });
    await until(async () => {
      if (await finding.count()) return true;
      await page.waitForTimeout(600);
      if (await finding.count()) return true;
      if (await next.count()) await next.click();
      return false;
    }, 'the apology is not found in any wording');
    await picture(page, 'templates-2-finding');
    await atTheEnd(' {{no_such_variable}}');
    await page.getByTestId('template-errors').getByText('no_such_variable').waitFor();
    await picture(page, 'templates-3-error');
    assert.ok(await page.getByRole('button', { name: /^Publish/ }).isDisabled());
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByTestId('template-errors').waitFor({ state: 'detached' });
  });

  test('publishing shows the difference, wants a note, and makes a version', async () => {
    await atTheEnd(WORDS);
    await page.getByRole('button', { name: /^Publish/ }).click();
    await dialog().getByTestId('diff').waitFor();
    await picture(page, 'templates-4-publish');
    const publish = dialog().getByRole('button', { name: /^Publish version/ });
    assert.ok(await publish.isDisabled());
    await dialog().getByLabel('Why').fill('Tried by the browser test');
    await publish.click();
    await until(async () => (await shownVersion()) > version, 'no new version');
  });

  test('an earlier version is compared, and comes back as a new one', async () => {
    const published = await shownVersion();
    await page.getByRole('button', { name: /^Versions/ }).click();
    const earlier = page.getByTestId('versions').locator(`[data-version="${version}"]`);
    await earlier.getByRole('button', { name: /compare/ }).click();
    await earlier.getByTestId('diff').waitFor();
    await picture(page, 'templates-5-versions');
    await earlier.getByRole('button', { name: 'roll back' }).click();
    await dialog().getByLabel('Why').fill('Back to how it was');
    await dialog().getByRole('button', { name: 'Roll back' }).click();
    await until(async () => (await shownVersion()) > published, 'no new version');
    await until(
      async () => !(await source().innerText()).includes(WORDS.trim()),
      'the words are still there',
    );
    assert.deepEqual(problems, []);
  });
});
