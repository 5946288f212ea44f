// Messages that stand there already: an edited question counts, a mended spelling and Slack's own
// work do not, a deleted question stays asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, connected, Employee, open, pause, Staff, until } from '../support/house.mjs';

const HELP = 'C0HELPIT001';
const ASKED = 'I need Figma to comment on designs for 3 people until the end of the month';

const talkOf = (staff, { user }, channel, thread) =>
  staff.call('GET', `/conversations/${encodeURIComponent(`slack:T0FERNHALL1:${channel}:${thread}:${user}`)}`);
const mine = ({ lines }) => lines.filter((line) => line.from === 'employee').map((line) => line.text);

/** Ajar's messages below `thread`, in whichever channel. */
const below = ({ simulator }, channel, thread) =>
  simulator.world.channels.get(channel).messages.filter((m) => m.bot_id && m.thread_ts === thread);

/** That Ajar says no more than it has said. */
async function isQuiet(said) {
  const before = said();
  await pause(500);
  assert.equal(said(), before);
}

for (const way of ['http', 'socket']) {
  test(`${way}: an edited question counts once; a mended spelling and a preview do not`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const { afterthoughts } = house.simulator;
    const tom = new Employee(house, 'Tom Becker');
    const { message, told } = tom.say('I need software');
    await told;
    await tom.next('a question');
    const which = { user: tom.user, ts: message.ts };
    await afterthoughts.edit({ ...which, text: 'I need software!' }).told;
    await afterthoughts.unfurl(which).told;
    await isQuiet(() => tom.heard.length);
    const before = tom.heard.length;
    await afterthoughts.edit({ ...which, text: 'I need Figma to comment on designs', copies: 2 }).told;
    const answer = await until(() => tom.heard[before], 'an answer to the edit');
    assert.equal(answer.thread_ts, message.ts);
    const talk = await talkOf(staff, tom, tom.channel.id, message.ts);
    assert.deepEqual(mine(talk), ['I need software', 'I need Figma to comment on designs']);
    allIsWell(house);
  });

  test(`${way}: an edit that comes before its message is the message`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const { simulator } = house;
    const tom = new Employee(house, 'Tom Becker');
    const message = simulator.world.add(tom.channel, { user: tom.user, text: 'I need softwear', team: 'T0FERNHALL1' });
    const first = simulator.event(tom.channel, message);
    await simulator.afterthoughts.edit({ user: tom.user, ts: message.ts, text: 'I need Figma' }).told;
    await simulator.deliveries.event(first);
    await tom.next('an answer');
    assert.deepEqual(mine(await talkOf(staff, tom, tom.channel.id, message.ts)), ['I need Figma']);
    allIsWell(house);
  });

  test(`${way}: in a channel’s thread, and for whoever names Ajar only afterwards`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const { simulator } = house;
    const tom = new Employee(house, 'Tom Becker');
    const said = simulator.say({ user: tom.user, channel: HELP, text: 'I need a second monitor' });
    await said.told;
    await isQuiet(() => below(house, HELP, said.message.ts).length);
    const which = { user: tom.user, channel: HELP, ts: said.message.ts };
    await simulator.afterthoughts.edit({ ...which, text: '<@U0AJARBOT01> I need a second monitor' }).told;
    await until(() => below(house, HELP, said.message.ts).length > 0, 'an answer in the thread');
    const reply = simulator.say({ user: tom.user, channel: HELP, text: 'hmm', thread_ts: said.message.ts });
    await reply.told;
    const before = below(house, HELP, said.message.ts).length;
    await simulator.afterthoughts.edit({
      user: tom.user, channel: HELP, ts: reply.message.ts, text: 'to compare two contracts side by side',
    }).told;
    await until(async () => mine(await talkOf(staff, tom, HELP, said.message.ts)).length === 3, 'the edit of the reply');
    await until(() => below(house, HELP, said.message.ts).length > before, 'what Ajar says to it');
    allIsWell(house);
  });

  test(`${way}: once it is decided, an old message may change as it likes, also after a restart`, async (t) => {
    const house = await open(t, way);
    let staff = await Staff.signIn(house);
    const tom = new Employee(house, 'Tom Becker');
    const asked = tom.say(ASKED);
    await asked.told;
    const waiting = async () => (await staff.waiting())[0];
    await tom.answerUntil(waiting);
    await tom.say('thanks for looking at it').told;
    await staff.approve((await waiting()).id);
    const isAnswer = (m) => (m.blocks ?? []).some((block) => block.type === 'context_actions');
    await until(() => tom.heard.find(isAnswer), 'the answer');
    const talk = async () => mine(await talkOf(staff, tom, tom.channel.id, asked.message.ts));
    const said = await talk();
    await house.server.kill();
    await house.server.start();
    await connected(house);
    staff = await Staff.signIn(house);
    await house.simulator.afterthoughts.edit({ user: tom.user, ts: asked.message.ts, text: 'I need a yacht' }).told;
    await isQuiet(() => tom.heard.length);
    assert.deepEqual(await talk(), said);
    allIsWell(house);
  });

  test(`${way}: a deleted question stays asked, and its answer finds the person`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const { simulator } = house;
    const tom = new Employee(house, 'Tom Becker');
    const asked = tom.say(ASKED);
    await asked.told;
    const waiting = async () => (await staff.waiting())[0];
    await tom.answerUntil(waiting);
    await simulator.afterthoughts.remove({ user: tom.user, ts: asked.message.ts }).told;
    await staff.approve((await waiting()).id);
    const isAnswer = (m) => (m.blocks ?? []).some((block) => block.type === 'context_actions');
    await until(() => tom.heard.find(isAnswer), 'the answer');
    allIsWell(house);
  });

  test(`${way}: a question that is gone before it is answered is answered in the direct message`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const { simulator } = house;
    const tom = new Employee(house, 'Tom Becker');
    // The answer waits until the question has gone.
    simulator.faults.next('chat.postMessage', { kind: 'refused', seconds: 1 });
    const said = simulator.say({ user: tom.user, channel: HELP, text: '<@U0AJARBOT01> I need a second monitor' });
    await said.told;
    await until(() => simulator.limited > 0, 'the first try');
    await simulator.afterthoughts.remove({ user: tom.user, channel: HELP, ts: said.message.ts }).told;
    const answer = await tom.next('an answer in the direct message');
    assert.deepEqual(below(house, HELP, said.message.ts), []);
    tom.thread = answer.ts;
    await tom.say('to compare two contracts side by side').told;
    await until(async () => mine(await talkOf(staff, tom, HELP, said.message.ts)).length === 2, 'one conversation');
    allIsWell(house);
  });
}

test('nobody changes another’s message, and what is not there is not changed', async (t) => {
  const house = await open(t, 'http');
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('hello there').told;
  const answer = await tom.next();
  const ask = async (path, body) =>
    (await fetch(`${house.simulator.url}/sim/${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
  for (const [path, ts, error] of [
    ['edit', answer.ts, 'cant_update_message'], ['delete', answer.ts, 'cant_update_message'],
    ['edit', '1.2', 'message_not_found'],
  ])
    assert.deepEqual(await ask(path, { user: tom.user, ts, text: 'x' }), { ok: false, error });
});
