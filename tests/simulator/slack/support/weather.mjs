// Several people write to Ajar while things go wrong; afterwards Slack and Ajar's own records must
// say the same.
import assert from 'node:assert/strict';
import { Employee, pause, until } from './house.mjs';

const WORDS = [
  'hello there', 'I need Figma to comment on designs', 'it is for 3 people', 'yes',
  'by the end of the month', 'what is the status?', 'I also need a second monitor', 'skip', 'thanks',
];

export const people = ['Tom Becker', 'Grace Byrne', 'Marek Kowalski', 'David Klein', 'Sofia Pereira'];

/** Writes one message after the other, each when Slack has a confirmation of the one before. */
async function talk(employee, number, during) {
  for (let i = 0; during.on; ++i) {
    const text = `${WORDS[(i + number) % WORDS.length]} (${number}.${i})`;
    const [entry] = await employee.say(text).told;
    employee.told.push({ text, done: entry.done });
    await pause(during.pause ?? 300);
  }
}

/** Traffic as long as `trouble` lasts. */
export async function traffic(house, trouble, { count = people.length, ...more } = {}) {
  const employees = people.slice(0, count).map((name) =>
    Object.assign(new Employee(house, name), { told: [] }));
  const during = { on: true, ...more };
  const talking = employees.map((employee, i) => talk(employee, i, during));
  await trouble();
  during.on = false;
  await Promise.all(talking);
  await house.simulator.deliveries.settled();
  return employees;
}

const lines = async (staff, employee) => {
  const { team } = employee.simulator.world.place;
  const id = `slack:${team}:${employee.channel.id}:${employee.thread}:${employee.user}`;
  const conversation = await staff.call('GET', `/conversations/${encodeURIComponent(id)}`);
  return conversation.lines;
};

const decoded = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** The words alone: markup differs from place to place. */
const bare = (text) => decoded(text).replace(/[*_~`>\s]+/g, '');

/** Everything that was confirmed is in Ajar's records once and in order; everything that Ajar has
 * said stands in Slack once and in order. */
export async function sameStory(house, staff, employees) {
  for (const employee of employees) {
    const wanted = employee.told.filter((one) => one.done).map((one) => one.text);
    assert.ok(wanted.length > 0, 'somebody wrote nothing');
    const said = () => employee.heard.length;
    let recorded = [];
    await until(async () => {
      recorded = await lines(staff, employee);
      const mine = recorded.filter((line) => line.from === 'employee').map((line) => line.text);
      const all = mine.filter((text) => wanted.includes(text));
      const words = recorded.filter((line) => line.from !== 'employee').length;
      return all.length >= wanted.length && words > 0 && said() >= words;
    }, () => `all of ${employee.user}'s talk: ${wanted.length} told, ${recorded.length} recorded, ${said()} posted`);
    const mine = recorded.filter((line) => line.from === 'employee').map((line) => line.text);
    assert.deepEqual(mine.filter((text) => wanted.includes(text)), wanted, 'lost, twice, or out of order');
    assert.equal(new Set(mine).size, mine.length, 'heard twice');
    const spoken = recorded.filter((line) => line.from !== 'employee').map((line) => bare(line.text));
    const posted = employee.heard.map((message) => bare(message.text));
    assert.equal(posted.length, spoken.length, 'posted and said');
    spoken.forEach((words, i) => assert.ok(posted[i].includes(words.slice(0, 40)), `${posted[i]} / ${words}`));
  }
}
