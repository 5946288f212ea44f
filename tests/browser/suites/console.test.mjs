// The review room and the conversations: acts, keyboard, who was first, live connection.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import { draftText, openCase, reply, reviewIds, said, until } from '../support/talk.mjs';

const MOCK = {
  skip: process.env.AJAR_URL ? 'needs the seeded cases of the mock' : false,
  timeout: 400_000,
};

describe('the console', MOCK, () => {
  let world;
  beforeEach(async () => {
    world = await open();
  });
  afterEach(() => world?.close());

  const write = async (page, text) => {
    const editor = page.getByRole('textbox', { name: /^Reply to/ });
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  };
  const first = async (page, person) => {
    await page.getByTestId('queue').locator('a').first().waitFor();
    return openCase(page, (await reviewIds(page, person))[0]);
  };

  test('keys move, open and arm, and Enter sends', async () => {
    const { page, problems } = await world.staff();
    await page.getByTestId('case').waitFor();
    const current = () => page.getByTestId('case').getAttribute('data-review');
    const one = await current();
    await page.keyboard.press('j');
    const two = await until(
      async () => ((await current().catch(() => one)) === one ? undefined : current()),
      'j did not move',
    );
    await page.keyboard.press('k');
    await until(async () => (await current().catch(() => two)) === one, 'k did not move back');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.keyboard.type('jjj');
    assert.equal(await current(), one, 'letters in the draft are letters');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    const button = page.getByRole('button', { name: /^Approve/ });
    assert.ok(await button.evaluate((node) => node === document.activeElement));
    await page.keyboard.press('Enter');
    await until(async () => (await current().catch(() => one)) !== one, 'it is not sent');
    assert.deepEqual(problems, []);
  });

  test('findings come while typing, a suggestion is one click, an error wants a reason', async () => {
    const { page } = await world.staff();
    const shown = await first(page, 'lena');
    await write(page, 'Zoë 😩, we do it soon. If I got it wrong, tell me here.');
    const finding = shown.getByTestId('findings').locator('[data-rule="T11"]');
    await finding.waitFor();
    assert.equal(await shown.locator('.tone-mark').innerText(), 'soon', 'underlined in place');
    await picture(page, 'console-finding');
    const approveButton = page.getByRole('button', { name: /^Approve/ });
    assert.ok(await approveButton.isDisabled());
    await page.getByLabel(/say why/i).fill('She asked for exactly these words.');
    assert.ok(await approveButton.isEnabled());
    await finding.getByRole('button', { name: /Replace with/ }).click();
    await finding.waitFor({ state: 'detached' });
    assert.equal(
      await draftText(shown),
      'Zoë 😩, we do it by Thursday 26 November. If I got it wrong, tell me here.',
    );
  });

  test('a hint stays in its line, and what is said of the whole reply underlines nothing', async () => {
    const { page } = await world.staff();
    const shown = await first(page, 'lena');
    const long = 'We look at it on Friday with all of your colleagues. '.repeat(9);
    await write(page, `${long}Nor is it late. If I got it wrong, tell me here.`);
    const findings = shown.getByTestId('findings');
    await findings.locator('[data-rule="T13"]').waitFor();
    await shown.locator('.tone-mark').first().waitFor();
    assert.deepEqual(await shown.locator('.tone-mark').allInnerTexts(), ['Nor']);
    for (const one of [shown.locator('.tone-mark'), findings.locator('[data-rule="T21"]')])
      assert.equal(await one.evaluate((node) => getComputedStyle(node).position), 'static');
    assert.match(await findings.locator('[data-rule="T13"]').innerText(), /whole reply/);
    await picture(page, 'console-hint');
  });

  test('other words replace the draft, or the reason why they do not is said', async () => {
    const { page } = await world.staff();
    const shown = await first(page, 'lena');
    await write(page, 'We do it on Thursday. If I got it wrong, tell me here.');
    await shown.getByRole('button', { name: /other words/ }).click();
    await until(
      async () => /We are glad to help/.test(await draftText(shown)),
      'the draft is as it was',
    );
    await write(page, 'We do it on Friday. If I got it wrong, tell me here.');
    await shown.getByRole('button', { name: /other words/ }).click();
    await shown.getByText(/Kept as it is: It changes facts/).waitFor();
    assert.match(await draftText(shown), /on Friday/);
    await picture(page, 'console-other-words');
  });

  test('what was changed in a draft can be read once it is sent', async () => {
    const { page } = await world.staff();
    await first(page, 'priya');
    await write(page, 'Two screens are on your desk on Monday. Tell me here if one is enough.');
    await page.getByRole('button', { name: /^Approve/ }).click();
    await page
      .getByRole('radio', { name: 'Settled' })
      .or(page.getByText('Settled'))
      .first()
      .click();
    const shown = await first(page, 'priya');
    await shown.getByTestId('edits').locator('summary').click();
    await shown.getByTestId('edits').locator('ins').first().waitFor();
    await picture(page, 'console-edits');
  });

  test('an edit survives moving through the queue and a reload', async () => {
    const { page } = await world.staff();
    await first(page, 'lena');
    await write(page, 'My own words. Tell me here if they miss the point.');
    await first(page, 'mei');
    await page.reload();
    const shown = await first(page, 'lena');
    assert.match(await draftText(shown), /^My own words/);
  });

  test('the late one is told who was first', async () => {
    const henrik = await world.staff();
    const marek = await world.staff({ as: 'marek' });
    const shown = await first(henrik.page, 'jonas');
    await first(marek.page, 'jonas');
    // Marek's click is on its way while Henrik's arrives.
    let henrikIsDone;
    const gate = new Promise((open) => (henrikIsDone = open));
    await marek.page.route('**/approve', async (route) => {
      await gate;
      await route.continue();
    });
    await marek.page.getByRole('button', { name: /^Approve/ }).click();
    await henrik.page.getByRole('button', { name: /^Approve/ }).click();
    await shown.waitFor({ state: 'detached' });
    henrikIsDone();
    await marek.page.getByText(/Too late: Henrik Dahl approved and sent the reply/).waitFor();
    await picture(marek.page, 'console-late');
  });

  test('another outcome writes the draft anew', async () => {
    const { page } = await world.staff();
    const shown = await first(page, 'lena');
    const before = await draftText(shown);
    await page.keyboard.press('o');
    await page.keyboard.press('Enter');
    await until(async () => {
      const text = await draftText(page.getByTestId('case')).catch(() => '');
      return text && text !== before;
    }, 'the draft is the old one');
    assert.equal((await reviewIds(page, 'lena')).length, 1);
  });

  test('one more question reaches the colleague; a manager gets the case', async () => {
    const { page } = await world.staff();
    await first(page, 'mei');
    await page.keyboard.press('q');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Your question').fill('Which hotels?');
    await dialog.getByRole('button', { name: 'Ask' }).click();
    await until(
      async () => (await reviewIds(page, 'mei')).length === 0,
      'it is still in the queue',
    );
    await first(page, 'jonas');
    await page.keyboard.press('m');
    await dialog.getByLabel('Your note to them').fill('Your call.');
    await dialog.getByRole('button', { name: /Hand it to/ }).click();
    await page.getByText(/has the case/).waitFor();
  });

  test('nobody decides their own request', async () => {
    const { page } = await world.staff();
    const option = page.locator('option', { hasText: 'Priya Raman' });
    await page.getByRole('button', { name: /: menu$/ }).click();
    await option.waitFor({ state: 'attached' });
    await page.getByLabel('Switch person').selectOption({ label: await option.innerText() });
    await page.getByRole('button', { name: /Priya Raman: menu/ }).waitFor();
    await first(page, 'priya');
    await page.getByText('It is your own request').waitFor();
    assert.equal(await page.getByRole('button', { name: /^Approve/ }).count(), 0);
  });

  test('a person takes over, writes, and hands back', async () => {
    const { page } = await world.staff({ path: '/console#/conversations' });
    const colleague = await world.employee({ id: 'tomas' });
    const talk = page.getByTestId('conversation');
    await talk.getByRole('button', { name: 'Take over' }).click();
    await talk.getByRole('textbox').fill('Hello Tomás, Henrik here.');
    await talk.getByRole('textbox').press('Enter');
    await talk.getByText('Hello Tomás, Henrik here.').waitFor();
    await picture(page, 'console-taken-over');
    await talk.getByRole('button', { name: 'Hand back to Ajar' }).click();
    await page.getByText('Handed back to Ajar.').waitFor();
    await colleague.context.close();
  });

  test('after a gap in the live connection everything is read again', async () => {
    const { page } = await world.staff();
    await page.locator('[data-testid="live"][data-state="open"]').waitFor();
    await page.route('**/api/v1/live', (route) => route.abort());
    const listening = world.mock.world.listeners;
    const deaf = new Set(listening);
    listening.clear();
    world.mock.world.openReview(
      world.mock.world.conversation('web:seed-call'),
      world.mock.world.reviews.values().next().value.seed,
      0,
    );
    deaf.forEach((one) => listening.add(one));
    assert.equal((await reviewIds(page, 'tomas')).length, 0);
    world.mock.dropSockets();
    await until(
      async () => (await reviewIds(page, 'tomas')).length === 1,
      'the missed case never appeared',
    );
    await page.locator('[data-testid="live"][data-state="open"]').waitFor();
  });

  test('without a session there is a door, and a way in', async () => {
    const { context, problems } = await world.person();
    const page = await context.newPage();
    await page.goto('/console');
    await page.getByText('one-time link').waitFor();
    await picture(page, 'console-door');
    assert.deepEqual(problems, []);
  });

  test('the colleague reads what staff wrote, live', async () => {
    const colleague = await world.employee({ id: 'lena' });
    await reply(colleague.page, 0);
    const [conversation] = [...world.mock.world.conversations.values()].slice(-1);
    const lines = (await said(colleague.page)).length;
    world.mock.world.say(conversation, {
      from: 'staff',
      name: 'Priya Raman',
      text: 'One moment, I look.',
    });
    const got = await reply(colleague.page, lines);
    assert.match(got.at(-1).text, /One moment, I look/);
  });
});
