// Every card that Ajar sends, through Microsoft's own renderer: it parses, nothing is left out, and
// every button is there. Pictures go to tests/artefacts/teams/.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from '../lib/card_rules.mjs';
import { cardIn, cardOf, HELP, REVIEWS } from '../lib/world.mjs';
import { browse, pageOf, picture } from '../support/browser.mjs';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';
import { judge } from '../support/renderer.mjs';

const REQUESTS = [
  ['Tom Becker', 'I need Figma to comment on designs for 3 people until the end of the month'],
  ['Grace Byrne', 'I need a second monitor to see two documents side by side'],
  ['David Klein', 'Please export all customer addresses with phone numbers for my mailing on Thursday'],
  ['Eva Novak', 'I would like a new tablet'],
];

/** Presses what is offered until IT has answered, or a person has taken over. */
async function decided(person, staff) {
  for (let i = 0; i < 10; ++i) {
    const review = await until(async () => (await staff.waiting())[0] ?? person.heard[person.read], `something for ${person.user.name}`);
    if (review.draft_outcome !== undefined || review.status !== undefined) {
      const before = person.heard.length;
      await staff.approve(review.id);
      return until(() => person.heard.length > before, `the answer for ${person.user.name}`);
    }
    const [first] = person.buttons(await person.next());
    if (first) await person.press(person.heard[person.read - 1], first);
    else if (i > 0) return undefined;
  }
  return assert.fail('Ajar asks and asks');
}

/** A case waits; what opens behind its buttons. */
async function dialogsOfIt({ simulator }, staff) {
  const { interactions, world } = simulator;
  const marek = new Employee({ simulator }, 'Marek Kowalski');
  await marek.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  await marek.answerUntil(async () => (await staff.waiting())[0]);
  const { messages } = world.conversations.get(REVIEWS);
  const dialogs = (message) => actionsIn(cardOf(message)).map((action, index) => ({ action, index }))
    .filter(({ action }) => action.data?.msteams?.type === 'task/fetch');
  const shown = await until(() => messages.find((one) => one.bot && dialogs(one).length > 0), 'the review');
  const jonas = world.person('Jonas Weber').id;
  const cards = [];
  for (const { action, index } of dialogs(shown)) {
    const pressed = await interactions.press({ user: jonas, conversation: REVIEWS, message: shown.id, index });
    assert.equal(pressed.ok, true, `${action.title}: ${JSON.stringify(pressed)}`);
    if (world.dialogs.has(jonas)) cards.push(world.dialogs.get(jonas).card);
    interactions.close({ user: jonas });
  }
  assert.ok(cards.length >= 3, `${cards.length} dialogs`);
  return cards;
}

test('every card parses without a word from the renderer, and shows all its texts and buttons', { timeout: 300_000 }, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const { world, interactions } = house.simulator;
  const cards = [];
  for (const [name, words] of REQUESTS) {
    const person = new Employee(house, name);
    await person.say(words).told;
    await decided(person, staff);
    cards.push(...person.heard.map((one) => cardIn(one.activity)).filter(Boolean));
  }
  const post = house.simulator.say({ user: 'Tom Becker', conversation: HELP, text: 'The projector in room 4 stays dark.' });
  await interactions.messageAction({ user: 'Grace Byrne', conversation: HELP, message: post.message.id });
  cards.push((await until(() => world.dialogs.get(world.person('Grace Byrne').id), 'the form')).card);
  cards.push(...await dialogsOfIt(house, staff));
  cards.push(...world.conversations.get(REVIEWS).messages.map((one) => cardOf(one)).filter(Boolean));
  await pause(200);
  assert.ok(cards.length >= 12, `there are ${cards.length}`);
  const browser = await browse(t);
  const { page, problems } = await pageOf(browser, house.simulator, world.person('Tom Becker').id);
  for (const card of cards) await judge(page, card);
  for (const [name] of REQUESTS) {
    const one = await pageOf(browser, house.simulator, world.person(name).id);
    await one.page.locator('#messages > li.bot').last().waitFor();
    await picture(one.page, `cards-${name.toLowerCase().replaceAll(/[^a-z]/g, '-')}`);
  }
  assert.deepEqual(problems, []);
  allIsWell(house);
});
