// The whole path in Slack, by HTTP and over Socket Mode: asked, understood, decided, answered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

for (const way of ['http', 'socket']) {
  test(`${way}: an employee asks, IT approves, the answer comes into the thread`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const tom = new Employee(house, 'Tom Becker');
    await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
    const waiting = async () => (await staff.waiting())[0];
    await tom.answerUntil(waiting);
    const review = await staff.approve((await waiting()).id);
    const answer = await until(
      () => tom.heard.find((m) => JSON.stringify(m).includes(review.draft.parts[0].text.slice(0, 40))),
      'the approved reply',
    );
    assert.equal(answer.thread_ts, tom.thread);
    assert.ok(tom.heard.every((m) => m.thread_ts === tom.thread));
    await tom.say('thanks a lot').told;
    await pause(300);
    assert.deepEqual(await staff.waiting(), []);
    allIsWell(house);
  });

  test(`${way}: the same event, many times and in any order, is heard once`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const [tom, grace] = ['Tom Becker', 'Grace Byrne'].map((name) => new Employee(house, name));
    const { deliveries, world } = house.simulator;
    const first = tom.say('hello there', { copies: 4 });
    const other = grace.say('hello there', { copies: 2 });
    await Promise.all([first.told, other.told]);
    await tom.next('the greeting');
    await grace.next('the greeting');
    const second = tom.say('I need Figma');
    await second.told;
    await tom.next('the first question');
    // Late retries of both, the later one first, and once more together.
    const again = ({ message }) => deliveries.event(
      house.simulator.event(tom.channel, world.message(tom.channel.id, message.ts)),
    );
    await again(second);
    await again(first);
    await Promise.all([again(first), again(second), again(first)]);
    await pause(300);
    const id = `slack:T0FERNHALL1:${tom.channel.id}:${tom.thread}:${tom.user}`;
    const { lines } = await staff.call('GET', `/conversations/${encodeURIComponent(id)}`);
    const mine = lines.filter((line) => line.from === 'employee').map((line) => line.text);
    assert.deepEqual(mine, ['hello there', 'I need Figma']);
    assert.equal(tom.heard.length, lines.length - mine.length);
    assert.equal(grace.heard.length, 1);
    allIsWell(house);
  });

  test(`${way}: a mention in a channel is answered in its thread, once`, async (t) => {
    const house = await open(t, way);
    const { simulator } = house;
    const help = simulator.world.channels.get('C0HELPIT001');
    const user = simulator.world.person('Marek Kowalski').id;
    await simulator.say({ user, channel: help.id, text: 'Who has a spare monitor?' }).told;
    const asked = simulator.say({ user, channel: help.id, text: '<@U0AJARBOT01> I need a second monitor' });
    await asked.told;
    const answer = await until(() => help.messages.find((m) => m.bot_id), 'an answer in the channel');
    assert.equal(answer.thread_ts, asked.message.ts);
    await pause(500);
    const [plain] = help.messages;
    assert.equal(plain.reply_count, undefined, 'people talking to each other are left alone');
    allIsWell(house);
  });
}

test('both settings: what comes by HTTP and what is said at the start', async (t) => {
  const house = await open(t, 'socket', { AJAR_SLACK_SIGNING_SECRETS: 'simulator-signing-secret' });
  assert.match(house.server.output, /Slack +Socket Mode, 2 connections, and HTTP at \/slack\/events/);
  house.simulator.deliveries.target = house.server.url;
  house.simulator.deliveries.transport = 'http';
  const tom = new Employee(house, 'Tom Becker');
  const [entry] = await tom.say('hello there').told;
  assert.equal(entry.done, true);
  assert.equal(house.simulator.deliveries.log[0].attempts[0].status, 200);
  await tom.next('the greeting');
});
