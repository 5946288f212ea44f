// The whole path in Teams: asked, understood, decided, answered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELP } from '../lib/world.mjs';
import { allIsWell, Employee, open, pause, Staff, until, wordsOf } from '../support/house.mjs';
import { recorded } from '../support/weather.mjs';

test('an employee asks, IT approves, the answer comes into the chat', async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  const waiting = async () => (await staff.waiting())[0];
  await tom.answerUntil(waiting);
  const review = await staff.approve((await waiting()).id);
  const start = review.draft.parts[0].text.slice(0, 40);
  const answer = await until(() => tom.heard.find((one) => wordsOf(one).includes(start)), 'the approved reply');
  assert.equal(answer.activity.recipient.id, tom.user.id);
  await tom.say('thanks a lot').told;
  await pause(300);
  assert.deepEqual(await staff.waiting(), []);
  allIsWell(house);
});

test('the outcome’s buttons: what would make it a yes reopens the case, and a thumb is heard', async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  const waiting = async () => (await staff.waiting())[0];
  await tom.answerUntil(waiting);
  await staff.approve((await waiting()).id);
  const outcome = await until(() => tom.heard.find((one) => one.activity.channelData?.feedbackLoop), 'the outcome');
  assert.equal((await house.simulator.interactions.feedback({
    user: tom.user.id, conversation: tom.conversation.id, message: outcome.id, reaction: 'like', text: 'quick, thank you',
  })).ok, true);
  tom.read = tom.heard.length;
  const wrong = tom.buttons(outcome).find(({ action }) => action.type === 'Action.Submit') ?? assert.fail('no button');
  await tom.press(outcome, wrong);
  await tom.next('what Ajar says to it');
  allIsWell(house);
});

test('the same activity, many times and in any order, is heard once', async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const { deliveries } = house.simulator;
  const [tom, grace] = ['Tom Becker', 'Grace Byrne'].map((name) => new Employee(house, name));
  const first = tom.say('hello there', { copies: 4 });
  const other = grace.say('hello there', { copies: 2 });
  await Promise.all([first.told, other.told]);
  await tom.next('the greeting');
  await grace.next('the greeting');
  const second = tom.say('I need Figma');
  await second.told;
  await tom.next('the first question');
  for (const again of [[second], [first], [first, second, first]])
    await Promise.all(again.map(({ activity }) => deliveries.tell(activity)));
  await pause(300);
  const { mine, spoken } = await recorded(staff, tom);
  assert.deepEqual(mine, ['hello there', 'I need Figma']);
  assert.equal(tom.heard.length, spoken.length);
  assert.equal(grace.heard.length, 1);
  allIsWell(house);
});

test('whoever adds Ajar is greeted once, in whichever way Teams tells of it', async (t) => {
  const house = await open(t);
  const tom = new Employee(house, 'Tom Becker');
  await house.simulator.install(tom.user.id);
  await tom.next('the greeting');
  await house.simulator.install(tom.user.id);
  await pause(800);
  const texts = tom.heard.map((one) => one.activity.text);
  assert.equal(new Set(texts).size, texts.length, JSON.stringify(texts));
  allIsWell(house);
});

test('a mention in a channel is answered in its thread, once; people among themselves are left alone', async (t) => {
  const house = await open(t);
  const { simulator } = house;
  const help = simulator.world.conversations.get(HELP);
  const marek = new Employee(house, 'Marek Kowalski', HELP);
  simulator.say({ user: marek.user.id, conversation: HELP, text: 'Who has a spare monitor?' });
  const asked = marek.say('@Ajar I need a second monitor', { copies: 2 });
  await asked.told;
  const answer = await marek.next('an answer in the channel');
  assert.equal(answer.root, asked.message.id);
  await pause(500);
  assert.ok(help.messages.filter((one) => one.bot).every((one) => one.root === asked.message.id));
  const staff = await Staff.signIn(house);
  const { mine } = await recorded(staff, marek);
  assert.deepEqual(mine, ['I need a second monitor']);
  allIsWell(house);
});

test('who wants the replies in the answer gets none there, and each of them once, through the connector', async (t) => {
  const house = await open(t);
  const tom = new Employee(house, 'Tom Becker');
  const { deliveries } = house.simulator;
  const asked = deliveries.activity('message', tom.user, { conversation: tom.conversation }, {
    text: 'I need Figma', deliveryMode: 'expectReplies',
  });
  const answers = await Promise.all([deliveries.post(asked), deliveries.post(asked)]);
  for (const { status, body } of answers) {
    assert.equal(status, 200);
    assert.deepEqual(body, { activities: [] });
  }
  const question = await tom.next('a question');
  await tom.press(question, tom.buttons(question)[0]);
  await until(() => tom.buttons(question).length === 0, 'the question without its buttons: it can still be changed');
  assert.equal(tom.heard.filter((one) => wordsOf(one) === wordsOf(question)).length, 1);
  allIsWell(house);
});
