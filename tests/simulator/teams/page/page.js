// Teams as one person sees it: asks for the state whenever the simulator says that it has changed,
// and draws it.
import { drawCard, element, onLookChange } from './cards.js';
import { tabOf } from './host.js';

const $ = (id) => document.getElementById(id);
const chosen = { user: localStorage.user, conversation: undefined, under: undefined, tab: false };
const drawn = new Map(); // what stands there stays: somebody may be typing into it
const asked = new Set(); // cards that were told anew for this person
let state;
let shownDialog;

async function ask(path, body) {
  const response = await fetch(path, body ? { method: 'POST', body: JSON.stringify(body) } : {});
  return response.json();
}

/** Does something; what went wrong is said. */
async function act(path, body) {
  trouble('');
  const answer = await ask(path, { user: state.user, ...body });
  if (!answer.ok) trouble(answer.error ?? 'Ajar did not answer.');
  return answer;
}

function trouble(text) {
  const inDialog = $('dialog').querySelector('.wrong');
  if (inDialog) inDialog.textContent = text;
  $('trouble').textContent = text;
  $('trouble').hidden = !text;
}

async function refresh() {
  state = await ask(`/sim/state?user=${encodeURIComponent(chosen.user ?? '')}`);
  chosen.user = state.user;
  chosen.conversation ??= state.conversations.find((one) => one.type === 'personal')?.id;
  draw();
}

const here = () => state.conversations.find((one) => one.id === chosen.conversation) ?? state.conversations[0];
const nameOf = (message) => (message.bot ? state.bot : state.users.find((one) => one.id === message.user)?.name ?? 'Somebody');

function draw() {
  const place = here();
  chosen.conversation = place.id;
  drawPeople();
  drawPlaces(place);
  $('link').textContent = `Ajar at ${state.target.replace(/^https?:\/\//, '')}`;
  $('title').textContent = place.name;
  $('about').textContent = ABOUT[place.type](place);
  $('text').placeholder = place.type === 'personal' ? 'Write to Ajar' : 'Write here; @Ajar calls it';
  $('typing').textContent = place.typing ? 'Ajar is typing …' : '';
  $('under').hidden = !chosen.under;
  const root = place.messages.find((one) => one.id === chosen.under);
  $('under').firstElementChild.textContent = root ? `Reply to ${nameOf(root)}` : '';
  drawTab(place);
  drawMessages(place);
  drawDialog();
  drawToast();
}

let frame;

/** Beside the own chat with Ajar stands its tab, for whoever has added it. */
function drawTab(place) {
  const personal = place.type === 'personal' && place.installed;
  const open = personal && chosen.tab;
  $('tabs').hidden = !personal;
  $('to-chat').setAttribute('aria-pressed', String(!open));
  $('to-requests').setAttribute('aria-pressed', String(open));
  for (const id of ['messages', 'typing', 'writing']) $(id).hidden = open;
  $('tab').hidden = !open;
  if (open === !!frame) return;
  frame?.gone();
  frame?.remove();
  frame = undefined;
  if (!open) return;
  const signOn = () => ask('/sim/sign_on', { user: state.user });
  frame = tabOf('/teams/tab', { who: () => state.users.find((one) => one.id === state.user), signOn });
  $('tab').append(frame);
}

const ABOUT = {
  personal: (place) => (place.installed ? 'Your own chat with Ajar' : 'You have removed Ajar'),
  groupChat: () => 'Group chat · Ajar hears what mentions it',
  channel: (place) => `${place.team} · Ajar hears what mentions it`,
};

function drawPeople() {
  const people = [...state.users].sort((a, b) => Number(a.staff) - Number(b.staff));
  if ($('who').options.length !== people.length) {
    const group = (label, staff) => element('optgroup', { label }, ...people.filter((one) => one.staff === staff)
      .map((one) => element('option', { value: one.id }, `${one.name} – ${one.title ?? ''}`)));
    $('who').replaceChildren(group('Employees', false), group('IT', true));
  }
  $('who').value = state.user;
}

