// The workspace as one person sees it: asks for the state whenever the simulator says that it has
// changed, and draws it.
import { blocksOf, element, markup, valuesIn } from './blocks.js';

const $ = (id) => document.getElementById(id);
const chosen = { team: localStorage.team, user: localStorage.user, channel: undefined, thread: undefined, home: false, edited: undefined };
let state;
let names = new Map();
let shownModal;

async function ask(path, body) {
  const response = await fetch(path, body ? { method: 'POST', body: JSON.stringify({ team: chosen.team, ...body }) } : {});
  return response.json();
}

/** Does something; what went wrong is said. */
async function act(path, body) {
  trouble('');
  const answer = await ask(path, { user: state.user, ...body });
  if (!answer.ok) trouble(answer.error ?? 'Ajar did not confirm this within three seconds.');
  return answer;
}

function trouble(text) {
  $('trouble').textContent = text;
  $('trouble').hidden = !text;
}

async function refresh() {
  const query = new URLSearchParams({ user: chosen.user ?? '', team: chosen.team ?? '' });
  state = await ask(`/sim/state?${query}`);
  chosen.user = state.user;
  chosen.team = state.team;
  names = new Map([...state.users, ...state.channels].map((one) => [one.id, one.name]));
  chosen.channel ??= state.channels.find((channel) => channel.is_im)?.id;
  draw();
}

function draw() {
  drawPeople();
  const http = state.transport === 'http';
  const way = http ? `Events go to ${state.target}` : `Socket Mode: ${state.connected} connected`;
  const installed = [state.team, state.enterprise].some((place) => state.installed.includes(place));
  $('link').textContent = !installed ? 'Ajar is not installed here'
    : !http && state.connected === 0 ? 'Ajar is not connected yet' : way;
  const channel = state.channels.find((one) => one.id === chosen.channel) ?? state.channels[0];
  chosen.channel = channel.id;
  $('channels').replaceChildren(...state.channels.map((one) => element('li', {},
    element('button', {
      'aria-current': one.id === channel.id ? 'page' : undefined,
      onclick: () => go({ channel: one.id, thread: undefined, home: false }),
    }, one.is_im ? `🚪 ${one.name}` : `${one.is_private ? '🔒' : '#'} ${one.name}`))));
  const session = state.statuses[`${channel.id}:${chosen.thread ?? ''}`] ?? {};
  const talk = ['Ajar', session.title, session.status].filter(Boolean).join(' · ');
  $('title').textContent = chosen.home ? 'Ajar · Home' : channel.is_im ? talk : `#${channel.name}`;
  drawPrompts(chosen.home || !channel.is_im ? [] : session.prompts ?? []);
  $('back').hidden = !chosen.thread || chosen.home;
  drawWriting();
  $('home-button').textContent = chosen.home ? 'Messages' : 'App Home';
  $('messages').hidden = chosen.home;
  $('writing').hidden = chosen.home;
  $('home').hidden = !chosen.home;
  if (chosen.home) drawHome();
  else drawMessages(channel);
  drawModal();
}

function drawPrompts(prompts) {
  $('prompts').hidden = prompts.length === 0;
  $('prompts').replaceChildren(...prompts.map(({ title, message }) => element('button', {
    type: 'button',
    onclick: () => act('/sim/say', { channel: chosen.channel, text: message, thread_ts: chosen.thread }),
  }, title)));
}

function drawPeople() {
  const people = state.users.filter((user) => !user.is_bot);
  if ($('where').options.length === 0)
    $('where').replaceChildren(...state.workspaces.map(({ team, name }) =>
      element('option', { value: team }, name)));
  $('where').value = state.team;
  if ($('who').options[0]?.value !== people[0].id)
    $('who').replaceChildren(...people.map((user) =>
      element('option', { value: user.id }, `${user.name}${user.staff ? ' (IT)' : ''} – ${user.title ?? ''}`)));
  $('who').value = state.user;
}

function drawMessages(channel) {
  const list = $('messages');
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const shown = channel.messages.filter((m) => (chosen.thread
    ? m.ts === chosen.thread || m.thread_ts === chosen.thread
    : !m.thread_ts || m.thread_ts === m.ts || m.ephemeral_for));
  // In the direct message threads are shown where they are: that is where Ajar answers.
  const all = channel.is_im && !chosen.thread ? channel.messages : shown;
  list.replaceChildren(...all.map((message) => drawMessage(channel, message)));
  if (all.length === 0) list.append(element('li', {}, 'Nothing here yet. Write to Ajar below, for example: I need Figma.'));
  if (atEnd) list.scrollTop = list.scrollHeight;
}

