// A sensitive matter is not discussed in a channel: there stands one discreet line, and everything
// else is in the direct message, as the same conversation.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { allIsWell, connected, Employee, open, pause, Staff, until } from '../support/house.mjs';

const MATTER = 'my password was stolen, I clicked on a phishing mail';
const TELLING = /password|phish|stolen|mail|security|right thing|Amira/i;

/** Somebody with a matter, in #help-it. */
class InAChannel extends Employee {
  constructor(house, name) {
    super(house, name);
    this.help = house.simulator.world.channels.get('C0HELPIT001');
  }

  mention(text, more = {}) {
    const said = this.simulator.say({
      user: this.user, channel: this.help.id, text: `<@U0AJARBOT01> ${text}`, ...more,
    });
    this.asked ??= said.message;
    return said;
  }

  /** What everybody reads of Ajar's in this person's thread. */
  get inTheOpen() {
    return this.help.messages.filter((m) => m.bot_id && m.thread_ts === this.asked.ts);
  }

  get conversation() {
    return encodeURIComponent(`slack:T0FERNHALL1:${this.help.id}:${this.asked.ts}:${this.user}`);
  }

  /** Until everything that Ajar does about the first message is done. */
  async moved() {
    await until(() => this.inTheOpen.length, 'the line in the channel');
    this.thread = this.heard[0].ts; // they answer below what they were written
  }
}

const mine = ({ lines }) => lines.filter((line) => line.from === 'employee').map((line) => line.text);

for (const way of ['http', 'socket']) {
  test(`${way}: a sensitive matter leaves the channel, and goes on in the direct message`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const grace = new InAChannel(house, 'Grace Byrne');
    await grace.mention(MATTER).told;
    await grace.moved();
    const [line] = grace.inTheOpen;
    assert.doesNotMatch(line.text, TELLING);
    assert.match(line.text, /direct message/);
    assert.match(grace.heard.map((m) => m.text).join(' '), TELLING);

    await grace.say('it was this morning').told;
    const told = () => staff.call('GET', `/conversations/${grace.conversation}`);
    await until(async () => mine(await told()).length === 2, 'one conversation');
    assert.deepEqual(mine(await told()), [MATTER, 'it was this morning']);

    // Somebody of IT writes, and the channel does not hear of it; nor when it is asked.
    const act = (verb, more) =>
      staff.call('POST', `/conversations/${grace.conversation}/${verb}`, { act_id: randomUUID(), ...more });
    await act('take-over');
    await act('write', { text: 'We have locked the account; call me at 4711.' });
    await until(() => grace.heard.find((m) => m.text.includes('4711')), 'the words of IT');
    await grace.simulator.say({
      user: grace.user, channel: grace.help.id, text: 'is my password safe now?', thread_ts: grace.asked.ts,
    }).told;
    await until(async () => mine(await told()).length === 3, 'the question in the channel');
    await pause(500);
    assert.deepEqual(grace.inTheOpen, [line]);
    assert.ok(grace.heard.slice(1).every((m) => m.thread_ts === grace.thread));
    allIsWell(house);
  });

  test(`${way}: lost answers and repeated events write to nobody twice`, async (t) => {
    const house = await open(t, way);
    const { simulator } = house;
    const grace = new InAChannel(house, 'Grace Byrne');
    for (const method of ['conversations.open', 'chat.postMessage', 'chat.postMessage', 'conversations.history'])
      simulator.faults.next(method, { kind: 'lost' });
    const said = grace.mention(MATTER, { copies: 3 });
    await said.told;
    await grace.moved();
    await simulator.deliveries.event(simulator.event(grace.help, said.message));
    await grace.say('it was this morning', { copies: 2 }).told;
    await simulator.deliveries.settled();
    await pause(800);
    assert.equal(grace.inTheOpen.length, 1);
    const staff = await Staff.signIn(house);
    const { lines } = await staff.call('GET', `/conversations/${grace.conversation}`);
    assert.deepEqual(mine({ lines }), [MATTER, 'it was this morning']);
    await until(() => grace.heard.length === lines.length - 3, 'everything else in the direct message');
    allIsWell(house);
  });

  test(`${way}: killed while it writes, it goes on where it was`, async (t) => {
    const house = await open(t, way);
    const { simulator, server } = house;
    const grace = new InAChannel(house, 'Grace Byrne');
    simulator.faults.next('chat.postMessage', { kind: 'silent' });
    await grace.mention(MATTER).told;
    await until(() => grace.heard.length, 'the first message');
    await server.kill();
    await server.start();
    await connected(house);
    await grace.moved();
    await grace.say('it was this morning').told;
    const staff = await Staff.signIn(house);
    const told = () => staff.call('GET', `/conversations/${grace.conversation}`);
    await until(async () => mine(await told()).length === 2, 'one conversation');
    assert.equal(grace.inTheOpen.length, 1);
    assert.equal(grace.heard.filter((m) => !m.thread_ts || m.thread_ts === m.ts).length, 1);
    allIsWell(house);
  });
}

test('another matter in the same channel is answered there', async (t) => {
  const house = await open(t, 'http');
  const [grace, marek] = ['Grace Byrne', 'Marek Kowalski'].map((name) => new InAChannel(house, name));
  await grace.mention(MATTER).told;
  await grace.moved();
  await marek.mention('I need a second monitor').told;
  await until(() => marek.inTheOpen.length, 'an answer in the channel');
  assert.deepEqual(marek.heard, []);
  allIsWell(house);
});

test('a German matter is moved with a German line', async (t) => {
  const house = await open(t, 'http');
  const grace = new InAChannel(house, 'Grace Byrne');
  await grace.mention('Mein Passwort wurde gestohlen, ich habe auf einen Link in einer Phishing-Mail geklickt').told;
  await grace.moved();
  assert.match(grace.inTheOpen[0].text, /Direktnachricht/);
  allIsWell(house);
});
