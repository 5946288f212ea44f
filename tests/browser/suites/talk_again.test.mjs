// The chat goes on where it was: after a reload, after a long sleep, after a lost connection.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { open, picture } from '../support/browser.mjs';
import { box, reply, said, say, transcript, until } from '../support/talk.mjs';

const MOCK = {
  skip: process.env.AJAR_URL ? 'lets the tokens of the mock expire' : false,
  timeout: 300_000,
};

describe('the chat after an interruption', MOCK, () => {
  let world;
  let colleague;
  let sessions;
  beforeEach(async () => {
    world = await open();
    colleague = await world.employee({ id: 'zoe' });
    sessions = [];
    colleague.page.on('request', (request) => {
      if (request.url().endsWith('/v3/ajar/session')) sessions.push(request.postDataJSON());
    });
    await reply(colleague.page, 0);
    await say(colleague.page, 'I need a licence for the survey tool');
  });
  afterEach(() => world?.close());

  const talks = () =>
    [...world.mock.world.conversations.values()].filter((one) => one.person.id === 'zoe');
  const words = async () => (await transcript(colleague.page)).map((line) => line.text);

  async function sameAgain(before) {
    await until(async () => (await words()).length >= before.length, 'the talk did not come back');
    const lines = (await said(colleague.page)).length;
    await box(colleague.page).fill('One more thing');
    await box(colleague.page).press('Enter');
    await reply(colleague.page, lines);
    assert.equal(talks().length, 1, 'another conversation was begun');
  }

  test('a reload asks for a token of the same conversation', async () => {
    const before = await words();
    world.mock.line.expireTokens(); // the kept one would be of no use
    await colleague.page.reload();
    await box(colleague.page).waitFor();
    await sameAgain(before);
    assert.deepEqual(sessions, [{ person: 'zoe', conversationId: talks()[0].id }]);
  });

  test('a lost connection comes back by itself, with what was half typed', async () => {
    const before = await words();
    await box(colleague.page).fill('half a sent');
    world.mock.line.expireTokens();
    world.mock.dropSockets();
    await until(async () => sessions.length > 0, 'nobody asked for a new token');
    await until(
      async () => (await box(colleague.page).inputValue()) === 'half a sent',
      'what was typed is gone',
    );
    await sameAgain(before);
    assert.deepEqual(sessions[0], { person: 'zoe', conversationId: talks()[0].id });
  });

  test('while the server is away the page says so, and goes on when it is back', async () => {
    const before = await words();
    await colleague.page.route('**/v3/ajar/session', (route) => route.abort());
    world.mock.line.expireTokens();
    world.mock.dropSockets();
    await colleague.page.locator('.lost').waitFor();
    await picture(colleague.page, 'chat-lost');
    await colleague.page.unroute('**/v3/ajar/session');
    await colleague.page.locator('.lost').getByRole('button').click();
    await colleague.page.locator('.lost').waitFor({ state: 'detached' });
    await sameAgain(before);
  });

  test('a conversation that is gone is begun anew', async () => {
    const [{ id }] = talks();
    world.mock.world.conversations.delete(id);
    await colleague.page.reload();
    await reply(colleague.page, 0);
    assert.equal(talks().length, 1);
    assert.notEqual(talks()[0].id, id);
    assert.deepEqual(sessions, [{ person: 'zoe', conversationId: id }, { person: 'zoe' }]);
  });
});
