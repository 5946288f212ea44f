// The subcommands as a person or a script uses them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run, Server, temporaryFolder } from '../support/ajar.mjs';

const good =
  'Customer addresses fall under the July privacy agreement, so the full export stays inside the CRM. ' +
  'What you need for Thursday’s mailing is the list of 40 hotels: Priya in Sales Operations can send it ' +
  'from there today, without the private numbers. If that list misses someone, or I got the purpose ' +
  'wrong, tell me here and we look at it again.';

test('--help teaches every subcommand', async () => {
  const { code, stdout } = await run(['--help']);
  assert.equal(code, 0);
  for (const name of ['serve', 'chat', 'check', 'lint', 'understand', 'states', 'knowledge', 'replay', 'manifest'])
    assert.match(stdout, new RegExp(`\\b${name}\\b`));
});

test('a wrong command line ends with 2 and points to the help', async () => {
  for (const args of [[], ['serv'], ['lint'], ['states', '--format', 'png']]) {
    const { code, stderr, stdout } = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr + stdout, /help|required|not in/i);
  }
});

test('lint finds a wall and ends with 1', async () => {
  const { code, stdout } = await run(['lint', '--kind', 'decline', '-'], {
    input: 'We cannot give you access.',
  });
  assert.equal(code, 1);
  assert.match(stdout, /<stdin>:1:\d+: error T04 wall/);
});

test('lint finds no error in the example of the tone rules', async () => {
  const { code, stdout } = await run(['lint', '--kind', 'compromise', '-'], { input: good });
  assert.doesNotMatch(stdout, / error /); // its long sentence is worth a warning
  assert.equal(code, 0);
});

test('lint answers programs in JSON and SARIF', async () => {
  const json = await run(['lint', '--kind', 'decline', '--format', 'json', '-'], { input: 'No.' });
  assert.ok(JSON.parse(json.stdout)[0].findings.length > 0);
  const sarif = await run(['lint', '--kind', 'decline', '--format', 'sarif', '-'], { input: 'No.' });
  assert.equal(JSON.parse(sarif.stdout).version, '2.1.0');
});

test('lint answers each JSON line with one line, in order', async () => {
  const lines = [
    { id: 'a', kind: 'compromise', reply: good },
    { id: 'b', kind: 'decline', reply: 'We cannot do that.' },
  ];
  const { stdout } = await run(['lint', '--jsonl', '-'], {
    input: lines.map((line) => JSON.stringify(line)).join('\n') + '\nnot json\n',
  });
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(answers.map((answer) => answer.id ?? null), ['a', 'b', null]);
  assert.deepEqual(answers[0].findings.filter((f) => f.severity === 'error'), []);
  assert.ok(answers[1].findings.some((finding) => finding.rule === 'T04'));
  assert.match(answers[2].error, /JSON object/);
});

test('understand reads lines and answers in JSON lines', async () => {
  const { code, stdout } = await run(['understand', '--format', 'json'], {
    input: 'hello\nI need Figma by next Friday for 3 people\n',
  });
  assert.equal(code, 0);
  const [greeting, request] = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(greeting.act, 'greeting');
  assert.equal(request.readings.length, 1);
  assert.ok(request.entities.some((entity) => entity.value.number === 3));
});

test('understand evaluate measures labelled lines', async (t) => {
  const folder = temporaryFolder(t);
  const lines = (texts, label) => texts.map((text) => JSON.stringify({ text, label }));
  const train = join(folder, 'train.jsonl');
  const tried = join(folder, 'test.jsonl');
  writeFileSync(
    train,
    [
      ...lines(['my screen is broken', 'the monitor shows stripes', 'display is dark'], 'screen'),
      ...lines(['printer is jammed', 'cannot print', 'no paper in the printer'], 'printer'),
    ].join('\n'),
  );
  writeFileSync(
    tried,
    [...lines(['broken screen'], 'screen'), ...lines(['the printer is out of paper'], 'printer'),
      ...lines(['what is for lunch'], 'oos')].join('\n'),
  );
  const { code, stdout } = await run([
    'understand', 'evaluate', '--train', train, '--test', tried, '--format', 'json',
  ]);
  assert.equal(code, 0);
  const result = JSON.parse(stdout);
  assert.equal(result.accuracy, 1);
  for (const key of ['oos_auroc', 'ece', 'top3', 'train_seconds', 'latency_us'])
    assert.ok(key in result, key);
});

