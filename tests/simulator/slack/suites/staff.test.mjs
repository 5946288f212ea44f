// IT decides in Slack: in its channel, by buttons and forms; the first one wins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

const CHANNEL = 'C0ITREVIEW1';

/** An employee's case waits in the staff channel. */
async function waitingCase(t, way) {
  const house = await open(t, way, {
    AJAR_SLACK_STAFF_CHANNEL: CHANNEL, AJAR_REVIEW_UNDO_SECONDS: '1',
  });
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  await tom.answerUntil(async () => (await staff.waiting())[0]);
  const channel = house.simulator.world.channels.get(CHANNEL);
  const shown = await until(() => channel.messages.find((m) => buttons(m).length > 0), 'the review');
  const [{ id }] = await staff.waiting();
  const { draft } = await staff.call('GET', `/reviews/${encodeURIComponent(id)}`);
  /** The approved reply, as often as it stands in Slack. */
  const replies = () => tom.heard.filter((m) => m.text.includes(draft.parts[0].text.slice(0, 60)));
  return { house, staff, tom, channel, shown, replies };
}

const buttons = (message) => (message.blocks ?? []).flatMap((block) => block.elements ?? [])
  .filter((one) => one.type === 'button' && !one.url);
const button = (message, kind) => buttons(message).find((one) => one.action_id.split('.')[0] === kind);

const press = ({ simulator }, name, message, kind) => simulator.interactions.press({
  user: simulator.world.person(name).id, channel: CHANNEL, ts: message.ts,
  action_id: button(message, kind).action_id,
});

const modalOf = ({ simulator }, name, callback) => until(() => {
  const stack = simulator.world.stacks.get(simulator.world.person(name).id) ?? [];
  const view = simulator.world.views.get(stack.at(-1));
  return view?.callback_id === callback && view;
}, `the form ${callback} for ${name}`);

for (const way of ['http', 'socket']) {
  test(`${way}: one press sends the reply, and the buttons are gone`, async (t) => {
    const { house, staff, shown, replies } = await waitingCase(t, way);
    assert.equal((await press(house, 'Jonas Weber', shown, 'approve')).ok, true);
    await until(() => replies().length > 0, 'the reply');
    await until(() => buttons(shown).length === 0, 'the buttons’ end');
    assert.match(JSON.stringify(shown), /Jonas Weber/);
    assert.deepEqual(await staff.waiting(), []);
    allIsWell(house);
  });

  test(`${way}: two approvers at the same moment: one reply`, async (t) => {
    const { house, shown, replies } = await waitingCase(t, way);
    const { text } = shown;
    const pressed = await Promise.all(['Jonas Weber', 'Mia Schulz', 'Amira Haddad']
      .map((name) => press(house, name, shown, 'approve')));
    assert.ok(pressed.every((one) => one.ok), JSON.stringify(pressed));
    await until(() => buttons(shown).length === 0, 'the buttons’ end');
    await until(() => replies().length > 0, 'the reply');
    await pause(2500); // another one would have come within that time
    assert.notEqual(shown.text, text);
    assert.equal(replies().length, 1);
    allIsWell(house);
  });

  test(`${way}: an edited reply is judged in the form, and sent`, async (t) => {
    const { house, tom, shown } = await waitingCase(t, way);
    const user = house.simulator.world.person('Jonas Weber').id;
    assert.equal((await press(house, 'Jonas Weber', shown, 'edit')).ok, true);
    const view = await modalOf(house, 'Jonas Weber', 'edit_reply');
    const submit = (text) => house.simulator.interactions.submit({
      user, view_id: view.id, values: { reply: { reply: text } },
    });
    const refused = await submit('We cannot do that.');
    assert.equal(refused.ok, false);
    assert.ok(refused.errors.reply, JSON.stringify(refused));
    const draft = view.blocks.find((block) => block.block_id === 'reply').element.initial_value;
    const accepted = await submit(`${draft} Greetings from the second floor.`);
    assert.equal(accepted.ok, true, JSON.stringify(accepted));
    await until(() => tom.heard.find((m) => m.text.includes('Greetings from the second floor')), 'the reply');
    await until(() => buttons(shown).length === 0, 'the buttons’ end');
    allIsWell(house);
  });
}

test('a colleague who is not of IT may press, and nothing happens', async (t) => {
  const { house, staff, shown } = await waitingCase(t, 'socket');
  house.simulator.world.channels.get(CHANNEL).members.add(house.simulator.world.person('Grace Byrne').id);
  await press(house, 'Grace Byrne', shown, 'approve');
  await pause(800);
  assert.equal((await staff.waiting()).length, 1);
  assert.ok(buttons(shown).length > 0);
  allIsWell(house);
});
