// Slack's agent experience: what one could ask, what a thread is about, whose move it is; and the
// thumbs under an answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

const session = ({ simulator }, { channel }, thread = '') =>
  simulator.world.statuses.get(`${channel.id}:${thread}`) ?? {};

for (const way of ['http', 'socket']) {
  test(`${way}: a session says whose move it is and what it is about, and the thumbs arrive`, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    const tom = new Employee(house, 'Tom Becker');
    await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
    const waiting = async () => (await staff.waiting())[0];
    await tom.answerUntil(waiting);
    await until(() => session(house, tom, tom.thread).status === 'suspended', 'that it waits for IT');
    await until(() => session(house, tom, tom.thread).title, 'a title');
    assert.match(session(house, tom, tom.thread).title, /\w/);
    await staff.approve((await waiting()).id);
    const thumbsOf = (m) => (m.blocks ?? []).find((block) => block.type === 'context_actions');
    const answer = await until(() => tom.heard.find(thumbsOf), 'an answer with thumbs');
    await until(() => session(house, tom, tom.thread).status === 'active', 'that it is answered');
    const [thumbs] = thumbsOf(answer).elements;
    assert.equal(thumbs.type, 'feedback_buttons');
    const heard = tom.heard.length;
    const pressed = await house.simulator.interactions.press({
      user: tom.user, channel: tom.channel.id, ts: answer.ts, action_id: thumbs.action_id,
      value: thumbs.positive_button.value,
    });
    assert.equal(pressed.ok, true);
    await until(() => tom.heard.length > heard, 'thanks');
    const stands = () => tom.heard.find((m) => m.ts === answer.ts);
    await until(() => !thumbsOf(stands()), 'pressed once');
    const wrong = tom.buttons(stands()).find((one) => one.value?.startsWith('wrong:'));
    assert.ok(wrong, 'the way back is there still');
    const said = tom.heard.length;
    await tom.press(stands(), wrong);
    await until(() => tom.heard.length > said, 'what Ajar asks then');
    await pause(300);
    assert.ok(tom.buttons(stands()).some((one) => one.value === wrong.value), 'and stays');
    allIsWell(house);
  });

  test(`${way}: a chat of the older assistant view is greeted once, with what one could ask`, async (t) => {
    const house = await open(t, way);
    const { simulator } = house;
    const grace = new Employee(house, 'Grace Byrne');
    const { ts } = await simulator.openAssistant(grace.user);
    await until(() => session(house, grace, ts).prompts, 'the prompts');
    assert.equal(session(house, grace, ts).prompts.length, 4);
    await simulator.tellOfAssistant('assistant_thread_started', grace.user, ts);
    await simulator.tellOfAssistant('assistant_thread_context_changed', grace.user, ts, 'C0HELPIT001');
    const greetings = () => grace.heard.filter((m) => m.thread_ts === ts && m.ts !== ts);
    await until(() => greetings().length === 2, 'the greeting');
    grace.thread = ts;
    grace.read = grace.heard.length;
    await grace.say(session(house, grace, ts).prompts[0].message).told;
    const answer = await grace.next();
    assert.equal(answer.thread_ts, ts);
    await pause(300);
    assert.equal(new Set(grace.heard.map((m) => m.text)).size, grace.heard.length, 'greeted once');
    allIsWell(house);
  });
}

test('who opens the direct message finds what one could ask, in their language', async (t) => {
  const house = await open(t, 'socket');
  const { simulator } = house;
  for (const [name, first] of [['Grace Byrne', /^I need/], ['Julia Hoffmann', /^Ich brauche/]]) {
    const one = new Employee(house, name);
    await simulator.openHome(one.user, 'messages');
    await until(() => session(house, one).prompts, `${name}'s prompts`);
    assert.match(session(house, one).prompts[0].title, first);
  }
});

test('a workspace without agents is asked once and works as ever', async (t) => {
  const house = await open(t, 'http');
  const { simulator } = house;
  const methods = ['agents.sessions.setStatus', 'assistant.threads.setSuggestedPrompts'];
  for (const method of methods) simulator.faults.next(method, { kind: 'error', word: 'unknown_method' });
  const tom = new Employee(house, 'Tom Becker');
  await simulator.openHome(tom.user, 'messages');
  await tom.say('I need Figma').told;
  await until(() => tom.heard.some((m) => m.thread_ts === tom.thread), 'a question');
  await simulator.openHome(tom.user, 'messages');
  await tom.say('for three people').told;
  await pause(500);
  const asked = simulator.api.calls.filter(({ method }) => methods.includes(method));
  assert.deepEqual(asked, [], 'what was refused is left alone');
  allIsWell(house);
});
