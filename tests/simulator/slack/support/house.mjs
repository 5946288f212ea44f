// The real `ajar serve` with the simulator as its Slack, and a person of IT at the console's API.
import assert from 'node:assert/strict';
import { Server, temporaryFolder } from '../../../program/support/ajar.mjs';
import { pause, Staff, until } from '../../../program/support/staff.mjs';
import { SIGNING_SECRET } from '../lib/deliveries.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { APP_TOKEN, BOT_TOKEN, CLIENT_ID, CLIENT_SECRET } from '../lib/web_api.mjs';

export { pause, Staff, until };

/** Opens both; they end with the test. `way`: 'http' or 'socket'. */
export async function open(t, way, env = {}) {
  const simulator = await new Simulator().start();
  t.after(() => simulator.stop());
  simulator.deliveries.minute = 500; // a test does not wait for minutes
  const secret = way === 'http'
    ? { AJAR_SLACK_SIGNING_SECRETS: SIGNING_SECRET }
    : { AJAR_SLACK_APP_TOKEN: APP_TOKEN };
  const server = await new Server(temporaryFolder(t), {
    AJAR_SLACK_API_URL: `${simulator.url}/api`, AJAR_SLACK_BOT_TOKEN: BOT_TOKEN, ...secret, ...env,
  }).start();
  t.after(() => server.stop());
  if (way === 'http') simulator.deliveries.target = server.url;
  simulator.deliveries.transport = way;
  const house = { simulator, server, way };
  await connected(house);
  return house;
}

/** When Slack can reach Ajar. */
export async function connected({ simulator, way }) {
  if (way === 'socket') await until(() => simulator.sockets.links.size >= 2, 'Socket Mode');
}

/** What is set in place of a bot token, so that workspaces install Ajar by themselves. */
export const installable = {
  AJAR_SLACK_BOT_TOKEN: '', AJAR_SLACK_CLIENT_ID: CLIENT_ID, AJAR_SLACK_CLIENT_SECRET: CLIENT_SECRET,
};

const redirected = (address, cookie) =>
  fetch(address, { redirect: 'manual', headers: cookie ? { Cookie: cookie } : {} });

/** To Slack, with a browser's cookie: {address, cookie}. */
export async function leave({ server }) {
  const response = await redirected(`${server.url}/slack/install`);
  assert.equal(response.status, 302);
  const [cookie] = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { address: response.headers.get('location'), cookie };
}

/** Decides at Slack: the address that leads back. */
export async function decide(left, more) {
  const response = await redirected(`${left.address}&${new URLSearchParams(more)}`);
  assert.equal(response.status, 302, await response.text());
  return response.headers.get('location');
}

/** Somebody installs Ajar in their browser: {status, page}. */
export async function install(house, place, more = { decide: 'allow' }) {
  const left = await leave(house);
  const response = await redirected(await decide(left, { place, ...more }), left.cookie);
  return { status: response.status, page: await response.text() };
}

/** Nothing was sent that Slack would refuse, and no message of Ajar's is there twice. */
export function allIsWell({ simulator }) {
  assert.deepEqual(simulator.api.refusals, []);
  for (const channel of simulator.world.channels.values()) {
    const ids = ownIn(channel).map((m) => m.metadata?.event_payload.outbox_id).filter(Boolean);
    assert.equal(new Set(ids).size, ids.length, `${channel.id}: something was posted twice`);
  }
}

const ownIn = (channel) => channel.messages.filter((m) => m.user === channel.bot && !m.ephemeral_for);

export class Employee {
  constructor({ simulator }, name) {
    this.simulator = simulator;
    this.user = simulator.world.person(name)?.id ?? assert.fail(`there is no ${name}`);
    this.channel = simulator.world.directWith(this.user);
    this.read = 0;
    this.thread = undefined;
  }

  say(text, more = {}) {
    const said = this.simulator.say({
      user: this.user, channel: this.channel.id, text, thread_ts: this.thread, ...more,
    });
    this.thread ??= said.message.ts;
    return said;
  }

  /** Ajar's messages to this person, the oldest first. */
  get heard() {
    return ownIn(this.channel);
  }

  /** The next message of Ajar's that has not been read yet. */
  async next(what = 'an answer') {
    const message = await until(() => this.heard[this.read], () => `${what} for ${this.user}; so far ${
      JSON.stringify(this.channel.messages.map((m) => m.text))}`);
    this.read += 1;
    return message;
  }

  buttons(message) {
    return (message.blocks ?? []).flatMap((block) => block.elements ?? []).filter((one) => one.action_id);
  }

  async press(message, button) {
    const pressed = await this.simulator.interactions.press({
      user: this.user, channel: this.channel.id, ts: message.ts, action_id: button.action_id,
    });
    assert.equal(pressed.ok, true, `${button.text.text} was not confirmed`);
  }

  /** Answers what is asked, with the first button or in words, until `done`. */
  async answerUntil(done) {
    for (let i = 0; i < 12; ++i) {
      const message = await Promise.race([this.next(), until(done, 'the review').then(() => undefined)]);
      if (!message || (await done())) return;
      const [first] = this.buttons(message);
      if (first) await this.press(message, first);
      else await this.say('skip').told;
    }
    assert.fail('Ajar asks and asks');
  }
}
