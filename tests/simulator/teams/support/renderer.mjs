// What Microsoft's own renderer says of a card, and what it makes of it.
import assert from 'node:assert/strict';
import { actionsIn } from '../lib/card_rules.mjs';

/** Texts that a person has to be able to read. */
export function textsIn(part) {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (!part || typeof part !== 'object') return [];
  const own = ['TextRun', 'TextBlock'].includes(part.type) ? [part.text] : part.label ? [part.label] : [];
  return [...own, ...['body', 'items', 'columns', 'inlines', 'facts', 'rows', 'cells'].flatMap((name) => textsIn(part[name]))];
}

/** In the page. */
function rendered(json) {
  const AC = globalThis.AdaptiveCards;
  const card = new AC.AdaptiveCard();
  card.hostConfig = new AC.HostConfig({ actions: { maxActions: 6 }, supportsInteractivity: true }); // as in Teams
  const context = new AC.SerializationContext();
  card.parse(json, context);
  const said = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const faults = card.validateProperties().validationEvents.map((one) => one.message);
  const drawn = card.render();
  document.body.append(drawn);
  const text = drawn.innerText;
  const buttons = [...drawn.querySelectorAll('button, [role=button]')].map((one) => one.innerText.trim());
  const wholes = drawn.querySelectorAll('.ac-selectable').length;
  const inputs = drawn.querySelectorAll('input, textarea, select').length;
  drawn.remove();
  return { said, faults, text, buttons, wholes, inputs };
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** It parses, nothing is left out, and every button is there under its name. */
export async function judge(page, card, name = '') {
  const what = `${name} ${JSON.stringify(card)}`;
  const { said, faults, text, buttons, wholes, inputs } = await page.evaluate(rendered, card);
  assert.deepEqual(said, [], what);
  assert.deepEqual(faults, [], what);
  for (const one of textsIn(card)) {
    // {{TIME(…)}} is the reader's own clock.
    const [before] = one.split('{{');
    assert.ok(plain(text).includes(plain(before)), `${one} is not in ${text}: ${what}`);
    assert.ok(!text.includes('{{'), `markup is shown: ${text}`);
  }
  const actions = actionsIn(card).filter((one) => one !== card.refresh?.action);
  const pressed = new Set(listOf(card, 'selectAction'));
  for (const action of actions.filter((one) => !pressed.has(one)))
    assert.ok(buttons.includes(action.title), `no ${action.title} among ${buttons}: ${what}`);
  assert.ok(wholes >= pressed.size, `${wholes} of ${pressed.size} can be pressed as a whole: ${what}`);
  const asked = listOf(card, 'type').filter((type) => String(type).startsWith('Input.')).length;
  assert.ok(inputs >= asked, `${inputs} of ${asked} inputs: ${what}`);
}

/** Every value under this name in what is shown. */
function listOf(part, name) {
  if (Array.isArray(part)) return part.flatMap((one) => listOf(one, name));
  if (!part || typeof part !== 'object') return [];
  const own = part[name] === undefined ? [] : [part[name]];
  return [...own, ...['body', 'items', 'columns', 'rows', 'cells'].flatMap((one) => listOf(part[one], name))];
}