function drawPlaces(current) {
  const button = (one) => element('li', {}, element('button', {
    type: 'button', 'aria-current': one.id === current.id ? 'page' : undefined, onclick: () => go(one.id),
  }, avatar(one.name, one.type === 'personal', one.type === 'channel'), element('span', {}, one.name)));
  const part = (title, list) => (list.length ? [element('h2', {}, title), element('ul', {}, ...list.map(button))] : []);
  const channels = state.conversations.filter((one) => one.type === 'channel');
  const chats = state.conversations.filter((one) => one.type !== 'channel')
    .sort((a, b) => Number(b.type === 'personal') - Number(a.type === 'personal'));
  const teams = [...new Set(channels.map((one) => one.team))];
  $('places').replaceChildren(...part('Chats', chats),
    ...teams.flatMap((team) => part(team, channels.filter((one) => one.team === team))));
}

const HUES = [262, 205, 160, 28, 340, 95, 228, 300];

function avatar(name, isBot, isChannel) {
  if (isBot) return element('span', { class: 'avatar bot', 'aria-hidden': 'true' });
  if (isChannel) return element('span', { class: 'avatar channel', 'aria-hidden': 'true' }, '#');
  const initials = name.split(/\s+/).map((word) => word[0]).slice(0, 2).join('');
  const made = element('span', { class: 'avatar', 'aria-hidden': 'true' }, initials);
  made.style.setProperty('--hue', HUES[[...name].reduce((sum, c) => sum + c.codePointAt(0), 0) % HUES.length]);
  return made;
}

function drawMessages(place) {
  const list = $('messages');
  const atEnd = list.children.length === 0 || list.scrollHeight - list.scrollTop - list.clientHeight < 120;
  const threads = place.type === 'channel';
  const rows = threads
    ? place.messages.filter((one) => one.root === one.id).flatMap((root) =>
        [root, ...place.messages.filter((one) => one.root === root.id && one !== root)])
    : place.messages;
  const nodes = rows.map((message) => nodeOf(place, message, threads));
  if (nodes.length === 0) nodes.push(element('li', { class: 'nothing' }, EMPTY[place.type]));
  if (nodes.length !== list.children.length || nodes.some((node, i) => node !== list.children[i])) list.replaceChildren(...nodes);
  if (atEnd) list.scrollTop = list.scrollHeight;
}

const EMPTY = {
  personal: 'Nothing here yet. Tell Ajar what you need, for example: I need Figma to comment on designs.',
  groupChat: 'Nothing here yet. Mention @Ajar to ask IT.',
  channel: 'Nothing here yet. Mention @Ajar to ask IT; it answers in the thread.',
};

function nodeOf(place, message, threads) {
  const key = [state.user, place.id, message.id, message.version, message.text, message.rated, message.edited].join('|');
  if (!drawn.has(key)) drawn.set(key, drawMessage(place, message, threads));
  if (message.refresh && !asked.has(key)) {
    asked.add(key);
    ask('/sim/refresh', { user: state.user, conversation: place.id, message: message.id });
  }
  return drawn.get(key);
}

function drawMessage(place, message, threads) {
  const own = message.user === state.user && !threads;
  const at = new Date(message.at);
  const parts = [element('div', { class: 'by' }, element('span', { class: 'name' }, nameOf(message)),
    element('time', { datetime: at.toISOString() }, at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }), message.edited ? ' · edited' : ''))];
  if (message.generated) parts[0].append(element('span', { class: 'generated' }, 'AI generated'));
  if (message.text) parts.push(element('div', { class: 'text' }, ...words(message.text)));
  if (message.card)
    parts.push(drawCard(message.card, `Card of ${nameOf(message)}`, (index, inputs) =>
      act('/sim/press', { conversation: place.id, message: message.id, index, inputs, card: message.card })));
  parts.push(foot(place, message, threads));
  const reply = threads && message.root !== message.id;
  return element('li', { class: [own ? 'own' : '', message.bot ? 'bot' : '', threads ? (reply ? 'reply' : 'post') : ''].join(' ').trim(), 'data-message': message.id },
    avatar(nameOf(message), message.bot), element('div', { class: 'bubble' }, ...parts));
}

