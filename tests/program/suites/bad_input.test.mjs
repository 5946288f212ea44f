// Rubbish of every kind: each gets a clear answer, and nothing breaks.
import assert from 'node:assert/strict';
import { before, after, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../support/ajar.mjs';
import { Chat } from '../support/chat.mjs';

let server;
let chat;

before(async () => {
  server = await new Server(mkdtempSync(join(tmpdir(), 'ajar-test-'))).start();
  const people = await (await fetch(`${server.url}/v3/ajar/people`)).json();
  chat = await new Chat(server, people[0].id).open();
});

after(async () => {
  await server.stop();
  rmSync(server.folder, { recursive: true, force: true });
});

/** The answer has the status, and says in words what is wrong. */
async function refused(response, ...statuses) {
  assert.ok(statuses.includes(response.status), `${response.status}: ${await response.clone().text()}`);
  const body = await response.json();
  assert.ok(body.error.message.length > 10, JSON.stringify(body));
}

test('an oversize body', async () => {
  await refused(await chat.send({ text: 'x'.repeat(300 * 1024) }), 413);
});

test('a message of 10,000 characters', async () => {
  await refused(await chat.send({ text: 'word '.repeat(2000) }), 400, 413);
});

test('what is not JSON', async () => {
  for (const raw of ['{', 'hello', '', '[1,2', '\u0000'])
    await refused(await chat.call('POST', chat.path, { raw }), 400);
});

test('JSON of the wrong types', async () => {
  for (const body of [[], 7, 'text', null, { type: 7 }, { type: 'message', text: { a: 1 } }])
    await refused(await chat.call('POST', chat.path, { body }), 400);
});

test('JSON nested without end', async () => {
  const raw = '{"type":"message","value":' + '['.repeat(5000) + ']'.repeat(5000) + '}';
  await refused(await chat.call('POST', chat.path, { raw }), 400);
});

test('bytes that are no UTF-8', async () => {
  const raw = Buffer.concat([
    Buffer.from('{"type":"message","text":"'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('"}'),
  ]);
  await refused(await chat.call('POST', chat.path, { raw }), 400);
});

test('an unknown conversation, a wrong token, none at all', async () => {
  const elsewhere = '/v3/directline/conversations/nowhere/activities';
  await refused(await chat.call('GET', elsewhere), 403, 404);
  await refused(await chat.call('GET', chat.path, { token: 'wrong' }), 401, 403);
  await refused(await chat.call('GET', chat.path, { token: '' }), 401, 403);
});

test('somebody else’s conversation', async () => {
  const people = await (await fetch(`${server.url}/v3/ajar/people`)).json();
  const other = await new Chat(server, people[1].id).open();
  await refused(await other.call('GET', chat.path), 403);
});

test('control characters are dropped, the message is read', async () => {
  await chat.say('hel\u0007lo\u0000 there\u001b[31m');
  await chat.answer('an answer to a message with control characters');
  const mine = chat.seen.find((activity) => activity.text?.startsWith('hello there'));
  assert.ok(mine, chat.seen.map((activity) => activity.text).join('|'));
});

test('HTML and Markdown come back as the words they are', async () => {
  await chat.say('<img src=x onerror=alert(1)> [click](javascript:alert(1)) I need Figma');
  const answer = await chat.answer('an answer to an injection');
  assert.doesNotMatch(JSON.stringify(answer), /<img/);
  assert.doesNotMatch(JSON.stringify(answer), /\]\(javascript:/);
});

test('the console’s API for strangers', async () => {
  for (const path of ['/reviews', '/templates', '/session', '/conversations', '/people'])
    await refused(await fetch(`${server.url}/api/v1${path}`), 401);
  const written = await fetch(`${server.url}/api/v1/tone/check`, { method: 'POST', body: '{}' });
  await refused(written, 401, 403);
});

test('paths that reach for files', async () => {
  for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/console/..%2f..%2fetc/passwd'])
    assert.doesNotMatch(await (await fetch(server.url + path)).text(), /root:/);
});

test('and it still answers', async () => {
  await chat.say('hello again');
  await chat.answer();
  assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
});
