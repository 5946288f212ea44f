// How fast Ajar confirms what Slack tells: node bench.mjs [--seconds 20] [--rate 100] [--people 40]
// The real `ajar serve` (the release build if it is there) and the simulator, each way, and a bare
// program that confirms and does nothing else: what the machine and the simulator take themselves.
// A measurement, not a test: the figures depend on the machine and on what else runs on it, the
// ratio less so.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** Ajar, ready; gives {address, stop}. */
async function ajar(way, simulator) {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-bench-'));
  const server = await new Server(folder, {
    AJAR_SLACK_API_URL: `${simulator.url}/api`, AJAR_SLACK_BOT_TOKEN: BOT_TOKEN,
    ...(way === 'http' ? { AJAR_SLACK_SIGNING_SECRETS: SIGNING_SECRET } : { AJAR_SLACK_APP_TOKEN: APP_TOKEN }),
  }).start();
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: server.url, stop };
}

async function bare(way, simulator) {
  const script = fileURLToPath(new URL('support/bare.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, way, `${simulator.url}/api`, APP_TOKEN], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const stop = async () => {
    child.kill();
    await once(child, 'close');
  };
  return { address: String(line).trim(), stop };
}

/** One event after the other at the rate, whoever confirms them: what is kept of each delivery. */
async function told(way, who) {
  const simulator = await new Simulator().start();
  simulator.echoes = false; // only what people write is counted
  for (let i = 0; i < people; ++i)
    simulator.world.addUser({ id: `U0BENCH${String(i).padStart(4, '0')}`, name: `Bench ${i}`, email: `b${i}@bench.example` });
  const { address, stop } = await who(way, simulator);
  if (way === 'http') simulator.deliveries.target = address;
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
  await stop();
  await simulator.stop();
  return { log: simulator.deliveries.log, took };
}

function summary({ log, took }) {
  const first = log.map((entry) => entry.attempts[0]);
  const ms = first.map((attempt) => attempt.ms).sort((a, b) => a - b);
  const at = (share) => ms[Math.min(ms.length - 1, Math.floor(share * ms.length))];
  const within = first.filter((attempt) => attempt.ok && attempt.ms <= 3000).length;
  return {
    events: ms.length, 'a second': ms.length / took, 'within 3 s %': (100 * within) / ms.length,
    'p50 ms': at(0.5), 'p95 ms': at(0.95), 'p99 ms': at(0.99), 'max ms': ms.at(-1),
    repeated: log.filter((entry) => entry.attempts.length > 1).length,
  };
}

const rounded = (row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(2))]));

console.log(`${program}\n${cpus().length} processors, load ${loadavg()[0].toFixed(1)} before`);
const table = {};
for (const way of ['http', 'socket']) {
  const [own, none] = [summary(await told(way, ajar)), summary(await told(way, bare))];
  table[`${way}: ajar`] = rounded(own);
  table[`${way}: bare`] = rounded(none);
  table[`${way}: ratio`] = rounded(Object.fromEntries(
    ['p50 ms', 'p95 ms', 'p99 ms', 'max ms'].map((name) => [name, own[name] / none[name]]),
  ));
}
console.table(table);
