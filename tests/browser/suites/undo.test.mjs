// An approved reply waits for a moment in which it can be taken back: by a click, by a key, by
// somebody else, on the page of the case and in the queue.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeOn } from '../support/axe.mjs';
import { open, picture } from '../support/browser.mjs';
import { draftText, openCase, until } from '../support/talk.mjs';

describe('an approval is taken back', { timeout: 180_000 }, () => {
  let world;
  const row = (page, person) => page.getByTestId('queue').locator(`[data-requester="${person}"]`);
  const held = (page, person) =>
    page
      .getByTestId('queue')
      .locator('li', { has: page.locator(`[data-requester="${person}"]`) })
      .getByTestId('row-held');
  const opened = async (page, person) =>
    openCase(page, await row(page, person).getAttribute('data-review'));
  const approve = (page) => page.getByRole('button', { name: /^Approve/ }).click();
  const write = async (page, text) => {
    await page.getByTestId('draft-editor').getByRole('textbox').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  };

  before(async () => {
    world = await open();
    if (world.isMock) world.mock.world.undoSeconds = 30;
  });
  after(() => world?.close());

  test('the case and the queue count down, for others too, and what was edited is not lost', async (t) => {
    if (!world.isMock) return t.skip('needs the cases of the mock');
    const henrik = await world.staff();
    const marek = await world.staff({ as: 'marek' });
    await opened(henrik.page, 'lena');
    const theirs = await opened(marek.page, 'lena');
    await write(henrik.page, 'My own words, by Friday. Tell me here if they miss the point.');
    await approve(henrik.page);
    await held(henrik.page, 'lena')
      .getByText(/Sent in \d+ s/)
      .waitFor();
    // Marek sees who it was, and what is about to go out.
    const notice = theirs.getByTestId('held');
    await notice.getByText('Henrik Dahl has approved the reply.').waitFor();
    assert.match(await notice.getByRole('timer').innerText(), /^Sent in (2\d|30) s$/);
    await until(async () => /^My own words/.test(await draftText(theirs)), 'the approved words');
    assert.equal(await marek.page.getByRole('button', { name: /^Approve/ }).count(), 0);
    await picture(marek.page, 'undo-1-case');
    await picture(henrik.page, 'undo-2-queue');
    assert.deepEqual(await axeOn(marek.page), []);
    assert.deepEqual(await axeOn(henrik.page), []);
    await held(henrik.page, 'lena').getByRole('button', { name: 'Undo the reply to Lena' }).click();
    await notice.waitFor({ state: 'detached' });
    await henrik.page.getByText('Taken back. Nothing was sent.').waitFor();
    const again = henrik.page.locator('[data-testid="case"]');
    await until(async () => /^My own words/.test(await draftText(again)), 'the edit is back');
    assert.deepEqual([...henrik.problems, ...marek.problems], []);
  });

  test('one key takes back what I approved last, wherever I am by now', async (t) => {
    if (!world.isMock) return t.skip('needs the cases of the mock');
    const { page, problems } = await world.staff();
    await opened(page, 'jonas');
    await approve(page);
    await held(page, 'jonas').waitFor();
    await page.keyboard.press('u');
    await held(page, 'jonas').waitFor({ state: 'detached' });
    await approve(page);
    await held(page, 'jonas').waitFor();
    // The news has the button too: on a telephone nothing else is in sight.
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).last().click();
    await held(page, 'jonas').waitFor({ state: 'detached' });
    assert.deepEqual(problems, []);
  });

  test('on a telephone, in the dark', async (t) => {
    if (!world.isMock) return t.skip('needs the cases of the mock');
    const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' };
    const { page } = await world.staff(phone);
    await opened(page, 'lena');
    await approve(page);
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).waitFor();
    await picture(page, 'undo-3-phone');
    await page.goto('/console');
    await held(page, 'lena').waitFor();
    await picture(page, 'undo-4-phone-queue');
    assert.deepEqual(await axeOn(page), []);
    await row(page, 'lena').click();
    await page.getByTestId('held').getByRole('button', { name: 'Undo' }).click();
    await page.getByTestId('held').waitFor({ state: 'detached' });
  });

  test('when the moment is over it is sent, and the queue is without it', async (t) => {
    if (!world.isMock) return t.skip('needs the cases of the mock');
    world.mock.world.undoSeconds = 1;
    const { page, problems } = await world.staff();
    const shown = await opened(page, 'jonas');
    await approve(page);
    await row(page, 'jonas').waitFor({ state: 'detached' });
    await page.goBack();
    await shown.getByTestId('settled').waitFor();
    assert.deepEqual(problems, []);
  });
});
