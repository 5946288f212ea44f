// Messages that stand there already: a pressed quick reply shows the choice and loses its buttons, an
// edited question counts, a thumb on an answer is heard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELP } from '../lib/world.mjs';
import { allIsWell, Employee, open, pause, Staff, until, wordsOf } from '../support/house.mjs';

const shows = (message, words) => wordsOf(message).includes(words);

for (const [where, conversation, mention] of [['their own chat', undefined, ''], ['a channel', HELP, '@Ajar ']])
  test(`a pressed quick reply loses its buttons and shows the choice, in ${where}`, async (t) => {
    const house = await open(t);
    const tom = new Employee(house, 'Tom Becker', conversation);
    await tom.say(`${mention}I need Figma to comment on designs`).told;
    const question = await until(() => tom.heard.find((one) => tom.buttons(one).length > 0), 'a question');
    const [first, second = first] = tom.buttons(question);
    await tom.press(question, first);
    await until(() => tom.buttons(question).length === 0, 'no buttons');
    assert.ok(shows(question, `✓ ${first.action.title}`), wordsOf(question));
    // Somebody had the old card before them still.
    const told = tom.heard.length;
    await house.simulator.interactions.sayBack(
      tom.user, { conversation: tom.conversation, root: question.root }, second.action.data.msteams, {}, { replyToId: question.id });
    await until(() => tom.heard.length > told, 'where things stand');
    await pause(300);
    assert.ok(shows(question, `✓ ${first.action.title}`), wordsOf(question));
    allIsWell(house);
  });

test('an edited question counts, a mended spelling does not', async (t) => {
  const house = await open(t);
  const tom = new Employee(house, 'Tom Becker');
  const asked = tom.say('I need software');
  await asked.told;
  await tom.next('the question');
  const which = { user: tom.user.id, conversation: tom.conversation.id, message: asked.message.id };
  const before = tom.heard.length;
  await house.simulator.afterthoughts.edit({ ...which, text: 'I need software!' });
  await pause(500);
  assert.equal(tom.heard.length, before);
  await house.simulator.afterthoughts.edit({ ...which, text: 'I need Figma to comment on designs' });
  await until(() => tom.heard.length > before, 'what Ajar says to it');
  allIsWell(house);
});

test('a thumb down on an answer is feedback, and a deleted question stays asked', async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  const asked = tom.say('I need Figma to comment on designs for 3 people until the end of the month');
  await asked.told;
  const waiting = async () => (await staff.waiting())[0];
  await tom.answerUntil(waiting);
  const which = { user: tom.user.id, conversation: tom.conversation.id };
  await house.simulator.afterthoughts.remove({ ...which, message: asked.message.id });
  await staff.approve((await waiting()).id);
  const answer = await until(() => tom.heard.find((one) => one.activity.channelData?.feedbackLoop), 'the answer');
  const before = tom.heard.length;
  await house.simulator.afterthoughts.react({ ...which, message: answer.id, reaction: '1f44e_thumbsdown-tone1' });
  await until(() => tom.heard.length > before, 'what Ajar says to a thumb down');
  allIsWell(house);
});

test('a button that was there before a restart is known for what it is: its message keeps its words', async (t) => {
  const house = await open(t);
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('I need Figma to comment on designs').told;
  const older = await until(() => tom.heard.find((one) => tom.buttons(one).length > 0), 'a question');
  await tom.say('3 people').told;
  const newer = await until(() => tom.heard.find((one) => one !== older && tom.buttons(one).length > 0), 'the next question');
  await house.server.kill();
  await house.server.start();
  const words = older.activity.text;
  await tom.press(older, tom.buttons(older)[0]);
  await until(() => tom.buttons(older).length === 0, 'no buttons');
  assert.equal(older.activity.text, words);
  assert.ok(tom.buttons(newer).length > 0, 'the other question is left alone');
  allIsWell(house);
});
