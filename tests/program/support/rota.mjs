// A copy of the demo company in which every team is on call, and hands over within seconds.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryFolder } from './ajar.mjs';

export const ON_CALL = ['mia-schulz', 'jonas-weber', 'ben-fischer'];

const ROTA = `    rota: {people: [${ON_CALL.join(', ')}], turns: week, since: 2026-01-05, hours: always, `
  + 'remind_after: 0.001 hours, hand_over_after: 0.001 hours}\n';

/** What to set so that the program knows this company. */
export function hurriedCompany(t) {
  const folder = temporaryFolder(t);
  cpSync(join(root, 'config'), folder, { recursive: true });
  const file = join(folder, 'knowledge/teams.yaml');
  const teams = readFileSync(file, 'utf8')
    .replace(/^ {4}rota:\n(?: {6}.*\n)+/gm, '')
    .replace(/^ {4}lead: .*\n/gm, (line) => line + ROTA);
  writeFileSync(file, teams);
  return { AJAR_KNOWLEDGE_CONFIG: folder };
}
