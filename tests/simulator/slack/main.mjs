// The simulator in a process of its own: node main.mjs [--port 8090] [--ajar http://127.0.0.1:8080]
// [--install]: workspaces install Ajar by themselves, at its /slack/install.
// With --ajar it tells events by HTTP; without, Ajar opens Socket Mode.
import { parseArgs } from 'node:util';
import { SIGNING_SECRET } from './lib/deliveries.mjs';
import { Simulator } from './lib/simulator.mjs';
import { APP_TOKEN, BOT_TOKEN, CLIENT_ID, CLIENT_SECRET } from './lib/web_api.mjs';
import { TEAM } from './lib/world.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8090' }, ajar: { type: 'string', default: '' },
    install: { type: 'boolean', default: false }, rotation: { type: 'string', default: '0' } },
});
const simulator = new Simulator();
simulator.installations.rotation = Number(values.rotation);
if (values.install) simulator.installations.tokens.clear();
simulator.deliveries.target = values.ajar.replace(/\/$/, '');
await simulator.start(Number(values.port)).catch((problem) => {
  console.error(`The simulator cannot open port ${values.port}: ${problem.message}. Try --port 0.`);
  process.exit(3);
});
const way = values.ajar
  ? `  AJAR_SLACK_SIGNING_SECRETS=${SIGNING_SECRET}`
  : `  AJAR_SLACK_APP_TOKEN=${APP_TOKEN}`;
const token = values.install
  ? `  AJAR_SLACK_CLIENT_ID=${CLIENT_ID}\n  AJAR_SLACK_CLIENT_SECRET=${CLIENT_SECRET}`
  : `  AJAR_SLACK_BOT_TOKEN=${BOT_TOKEN}`;
console.log(`
The Slack simulator is open: ${simulator.url}/

Start Ajar with
  AJAR_SLACK_API_URL=${simulator.url}/api
${token}
${way}
  AJAR_SLACK_STAFF_CHANNEL=${values.install ? `${TEAM}/` : ''}C0ITREVIEW1
`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => simulator.stop().then(() => process.exit(0)));
