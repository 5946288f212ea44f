// What can go wrong at start, and whether the message says what to do.
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { encoder, run, serve, Server, temporaryFolder } from '../support/ajar.mjs';

function serveIn(folder, env = {}) {
  return run(['serve'], {
    env: { AJAR_STORE_PATH: join(folder, 'ajar.sqlite'), AJAR_HTTP_PORT: '0', ...env },
  });
}

test('starts, answers, and ends politely', async (t) => {
  const server = await serve(t);
  for (const path of ['/livez', '/readyz', '/metrics', '/', '/console/', '/api/v1/openapi.json'])
    assert.equal((await fetch(server.url + path)).status, 200, path);
  assert.equal(await server.stop(), 0);
});

test('asked to end the moment it is open, it still ends politely', async (t) => {
  const server = new Server(temporaryFolder(t));
  for (let i = 0; i < 3; i += 1) {
    await server.start();
    assert.equal(await server.stop(), 0);
  }
});

test('understands with the sentence encoder, and keeps what it learnt for the next start', async (t) => {
  const folder = temporaryFolder(t);
  const server = await new Server(folder, { AJAR_UNDERSTANDING_ENCODER: encoder }).start();
  for (const file of ['phrase-vectors.bin', 'lessons.bin'])
    assert.ok(existsSync(join(folder, file)), file);
  assert.doesNotMatch(server.output, /words alone/);
  assert.equal(await server.stop(), 0);
});

test('without the encoder’s files it says so, and serves', async (t) => {
  const nowhere = join(temporaryFolder(t), 'nothing');
  const server = await new Server(temporaryFolder(t), {
    AJAR_UNDERSTANDING_ENCODER: nowhere,
  }).start();
  t.after(() => server.stop());
  assert.match(server.output, /encoder is not at/);
});

test('a used port is named, with what to do', async (t) => {
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  t.after(() => holder.close());
  const { port } = holder.address();
  const { code, stderr } = await serveIn(temporaryFolder(t), { AJAR_HTTP_PORT: String(port) });
  assert.equal(code, 3);
  assert.match(stderr, new RegExp(`${port}`));
  assert.match(stderr, /http\.port|AJAR_HTTP_PORT|another port|in use/);
});

test('a store that another Ajar has open is refused', async (t) => {
  const server = await serve(t);
  const { code, stderr } = await serveIn(server.folder);
  assert.equal(code, 3);
  assert.match(stderr, /another|in use/i);
});

test('a store made by a newer Ajar is refused and left alone', async (t) => {
  const folder = temporaryFolder(t);
  const server = await new Server(folder).start();
  await server.stop();
  const { spawnSync } = await import('node:child_process');
  const file = join(folder, 'ajar.sqlite');
  const made = spawnSync('sqlite3', [file, 'pragma user_version = 9999']);
  if (made.error) return t.skip('needs the sqlite3 program');
  const { code, stderr } = await serveIn(folder);
  assert.equal(code, 3);
  assert.match(stderr, /newer/);
});

test('a file that is no database of ours is refused', async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, 'ajar.sqlite'), 'this is a shopping list, not a database at all\n');
  const { code, stderr } = await serveIn(folder);
  assert.equal(code, 3);
  assert.match(stderr, /ajar\.sqlite/);
});

test('a folder that cannot be written to is named', async (t) => {
  if (process.getuid?.() === 0) {
    // root writes everywhere: /proc does not let even root make a file.
    const { code, stderr } = await run(['serve'], {
      env: { AJAR_STORE_PATH: '/proc/ajar/ajar.sqlite', AJAR_HTTP_PORT: '0' },
    });
    assert.equal(code, 3);
    assert.match(stderr, /\/proc\/ajar/);
    return;
  }
  const folder = temporaryFolder(t);
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  const { code, stderr } = await serveIn(closed);
  assert.equal(code, 3);
  assert.match(stderr, /closed/);
});

test('a slip in the settings is shown with file, line and the known keys', async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, 'http:\n  prot: 80\n');
  const { code, stderr } = await run(['serve', '--config', file]);
  assert.equal(code, 3);
  assert.match(stderr, /mine\.yaml:2: 'http\.prot' is no setting.*http\.port/);
});

test('knowledge with an error does not start, and check shows the line', async (t) => {
  const folder = temporaryFolder(t);
  const { cpSync, readFileSync } = await import('node:fs');
  const { root } = await import('../support/ajar.mjs');
  cpSync(join(root, 'config'), join(folder, 'config'), { recursive: true });
  const teams = join(folder, 'config/knowledge/teams.yaml');
  const text = readFileSync(teams, 'utf8');
  writeFileSync(teams, text.replace(/hours_per_week: *\d+/, 'hours_per_week: plenty'));
  const env = { AJAR_KNOWLEDGE_CONFIG: join(folder, 'config') };
  const checked = await run(['check', '--no-confusions'], { env });
  assert.equal(checked.code, 1);
  assert.match(checked.stdout, /knowledge\/teams\.yaml:\d+:\d+: error/);
  const served = await serveIn(folder, env);
  assert.equal(served.code, 3);
  assert.match(served.stderr, /knowledge\/teams\.yaml:\d+/);
});
