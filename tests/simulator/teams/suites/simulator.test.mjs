// The simulator's own manners: how it tells activities, what it refuses, and its page.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { Simulator } from '../lib/simulator.mjs';
import { HELP } from '../lib/world.mjs';

const tom = 'Tom Becker';

async function open(t) {
  const simulator = await new Simulator().start();
  t.after(() => simulator.stop());
  simulator.deliveries.again = 20;
  return simulator;
}

/** A bot that answers as `answer(activity, number)` says, and remembers what it was told. */
async function bot(t, simulator, answer) {
  const told = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const activity = JSON.parse(body);
    told.push({ headers: request.headers, activity });
    const { status = 200, body: text } = answer(activity, told.length);
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(text === undefined ? '' : JSON.stringify(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  simulator.deliveries.target = `http://127.0.0.1:${server.address().port}`;
  return told;
}

test('an activity is told again until it is answered, under the same id; a 4xx ends it', async (t) => {
  const simulator = await open(t);
  const told = await bot(t, simulator, (_, number) => ({ status: number < 3 ? 500 : 200 }));
  const entry = await simulator.say({ user: tom, text: 'hello' }).told;
  assert.equal(entry.done, true);
  assert.deepEqual(entry.attempts.map((one) => one.status), [500, 500, 200]);
  assert.equal(new Set(told.map((one) => one.activity.id)).size, 1);
  simulator.deliveries.target = `${simulator.url}/nowhere`;
  const refused = await simulator.say({ user: tom, text: 'hello' }).told;
  assert.deepEqual(refused.attempts.map((one) => one.status), [404]);
});

test('the bot hears in a channel only what mentions it', async (t) => {
  const simulator = await open(t);
  const told = await bot(t, simulator, () => ({}));
  simulator.say({ user: tom, conversation: HELP, text: 'good morning' });
  await simulator.say({ user: tom, conversation: HELP, text: '@Ajar good morning' }).told;
  assert.equal(told.length, 1);
  const [{ activity }] = told;
  assert.equal(activity.text, '<at>Ajar</at> good morning');
  assert.match(activity.conversation.id, /;messageid=\d+$/);
  assert.ok(activity.entities.some((one) => one.type === 'mention'));
});

const CARD = 'application/vnd.microsoft.card.adaptive';

/** A message of the bot's with one action. */
function posted(simulator, action) {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'ActionSet', actions: [action] }] };
  const chat = simulator.world.chatWith(simulator.world.person(tom).id);
  const message = simulator.world.add(chat, { bot: true, activity: { attachments: [{ contentType: CARD, content: card }] } });
  return { user: tom, conversation: chat.id, message: message.id, index: 0 };
}

test('an answer to a press that lacks something is "Unable to reach app"', async (t) => {
  const simulator = await open(t);
  const press = posted(simulator, { type: 'Action.Execute', title: 'Approve', verb: 'approve' });
  for (const [answer, fine] of [
    [{ status: 200, body: { status: 200, type: CARD, value: {} } }, false],
    [{ status: 200, body: {} }, false],
    [{ status: 500 }, false],
    [{ body: { statusCode: 200, type: CARD, value: { type: 'AdaptiveCard', version: '1.6' } } }, false],
    [{ body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Done.' } }, true],
    [{ body: { statusCode: 200, type: CARD, value: { type: 'AdaptiveCard', version: '1.5', body: [] } } }, true],
  ]) {
    await bot(t, simulator, () => answer);
    const pressed = await simulator.interactions.press(press);
    assert.equal(pressed.ok, fine, JSON.stringify(answer));
    if (!fine) assert.match(pressed.error, /Unable to reach app/);
  }
});

test('a button opens a dialog, which is sent, and ends', async (t) => {
  const simulator = await open(t);
  const form = {
    type: 'AdaptiveCard', version: '1.5',
    body: [{ type: 'Input.Text', id: 'reply' }, { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Send', data: { case: 7 } }] }],
  };
  const told = await bot(t, simulator, ({ name }) => (name === 'task/fetch'
    ? { body: { task: { type: 'continue', value: { title: 'Edit', card: { contentType: CARD, content: form } } } } }
    : {}));
  await simulator.interactions.press(posted(simulator, {
    type: 'Action.Submit', title: 'Edit', data: { case: 7, msteams: { type: 'task/fetch' } },
  }));
  const user = simulator.world.person(tom).id;
  assert.equal(simulator.world.dialogs.get(user).title, 'Edit');
  await simulator.interactions.submit({ user, inputs: { reply: 'Gladly.' } });
  assert.equal(simulator.world.dialogs.has(user), false);
  assert.deepEqual(told.at(-1).activity.value.data, { case: 7, reply: 'Gladly.' });
});

test('bad moments are the same for the same seed', async (t) => {
  const day = async () => {
    const simulator = await open(t);
    simulator.faults.set({ seed: 7, rates: { metadata: { lost: 0.2, refused: 0.2, status: 0.2 } } });
    const seen = [];
    for (let i = 0; i < 30; ++i)
      seen.push(await fetch(`${simulator.url}/openid/.well-known/openidconfiguration`).then((one) => one.status, () => 'lost'));
    return seen;
  };
  const [one, two] = [await day(), await day()];
  assert.deepEqual(one, two);
  assert.deepEqual([...new Set(one)].map(String).sort(), ['200', '429', '503', 'lost']);
});

test('the page is there, and other sites cannot act', async (t) => {
  const simulator = await open(t);
  for (const path of ['/', '/page.js', '/cards.js', '/page.css', '/adaptivecards.js']) {
    const page = await fetch(simulator.url + path);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
  }
  const say = (headers) => fetch(`${simulator.url}/sim/say`, { method: 'POST', headers, body: JSON.stringify({ user: tom, text: 'hello' }) });
  assert.equal((await say({ Origin: 'https://elsewhere.example' })).status, 403);
  assert.equal((await say({ Origin: simulator.url })).status, 200);
  const state = await (await fetch(`${simulator.url}/sim/state?user=${encodeURIComponent(tom)}`)).json();
  const chat = state.conversations.find((one) => one.type === 'personal');
  assert.deepEqual(chat.messages.map((one) => one.text), ['hello']);
});
