// What a test or the page does to the simulator: GET and POST at /sim/…, in JSON. The page itself
// is served at /.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isGenerated } from './card_rules.mjs';
import { BOT_NAME, cardOf, TENANT } from './world.mjs';
import { json, send } from './simulator.mjs';

const RENDERER = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');
const PAGES = new Map([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/page.js', ['page.js', 'text/javascript; charset=utf-8']],
  ['/cards.js', ['cards.js', 'text/javascript; charset=utf-8']],
  ['/host.js', ['host.js', 'text/javascript; charset=utf-8']],
  ['/page.css', ['page.css', 'text/css; charset=utf-8']],
  ['/adaptivecards.js', [RENDERER, 'text/javascript; charset=utf-8']],
]);

/** What the tab's frame is made of comes from Ajar, through here. */
const OF_AJAR = /^\/(teams\/tab|assets\/|mark\.svg)/;

async function passOn(simulator, request, url, response) {
  const { authorization } = request.headers;
  const answer = await fetch(`${simulator.deliveries.target}${url.pathname}${url.search}`, {
    headers: authorization ? { authorization } : {},
  });
  for (const name of ['content-security-policy', 'x-frame-options', 'cache-control'])
    if (answer.headers.has(name)) response.setHeader(name, answer.headers.get(name));
  send(response, answer.status, Buffer.from(await answer.arrayBuffer()), answer.headers.get('content-type') ?? 'text/plain');
}

export async function control(simulator, request, url, body, response) {
  if (request.method === 'GET' && OF_AJAR.test(url.pathname)) return passOn(simulator, request, url, response);
  const page = PAGES.get(url.pathname);
  if (page && request.method === 'GET') {
    const file = await readFile(page[0].startsWith('/') ? page[0] : new URL(`../page/${page[0]}`, import.meta.url));
    response.setHeader('Content-Security-Policy', "default-src 'self'; img-src https: data:");
    return send(response, 200, file, page[1]);
  }
  // Another site's page must not press Ajar's buttons.
  const origin = request.headers.origin;
  if (origin && origin !== `http://${request.headers.host}`) return send(response, 403, '{}');
  if (url.pathname === '/sim/changes') return stream(simulator, request, response);
  const run = ROUTES[`${request.method} ${url.pathname}`];
  if (!run) return send(response, 404, JSON.stringify({ ok: false, error: 'there is no such page' }));
  const args = request.method === 'POST' ? json(body) ?? {} : Object.fromEntries(url.searchParams);
  try {
    return send(response, 200, JSON.stringify({ ok: true, ...(await run(simulator, args)) }));
  } catch (problem) {
    if (!problem.known) throw problem;
    return send(response, 400, JSON.stringify({ ok: false, error: problem.message }));
  }
}

/** A line whenever something has changed; the page asks for the state then. */
function stream(simulator, request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      response.write('data: changed\n\n');
    }, 30);
  };
  simulator.world.listeners.add(tell);
  request.on('close', () => simulator.world.listeners.delete(tell));
}

function shownMessage(message, user) {
  const { activity = {} } = message;
  const card = cardOf(message, user);
  return {
    id: message.id, root: message.root, at: message.at, bot: !!message.bot, user: message.user, edited: !!message.edited,
    text: message.bot ? activity.text : message.text, card, version: `${message.version}${message.shown.has(user) ? 'u' : ''}`,
    refresh: !message.shown.has(user) && (card?.refresh?.userIds ?? []).includes(user),
    generated: isGenerated(activity),
    feedback: !!(activity.channelData?.feedbackLoop ?? activity.channelData?.feedbackLoopEnabled), rated: message.rated?.[user],
  };
}

const TEAMS_LOCALES = { de: 'de-de', es: 'es-es', fr: 'fr-fr' };

