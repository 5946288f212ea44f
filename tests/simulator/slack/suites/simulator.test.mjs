// The simulator's own manners: how it tells events, what it gives with a click, and its page.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { WebSocket } from 'ws';
import { signed } from '../lib/deliveries.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { APP_TOKEN, BOT_TOKEN } from '../lib/web_api.mjs';

const tom = 'U0PERSON004';

async function open(t) {
  const simulator = await new Simulator().start();
  t.after(() => simulator.stop());
  simulator.deliveries.minute = 20;
  return simulator;
}

/** An app that answers as `answer(request, number)` says, and remembers what it was told. */
async function app(t, simulator, answer) {
  const told = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    told.push({ headers: request.headers, url: request.url, body });
    const { status, headers = {}, text = '' } = answer(request, told.length);
    response.writeHead(status, headers);
    response.end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  simulator.deliveries.target = `http://127.0.0.1:${server.address().port}`;
  return told;
}

test('an event is told four times at most, signed anew, with number and reason', async (t) => {
  const simulator = await open(t);
  const told = await app(t, simulator, () => ({ status: 500 }));
  const [entry] = await simulator.say({ user: tom, text: 'hello' }).told;
  assert.equal(entry.done, false);
  assert.deepEqual(told.map((one) => one.headers['x-slack-retry-num']), [undefined, '1', '2', '3']);
  assert.equal(told[1].headers['x-slack-retry-reason'], 'http_error');
  assert.equal(new Set(told.map((one) => JSON.parse(one.body).event_id)).size, 1);
  for (const { headers, body } of told) {
    const at = Number(headers['x-slack-request-timestamp']) * 1000;
    assert.equal(headers['x-slack-signature'], signed(body, at)['X-Slack-Signature']);
  }
});

test('who says so is not told again', async (t) => {
  const simulator = await open(t);
  const told = await app(t, simulator, () => ({ status: 400, headers: { 'X-Slack-No-Retry': '1' } }));
  await simulator.say({ user: tom, text: 'hello' }).told;
  assert.equal(told.length, 1);
});

test('a mention is told as a message and as a mention', async (t) => {
  const simulator = await open(t);
  const told = await app(t, simulator, () => ({ status: 200 }));
  await simulator.say({ user: tom, channel: 'C0GENERAL01', text: '<@U0AJARBOT01> hi' }).told;
  const events = told.map((one) => JSON.parse(one.body));
  assert.deepEqual(events.map((one) => one.event.type).sort(), ['app_mention', 'message']);
  assert.equal(events[0].event.ts, events[1].event.ts);
  assert.notEqual(events[0].event_id, events[1].event_id);
});

test('a click’s address takes five answers', async (t) => {
  const simulator = await open(t);
  const told = await app(t, simulator, () => ({ status: 200 }));
  const channel = simulator.world.directWith(tom);
  const blocks = [{ type: 'actions', block_id: 'b', elements: [
    { type: 'button', action_id: 'go', value: '1', text: { type: 'plain_text', text: 'Go' } },
  ] }];
  const { ts } = simulator.api.call('chat.postMessage', { channel: channel.id, text: 'Go?', blocks }, BOT_TOKEN);
  await simulator.interactions.press({ user: tom, channel: channel.id, ts, action_id: 'go' });
  const form = told.find((one) => one.url === '/slack/interactions');
  const payload = JSON.parse(new URLSearchParams(form.body).get('payload'));
  const answer = () => fetch(payload.response_url, { method: 'POST', body: JSON.stringify({ text: 'x' }) });
  for (let i = 0; i < 5; ++i) assert.equal((await answer()).status, 200);
  assert.equal((await answer()).status, 404);
  const gone = await simulator.interactions.press({ user: tom, channel: channel.id, ts, action_id: 'stop' });
  assert.equal(gone.ok, false);
});

test('ten connections, and not one more; each address is good once', async (t) => {
  const simulator = await open(t);
  const address = () => simulator.api.call('apps.connections.open', {}, APP_TOKEN).url;
  const greeted = async (url) => {
    const socket = new WebSocket(url);
    t.after(() => socket.terminate());
    const [data] = await once(socket, 'message');
    return JSON.parse(data);
  };
  for (let i = 1; i <= 10; ++i) assert.equal((await greeted(address())).num_connections, i);
  assert.equal((await greeted(address())).reason, 'too_many_websockets');
  simulator.sockets.drop(0);
  const once_only = address();
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal((await greeted(once_only)).type, 'hello');
  const [problem] = await once(new WebSocket(once_only), 'error');
  assert.match(problem.message, /404/);
});

test('bad moments are the same for the same seed', async (t) => {
  const day = async () => {
    const simulator = await open(t);
    simulator.faults.set({ seed: 7, rates: { 'api.test': { lost: 0.2, refused: 0.2, status: 0.2 } } });
    const seen = [];
    for (let i = 0; i < 30; ++i)
      seen.push(await fetch(`${simulator.url}/api/api.test`, { method: 'POST' })
        .then((response) => response.status, () => 'lost'));
    return seen;
  };
  const [one, two] = [await day(), await day()];
  assert.deepEqual(one, two);
  assert.deepEqual([...new Set(one)].map(String).sort(), ['200', '429', '503', 'lost']);
});

test('the page is there, and other sites cannot act', async (t) => {
  const simulator = await open(t);
  for (const path of ['/', '/page.js', '/blocks.js', '/page.css']) {
    const page = await fetch(simulator.url + path);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
  }
  const say = (headers) => fetch(`${simulator.url}/sim/say`, {
    method: 'POST', headers, body: JSON.stringify({ user: tom, text: 'hello' }),
  });
  assert.equal((await say({ Origin: 'https://elsewhere.example' })).status, 403);
  assert.equal((await say({ Origin: simulator.url })).status, 200);
  const state = await (await fetch(`${simulator.url}/sim/state?user=${tom}`)).json();
  const direct = state.channels.find((channel) => channel.is_im);
  assert.deepEqual(direct.messages.map((m) => m.text), ['hello']);
});
