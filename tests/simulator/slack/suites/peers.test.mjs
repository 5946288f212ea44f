// Slack's own clients against the simulator, so that it is no simulator of our own mistakes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SocketModeClient } from '@slack/socket-mode';
import { ErrorCode, WebClient } from '@slack/web-api';
import { Simulator } from '../lib/simulator.mjs';
import { APP_TOKEN, BOT_TOKEN, CLIENT_ID, CLIENT_SECRET } from '../lib/web_api.mjs';
import { BOT_USER, GROUP, SECOND, TEAM } from '../lib/world.mjs';

const silent = {
  debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => 'error', setName() {},
};
const ana = 'U0PERSON004';
let simulator;
let web;

before(async () => {
  simulator = await new Simulator().start();
  simulator.limits.on = false;
  web = new WebClient(BOT_TOKEN, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
});
after(() => simulator.stop());

const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const title = { type: 'plain_text', text: 'A title' };

/** The call fails with this error of Slack's. */
const refused = (call, error) =>
  assert.rejects(call, (problem) => problem.code === ErrorCode.PlatformError && problem.data.error === error);

test('who we are', async () => {
  const answer = await web.auth.test();
  assert.equal(answer.user_id, BOT_USER);
  assert.equal(answer.team_id, TEAM);
});

test('a token that is none is refused', async () => {
  const stranger = new WebClient('xoxb-wrong', { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  await refused(stranger.auth.test(), 'invalid_auth');
  const nobody = new WebClient(undefined, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  await refused(nobody.auth.test(), 'not_authed');
});

test('a code gives a token of its own workspace once, and a refresh token the next one', async () => {
  const { installations } = simulator;
  const redirect_uri = 'http://127.0.0.1/slack/oauth/callback';
  const app = { client_id: CLIENT_ID, client_secret: CLIENT_SECRET };
  const nobody = new WebClient(undefined, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  const allow = async (place) => {
    const query = new URLSearchParams({
      client_id: CLIENT_ID, scope: 'chat:write,im:history', state: 's', redirect_uri, decide: 'allow', place,
    });
    const response = await fetch(`${simulator.url}/oauth/v2/authorize?${query}`, { redirect: 'manual' });
    const back = new URL(response.headers.get('location'));
    assert.equal(back.searchParams.get('state'), 's');
    return back.searchParams.get('code');
  };
  const code = await allow(SECOND);
  await refused(nobody.oauth.v2.access({ ...app, client_secret: 'x', code, redirect_uri }), 'bad_client_secret');
  await refused(nobody.oauth.v2.access({ ...app, code, redirect_uri: 'http://x/' }), 'bad_redirect_uri');
  const plain = await nobody.oauth.v2.access({ ...app, code, redirect_uri });
  assert.equal(plain.team.id, SECOND);
  assert.equal(plain.expires_in, undefined);
  await refused(nobody.oauth.v2.access({ ...app, code, redirect_uri }), 'code_already_used');
  const there = new WebClient(plain.access_token, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  const who = await there.auth.test();
  assert.equal(who.team_id, SECOND);
  await refused(there.users.info({ user: ana }), 'user_not_found');

  installations.rotation = 43200;
  const first = await nobody.oauth.v2.access({ ...app, code: await allow(SECOND), redirect_uri });
  assert.match(first.access_token, /^xoxe\.xoxb-/);
  assert.equal(first.expires_in, 43200);
  const renew = (refresh_token) => nobody.oauth.v2.access({ ...app, grant_type: 'refresh_token', refresh_token });
  const next = await renew(first.refresh_token);
  assert.notEqual(next.access_token, first.access_token);
  await renew(first.refresh_token); // a moment of grace
  installations.refreshes.get(first.refresh_token).replaced -= 60_000;
  await refused(renew(first.refresh_token), 'invalid_refresh_token');
  installations.expire();
  const late = new WebClient(next.access_token, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  await assert.rejects(late.auth.test());

  installations.rotation = 0;
  const whole = await nobody.oauth.v2.access({ ...app, code: await allow(GROUP), redirect_uri });
  assert.equal(whole.team, null);
  assert.equal(whole.enterprise.id, GROUP);
  assert.equal(whole.is_enterprise_install, true);
  const group = new WebClient(whole.access_token, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  assert.equal((await group.auth.test()).is_enterprise_install, true);
  await group.auth.revoke();
  await refused(group.auth.test(), 'token_revoked');
});

test('a message is posted, read, changed and deleted', async () => {
  const { channel } = await web.conversations.open({ users: ana });
  const metadata = { event_type: 'ajar_outbox', event_payload: { outbox_id: 'x1', attempt: 1 } };
  const posted = await web.chat.postMessage({
    channel: channel.id, text: 'hello', blocks: [section('*hello*')], metadata,
  });
  assert.equal(posted.channel, channel.id);
  const reply = await web.chat.postMessage({ channel: channel.id, text: 'and', thread_ts: posted.ts });
  const history = await web.conversations.history({ channel: channel.id, include_all_metadata: true });
  assert.equal(history.messages[0].ts, posted.ts, 'replies do not stand in the history');
  assert.deepEqual(history.messages[0].metadata, metadata);
  const bare = await web.conversations.history({ channel: channel.id });
  assert.deepEqual(bare.messages[0].metadata, { event_type: 'ajar_outbox' });
  const thread = await web.conversations.replies({ channel: channel.id, ts: posted.ts });
  assert.deepEqual(thread.messages.map((m) => m.ts), [posted.ts, reply.ts]);
  await web.chat.update({ channel: channel.id, ts: posted.ts, text: 'changed', blocks: [] });
  const changed = await web.conversations.history({ channel: channel.id });
  assert.equal(changed.messages[0].text, 'changed');
  assert.equal(changed.messages[0].blocks, undefined);
  await web.chat.delete({ channel: channel.id, ts: reply.ts });
  await refused(web.chat.delete({ channel: channel.id, ts: reply.ts }), 'message_not_found');
});

test('the history is read by pages, the newest first', async () => {
  const channel = 'C0GENERAL01';
  for (let i = 0; i < 25; ++i) await web.chat.postMessage({ channel, text: `number ${i}` });
  const seen = [];
  for await (const page of web.paginate('conversations.history', { channel, limit: 10 }))
    seen.push(...page.messages.map((m) => m.text));
  assert.deepEqual(seen, Array.from({ length: 25 }, (_, i) => `number ${24 - i}`));
});

test('people are found by id, by address and by page', async () => {
  const { user } = await web.users.info({ user: ana });
  assert.equal(user.profile.email, 'tom.becker@fernhall.example');
  const found = await web.users.lookupByEmail({ email: user.profile.email });
  assert.equal(found.user.id, ana);
  await refused(web.users.lookupByEmail({ email: 'nobody@example.com' }), 'users_not_found');
  let count = 0;
  for await (const page of web.paginate('users.list', { limit: 7 })) count += page.members.length;
  assert.equal(count, simulator.world.users.size);
});

test('what Slack would refuse is refused', async () => {
  const channel = 'C0GENERAL01';
  await refused(web.chat.postMessage({ channel }), 'no_text');
  await refused(web.chat.postMessage({ channel, text: 'x', blocks: [section('y'.repeat(3001))] }), 'invalid_blocks');
  const many = Array.from({ length: 51 }, () => section('x'));
  await refused(web.chat.postMessage({ channel, text: 'x', blocks: many }), 'invalid_blocks');
  await refused(web.chat.postMessage({ channel: 'C0NOWHERE00', text: 'x' }), 'channel_not_found');
  await refused(web.chat.postMessage({ channel, text: 'x', thread_ts: '1.2' }), 'thread_not_found');
});

test('a view is opened with a trigger once, and pushed at most twice', async () => {
  const view = { type: 'modal', title, blocks: [section('one')] };
  const opened = await web.views.open({ trigger_id: simulator.interactions.trigger(ana), view });
  await assert.rejects(web.views.open({ trigger_id: 'x', view }));
  const used = simulator.interactions.trigger(ana);
  await web.views.push({ trigger_id: used, view });
  await refused(web.views.push({ trigger_id: used, view }), 'exchanged_trigger_id');
  await web.views.push({ trigger_id: simulator.interactions.trigger(ana), view });
  await refused(web.views.push({ trigger_id: simulator.interactions.trigger(ana), view }), 'push_limit_reached');
  const id = opened.view.id;
  const updated = await web.views.update({ view_id: id, hash: opened.view.hash, view });
  await refused(web.views.update({ view_id: id, hash: opened.view.hash, view }), 'hash_conflict');
  assert.notEqual(updated.view.hash, opened.view.hash);
});

test('a trigger is over after three seconds', async () => {
  const trigger_id = simulator.interactions.trigger(ana);
  simulator.interactions.triggers.get(trigger_id).until -= 3001;
  const view = { type: 'modal', title, blocks: [section('late')] };
  await refused(web.views.open({ trigger_id, view }), 'expired_trigger_id');
});

test('home is published', async () => {
  const { view } = await web.views.publish({ user_id: ana, view: { type: 'home', blocks: [section('hi')] } });
  assert.equal(view.type, 'home');
});

test('a 429 is waited for', async () => {
  simulator.faults.next('users.info', { kind: 'refused', seconds: 1 });
  const began = Date.now();
  let waited;
  web.once('rate_limited', (seconds) => (waited = seconds));
  await web.users.info({ user: ana });
  assert.equal(waited, 1);
  assert.ok(Date.now() - began >= 1000);
});

test('calls above the tier are refused', async () => {
  simulator.limits.on = true;
  const strict = new WebClient(BOT_TOKEN, {
    slackApiUrl: `${simulator.url}/api/`, rejectRateLimitedCalls: true, logger: silent,
  });
  const calls = Array.from({ length: 70 }, () => strict.conversations.open({ users: ana }));
  const results = await Promise.allSettled(calls);
  simulator.limits.on = false;
  const late = results.filter((one) => one.status === 'rejected');
  assert.ok(late.length > 0 && late.every((one) => one.reason.code === ErrorCode.RateLimitedError));
});

test('the official Socket Mode client is served, refreshed and confirmed', async () => {
  const client = new SocketModeClient({
    appToken: APP_TOKEN, logger: silent, clientOptions: { slackApiUrl: `${simulator.url}/api/` },
  });
  const heard = [];
  client.on('message', async ({ event, ack }) => {
    heard.push(event.text);
    await ack();
  });
  client.on('interactive', async ({ body, ack }) => {
    heard.push(body.actions[0].value);
    await ack();
  });
  client.on('slash_commands', async ({ body, ack }) => ack({ text: `you said ${body.text}` }));
  await client.start();
  const told = async (text) => {
    const [entry] = await simulator.say({ user: ana, text }).told;
    assert.equal(entry.done, true, JSON.stringify(entry));
  };
  await told('first');
  const reconnected = new Promise((resolve) => client.once('connected', resolve));
  simulator.sockets.refresh({ reason: 'refresh_requested', after: 100 });
  await reconnected;
  await told('second');
  const blocks = [{ type: 'actions', elements: [
    { type: 'button', action_id: 'go', value: 'pressed', text: { type: 'plain_text', text: 'Go' } },
  ] }];
  const place = simulator.world.directWith(ana).id;
  const { ts } = await web.chat.postMessage({ channel: place, text: 'Go?', blocks });
  const pressed = await simulator.interactions.press({ user: ana, channel: place, ts, action_id: 'go' });
  assert.equal(pressed.ok, true);
  const said = await simulator.interactions.command({ user: ana, channel: place, command: '/it', text: 'help' });
  assert.equal(said.body.text, 'you said help');
  await client.disconnect();
  const own = heard.filter((text) => ['first', 'second', 'pressed'].includes(text));
  assert.deepEqual(own, ['first', 'second', 'pressed']);
});

test('an address of Socket Mode is good once, and wants the app’s token', async () => {
  const app = new WebClient(APP_TOKEN, { slackApiUrl: `${simulator.url}/api/`, logger: silent });
  const { url } = await app.apps.connections.open();
  assert.match(url, /^ws:\/\/127\.0\.0\.1:\d+\/link\//);
  await refused(web.apps.connections.open(), 'not_allowed_token_type');
});
