// How fast Ajar confirms what Slack tells: node bench.mjs [--seconds 20] [--rate 100] [--people 40]
// The real `ajar serve` (the release build if it is there) and the simulator, each way; one table.
// A measurement, not a test: what it says depends on the machine and on what else runs on it.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' }, rate: { type: 'string', default: '100' },
    people: { type: 'string', default: '40' },
  },
});
const [seconds, rate, people] = [values.seconds, values.rate, values.people].map(Number);
const release = fileURLToPath(new URL('../../../build/release/bot/program/ajar', import.meta.url));
if (!process.env.AJAR_PROGRAM && existsSync(release)) process.env.AJAR_PROGRAM = release;

const { Server, program } = await import('../../program/support/ajar.mjs');
const { SIGNING_SECRET } = await import('./lib/deliveries.mjs');
const { Simulator } = await import('./lib/simulator.mjs');
const { APP_TOKEN, BOT_TOKEN } = await import('./lib/web_api.mjs');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function measure(way) {
  const simulator = await new Simulator().start();
  simulator.echoes = false; // only what people write is counted
  for (let i = 0; i < people; ++i)
    simulator.world.addUser({ id: `U0BENCH${String(i).padStart(4, '0')}`, name: `Bench ${i}`, email: `b${i}@bench.example` });
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-'));
  const server = await new Server(folder, {
    AJAR_SLACK_API_URL: `${simulator.url}/api`, AJAR_SLACK_BOT_TOKEN: BOT_TOKEN,
    ...(way === 'http' ? { AJAR_SLACK_SIGNING_SECRETS: SIGNING_SECRET } : { AJAR_SLACK_APP_TOKEN: APP_TOKEN }),
  }).start();
  if (way === 'http') simulator.deliveries.target = server.url;
  simulator.deliveries.transport = way;
  while (way === 'socket' && simulator.sockets.links.size < 2) await pause(20);
  const words = ['hello there', 'I need Figma for 3 people', 'yes', 'by the end of the month', 'skip'];
  const began = performance.now();
  const telling = [];
  for (let i = 0; i < rate * seconds; ++i) {
    const late = began + (i * 1000) / rate - performance.now();
    if (late > 0) await pause(late);
    const user = `U0BENCH${String(i % people).padStart(4, '0')}`;
    telling.push(simulator.say({ user, text: words[i % words.length] }).told);
  }
  await Promise.all(telling);
  const took = (performance.now() - began) / 1000;
  const first = simulator.deliveries.log.map((entry) => entry.attempts[0]);
  const ms = first.map((attempt) => attempt.ms).sort((a, b) => a - b);
  const at = (share) => ms[Math.min(ms.length - 1, Math.floor(share * ms.length))];
  const within = first.filter((attempt) => attempt.ok && attempt.ms <= 3000).length;
  await server.stop();
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
  return {
    way, events: ms.length, 'a second': (ms.length / took).toFixed(0), 'within 3 s': `${((100 * within) / ms.length).toFixed(2)} %`,
    'p50 ms': at(0.5).toFixed(1), 'p99 ms': at(0.99).toFixed(1), 'max ms': ms.at(-1).toFixed(1),
    repeated: simulator.deliveries.log.filter((entry) => entry.attempts.length > 1).length,
  };
}

console.log(`${program}\n${cpus().length} processors, load ${loadavg()[0].toFixed(1)} before`);
console.table([await measure('http'), await measure('socket')]);
