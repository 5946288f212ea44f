// Cards that the suites have met, kept so that all of them are drawn at the end.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../artefacts/teams/seen/', import.meta.url));

/** Ids differ from run to run; what is shown does not. */
const shape = (card) => JSON.stringify(card, (name, value) => (name === 'data' || name === 'url' ? undefined : value));

export function keep(cards) {
  mkdirSync(FOLDER, { recursive: true });
  for (const card of cards)
    writeFileSync(`${FOLDER}${createHash('sha256').update(shape(card)).digest('hex').slice(0, 16)}.json`, JSON.stringify(card));
}

/** [name, card] of each; they are kept no longer. */
export function takeAll() {
  mkdirSync(FOLDER, { recursive: true });
  const all = readdirSync(FOLDER).map((name) => [name, JSON.parse(readFileSync(FOLDER + name, 'utf8'))]);
  rmSync(FOLDER, { recursive: true });
  return all;
}
