// “Ajar is typing …”: for whoever waits longer than a moment, and only until they are answered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, Employee, open, until } from '../support/house.mjs';

const CROWD = ['Grace Byrne', 'Marek Kowalski', 'David Klein', 'Sofia Pereira', 'Eva Novak', 'Amira Haddad'];

const signs = ({ simulator }, employee) =>
  simulator.connector.calls.filter((one) => one.type === 'typing' && one.conversation === employee.conversation.id);

test('who waits because many write at once sees that somebody is at it; then comes the answer', { timeout: 300_000 }, async (t) => {
  const house = await open(t);
  const { simulator } = house;
  const tom = new Employee(house, 'Tom Becker');
  // Nobody who is answered at once sees anything.
  await tom.say('hello there').told;
  await tom.next('the greeting');
  const told = CROWD.flatMap((name) => {
    const one = new Employee(house, name);
    return Array.from({ length: 80 }, (_, i) => one.say(`I need access to the reports of team number ${i}`).told);
  });
  await Promise.all(told);
  await tom.say('I need Figma to comment on designs').told;
  await until(() => signs(house, tom).length > 0, 'a sign in Tom’s chat');
  const moving = () => (simulator.world.typing.get(tom.conversation.id) ?? 0) > simulator.world.now();
  await tom.next('the answer');
  assert.equal(moving(), false, 'a message ends it');
  allIsWell(house);
});
