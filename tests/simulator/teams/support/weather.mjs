// Several people write to Ajar while things go wrong; afterwards Teams and Ajar's own records must
// say the same.
import assert from 'node:assert/strict';
import { TENANT } from '../lib/world.mjs';
import { Employee, pause, until } from './house.mjs';

const WORDS = [
  'hello there', 'I need Figma to comment on designs', 'it is for 3 people', 'yes',
  'by the end of the month', 'what is the status?', 'I also need a second monitor', 'skip', 'thanks',
];
const PEOPLE = ['Tom Becker', 'Grace Byrne', 'Marek Kowalski', 'David Klein', 'Sofia Pereira'];

/** Writes one message after the other, each when Teams has an answer to the one before. */
async function talk(employee, number, during) {
  for (let i = 0; during.on; ++i) {
    const text = `${WORDS[(i + number) % WORDS.length]} (${number}.${i})`;
    const { done } = await employee.say(text, { copies: during.copies?.(i) }).told;
    employee.told.push({ text, done });
    await pause(during.pause ?? 300);
  }
}

/** Traffic as long as `trouble` lasts. */
export async function traffic(house, trouble, { count = PEOPLE.length, ...more } = {}) {
  const employees = PEOPLE.slice(0, count).map((name) => new Employee(house, name));
  const during = { on: true, ...more };
  const talking = employees.map((employee, i) => talk(employee, i, during));
  await trouble();
  during.on = false;
  await Promise.all(talking);
  await house.simulator.deliveries.settled();
  return employees;
}

export const idOf = (employee) => {
  const thread = employee.root ? `;messageid=${employee.root}` : '';
  return `teams:${TENANT}:${employee.conversation.id}${thread}:${employee.user.aadObjectId}`;
};

export async function recorded(staff, employee) {
  const { conversations } = await staff.call('GET', '/conversations?status=all');
  if (!conversations.some((one) => one.id === idOf(employee))) return { mine: [], spoken: [] };
  const { lines } = await staff.call('GET', `/conversations/${encodeURIComponent(idOf(employee))}`);
  const mine = lines.filter((line) => line.from === 'employee').map((line) => line.text);
  const spoken = lines.filter((line) => line.from !== 'employee').map((line) => line.text);
  return { mine, spoken };
}

/** What IT is told of: messages that may or may not have arrived. */
export async function setAside(staff, employee) {
  const { set_aside: all } = await staff.call('GET', '/set-aside');
  return all.filter((one) => one.conversation?.id === idOf(employee) && one.kind === 'delivery');
}

const bare = (text) => text.replace(/\s+/g, ' ').trim();

/** How many of `spoken` stand in Teams: each at most once, and in order. */
function inOrder(posted, spoken, who) {
  let at = 0;
  for (const words of posted) {
    const found = spoken.findIndex((one, i) => i >= at && bare(words).startsWith(bare(one).slice(0, 60)));
    assert.ok(found >= 0, `${who}: twice, or out of order: ${words}`);
    at = found + 1;
  }
}

/** Everything that was acknowledged is in Ajar's records once and in order; everything that Ajar has
 * said stands in Teams once and in order, or IT was told that nobody knows. */
export async function sameStory({ staff, employees, doubts = false }) {
  for (const employee of employees) {
    const who = employee.user.name;
    const wanted = employee.told.filter((one) => one.done).map((one) => one.text);
    assert.ok(wanted.length > 0, `${who} wrote nothing`);
    let now = { mine: [], spoken: [] };
    let aside = [];
    await until(async () => {
      now = await recorded(staff, employee);
      aside = await setAside(staff, employee);
      const heard = employee.heard.length;
      return now.mine.length >= wanted.length && now.spoken.length > 0 && heard + aside.length >= now.spoken.length;
    }, () => `all of ${who}'s talk: ${wanted.length} told, ${now.mine.length} recorded, ${now.spoken.length} said, ${
      employee.heard.length} posted, ${aside.length} set aside`);
    assert.deepEqual(now.mine, wanted, `${who}: lost, twice, or out of order`);
    const posted = employee.heard.map((one) => one.activity.text);
    inOrder(posted, now.spoken, who);
    if (doubts) continue;
    assert.deepEqual(aside, [], who);
    assert.equal(posted.length, now.spoken.length, who);
  }
}
