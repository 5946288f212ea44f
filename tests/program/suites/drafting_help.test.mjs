// A drafting service beside Ajar: what it is told, and what becomes of what it says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server, temporaryFolder } from '../support/ajar.mjs';
import { Chat } from '../support/chat.mjs';
import { service } from '../support/drafting.mjs';
import { closedProxy } from '../support/proxy.mjs';

/** Somebody of IT, signed in; calls the console's API. */
async function console_(server) {
  const door = await fetch(server.consoleLink, { redirect: 'manual' });
  const cookie = door.headers.get('set-cookie').split(';')[0];
  return (method, path, body) =>
    fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { cookie, 'x-ajar-console': '1', 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
}

async function waitingCase(server, call) {
  const chat = await new Chat(server, 'grace-byrne').open();
  const secret = 'can i get photoshop on my machine for a year to edit pictures of my cat hunter2';
  for (const text of [secret, 'yes', 'yes', 'yes']) {
    await chat.say(text);
    await chat.answer('something');
    const { reviews } = await (await call('GET', '/reviews')).json();
    if (reviews.length)
      return (await call('GET', `/reviews/${encodeURIComponent(reviews[0].id)}`)).json();
  }
  return assert.fail('no case came of it');
}

test('other words are shown when the facts are the same, and only the draft leaves the house', async (t) => {
  const words = await service(t, (draft) => `${draft} We are glad to help.`);
  const server = await new Server(temporaryFolder(t), {
    AJAR_DRAFTING_ENDPOINT: words.url,
    AJAR_DRAFTING_MODEL: 'small',
    AJAR_DRAFTING_KEY: 'a-key',
  }).start();
  t.after(() => server.stop());
  const call = await console_(server);
  assert.equal((await (await call('GET', '/session')).json()).drafting_help, true);
  const one = await waitingCase(server, call);
  const path = `/reviews/${encodeURIComponent(one.id)}/reword`;
  const answer = await call('POST', path, { text: one.draft.text });
  assert.equal(answer.status, 200, await answer.clone().text());
  assert.equal((await answer.json()).text, `${one.draft.text} We are glad to help.`);
  assert.equal(words.asked[0].path, '/v1/chat/completions');
  assert.equal(words.asked[0].key, 'Bearer a-key');
  assert.doesNotMatch(JSON.stringify(words.asked), /hunter2/);
});

test('a service out in the world is asked through the proxy, one beside us is not', async (t) => {
  const { goals, url } = await closedProxy(t);
  const words = await service(t, (draft) => `${draft} We are glad to help.`);
  for (const [endpoint, status, asked] of [
    [words.url, 200, []],
    ['https://models.example/v1', 503, ['CONNECT models.example:443']],
  ]) {
    const server = await new Server(temporaryFolder(t), {
      HTTPS_PROXY: url, NO_PROXY: '', AJAR_DRAFTING_ENDPOINT: endpoint, AJAR_DRAFTING_MODEL: 'small',
    }).start();
    t.after(() => server.stop());
    const call = await console_(server);
    const one = await waitingCase(server, call);
    const answer = await call('POST', `/reviews/${encodeURIComponent(one.id)}/reword`, { text: one.draft.text });
    assert.equal(answer.status, status, await answer.text());
    assert.deepEqual(goals, asked);
  }
});

test('words with another fact in them are kept from staff', async (t) => {
  const words = await service(t, (draft) => `${draft} Call 0800 555 now!`);
  const server = await new Server(temporaryFolder(t), {
    AJAR_DRAFTING_ENDPOINT: words.url,
  }).start();
  t.after(() => server.stop());
  const call = await console_(server);
  const one = await waitingCase(server, call);
  const path = `/reviews/${encodeURIComponent(one.id)}/reword`;
  const answer = await call('POST', path, { text: one.draft.text });
  assert.equal(answer.status, 422);
  const { error } = await answer.json();
  assert.equal(error.code, 'not_better');
  assert.match(error.message, /0800/);
});

test('an endpoint that is no address stops the start, with what to do', async (t) => {
  const server = new Server(temporaryFolder(t), { AJAR_DRAFTING_ENDPOINT: 'models.example' });
  await assert.rejects(server.start(), /drafting\.endpoint is no address/);
});
