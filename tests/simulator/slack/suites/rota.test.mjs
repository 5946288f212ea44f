// A review that nobody touches, in Slack: who is on duty is mentioned under it, then the next one,
// at the end the lead; once somebody decides, it is quiet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hurriedCompany } from '../../../program/support/rota.mjs';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

const CHANNEL = 'C0ITREVIEW1';

async function waitingCase(t, more = {}) {
  const house = await open(t, 'socket', {
    ...hurriedCompany(t), AJAR_SLACK_STAFF_CHANNEL: CHANNEL, ...more,
  });
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  await tom.answerUntil(async () => (await staff.waiting())[0]);
  const channel = house.simulator.world.channels.get(CHANNEL);
  const shown = await until(() => channel.messages.find((m) => !m.thread_ts && m.blocks), 'the review');
  const reminders = () => channel.messages.filter((m) => m.thread_ts === shown.ts && m.ts !== shown.ts);
  const has = async () => (await staff.waiting())[0]?.duty;
  return { house, staff, channel, shown, reminders, has };
}

const mentioned = ({ simulator }, message) => {
  const user = /<@(U\w+)>/.exec(JSON.stringify(message.blocks))?.[1];
  return simulator.world.users.get(user)?.email;
};
const email = (person) => `${person.id.replace('-', '.')}@fernhall.example`;

test('who is on duty is mentioned under the review, then the next, then the lead; each once', async (t) => {
  const { house, shown, reminders, has } = await waitingCase(t);
  const first = await has();
  assert.equal(first.how, 'on_duty');
  assert.match(JSON.stringify(shown), new RegExp(first.person.name));
  await until(() => reminders().length >= 1, 'the reminder');
  assert.equal(mentioned(house, reminders()[0]), email(first.person));
  await until(() => reminders().length >= 2, 'the hand-over');
  const second = mentioned(house, reminders()[1]);
  assert.notEqual(second, email(first.person));
  assert.match(JSON.stringify(reminders()[1]), new RegExp(`${first.person.name} did not get to it`));
  await until(() => /did not get to it/.test(JSON.stringify(shown)), 'the review that says so');
  await until(() => reminders().length >= 4, 'the last one');
  assert.match(JSON.stringify(reminders()[3]), /Nobody on the rota got to this one/);
  assert.equal((await has()).how, 'called');
  await pause(5000); // another one would have come within that time
  assert.equal(reminders().length, 4);
  allIsWell(house);
});

test('a reminder whose answer was lost is not said twice', async (t) => {
  const { house, reminders } = await waitingCase(t);
  house.simulator.faults.next('chat.postMessage', { kind: 'lost' });
  await until(() => reminders().length >= 1, 'the reminder');
  await until(() => reminders().length >= 2, 'the hand-over');
  allIsWell(house);
});

test('once somebody has decided, nobody is reminded', async (t) => {
  const { house, staff, reminders } = await waitingCase(t);
  await staff.approve((await staff.waiting())[0].id);
  await pause(9000);
  assert.equal(reminders().length, 0);
  allIsWell(house);
});
