// Whose turn a waiting case is stands beside it: in the queue and on its page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, PHONE, picture } from '../support/browser.mjs';
import { openCase } from '../support/talk.mjs';

describe('whose turn it is', { timeout: 180_000 }, () => {
  let world;
  const row = (page, person) => page.getByTestId('queue').locator(`[data-requester="${person}"]`);

  before(async () => {
    world = await open();
  });
  after(() => world?.close());

  test('the queue names who has it, the case since when it waits', async (t) => {
    if (!world.isMock) return t.skip('needs the cases of the mock');
    const { page, problems } = await world.staff();
    await row(page, 'lena').getByText('On duty: Marek Nowak').waitFor();
    assert.equal(await row(page, 'victor').getByTestId('duty').count(), 0, 'a team without a rota');
    const shown = await openCase(page, await row(page, 'mei').getAttribute('data-review'));
    assert.match(
      await shown.getByTestId('duty').innerText(),
      /^Waiting since .+\. Handed over to Marek Nowak \(Priya Raman did not get to it\)/,
    );
    await picture(page, 'duty-1-case');
    assert.deepEqual(problems, []);
  });

  test('on a telephone, in the dark', async (t) => {
    if (!world.isMock) return t.skip('needs the cases of the mock');
    const { page } = await world.staff({
      as: 'priya',
      viewport: PHONE,
      colorScheme: 'dark',
    });
    await row(page, 'mei').getByTestId('duty').waitFor();
    await picture(page, 'duty-2-phone');
  });
});
