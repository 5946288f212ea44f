// Asking from elsewhere than the direct message: with /it, about somebody's message, from App Home;
// and what App Home shows of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

const homeOf = ({ world }, user) => world.views.get(world.homes.get(user));
const shows = (simulator, user, words) => JSON.stringify(homeOf(simulator, user) ?? {}).includes(words);

for (const way of ['http', 'socket']) {
  test(`${way}: /it becomes a request in the direct message, and Home shows how it stands`, async (t) => {
    const house = await open(t, way);
    const { simulator } = house;
    const staff = await Staff.signIn(house);
    const tom = new Employee(house, 'Tom Becker');
    await simulator.openHome(tom.user);
    await until(() => homeOf(simulator, tom.user), 'App Home');
    const words = 'I need Figma to comment on designs for 3 people until the end of the month';
    const answer = await simulator.interactions.command({
      user: tom.user, channel: 'C0GENERAL01', command: '/it', text: words,
    });
    assert.equal(answer.ok, true);
    assert.notEqual(answer.body.response_type, 'in_channel', 'nobody else sees that they asked');
    const opened = await tom.next('the request, quoted');
    assert.equal(opened.thread_ts, undefined);
    assert.ok(JSON.stringify(opened).includes('Figma'));
    tom.thread = opened.ts;
    const waiting = async () => (await staff.waiting())[0];
    await tom.answerUntil(waiting);
    assert.ok(tom.heard.slice(1).every((m) => m.thread_ts === opened.ts), 'one thread for one request');
    await until(() => shows(simulator, tom.user, 'Figma'), 'the request in App Home');
    const before = homeOf(simulator, tom.user).hash;
    await staff.approve((await waiting()).id);
    await until(() => homeOf(simulator, tom.user).hash !== before, 'the decision in App Home');
    const others = [...simulator.world.channels.values()].filter((one) => !one.is_im && one.name !== 'it-reviews');
    assert.ok(others.every((one) => one.messages.every((m) => m.ephemeral_for)), 'nothing is said in channels');
    allIsWell(house);
  });

  test(`${way}: “Ask IT about this” on a colleague’s message names them and does not call them`, async (t) => {
    const house = await open(t, way);
    const { simulator } = house;
    const { world } = simulator;
    const channel = world.channels.get('C0GENERAL01');
    const grace = world.person('Grace Byrne').id;
    const said = simulator.say({ user: grace, channel: channel.id, text: 'my monitor flickers & dies <soon>' });
    await said.told;
    const tom = new Employee(house, 'Tom Becker');
    await simulator.interactions.shortcut({
      user: tom.user, callback_id: 'ask_it', channel: channel.id, ts: said.message.ts,
    });
    const opened = await tom.next('the message, quoted');
    assert.ok(JSON.stringify(opened).includes('flickers &amp; dies'), JSON.stringify(opened));
    assert.ok(JSON.stringify(opened).includes('Grace Byrne'));
    assert.ok(!JSON.stringify(opened).includes(`<@${grace}>`));
    const answer = await tom.next('an answer');
    assert.equal(answer.thread_ts, opened.ts);
    await until(
      () => channel.messages.find((m) => m.ephemeral_for === tom.user), 'a word for Tom alone where he was',
    );
    assert.equal(world.directWith(grace).messages.length, 0);
    allIsWell(house);
  });
}

test('“Ask IT about this” tells how it ended also where Ajar is no member', async (t) => {
  const house = await open(t, 'http');
  const { simulator } = house;
  const channel = simulator.world.channels.get('C0GENERAL01');
  const tom = new Employee(house, 'Tom Becker');
  const message = simulator.world.add(channel, { user: tom.user, text: 'my monitor flickers', team: 'T0FERNHALL1' });
  channel.members.delete(simulator.world.place.bot_user);
  await simulator.interactions.shortcut({
    user: tom.user, callback_id: 'ask_it', channel: channel.id, ts: message.ts,
  });
  await tom.next('the message, quoted');
  await until(() => channel.messages.find((m) => m.ephemeral_for === tom.user), 'a word for Tom alone where he was');
  allIsWell(house);
});

test('/it without words helps, and two at once are two requests', async (t) => {
  const house = await open(t, 'http');
  const { simulator } = house;
  const tom = new Employee(house, 'Tom Becker');
  const ask = (text) => simulator.interactions.command({
    user: tom.user, channel: tom.channel.id, command: '/it', text,
  });
  const help = await ask('  ');
  assert.match(help.body.text, /Write after \/it/);
  assert.deepEqual(tom.heard, []);
  const [one, other] = await Promise.all([ask('my monitor is broken'), ask('I need Figma')]);
  assert.ok(one.ok && other.ok);
  const roots = () => tom.heard.filter((m) => !m.thread_ts || m.thread_ts === m.ts);
  const answered = ({ ts }) => tom.heard.some((m) => m.thread_ts === ts && m.ts !== ts);
  await until(() => roots().length === 2 && roots().every(answered), 'two threads, and an answer in each');
  allIsWell(house);
});

test('the direct message cannot be opened: the person is told, and nothing is half done', async (t) => {
  const house = await open(t, 'http');
  const { simulator } = house;
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  for (let i = 0; i < 5; ++i)
    simulator.faults.next('conversations.open', { kind: 'error', word: 'user_disabled' });
  const answer = await simulator.interactions.command({
    user: tom.user, channel: 'C0GENERAL01', command: '/it', text: 'I need Figma',
  });
  assert.equal(answer.ok, true);
  assert.ok(answer.body.text.length > 20);
  await pause(300);
  assert.deepEqual(tom.heard, []);
  assert.deepEqual(await staff.waiting(), []);
});

test('App Home is each person’s own', async (t) => {
  const house = await open(t, 'socket');
  const { simulator } = house;
  const [tom, grace] = ['Tom Becker', 'Grace Byrne'].map((name) => new Employee(house, name));
  await tom.say('I need Figma to comment on designs').told;
  await tom.next();
  await Promise.all([simulator.openHome(tom.user), simulator.openHome(grace.user)]);
  await until(() => shows(simulator, tom.user, 'Figma'), 'the request in Tom’s Home');
  await until(() => homeOf(simulator, grace.user), 'Grace’s Home');
  assert.ok(!shows(simulator, grace.user, 'Figma'));
  allIsWell(house);
});