function drawMessage(channel, message) {
  const bot = message.user === state.bot;
  const when = new Date(Number(message.ts.split('.')[0]) * 1000);
  const body = message.blocks?.length
    ? blocksOf(message.blocks, names, (one, block, value) =>
        act('/sim/press', {
          channel: channel.id, ts: message.ts, action_id: one.action_id, block_id: block.block_id, value, blocks: message.blocks,
        }))
    : [element('div', { class: 'text' }, markup(message.text ?? '', names))];
  const root = message.thread_ts ?? message.ts;
  const thread = !chosen.thread && (message.reply_count || bot || !channel.is_im)
    ? [element('button', { class: 'plain thread', onclick: () => go({ thread: root }) },
        message.reply_count ? `${message.reply_count} in the thread` : 'Reply in the thread')]
    : [];
  if (!bot && !channel.is_im)
    thread.push(' ', element('button', {
      class: 'plain thread', onclick: () => act('/sim/shortcut', { callback_id: 'ask_it', channel: channel.id, ts: message.ts }),
    }, 'Ask IT about this'));
  if (message.user === state.user)
    thread.push(' ',
      element('button', { class: 'plain thread', onclick: () => beginEdit(channel, message) }, 'Edit'), ' ',
      element('button', { class: 'plain thread', onclick: () => act('/sim/delete', { channel: channel.id, ts: message.ts }) }, 'Delete'));
  return element('li', { class: `${bot ? 'bot' : ''} ${message.ephemeral_for ? 'only-you' : ''}` },
    element('div', { class: 'by' }, names.get(message.user) ?? message.user,
      element('span', { class: 'when' }, when.toLocaleTimeString(), message.edited ? ' · edited' : '',
        message.ephemeral_for ? ' · only you see this' : '')),
    ...body, ...thread);
}

/** Their message comes into the field below, and goes back into its place. */
function beginEdit(channel, message) {
  chosen.edited = { channel: channel.id, ts: message.ts };
  const there = document.createElement('div');
  there.append(markup(message.text ?? '', names));
  $('text').value = there.textContent;
  $('text').focus();
  drawWriting();
}

function endEdit() {
  if (!chosen.edited) return;
  chosen.edited = undefined;
  $('text').value = '';
  drawWriting();
}

function drawWriting() {
  $('text').placeholder = chosen.thread ? 'Reply in the thread' : 'Message (/it … is a command)';
  $('send').textContent = chosen.edited ? 'Save' : 'Send';
  $('cancel').hidden = !chosen.edited;
}

function drawHome() {
  const view = state.home;
  const blocks = view
    ? blocksOf(view.blocks, names, (one, block, value) =>
        act('/sim/press', { view_id: view.id, action_id: one.action_id, block_id: block.block_id, value }))
    : [element('p', {}, 'Ajar has not published a Home for you yet.')];
  $('home').replaceChildren(...blocks);
}

function drawModal() {
  const dialog = $('modal');
  const view = state.modal;
  const mark = view ? `${view.id} ${view.hash}` : undefined;
  if (mark === shownModal) return;
  shownModal = mark;
  if (!view) return dialog.close();
  const press = (one, block, value) => act('/sim/press', {
    view_id: view.id, action_id: one.action_id, block_id: block.block_id, value, values: valuesIn(dialog),
  });
  const close = () => act('/sim/close', { view_id: view.id });
  const submit = view.submit ? [element('button', { class: 'primary', type: 'submit' }, view.submit.text)] : [];
  dialog.replaceChildren(element('form', { method: 'dialog', onsubmit: (event) => submitView(event, view) },
    element('h2', { id: 'modal-title' }, view.title.text),
    element('div', { class: 'body' }, ...blocksOf(view.blocks, names, press), element('p', { class: 'input wrong', role: 'alert' })),
    element('div', { class: 'foot' }, element('button', { type: 'button', onclick: close }, view.close?.text ?? 'Cancel'), ...submit)));
  dialog.oncancel = close;
  if (!dialog.open) dialog.showModal();
}

async function submitView(event, view) {
  event.preventDefault();
  const dialog = $('modal');
  for (const one of dialog.querySelectorAll('.wrong')) one.textContent = '';
  const answer = await ask('/sim/submit', { user: state.user, view_id: view.id, values: valuesIn(dialog) });
  for (const [block, wrong] of Object.entries(answer.errors ?? {})) {
    const place = dialog.querySelector(`[data-block="${CSS.escape(block)}"] > .wrong`);
    if (place) place.textContent = wrong;
  }
  if (!answer.ok && !answer.errors) dialog.querySelector('p.wrong').textContent = answer.error ?? 'It did not work.';
}

function go(place) {
  endEdit();
  Object.assign(chosen, place);
  trouble('');
  draw();
  $('messages').scrollTop = $('messages').scrollHeight;
}

$('who').addEventListener('change', () => {
  endEdit();
  chosen.user = $('who').value;
  localStorage.user = chosen.user;
  Object.assign(chosen, { channel: undefined, thread: undefined, home: false });
  refresh();
});
$('where').addEventListener('change', () => {
  endEdit();
  localStorage.team = $('where').value;
  Object.assign(chosen, {
    team: localStorage.team, user: undefined, channel: undefined, thread: undefined, home: false,
  });
  refresh();
});
$('back').addEventListener('click', () => go({ thread: undefined }));
$('home-button').addEventListener('click', () => {
  go({ home: !chosen.home });
  act('/sim/home', { tab: chosen.home ? 'home' : 'messages' });
});
$('cancel').addEventListener('click', endEdit);
$('text').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') endEdit();
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $('writing').requestSubmit();
});
$('writing').addEventListener('submit', (event) => {
  event.preventDefault();
  const text = $('text').value.trim();
  if (!text) return;
  $('text').value = '';
  const { edited } = chosen;
  const named = text.replaceAll(/@ajar\b/gi, `<@${state.bot}>`);
  endEdit();
  if (edited) return void act('/sim/edit', { ...edited, text: named });
  const command = /^(\/\w+)\s*([\s\S]*)$/.exec(text);
  if (command) return void act('/sim/command', { channel: chosen.channel, command: command[1], text: command[2] });
  act('/sim/say', { channel: chosen.channel, text: named, thread_ts: chosen.thread });
});
new EventSource('/sim/changes').onmessage = refresh;
await refresh();
