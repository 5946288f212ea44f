// The simulator in a process of its own: node main.mjs [--port 8091] [--ajar http://127.0.0.1:8080]
// With --settings it only says what Ajar has to be started with, and ends.
import { parseArgs } from 'node:util';
import { settingsFor } from './lib/settings.mjs';
import { Simulator } from './lib/simulator.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8091' }, ajar: { type: 'string', default: 'http://127.0.0.1:8080' },
    settings: { type: 'boolean', default: false },
  },
});
const lines = (host) => Object.entries(settingsFor(host)).map(([name, value]) => `${name}=${value}`);
if (values.settings) {
  console.log(lines(`127.0.0.1:${values.port}`).join('\n'));
  process.exit(0);
}
const simulator = new Simulator();
simulator.deliveries.target = values.ajar.replace(/\/$/, '');
await simulator.start(Number(values.port)).catch((problem) => {
  console.error(`The simulator cannot open port ${values.port}: ${problem.message}. Try --port 0.`);
  process.exit(3);
});
console.log(`
The Teams simulator is open: ${simulator.url}/

Start Ajar with
${lines(simulator.host).map((line) => `  ${line}`).join('\n')}
`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => simulator.stop().then(() => process.exit(0)));
