// The workspace: people, channels, messages, views. Plain state; every change is told to `changed`.
import { readFileSync } from 'node:fs';

export const TEAM = 'T0FERNHALL1';
export const APP = 'A0AJAR00001';
export const BOT = 'B0AJAR00001';
export const BOT_USER = 'U0AJARBOT01';
export const SECOND = 'T0NORTHWIND';
export const LABS = 'T0FERNLABS1';
export const GROUP = 'E0FERNGROUP';

/** The workspaces that there are. The people of the others have the same names, and other ids. */
export const PLACES = [
  { team: TEAM, name: 'Fernhall', domain: 'fernhall', enterprise: null, bot: BOT, bot_user: BOT_USER, mark: '0' },
  {
    team: SECOND, name: 'Northwind', domain: 'northwind', enterprise: null,
    bot: 'B1AJAR00001', bot_user: 'U1AJARBOT01', mark: '1',
  },
  {
    team: LABS, name: 'Fernhall Labs', domain: 'labs', enterprise: { id: GROUP, name: 'Fernhall Group' },
    bot: 'B2AJAR00001', bot_user: 'U2AJARBOT01', mark: '2',
  },
];

/** The people of Ajar's demo company, as their directory has them: one person a line. */
export function demoPeople() {
  const file = new URL('../../../../config/knowledge/people.yaml', import.meta.url);
  const field = (line, name) => new RegExp(`[{,] *${name}: ([^,}]+)`).exec(line)?.[1].trim();
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^\s*- \{id:/.test(line))
    .map((line) => ({
      name: field(line, 'name'),
      email: field(line, 'email'),
      title: field(line, 'title'),
      locale: field(line, 'locale') ?? 'en',
      staff: /approver/.test(line),
    }));
}

export class World {
  constructor({ now = () => Date.now(), place = PLACES[0] } = {}) {
    this.now = now;
    this.place = place;
    this.users = new Map();
    this.channels = new Map();
    this.views = new Map(); // every view that was opened or published, by its id
    this.homes = new Map(); // user -> view id
    this.stacks = new Map(); // user -> view ids of open modals, the last on top
    this.statuses = new Map(); // "channel:thread" -> {status, title, prompts}
    this.listeners = new Set();
    this.lastTs = 0;
    this.ids = 0;
    this.found();
  }

  found() {
    const { bot_user, mark } = this.place;
    this.addUser({ id: bot_user, name: 'Ajar', title: 'IT', is_bot: true });
    demoPeople().forEach((person, index) =>
      this.addUser({ id: `U${mark}PERSON${String(index + 1).padStart(3, '0')}`, ...person }),
    );
    const people = [...this.users.values()].filter((user) => !user.is_bot);
    this.addChannel(`C${mark}GENERAL01`, 'general', people);
    this.addChannel(`C${mark}HELPIT001`, 'help-it', people);
    this.addChannel(`C${mark}ITREVIEW1`, 'it-reviews', people.filter((user) => user.staff), true);
  }

  addUser(user) {
    this.users.set(user.id, { team: this.place.team, ...user });
    return this.users.get(user.id);
  }

  addChannel(id, name, people, is_private = false) {
    const members = new Set([this.place.bot_user, ...people.map((user) => user.id)]);
    this.channels.set(id, { id, name, bot: this.place.bot_user, members, is_private, messages: [] });
  }

  /** The direct message between Ajar and a person. */
  directWith(userId) {
    const id = `D${userId.slice(1)}`;
    if (!this.channels.has(id))
      this.channels.set(id, {
        id, bot: this.place.bot_user, user: userId, is_im: true, members: new Set([this.place.bot_user, userId]), messages: [],
      });
    return this.channels.get(id);
  }

  person(nameOrId) {
    const users = [...this.users.values()];
    return users.find((u) => u.id === nameOrId || u.name === nameOrId || u.email === nameOrId);
  }

  id(prefix) {
    return prefix + this.place.mark + String(++this.ids).padStart(9, '0');
  }

  /** "1795356180.000100": unique, and in order. */
  ts() {
    this.lastTs = Math.max(this.now() * 1000, this.lastTs + 100);
    return `${Math.floor(this.lastTs / 1e6)}.${String(this.lastTs % 1e6).padStart(6, '0')}`;
  }

  add(channel, message) {
    const kept = { type: 'message', ts: this.ts(), ...message };
    channel.messages.push(kept);
    const root = kept.thread_ts && channel.messages.find((one) => one.ts === kept.thread_ts);
    if (root) {
      root.thread_ts = root.ts;
      root.reply_count = (root.reply_count ?? 0) + 1;
    }
    this.changed();
    return kept;
  }

  message(channelId, ts) {
    return this.channels.get(channelId)?.messages.find((one) => one.ts === ts);
  }

  openView(userId, view, previous) {
    const kept = {
      ...view, id: this.id('V'), team_id: this.place.team, app_id: APP, bot_id: this.place.bot, hash: this.hash(),
      app_installed_team_id: this.place.team, callback_id: view.callback_id ?? '',
      external_id: view.external_id ?? '', private_metadata: view.private_metadata ?? '',
      previous_view_id: previous?.id ?? null, state: { values: {} }, user: userId,
    };
    kept.root_view_id = previous?.root_view_id ?? kept.id;
    this.views.set(kept.id, kept);
    this.changed();
    return kept;
  }

  hash() {
    return `${Math.floor(this.now() / 1000)}.${String(++this.ids)}`;
  }

  changed() {
    for (const tell of this.listeners) tell();
  }
}

/** A view as Slack shows it to the app. */
export const viewOut = ({ user, ...view }) => view;