test('states prints the table and both kinds of diagram', async () => {
  assert.match((await run(['states'])).stdout, /in_review/);
  assert.match((await run(['states', '--format', 'mermaid'])).stdout, /stateDiagram/);
  assert.match((await run(['states', '--format', 'dot'])).stdout, /^digraph/);
});

test('check finds nothing wrong with what is shipped', async () => {
  const { code, stdout } = await run(['check']);
  assert.equal(code, 0, stdout);
  assert.match(stdout, / 0 errors, 0 warnings/);
});

test('knowledge goes out and comes in again as it was', async (t) => {
  const folder = temporaryFolder(t);
  const server = await new Server(folder).start();
  await server.stop();
  const env = { AJAR_STORE_PATH: join(folder, 'ajar.sqlite') };
  const out = await run(['knowledge', 'export', join(folder, 'set')], { env });
  assert.equal(out.code, 0, out.stderr);
  assert.ok(existsSync(join(folder, 'set/templates/en')));
  const back = await run(['knowledge', 'import', join(folder, 'set')], { env });
  assert.equal(back.code, 0, back.stderr);
  assert.match(back.stdout, /published as revision 1/);
});

test('chat goes the whole way in a terminal', async () => {
  const { code, stdout } = await run(['chat'], {
    input: ['hello', '/state', '/nonsense', '/quit'].join('\n') + '\n',
  });
  assert.equal(code, 0);
  assert.match(stdout, /Ajar: /);
  assert.match(stdout, /listening/);
  assert.match(stdout, /There is no \/nonsense/);
});

test('manifest teams writes the package, or says what is missing', async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, 'ajar.zip');
  const made = (env) => run(['manifest', 'teams', '--out', file], { env });
  const missing = await made({});
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /teams\.app_id \(AJAR_TEAMS_APP_ID\) is missing/);
  assert.equal(existsSync(file), false);
  const settings = {
    AJAR_TEAMS_APP_ID: '9a8b7c6d-0000-4000-8000-00000000a7a2',
    AJAR_HTTP_PUBLIC_URL: 'https://ajar.fernhall.example',
  };
  assert.equal((await made(settings)).code, 0);
  assert.equal(readFileSync(file).subarray(0, 2).toString(), 'PK');
  const { stdout } = await run(['manifest', 'teams', '--print'], { env: settings });
  assert.equal(JSON.parse(stdout).bots[0].botId, settings.AJAR_TEAMS_APP_ID);
});

test('manifest slack prints what api.slack.com/apps takes, or says what is missing', async () => {
  const missing = await run(['manifest', 'slack']);
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /http\.public_url \(AJAR_HTTP_PUBLIC_URL\)/);
  const sockets = await run(['manifest', 'slack', '--socket-mode']);
  assert.equal(sockets.code, 0);
  assert.equal(JSON.parse(sockets.stdout).settings.socket_mode_enabled, true);
  const env = { AJAR_HTTP_PUBLIC_URL: 'https://ajar.fernhall.example', AJAR_SLACK_CLIENT_ID: '1.2' };
  const many = await run(['manifest', 'slack', '--name', 'IT'], { env });
  const manifest = JSON.parse(many.stdout);
  assert.deepEqual(manifest.oauth_config.redirect_urls, ['https://ajar.fernhall.example/slack/oauth/callback']);
  assert.equal(manifest.display_information.name, 'IT');
});
