// What people type is text. HTML, Markdown links with code in them, and the like run nowhere.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import { reviewIds, rowsOf, say, until, untilReview } from '../support/talk.mjs';

const HOSTILE =
  'I need Adobe Illustrator <img src=x onerror="window.owned=1"><script>window.owned=1</script>' +
  '<svg onload="window.owned=1"> [click](javascript:window.owned=1) ![](x" onerror="window.owned=1) {{constructor}}';

const harmless = async (page, where) => {
  const found = await page.evaluate(() => ({
    owned: window.owned,
    images: [...document.querySelectorAll('img')]
      .map((image) => image.getAttribute('src'))
      .filter((src) => !src?.startsWith('/mark.svg')),
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    links: [...document.querySelectorAll('a[href]')].filter(
      (link) => link.protocol === 'javascript:',
    ).length,
    scripts: [...document.querySelectorAll('script')].filter((script) =>
      script.textContent.includes('owned'),
    ).length,
  }));
  assert.deepEqual(
    found,
    { owned: undefined, images: [], handlers: 0, links: 0, scripts: 0 },
    where,
  );
};

describe('hostile text', { timeout: 180_000 }, () => {
  let world;
  before(async () => {
    world = await open();
  });
  after(() => world?.close());

  test('is inert in the chat and in the console', async () => {
    const staff = await world.staff();
    const colleague = await world.employee();
    const known = await reviewIds(staff.page, colleague.id);
    await say(colleague.page, HOSTILE);
    await harmless(colleague.page, 'chat');
    const id = await untilReview(colleague.page, staff.page, colleague.id, known);
    await rowsOf(staff.page, colleague.id).last().waitFor();
    await staff.page.goto(`/console#/reviews/${encodeURIComponent(id)}`);
    await until(
      async () => (await staff.page.getByTestId('request').innerText()).includes('<img'),
      'the request is not shown as typed',
    );
    await staff.page.locator('.words summary').click();
    await harmless(staff.page, 'console');
    await picture(staff.page, 'injection-console');
    await colleague.page.reload();
    await until(
      async () => (await colleague.page.locator('.webchat__bubble').count()) > 1,
      'no history',
    );
    await harmless(colleague.page, 'chat after a reload');
    assert.deepEqual([...colleague.problems, ...staff.problems], []);
  });

  test(
    'from the bot or staff is no way in either',
    { skip: world?.isMock === false },
    async (t) => {
      if (!world.isMock) return t.skip('needs the mock');
      const colleague = await world.employee({ id: 'mei' });
      const [conversation] = [...world.mock.world.conversations.values()].slice(-1);
      world.mock.world.say(conversation, { from: 'staff', name: 'X', text: `**bold** ${HOSTILE}` });
      await until(
        async () => (await colleague.page.locator('.webchat__bubble strong').count()) > 0,
        'Markdown is not shown',
      );
      await harmless(colleague.page, 'chat');
      return undefined;
    },
  );
});
