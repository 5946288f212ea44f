// The page to try Ajar's Teams by hand: a person writes, presses and reads there, in both looks and
// both sizes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELP } from '../lib/world.mjs';
import { accessible, browse, pageOf, picture } from '../support/browser.mjs';
import { allIsWell, Employee, open, Staff, until } from '../support/house.mjs';

const long = { timeout: 300_000 };

test('a person writes, presses a button, and reads the outcome', long, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const grace = new Employee(house, 'Grace Byrne');
  const browser = await browse(t);
  const { page, problems } = await pageOf(browser, house.simulator, grace.user.id);
  await accessible(page, 'empty');
  await page.getByLabel('Message').fill('I need Figma to comment on designs for 3 people until the end of the month');
  await page.getByLabel('Message').press('Enter');
  const waiting = async () => (await staff.waiting())[0];
  const button = page.locator('#messages > li').last().locator('.ac-pushButton').first();
  const { messages } = grace.conversation;
  let misses = 0;
  for (let i = 0; i < 30 && !(await waiting()); ++i) {
    const before = messages.length;
    // What comes next may be no question: then there is no button, and one looks again.
    const pressed = await button.click({ timeout: 2000 }).then(() => true, () => false);
    if (pressed) await until(() => messages.length > before, 'the pressed answer');
    misses = pressed ? 0 : misses + 1;
    if (misses % 5 !== 4) continue;
    // A question that leaves the answer to the person: nobody has to know it.
    await page.getByLabel('Message').fill('skip');
    await page.getByLabel('Message').press('Enter');
  }
  await staff.approve((await until(waiting, 'the review')).id);
  await page.locator('#messages .foot [aria-label="Helpful"]').last().click();
  await page.locator('#messages [aria-pressed="true"]').waitFor();
  for (const colorScheme of ['light', 'dark'])
    for (const size of ['desktop', 'phone']) {
      const other = await pageOf(browser, house.simulator, grace.user.id, { colorScheme, size });
      await other.page.locator('.ac-adaptiveCard').last().waitFor();
      await picture(other.page, `chat-${colorScheme}-${size}`);
      await accessible(other.page, `the chat, ${colorScheme}, ${size}`);
      assert.deepEqual(other.problems, []);
    }
  assert.deepEqual(problems, []);
  allIsWell(house);
});

test('a channel with a thread, in both looks and sizes', long, async (t) => {
  const house = await open(t);
  const marek = new Employee(house, 'Marek Kowalski', HELP);
  house.simulator.say({ user: house.simulator.world.person('Tom Becker').id, conversation: HELP, text: 'Who has a spare monitor?' });
  await marek.say('@Ajar I need a second monitor').told;
  await marek.next();
  const browser = await browse(t);
  for (const colorScheme of ['light', 'dark'])
    for (const size of ['desktop', 'phone']) {
      const { page, problems } = await pageOf(browser, house.simulator, marek.user.id, { colorScheme, size });
      await page.getByRole('button', { name: 'Help IT' }).click();
      await page.locator('#messages li.reply').first().waitFor();
      await picture(page, `channel-${colorScheme}-${size}`);
      await accessible(page, `the channel, ${colorScheme}, ${size}`);
      assert.deepEqual(problems, []);
    }
  allIsWell(house);
});