/** Teams as one person sees it. */
function state(simulator, { user }) {
  const { world } = simulator;
  user = (world.person(user) ?? [...world.users.values()].find((one) => !one.staff)).id;
  world.chatWith(user);
  const mine = [...world.conversations.values()].filter((one) => one.members.has(user));
  return {
    user, bot: BOT_NAME, target: simulator.deliveries.target,
    users: [...world.users.values()].map(({ id, name, title, staff, aadObjectId, locale }) => ({
      id, name, title, staff, aadObjectId, tenant: TENANT, locale: TEAMS_LOCALES[locale] ?? 'en-gb',
    })),
    conversations: mine.map((one) => ({
      id: one.id, type: one.type, name: one.name, team: world.teams.get(one.team)?.name, installed: one.installed ?? true,
      typing: (world.typing.get(one.id) ?? 0) > world.now(),
      messages: one.messages.filter((message) => !message.deleted).map((message) => shownMessage(message, user)),
    })),
    dialog: dialogOf(world.dialogs.get(user)), toast: world.toasts.get(user) ?? null,
    refusals: simulator.connector.refusals.slice(-5).map(({ route, why }) => ({ route, why })),
  };
}

const dialogOf = (dialog) => (dialog ? { id: dialog.id, title: dialog.title, card: dialog.card } : null);

const ROUTES = {
  'GET /sim/state': state,
  'POST /sim/say': async (simulator, { wait, ...args }) => {
    const { message, conversation, told } = simulator.say(args);
    if (wait) await told;
    return { id: message.id, conversation };
  },
  'POST /sim/press': (simulator, args) => simulator.interactions.press(args),
  'POST /sim/refresh': (simulator, args) => simulator.interactions.refresh(args),
  'POST /sim/submit': (simulator, args) => simulator.interactions.submit(args),
  'POST /sim/close': (simulator, args) => simulator.interactions.close(args),
  'POST /sim/action': (simulator, args) => simulator.interactions.messageAction(args),
  'POST /sim/edit': (simulator, args) => simulator.afterthoughts.edit(args),
  'POST /sim/delete': (simulator, args) => simulator.afterthoughts.remove(args),
  'POST /sim/react': (simulator, args) => simulator.afterthoughts.react(args),
  'POST /sim/feedback': (simulator, args) => simulator.interactions.feedback(args),
  'POST /sim/toast': (simulator, { user }) => {
    simulator.world.toasts.delete(simulator.world.person(user)?.id);
    return {};
  },
  'POST /sim/install': async (simulator, { user, remove }) => {
    await (remove ? simulator.remove(user) : simulator.install(user));
    return {};
  },
  'POST /sim/faults': (simulator, { reset, next, limits, ...settings }) => {
    if (reset) simulator.faults.reset();
    simulator.faults.set(settings);
    for (const { method, ...fault } of next ?? []) simulator.faults.next(method, fault);
    if (limits !== undefined) simulator.limits.on = limits;
    return {};
  },
  'POST /sim/sign_on': ({ identity, world }, { user }) =>
    (identity.offers ? { token: identity.signOn(world.person(user)) } : { ok: false, error: 'resourceDisabled' }),
  'POST /sim/identity': ({ identity }, { rotate, forget, revoke, down, offers }) => {
    if (offers !== undefined) identity.offers = offers;
    if (rotate) identity.rotate({ forget });
    if (revoke) identity.revoke();
    if (down !== undefined) identity.down = down;
    return {};
  },
  'POST /sim/delivery': (simulator, { target, again }) => {
    if (target !== undefined) simulator.deliveries.target = target.replace(/\/$/, '');
    if (again !== undefined) simulator.deliveries.again = again;
    return {};
  },
  'GET /sim/log': (simulator) => ({
    deliveries: simulator.deliveries.log, calls: simulator.connector.calls, refusals: simulator.connector.refusals,
    answers: simulator.interactions.answers, limited: simulator.limited, collided: simulator.collided,
    fetches: simulator.identity.fetches,
  }),
};
