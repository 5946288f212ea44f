// How the bot shows Microsoft who it is: by a secret (as in all other suites), by what its certificate
// signs, by a managed identity that its application trusts, or by being one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { MACHINE, MACHINE_WORD } from '../lib/identity.mjs';
import { settingsFor } from '../lib/settings.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { Server, temporaryFolder } from '../../../program/support/ajar.mjs';
import { allIsWell, Employee, open, until } from '../support/house.mjs';

/** A certificate of two days with its key, in one file. */
function newCertificate(t) {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-certificate-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [key, paper, both] = ['key', 'paper', 'both'].map((name) => join(folder, `${name}.pem`));
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=ajar', '-keyout', key, '-out', paper,
  ], { stdio: 'ignore' });
  writeFileSync(both, readFileSync(paper, 'utf8') + readFileSync(key, 'utf8'));
  return { file: both, pem: readFileSync(paper, 'utf8') };
}

const machine = ({ url }) => ({ IDENTITY_ENDPOINT: `${url}/machine/token`, IDENTITY_HEADER: MACHINE_WORD });
const noSecret = { AJAR_TEAMS_APP_SECRET: undefined };

async function isAnswered(house) {
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('hello there').told;
  await tom.next('the greeting');
  allIsWell(house);
}

test('by a certificate: it signs for each token anew, and an unknown one is refused', async (t) => {
  const known = newCertificate(t);
  const house = await open(t, { ...noSecret, AJAR_TEAMS_APP_CERTIFICATE_FILE: known.file });
  const { identity } = house.simulator;
  identity.certificate = known.pem;
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('hello there').told;
  await tom.next('the greeting');
  identity.revoke();
  await tom.say('I need Figma').told;
  await tom.next('an answer');
  assert.equal(identity.used.size, 2, 'two tokens, two words');
  assert.match(house.server.output, /teams\.app_certificate ends on/, 'it has two days left');
  identity.certificate = newCertificate(t).pem;
  identity.revoke();
  const before = identity.fetches.token;
  await tom.say('thanks').told;
  await until(() => identity.fetches.token > before, 'another try');
  assert.equal(identity.given.size, 0, 'another certificate is nothing');
  allIsWell(house);
});

test('by a managed identity that the application trusts', async (t) => {
  const house = await open(t, (simulator) => ({
    ...noSecret, ...machine(simulator), AJAR_TEAMS_FEDERATED_IDENTITY: MACHINE,
  }));
  await isAnswered(house);
  assert.equal(house.simulator.identity.used.size, 1, 'one word of the machine’s, one token');
});

test('by being a managed identity: what comes in is proved as ever', async (t) => {
  const house = await open(t, (simulator) => ({
    ...noSecret, ...machine(simulator), AJAR_TEAMS_APP_TYPE: 'managed_identity',
  }));
  const { identity, deliveries, world } = house.simulator;
  identity.machineIsTheBot = true;
  await isAnswered(house);
  const tom = world.person('Tom Becker');
  const said = deliveries.activity('message', tom, { conversation: world.chatWith(tom.id) }, { text: 'hello' });
  const elsewhere = await deliveries.post(said, identity.token({ claims: { aud: MACHINE } }));
  assert.equal(elsewhere.status, 401, 'a token for another application');
});

test('what does not fit is said before anything starts', async (t) => {
  const simulator = await new Simulator().start();
  t.after(() => simulator.stop());
  const { file } = newCertificate(t);
  for (const [env, words] of [
    [{ AJAR_TEAMS_APP_CERTIFICATE_FILE: file }, /only one of them/],
    [{ ...noSecret, AJAR_TEAMS_APP_CERTIFICATE: 'none' }, /there is no certificate in it/],
    [noSecret, /teams\.app_secret .* is missing/],
    [{ AJAR_TEAMS_APP_TYPE: 'managed_identity' }, /a managed identity needs none/],
  ]) {
    const server = new Server(temporaryFolder(t), { ...settingsFor(simulator.host), ...env });
    await assert.rejects(server.start(), (problem) => words.test(problem.message), String(words));
  }
});
