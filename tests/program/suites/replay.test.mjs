// A real talk through today's knowledge, and through files that nobody has published yet.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, Server, temporaryFolder } from '../support/ajar.mjs';
import { Chat } from '../support/chat.mjs';

const ASKED = 'I need Figma to comment on designs for 3 people until the end of the month';

async function talked(t) {
  const folder = temporaryFolder(t);
  const server = await new Server(folder).start();
  t.after(() => server.stop());
  const [person] = await (await fetch(`${server.url}/v3/ajar/people`)).json();
  const chat = await new Chat(server, person.id).open();
  await chat.say(ASKED);
  await chat.until((one) => one.type === 'message' && one.from.id === 'ajar' && one.suggestedActions, 'the question');
  return { server, folder, env: { AJAR_STORE_PATH: join(folder, 'ajar.sqlite') } };
}

test('replay shows that nothing has changed, while the server goes on', async (t) => {
  const { server, folder, env } = await talked(t);
  const { code, stdout, stderr } = await run(['replay'], { env });
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^Revision 1\. Conversations: 1\. Turns: [1-9]\d* as then, 0 otherwise\.$/m);
  assert.equal((await fetch(`${server.url}/readyz`)).status, 200);

  const none = await run(['replay'], { env: { AJAR_STORE_PATH: join(folder, 'none.sqlite') } });
  assert.equal(none.code, 3);
  assert.match(none.stderr, /There is no database .*none\.sqlite/);
  const unknown = await run(['replay', 'web:nobody'], { env });
  assert.equal(unknown.code, 3);
  assert.match(unknown.stderr, /there is no conversation 'web:nobody'/);
});

test('replay tries files that are not published, and leaves the store alone', async (t) => {
  const { server, folder, env } = await talked(t);
  await server.stop();
  const set = join(folder, 'set');
  assert.equal((await run(['knowledge', 'export', set], { env })).code, 0);
  const file = join(set, 'knowledge/services/software.yaml');
  const services = readFileSync(file, 'utf8');
  assert.match(services, /Figma/);
  writeFileSync(file, services.replaceAll('Figma', 'Drawing board'));

  const text = await run(['replay', '--knowledge', set], { env });
  assert.equal(text.code, 1, text.stdout + text.stderr);
  assert.match(text.stdout, /message_received: I need Figma/);
  assert.match(text.stdout, /words +then .*\n +today .*Which product do you have in mind/);

  const json = await run(['replay', '--knowledge', set, '--format', 'json'], { env });
  assert.equal(json.code, 1);
  const turns = json.stdout.trim().split('\n').map((line) => JSON.parse(line));
  const asked = turns.find((turn) => turn.text === ASKED);
  assert.ok(asked.differences.some((one) => one.today.includes('Which product')), json.stdout);

  const named = await run(['replay', asked.conversation], { env });
  assert.equal(named.code, 0, named.stdout);
  assert.ok(named.stdout.startsWith(`${asked.conversation}  `), named.stdout);
  assert.match(named.stdout, /as then\n/);
  assert.match(named.stdout, /^Revision 1\./m);

  writeFileSync(file, 'services: [');
  const broken = await run(['replay', '--knowledge', set], { env });
  assert.equal(broken.code, 1);
  assert.match(broken.stderr, /software\.yaml[^]*nothing was replayed/);
});
