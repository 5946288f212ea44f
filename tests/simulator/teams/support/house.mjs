// The real `ajar serve` with the simulator as its Teams, and a person of IT at the console's API.
import assert from 'node:assert/strict';
import { Server, temporaryFolder } from '../../../program/support/ajar.mjs';
import { pause, Staff, until } from '../../../program/support/staff.mjs';
import { actionsIn } from '../lib/card_rules.mjs';
import { settingsFor } from '../lib/settings.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { cardOf } from '../lib/world.mjs';
import { keep } from './seen.mjs';

export { pause, Staff, until };

/** Opens both; they end with the test. `env`: what else Ajar is started with; where that depends on
 * the simulator, a function of it. */
export async function open(t, env = {}) {
  const simulator = await new Simulator().start();
  t.after(async () => {
    keep(simulator.world.seen.values());
    await simulator.stop();
  });
  simulator.deliveries.again = 500; // a test does not wait for fifteen seconds
  const server = await new Server(temporaryFolder(t), {
    ...settingsFor(simulator.host), ...(typeof env === 'function' ? env(simulator) : env),
  }).start();
  t.after(() => server.stop());
  simulator.deliveries.target = server.url;
  return { simulator, server };
}

/** Nothing was sent that Teams would refuse. */
export function allIsWell({ simulator }) {
  assert.deepEqual(simulator.connector.refusals, []);
}

export const wordsOf = (message) => JSON.stringify(message.activity);

/** A person in one place; by default their own chat with Ajar. */
export class Employee {
  constructor({ simulator }, name, conversation) {
    this.simulator = simulator;
    this.user = simulator.world.person(name) ?? assert.fail(`there is no ${name}`);
    this.conversation = conversation
      ? simulator.world.conversations.get(conversation)
      : simulator.world.chatWith(this.user.id);
    this.root = undefined;
    this.read = 0;
    this.told = [];
  }

  say(text, more = {}) {
    const said = this.simulator.say({
      user: this.user.id, conversation: this.conversation.id, text, root: this.root, ...more,
    });
    if (this.conversation.type === 'channel') this.root ??= said.message.root;
    return said;
  }

  /** Ajar's messages to this person, the oldest first. */
  get heard() {
    return this.conversation.messages.filter((one) => one.bot && !one.deleted && (!this.root || one.root === this.root));
  }

  /** The next message of Ajar's that has not been read yet. */
  async next(what = 'an answer') {
    const message = await until(() => this.heard[this.read], () => `${what} for ${this.user.name}; so far ${
      JSON.stringify(this.conversation.messages.map((one) => one.text ?? one.activity.text))}`);
    this.read += 1;
    return message;
  }

  buttons(message) {
    const card = cardOf(message, this.user.id);
    return card ? actionsIn(card).map((action, index) => ({ action, index })) : [];
  }

  async press(message, { index }, inputs = {}) {
    const pressed = await this.simulator.interactions.press({
      user: this.user.id, conversation: this.conversation.id, message: message.id, index, inputs,
    });
    assert.equal(pressed.ok, true, JSON.stringify(pressed));
    return pressed;
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