/** Drawn: not every machine has a font with thumbs. */
function thumb() {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  made.setAttribute('viewBox', '0 0 20 20');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M3 9h3v8H3zM8 9l3-7c1.5 0 2.4 1 2 2.6L12.4 8H16c1.2 0 2 1 1.7 2.2l-1.3 5.3C16.2 16.4 15.4 17 14.5 17H8z');
  made.append(path);
  return made;
}

function foot(place, message, threads) {
  const buttons = [];
  const add = (label, press, more = {}) => buttons.push(element('button', { type: 'button', class: 'plain', onclick: press, ...more }, label));
  const rate = (reaction) => act('/sim/feedback', { conversation: place.id, message: message.id, reaction });
  if (message.feedback)
    for (const [reaction, label] of [['like', 'Helpful'], ['dislike', 'Not helpful']])
      add(thumb(), () => rate(reaction), {
        class: `plain thumb ${reaction}`, 'aria-label': label, 'aria-pressed': String(message.rated === reaction) });
  if (threads && message.root === message.id) add('Reply', () => under(message.id));
  if (!message.bot && place.type !== 'personal')
    add('Ask IT about this', () => act('/sim/action', { conversation: place.id, message: message.id }));
  return element('div', { class: 'foot' }, ...buttons);
}

/** Plain text with its lines, mentions and addresses; never as HTML, whatever stands in it. */
function words(text) {
  return text.split(/(<at>[^<]*<\/at>|https?:\/\/[^\s<>"]+)/).filter(Boolean).map((part) => {
    if (part.startsWith('<at>')) return element('span', { class: 'mention' }, part.slice(4, -5));
    if (/^https?:/.test(part)) return element('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part);
    return part;
  });
}

function drawDialog() {
  const dialog = $('dialog');
  const wanted = state.dialog?.id;
  if (wanted === shownDialog) return;
  shownDialog = wanted;
  if (!wanted) {
    dialog.replaceChildren();
    return dialog.close();
  }
  const close = () => act('/sim/close', {});
  dialog.replaceChildren(
    element('div', { class: 'top' }, element('h2', { id: 'dialog-title' }, state.dialog.title || 'Ajar'),
      element('button', { type: 'button', class: 'plain', 'aria-label': 'Close', onclick: close }, '✕')),
    drawCard(state.dialog.card, state.dialog.title || 'Dialog', (index, inputs) => act('/sim/submit', { index, inputs })),
    element('p', { class: 'wrong', role: 'alert' }));
  dialog.oncancel = close;
  if (!dialog.open) dialog.showModal();
}

let toastTimer;

function drawToast() {
  $('toast').hidden = !state.toast;
  if (!state.toast || $('toast').textContent === state.toast) return;
  $('toast').textContent = state.toast;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    $('toast').textContent = '';
    ask('/sim/toast', { user: state.user }).then(refresh);
  }, 6000);
}

function under(root) {
  chosen.under = root;
  draw();
  $('text').focus();
}

function go(conversation) {
  Object.assign(chosen, { conversation, under: undefined, tab: false });
  trouble('');
  draw();
  $('messages').scrollTop = $('messages').scrollHeight;
}

$('who').addEventListener('change', () => {
  chosen.user = $('who').value;
  localStorage.user = chosen.user;
  Object.assign(chosen, { conversation: undefined, under: undefined, tab: false });
  refresh();
});
for (const [id, tab] of [['to-chat', false], ['to-requests', true]])
  $(id).addEventListener('click', () => {
    chosen.tab = tab;
    draw();
  });
$('not-under').addEventListener('click', () => under(undefined));
$('text').addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $('writing').requestSubmit();
});
$('writing').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (!text) return;
  $('text').value = '';
  act('/sim/say', { conversation: chosen.conversation, text, root: chosen.under });
});
onLookChange(() => {
  drawn.clear();
  draw();
});
new EventSource('/sim/changes').onmessage = refresh;
await refresh();
