// axe on every page, light and dark, desktop and phone; and that nothing needs sideways scrolling.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeOn } from '../support/axe.mjs';
import { DESKTOP, open, PHONE, picture } from '../support/browser.mjs';
import { reply } from '../support/talk.mjs';

async function check(page, name) {
  const found = await axeOn(page);
  await picture(page, name);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  assert.deepEqual(found, [], name);
  assert.ok(sideways <= 0, `${name} is ${sideways} pixels too wide`);
}

for (const colorScheme of ['light', 'dark'])
  for (const [size, viewport] of [
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])
    describe(`${colorScheme}, ${size}`, { timeout: 600_000 }, () => {
      const look = `${colorScheme}-${size}`;
      let world;
      before(async () => {
        world = await open();
      });
      after(() => world?.close());

      test('the choice of a person, and the chat', async () => {
        const { context } = await world.person({ colorScheme, viewport });
        const page = await context.newPage();
        await page.goto('/');
        await page.getByTestId('people').waitFor();
        await check(page, `page-people-${look}`);
        const colleague = await world.employee({ colorScheme, viewport });
        await reply(colleague.page, 0);
        await check(colleague.page, `page-chat-${look}`);
      });

      test('the door of the console', async () => {
        const { context } = await world.person({ colorScheme, viewport });
        const page = await context.newPage();
        await page.goto('/console');
        await page.getByText('one-time link').waitFor();
        await check(page, `page-door-${look}`);
      });

      test('every room of the console', async () => {
        const { page } = await world.staff({ colorScheme, viewport });
        const queue = page.getByTestId('queue').locator('a').first();
        if (world.isMock) await queue.waitFor();
        await check(page, `page-queue-${look}`);
        if (await queue.count()) {
          await queue.click();
          await page.getByTestId('case').waitFor();
          await check(page, `page-case-${look}`);
          await page.keyboard.press('q');
          await page.getByRole('dialog').waitFor();
          await check(page, `page-dialog-${look}`);
          await page.keyboard.press('Escape');
        }
        await page.goto('/console#/conversations');
        await page.getByTestId('conversations').waitFor();
        await check(page, `page-conversations-${look}`);
        for (const list of ['promises', 'set-aside']) {
          await page.goto(`/console#/follow-up/${list}`);
          await page.getByRole('heading', { name: 'Follow-up' }).waitFor();
          await check(page, `page-${list}-${look}`);
        }
        for (const list of ['open', 'settled', 'taught']) {
          await page.goto(`/console#/phrases/${list}`);
          await page.getByRole('heading', { name: 'Phrases' }).waitFor();
          await check(page, `page-phrases-${list}-${look}`);
        }
        await page.goto('/console#/templates');
        await page.getByTestId('templates').locator('a').first().click();
        await page.getByTestId('preview-text').waitFor();
        await check(page, `page-templates-${look}`);
      });
    });
