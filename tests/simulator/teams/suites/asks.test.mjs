// "Ask IT about this", from a message's menu to the answer in the person's own chat.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELP } from '../lib/world.mjs';
import { accessible, browse, pageOf, picture } from '../support/browser.mjs';
import { allIsWell, Employee, open, until } from '../support/house.mjs';

test('a colleague’s message is taken to IT, and the answer comes into the asker’s own chat', async (t) => {
  const house = await open(t);
  const { interactions, world } = house.simulator;
  const grace = new Employee(house, 'Grace Byrne');
  const post = house.simulator.say({ user: 'Tom Becker', conversation: HELP, text: 'We need Figma for the new brochure.' });
  const asking = { user: 'Grace Byrne', conversation: HELP, message: post.message.id };
  assert.equal((await interactions.messageAction(asking)).ok, true);
  const dialog = world.dialogs.get(grace.user.id);
  assert.match(JSON.stringify(dialog.card), /Tom Becker/);
  const sent = await interactions.submit({ user: grace.user.id, index: 0, inputs: { need: 'I need Figma, to comment on designs' } });
  assert.equal(sent.ok, true, JSON.stringify(sent));
  assert.match(world.toasts.get(grace.user.id), /our own chat/);
  await grace.next('an answer in the own chat');
  const channel = world.conversations.get(HELP);
  assert.equal(channel.messages.filter((one) => one.bot).length, 0, 'nobody in the channel is told');
  allIsWell(house);
});

test('who has not added Ajar is told how to', async (t) => {
  const house = await open(t);
  const { interactions, world } = house.simulator;
  const grace = new Employee(house, 'Grace Byrne');
  grace.conversation.installed = false;
  const post = house.simulator.say({ user: 'Tom Becker', conversation: HELP, text: 'We need Figma.' });
  await interactions.messageAction({ user: 'Grace Byrne', conversation: HELP, message: post.message.id });
  await interactions.submit({ user: grace.user.id, inputs: { need: 'Figma' } });
  assert.match(world.toasts.get(grace.user.id), /add me to your apps/);
  assert.equal(grace.heard.length, 0);
});

test('by hand, on the page: the dialog in both looks and sizes', { timeout: 200_000 }, async (t) => {
  const house = await open(t);
  const grace = new Employee(house, 'Grace Byrne');
  house.simulator.say({ user: 'Tom Becker', conversation: HELP, text: 'The projector in room 4 stays dark, and the customer comes at two.' });
  const browser = await browse(t);
  for (const colorScheme of ['light', 'dark'])
    for (const size of ['desktop', 'phone']) {
      const { page, problems } = await pageOf(browser, house.simulator, grace.user.id, { colorScheme, size });
      await page.getByRole('button', { name: 'Help IT' }).click();
      await page.getByRole('button', { name: 'Ask IT about this' }).click();
      await page.getByRole('dialog').getByLabel('What do you need?').fill('Somebody who looks at it before two');
      await picture(page, `ask-${colorScheme}-${size}`);
      await accessible(page, `the dialog, ${colorScheme}, ${size}`);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      assert.deepEqual(problems, []);
    }
  const { page } = await pageOf(browser, house.simulator, grace.user.id);
  await page.getByRole('button', { name: 'Help IT' }).click();
  await page.getByRole('button', { name: 'Ask IT about this' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ask IT' }).click();
  await until(() => grace.heard.length > 0, 'an answer in the own chat');
  allIsWell(house);
});
