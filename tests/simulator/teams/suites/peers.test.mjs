// Microsoft's own SDK as a peer of the simulator: what it believes of our tokens, and what it can do
// with our connector. Where the two agree, the simulator is a Teams to trust.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import connector from 'botframework-connector';
import { SECRET } from '../lib/identity.mjs';
import { settingsFor } from '../lib/settings.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { APP_ID, BOT, CARD, HELP, REVIEWS, TENANT } from '../lib/world.mjs';

const { ChannelValidation, ConnectorClient, JwtTokenValidation, SimpleCredentialProvider } = connector;

async function open(t) {
  const simulator = await new Simulator().start();
  t.after(() => simulator.stop());
  // The SDK keeps keys by address: every simulator has its own.
  ChannelValidation.OpenIdMetadataEndpoint = `${simulator.url}/openid/.well-known/openidconfiguration`;
  return simulator;
}

const credentials = new SimpleCredentialProvider(APP_ID, '');
const believes = (simulator, activity, bent) =>
  JwtTokenValidation.authenticateRequest(activity, `Bearer ${simulator.identity.token(bent)}`, credentials, '')
    .then((identity) => identity.isAuthenticated, () => false);

const anActivity = (simulator) => {
  const user = simulator.world.person('Tom Becker');
  return simulator.deliveries.activity('message', user, { conversation: simulator.world.chatWith(user.id) }, { text: 'hello' });
};

test('the SDK believes what the simulator signs', async (t) => {
  const simulator = await open(t);
  assert.equal(await believes(simulator, anActivity(simulator)), true);
});

test('the SDK refuses what the simulator bends', async (t) => {
  const simulator = await open(t);
  const activity = anActivity(simulator);
  const hour = 3600;
  const now = Math.floor(Date.now() / 1000);
  for (const [what, bent] of Object.entries({
    'another audience': { claims: { aud: '00000000-0000-4000-8000-000000000000' } },
    'another issuer': { claims: { iss: 'https://sts.windows.net/' } },
    expired: { claims: { nbf: now - 2 * hour, exp: now - hour } },
    'not yet valid': { claims: { nbf: now + hour, exp: now + 2 * hour } },
    'another connector': { claims: { serviceurl: 'https://elsewhere.example/' } },
    'a key nobody has': { key: simulator.identity.newKey() },
    'no algorithm': { header: { alg: 'none' } },
  }))
    assert.equal(await believes(simulator, activity, bent), false, what);
});

test('the SDK looks at a key’s endorsements', async (t) => {
  const simulator = await open(t);
  simulator.identity.keys = [simulator.identity.newKey(['slack'])];
  assert.equal(await believes(simulator, anActivity(simulator)), false);
});

/** A token for the SDK's calls, from the simulator's login. */
async function signIn(simulator, more = {}) {
  const response = await fetch(`${settingsFor(simulator.host).AJAR_TEAMS_LOGIN_URL}/${TENANT}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials', client_id: APP_ID, client_secret: SECRET, scope: 'https://api.botframework.com/.default', ...more,
    }),
  });
  return response.json();
}

async function client(simulator) {
  const { access_token: token } = await signIn(simulator);
  const signer = {
    signRequest: async (request) => {
      request.headers.set('Authorization', `Bearer ${token}`);
      return request;
    },
  };
  return new ConnectorClient(signer, { baseUri: simulator.serviceUrl.replace(/\/$/, ''), noRetryPolicy: true });
}

const message = (text, more = {}) => ({ type: 'message', from: { id: BOT }, text, ...more });

test('the SDK’s ConnectorClient writes, replies, changes, deletes and looks up', async (t) => {
  const simulator = await open(t);
  const { conversations } = await client(simulator);
  const tom = simulator.world.person('Tom Becker');
  const chat = await conversations.createConversation({
    bot: { id: BOT }, members: [{ id: tom.id }], isGroup: false, tenantId: TENANT, channelData: { tenant: { id: TENANT } },
  });
  assert.equal(chat.id, simulator.world.chatWith(tom.id).id);
  const sent = await conversations.sendToConversation(chat.id, message('hello'));
  await conversations.updateActivity(chat.id, sent.id, message('good morning'));
  assert.equal(simulator.world.message(chat.id, sent.id).activity.text, 'good morning');
  await conversations.deleteActivity(chat.id, sent.id);
  assert.equal(simulator.world.message(chat.id, sent.id), undefined);
  const post = simulator.world.add(simulator.world.conversations.get(HELP), { user: tom.id, text: 'hello' });
  const reply = await conversations.replyToActivity(HELP, post.id, message('yes?'));
  assert.equal(simulator.world.message(HELP, reply.id).root, post.id);
  const members = await conversations.getConversationMembers(REVIEWS);
  const page = await conversations.getConversationPagedMembers(REVIEWS, { pageSize: 2 });
  assert.equal(page.members.length, 2);
  assert.equal(Number(page.continuationToken), 2);
  assert.ok(members.length > 2);
  const one = await conversations.getConversationMember(HELP, tom.id);
  assert.equal(one.email, 'tom.becker@fernhall.example');
  assert.deepEqual(simulator.connector.refusals, []);
});

test('the SDK is told of what Teams refuses, with status and code', async (t) => {
  const simulator = await open(t);
  const { conversations } = await client(simulator);
  const tom = simulator.world.person('Tom Becker');
  const chat = simulator.world.chatWith(tom.id);
  const card = (body, version = '1.5') => ({ contentType: CARD, content: { type: 'AdaptiveCard', version, body } });
  const cases = [
    [404, 'ConversationNotFound', () => conversations.sendToConversation('a:nobody', message('hello'))],
    [404, 'ActivityNotFoundInConversation', () => conversations.updateActivity(chat.id, '1', message('hello'))],
    [413, 'MessageSizeTooBig', () => conversations.sendToConversation(chat.id, message('x'.repeat(60_000)))],
    [400, 'BadArgument', () => conversations.sendToConversation(chat.id, { ...message('hello'), from: { id: '28:somebody' } })],
    [400, 'BadArgument', () => conversations.sendToConversation(chat.id, message('', { attachments: [card([], '1.6')] }))],
    [400, 'BadArgument', () => conversations.sendToConversation(chat.id, message('', { attachments: [card([{ type: 'Marquee' }])] }))],
    [400, 'BadArgument', () => conversations.sendToConversation(chat.id, message('', { attachments: [card([{ type: 'Input.Text' }])] }))],
  ];
  for (const [status, code, run] of cases)
    await assert.rejects(run, (problem) => {
      assert.equal(problem.statusCode, status, problem.message);
      assert.equal(problem.body?.error?.code ?? problem.code, code);
      return true;
    });
  chat.installed = false;
  await assert.rejects(() => conversations.sendToConversation(chat.id, message('hello')), { statusCode: 403 });
});

test('the login refuses other secrets, tenants and scopes, in Entra’s words', async (t) => {
  const simulator = await open(t);
  assert.match((await signIn(simulator, { client_secret: 'guess' })).error_description, /AADSTS7000215/);
  assert.match((await signIn(simulator, { client_id: TENANT })).error_description, /AADSTS700016/);
  assert.match((await signIn(simulator, { scope: 'openid' })).error_description, /AADSTS70011/);
});
