// The same answer in another form: a call with its script, and a letter on one page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import { openCase } from '../support/talk.mjs';

describe('an answer said otherwise', { timeout: 180_000 }, () => {
  let world;
  let page;
  let problems;

  before(async () => {
    world = await open();
    ({ page, problems } = await world.staff());
  });
  after(() => world?.close());

  test('a sensitive case advises a call, with a script step by step', async (t) => {
    if (!world.isMock) return t.skip('needs the case of the mock');
    const row = page.getByTestId('queue').locator('[data-requester="mei"]');
    const shown = await openCase(page, await row.getAttribute('data-review'));
    const call = shown.getByTestId('call');
    assert.match(await call.innerText(), /Better said than written/);
    assert.match(await call.innerText(), /Call Mei first/);
    await call.getByText('What to say').click();
    assert.equal(await call.locator('li').count(), 3);
    assert.match(await call.locator('li').nth(1).innerText(), /hotels\. Ask whether/);
    await picture(page, 'said-otherwise-1-call');
  });

  test('every case is a letter as well, with what was changed in the draft', async (t) => {
    if (!world.isMock) return t.skip('needs the case of the mock');
    const editor = page.getByTestId('draft-editor').getByRole('textbox');
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' Call me any time.');
    await page.getByRole('button', { name: 'As a letter' }).click();
    const letter = page.getByTestId('letter');
    await letter.waitFor();
    assert.match(await letter.innerText(), /Dear Mei/);
    assert.match(await letter.innerText(), /Call me any time\./);
    await picture(page, 'said-otherwise-2-letter');
    // On paper there is the letter alone.
    await page.emulateMedia({ media: 'print' });
    assert.ok(await letter.isVisible());
    assert.ok(!(await page.getByRole('button', { name: 'Print' }).isVisible()));
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    assert.deepEqual(problems, []);
  });
});
