// Every kind of card that leaves the house, and every card that the suites have met: Microsoft's own
// renderer draws it without a word, with all its texts, buttons and inputs. Pictures in both looks
// and widths go to tests/artefacts/teams/cards/.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cardFaults } from '../lib/card_rules.mjs';
import { Simulator } from '../lib/simulator.mjs';
import { browse, pageOf } from '../support/browser.mjs';
import { judge } from '../support/renderer.mjs';
import { takeAll } from '../support/seen.mjs';

const SNAPSHOTS = fileURLToPath(new URL('../../../unit/teams_cards/snapshots/', import.meta.url));
const PICTURES = fileURLToPath(new URL('../../../artefacts/teams/cards/', import.meta.url));
const WIDTHS = { desktop: 620, phone: 342 }; // of the card, as Teams draws it there

const goldens = () => readdirSync(SNAPSHOTS)
  .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(SNAPSHOTS + name, 'utf8'))]);

async function pageWith(t, look) {
  const simulator = await new Simulator().start();
  t.after(() => simulator.stop());
  return pageOf(await browse(t), simulator, simulator.world.person('Tom Becker').id, look);
}

test('every kind of card is drawn without a word from the renderer', { timeout: 300_000 }, async (t) => {
  const { page, problems } = await pageWith(t);
  const cards = goldens();
  assert.ok(cards.length >= 25, `${cards.length} cards`);
  for (const [name, card] of cards) {
    assert.deepEqual(cardFaults(card), [], name);
    await judge(page, card, name);
  }
  assert.deepEqual(problems, []);
});

test('so is every card that the suites have met', { timeout: 300_000 }, async (t) => {
  const { page, problems } = await pageWith(t);
  for (const [name, card] of takeAll()) await judge(page, card, name);
  assert.deepEqual(problems, []);
});

/** In the page: the card alone, as the page draws it. */
async function alone({ card, width }) {
  const { drawCard } = await import('/cards.js');
  const drawn = drawCard(card, 'Card', () => undefined);
  const place = document.createElement('div');
  place.id = 'alone';
  place.style.cssText = `width:${width}px; padding:8px; overflow:hidden`;
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.append(drawn);
  place.append(bubble);
  document.body.replaceChildren(place);
  document.body.style.display = 'block';
  const wide = [...drawn.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > place.getBoundingClientRect().right + 1);
  return wide.map((one) => one.className);
}

for (const colorScheme of ['light', 'dark'])
  for (const size of ['desktop', 'phone'])
    test(`nothing is cut off, ${colorScheme}, ${size}`, { timeout: 300_000 }, async (t) => {
      mkdirSync(PICTURES, { recursive: true });
      const { page } = await pageWith(t, { colorScheme, size });
      for (const [name, card] of goldens()) {
        assert.deepEqual(await page.evaluate(alone, { card, width: WIDTHS[size] }), [], `${name} is too wide`);
        await page.locator('#alone').screenshot({ path: `${PICTURES}${name}-${colorScheme}-${size}.png` });
      }
    });
