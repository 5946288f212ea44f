// IT decides in Teams: in its channel, by buttons and dialogs; the first one wins.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { actionsIn, isGenerated } from '../lib/card_rules.mjs';
import { cardOf, REVIEWS } from '../lib/world.mjs';
import { accessible, browse, pageOf, picture } from '../support/browser.mjs';
import { service } from '../../../program/support/drafting.mjs';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';

const long = { timeout: 240_000 };

/** An employee's case waits in the staff channel. */
async function waitingCase(t, env = {}) {
  const house = await open(t, { AJAR_REVIEW_UNDO_SECONDS: '1', ...env });
  const staff = await Staff.signIn(house);
  const grace = new Employee(house, 'Grace Byrne');
  await grace.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  await grace.answerUntil(async () => (await staff.waiting())[0]);
  const channel = house.simulator.world.conversations.get(REVIEWS);
  const shown = await until(() => channel.messages.find((one) => one.bot && verbs(one).includes('approve')), 'the review');
  const [{ id }] = await staff.waiting();
  const { draft } = await staff.call('GET', `/reviews/${encodeURIComponent(id)}`);
  const replies = () => grace.heard.filter((one) => one.activity.text?.includes(draft.parts[0].text.slice(0, 60)));
  return { house, staff, grace, channel, shown, replies };
}

const verbOf = (action) => action.verb ?? action.data?.verb;
const verbs = (message, user) => actionsIn(cardOf(message, user)).map(verbOf);

const press = ({ simulator }, name, message, verb) => {
  const user = simulator.world.person(name);
  const index = verbs(message, user.id).indexOf(verb);
  assert.ok(index >= 0, `${name} sees no ${verb}: ${verbs(message, user.id)}`);
  return simulator.interactions.press({ user: user.id, conversation: REVIEWS, message: message.id, index });
};

/** The card that everybody has says that it is settled. */
const settled = (message) => until(() => !verbs(message).includes('approve'), 'the buttons’ end');

test('one press sends the reply, and the buttons are gone for all', long, async (t) => {
  const { house, staff, shown, replies } = await waitingCase(t);
  assert.equal((await press(house, 'Jonas Weber', shown, 'approve')).ok, true);
  await until(() => replies().length > 0, 'the reply');
  await settled(shown);
  assert.match(JSON.stringify(cardOf(shown)), /Jonas Weber/);
  assert.deepEqual(await staff.waiting(), []);
  allIsWell(house);
});

for (const [what, change, marked] of [
  ['in a model’s words says so', (text) => text, true],
  ['that a person has changed afterwards is theirs', (text) => text.replace('We are glad', 'We are happy'), false],
])
  test(`a reply ${what}`, long, async (t) => {
    const words = await service(t, (draft) => `${draft} We are glad to help.`);
    const { house, staff, grace } = await waitingCase(t, { AJAR_DRAFTING_ENDPOINT: words.url, AJAR_DRAFTING_MODEL: 'small' });
    const [{ id }] = await staff.waiting();
    const path = `/reviews/${encodeURIComponent(id)}`;
    const { draft } = await staff.call('GET', path);
    const { text } = await staff.call('POST', `${path}/reword`, { text: draft.text });
    await staff.call('POST', `${path}/approve`, { act_id: randomUUID(), text: change(text) });
    const reply = await until(() => grace.heard.find((one) => /We are (glad|happy) to help/.test(one.activity.text)), 'the reply');
    assert.equal(isGenerated(reply.activity), marked);
    assert.deepEqual(grace.heard.filter((one) => one !== reply && isGenerated(one.activity)), []);
    const { page } = await pageOf(await browse(t), house.simulator, grace.user.id);
    await page.getByText(/We are (glad|happy) to help/).first().waitFor();
    assert.equal(await page.getByText('AI generated').count(), marked ? 1 : 0);
    await accessible(page, 'the label');
    allIsWell(house);
  });

test('three approvers at the same moment: one reply', long, async (t) => {
  const { house, shown, replies } = await waitingCase(t);
  await Promise.all(['Jonas Weber', 'Mia Schulz', 'Amira Haddad'].map((name) => press(house, name, shown, 'approve')));
  await settled(shown);
  await until(() => replies().length > 0, 'the reply');
  await pause(2500); // another one would have come within that time
  assert.equal(replies().length, 1);
  allIsWell(house);
});

test('an edited reply is judged in the dialog, and sent', long, async (t) => {
  const { house, grace, shown } = await waitingCase(t);
  const { interactions, world } = house.simulator;
  const jonas = world.person('Jonas Weber').id;
  assert.equal((await press(house, 'Jonas Weber', shown, 'edit')).ok, true);
  const dialog = () => world.dialogs.get(jonas);
  const input = JSON.stringify(dialog().card).match(/"id":"reply".*?"value":"((?:[^"\\]|\\.)*)"|"value":"((?:[^"\\]|\\.)*)".*?"id":"reply"/);
  assert.ok(input, 'the draft stands in the dialog');
  assert.equal((await interactions.submit({ user: jonas, inputs: { reply: 'We cannot do that.' } })).ok, true);
  assert.ok(dialog(), 'it was not sent: the tone is wrong');
  const draft = JSON.parse(`"${input[1] ?? input[2]}"`);
  await interactions.submit({ user: jonas, inputs: { reply: `${draft} Greetings from the second floor.` } });
  await until(() => grace.heard.find((one) => one.activity.text.includes('Greetings from the second floor')), 'the reply');
  await settled(shown);
  allIsWell(house);
});

test('somebody who is not of IT may press, and nothing happens', long, async (t) => {
  const { house, staff, channel, shown } = await waitingCase(t);
  channel.members.add(house.simulator.world.person('Tom Becker').id);
  await press(house, 'Tom Becker', shown, 'approve');
  await pause(800);
  assert.equal((await staff.waiting()).length, 1);
  assert.ok(verbs(shown).includes('approve'));
});

test('on the page: the case in both looks and sizes', long, async (t) => {
  const { house, shown, replies } = await waitingCase(t);
  const browser = await browse(t);
  const jonas = house.simulator.world.person('Jonas Weber').id;
  for (const colorScheme of ['light', 'dark'])
    for (const size of ['desktop', 'phone']) {
      const { page, problems } = await pageOf(browser, house.simulator, jonas, { colorScheme, size });
      await page.getByRole('button', { name: 'Reviews' }).click();
      await page.locator('.ac-adaptiveCard').first().waitFor();
      await picture(page, `review-${colorScheme}-${size}`);
      await accessible(page, `the review, ${colorScheme}, ${size}`);
      assert.deepEqual(problems, []);
    }
  const { page } = await pageOf(browser, house.simulator, jonas);
  await page.getByRole('button', { name: 'Reviews' }).click();
  await page.locator('#messages .ac-pushButton').first().click();
  await until(() => replies().length > 0, 'the reply');
  await settled(shown);
  allIsWell(house);
});
