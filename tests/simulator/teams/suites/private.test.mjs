// A sensitive matter that comes up where others read along: one discreet line there, and the talk goes
// on in the person's own chat.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOf, GROUP, HELP, REVIEWS } from '../lib/world.mjs';
import { allIsWell, Employee, open, pause, Staff, until, wordsOf } from '../support/house.mjs';
import { recorded } from '../support/weather.mjs';

const MATTER = 'my password was stolen, I clicked on a phishing mail';

const own = (house, name) => new Employee(house, name);

for (const [where, conversation] of [['a channel', HELP], ['a group chat', GROUP]])
  test(`a sensitive matter from ${where} goes on in the person's own chat`, async (t) => {
    const house = await open(t);
    const there = new Employee(house, 'Grace Byrne', conversation);
    const grace = own(house, 'Grace Byrne');
    await there.say(`@Ajar ${MATTER}`).told;
    await grace.next('something in her own chat');
    await until(() => there.heard.length === 1, 'one line in the open');
    await pause(500);
    assert.equal(there.heard.length, 1);
    assert.match(wordsOf(there.heard[0]), /our own chat/);
    assert.doesNotMatch(wordsOf(there.heard[0]), /password|phishing|stolen|Action\./);
    // What she says there belongs to it, and what she still says in the open is answered there, too.
    const before = grace.heard.length;
    await grace.say('It has been so for two weeks').told;
    await there.say('@Ajar are you there?').told;
    await pause(800);
    assert.equal(there.heard.length, 1);
    assert.ok(grace.heard.length >= before);
    // IT's channel reads nothing of it.
    const { messages } = house.simulator.world.conversations.get(REVIEWS);
    for (const message of messages) assert.doesNotMatch(JSON.stringify(cardOf(message)), /stolen|phishing|Grace/);
    allIsWell(house);
  });

test('an older talk in the chat waits, and has the chat again as soon as it has spoken', async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const grace = own(house, 'Grace Byrne');
  await grace.say('I need Figma to comment on designs').told;
  const question = await grace.next('a question');
  const there = new Employee(house, 'Grace Byrne', HELP);
  await there.say(`@Ajar ${MATTER}`).told;
  await grace.next('the sensitive matter');
  await grace.say('It was this morning').told;
  const older = async () => (await recorded(staff, grace)).mine;
  assert.deepEqual(await older(), ['I need Figma to comment on designs'], 'the matter that spoke last has the chat');
  // She goes back to the older one: its button is its own, and so is the answer to what it asks next.
  const before = (await recorded(staff, grace)).spoken.length;
  await grace.press(question, grace.buttons(question)[0]);
  await until(async () => (await recorded(staff, grace)).spoken.length > before, 'what the older talk says');
  await until(() => grace.heard.some((one) => one !== question && grace.heard.indexOf(one) > grace.heard.indexOf(question)), 'it in the chat');
  await pause(500);
  await grace.say('for 3 people').told;
  await until(async () => (await older()).at(-1) === 'for 3 people', 'her words in the older talk');
  allIsWell(house);
});

test('what is no secret stays where it was asked', async (t) => {
  const house = await open(t);
  const there = new Employee(house, 'Grace Byrne', HELP);
  await there.say('@Ajar I need a second monitor').told;
  await there.next('the question');
  assert.equal(own(house, 'Grace Byrne').heard.length, 0);
  allIsWell(house);
});

test('somebody who has removed Ajar is not discussed in the open either', async (t) => {
  const house = await open(t);
  const there = new Employee(house, 'Grace Byrne', HELP);
  await house.simulator.remove(there.user.id);
  await there.say(`@Ajar ${MATTER}`).told;
  await pause(1500);
  assert.deepEqual(there.heard.map(wordsOf).filter((one) => /password|phishing/.test(one)), []);
  allIsWell({ simulator: { connector: { refusals: house.simulator.connector.refusals.filter((one) => one.status !== 403) } } });
});
