// A review that nobody touches, in Teams: who is on duty is mentioned in its thread, then the next
// one; once somebody decides, it is quiet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hurriedCompany } from '../../../program/support/rota.mjs';
import { cardOf, REVIEWS } from '../lib/world.mjs';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

const long = { timeout: 240_000 };

async function waitingCase(t) {
  const house = await open(t, hurriedCompany(t));
  const staff = await Staff.signIn(house);
  const grace = new Employee(house, 'Grace Byrne');
  await grace.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  await grace.answerUntil(async () => (await staff.waiting())[0]);
  const channel = house.simulator.world.conversations.get(REVIEWS);
  const shown = await until(() => channel.messages.find((one) => one.bot && cardOf(one)), 'the review');
  const reminders = () => channel.messages.filter(
    (one) => one.bot && one.id !== shown.id && one.root === shown.root,
  );
  const has = async () => (await staff.waiting())[0]?.duty;
  return { house, staff, shown, reminders, has };
}

const mentioned = (message) => message.activity.entities?.find((one) => one.type === 'mention')?.mentioned.name;

test('who is on duty is mentioned under the review, then the next, then the lead; each once', long, async (t) => {
  const { house, shown, reminders, has } = await waitingCase(t);
  const first = await has();
  assert.match(JSON.stringify(cardOf(shown)), new RegExp(first.person.name));
  await until(() => reminders().length >= 1, 'the reminder');
  assert.equal(mentioned(reminders()[0]), first.person.name);
  await until(() => reminders().length >= 2, 'the hand-over');
  assert.notEqual(mentioned(reminders()[1]), first.person.name);
  assert.match(reminders()[1].activity.text, new RegExp(`${first.person.name} did not get to it`));
  await until(() => /did not get to it/.test(JSON.stringify(cardOf(shown))), 'the card that says so');
  await until(() => reminders().length >= 4, 'the last one');
  assert.match(reminders()[3].activity.text, /Nobody on the rota got to this one/);
  await pause(5000); // another one would have come within that time
  assert.equal(reminders().length, 4);
  allIsWell(house);
});

test('once somebody has decided, nobody is reminded', long, async (t) => {
  const { house, staff, reminders } = await waitingCase(t);
  await staff.approve((await staff.waiting())[0].id);
  await pause(9000);
  assert.equal(reminders().length, 0);
  allIsWell(house);
});
