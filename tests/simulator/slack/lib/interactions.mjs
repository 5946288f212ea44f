// What people do with Ajar's controls: press, pick, submit, close, command, shortcut. A click's
// trigger_id opens one view within three seconds; its response_url takes five answers in half an
// hour.
import { messageFaults } from './limits.mjs';
import { APP, viewOut } from './world.mjs';

const TRIGGER_MS = 3000;
const ANSWERS = 5;
const ANSWERS_MS = 30 * 60_000;

export class Interactions {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
    this.triggers = new Map();
    this.addresses = new Map();
  }

  trigger(user) {
    const id = `${this.world.id('')}.${this.world.id('')}.sim`;
    this.triggers.set(id, { user, until: this.world.now() + TRIGGER_MS, used: false });
    return id;
  }

  /** Who the trigger is of; fails as Slack does. */
  spend(id, fail) {
    const trigger = this.triggers.get(id);
    if (!trigger) fail('invalid_trigger_id');
    if (trigger.used) fail('exchanged_trigger_id');
    if (this.world.now() > trigger.until) fail('expired_trigger_id');
    trigger.used = true;
    return trigger.user;
  }

  address(kind, channel, user, message) {
    const path = `/hooks/${kind}/${this.world.place.team}/${this.world.id('')}`;
    this.addresses.set(path, { channel, user, message, left: ANSWERS, until: this.world.now() + ANSWERS_MS });
    return this.simulator.url + path;
  }

  /** A POST to a response_url: {status, body}. */
  respond(path, args) {
    const address = this.addresses.get(path);
    if (!address) return { status: 404, body: 'no_service' };
    if (this.world.now() > address.until) return { status: 404, body: 'expired_url' };
    if (address.left-- <= 0) return { status: 404, body: 'used_url' };
    const channel = this.world.channels.get(address.channel);
    const original = channel.messages.find((m) => m.ts === address.message);
    if (args.delete_original && original) {
      channel.messages.splice(channel.messages.indexOf(original), 1);
    } else {
      const faults = messageFaults(args);
      if (faults.length) {
        this.simulator.api.refusals.push({ method: 'response_url', faults, args });
        return { status: 400, body: 'invalid_blocks' };
      }
      const content = { text: args.text ?? '', ...(args.blocks ? { blocks: args.blocks } : {}) };
      if (args.replace_original && original) {
        delete original.blocks;
        Object.assign(original, content);
      } else {
        this.world.add(channel, {
          user: this.world.place.bot_user, bot_id: this.world.place.bot, app_id: APP, ...content,
          ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
          ...(args.response_type === 'in_channel' ? {} : { ephemeral_for: address.user }),
        });
      }
    }
    this.world.changed();
    return { status: 200, body: 'ok' };
  }

  who(userId) {
    const user = this.world.users.get(userId);
    const name = user.name.toLowerCase().replace(/[^a-z]+/g, '.');
    return { id: user.id, username: name, name, team_id: this.world.place.team };
  }

  base(userId) {
    return {
      user: this.who(userId), api_app_id: APP, token: 'not-used-any-more',
      trigger_id: this.trigger(userId), team: { id: this.world.place.team, domain: this.world.place.domain },
      ...this.simulator.tenancy(),
    };
  }

  /** The element with this action_id, its block, among blocks. */
  static find(blocks, actionId, blockId) {
    for (const block of blocks ?? []) {
      if (blockId && block.block_id !== blockId) continue;
      const all = [...(block.elements ?? []), block.accessory, block.element].filter(Boolean);
      const element = all.find((one) => one.action_id === actionId);
      if (element) return { block, element };
    }
    return undefined;
  }

  action(block, element, value) {
    const { action_id, type, text } = element;
    const action = { action_id, block_id: block.block_id, type, action_ts: this.world.ts() };
    if (type === 'button') return { ...action, text, value: element.value };
    return { ...action, ...chosen(element, value) };
  }

  /** Somebody presses or picks in a message; `blocks` are what this person still sees when the
   *  message is another one by now. */
  async press({ user, channel, ts, action_id, block_id, value, blocks }) {
    const message = this.world.message(channel, ts);
    const found = message && Interactions.find(blocks ?? message.blocks, action_id, block_id);
    if (!found) return { ok: false, error: 'there is no such control any more' };
    const { ephemeral_for, ...shown } = message;
    const threadTs = message.thread_ts ? { thread_ts: message.thread_ts } : {};
    const payload = {
      type: 'block_actions', ...this.base(user),
      container: {
        type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: !!ephemeral_for, ...threadTs,
      },
      channel: { id: channel, name: this.world.channels.get(channel).name ?? 'directmessage' },
      message: shown, state: { values: message.state ?? {} },
      response_url: this.address('actions', channel, user, ts),
      actions: [this.action(found.block, found.element, value)],
    };
    return this.simulator.deliveries.once_only('interactive', payload);
  }

  /** The same inside a view. */
  async pressInView({ user, view_id, action_id, block_id, value, values }) {
    const view = this.world.views.get(view_id);
    const found = view && Interactions.find(view.blocks, action_id, block_id);
    if (!found) return { ok: false, error: 'there is no such control any more' };
    if (values) view.state.values = this.stateOf(view, values);
    return this.simulator.deliveries.once_only('interactive', {
      type: 'block_actions', ...this.base(user), container: { type: 'view', view_id },
      view: viewOut(view), actions: [this.action(found.block, found.element, value)],
    });
  }

  stateOf(view, values) {
    const state = {};
    for (const block of view.blocks) {
      const element = block.type === 'input' ? block.element : undefined;
      const all = element ? [element] : block.elements ?? [block.accessory].filter(Boolean);
      for (const one of all) {
        if (!one.action_id || one.type === 'button') continue;
        const value = values[block.block_id]?.[one.action_id] ?? one.initial_value;
        state[block.block_id] ??= {};
        state[block.block_id][one.action_id] = { type: one.type, ...chosen(one, value) };
      }
    }
    return state;
  }

  /** Submits the view on top: {ok, errors?}. */
  async submit({ user, view_id, values = {} }) {
    const view = this.world.views.get(view_id);
    const stack = this.world.stacks.get(user) ?? [];
    if (!view || stack.at(-1) !== view_id) return { ok: false, error: 'this view is not open' };
    view.blocks = view.blocks.map((block) => ({ block_id: this.world.id('b'), ...block }));
    view.state.values = this.stateOf(view, values);
    const missing = {};
    for (const block of view.blocks)
      if (block.type === 'input' && !block.optional) {
        const { type: _, ...rest } = view.state.values[block.block_id][block.element.action_id];
        if (Object.values(rest).every((v) => v === null || v === '' || v?.length === 0))
          missing[block.block_id] = 'Please complete this required field.';
      }
    if (Object.keys(missing).length) return { ok: false, errors: missing };
    const result = await this.simulator.deliveries.once_only('interactive', {
      type: 'view_submission', ...this.base(user), view: viewOut(view), response_urls: [],
    });
    if (!result.ok) return { ok: false, error: 'We had some trouble connecting. Try again?' };
    return this.follow(user, view, stack, result.body ?? {});
  }

  /** What the app answers to a submission. */
  follow(user, view, stack, answer) {
    const { world } = this;
    const action = answer.response_action;
    if (action === 'errors') return { ok: false, errors: answer.errors };
    if (action === 'clear') world.stacks.set(user, []);
    else if (action === 'update' || action === 'push') {
      const faults = this.simulator.judgeView(answer.view);
      if (faults.length) return { ok: false, error: faults.join('; ') };
      if (action === 'push') {
        const pushed = world.openView(user, answer.view, view);
        world.stacks.set(user, [...stack, pushed.id]);
      } else {
        Object.assign(view, answer.view, { hash: world.hash(), state: { values: {} } });
      }
    } else world.stacks.set(user, stack.slice(0, -1));
    world.changed();
    return { ok: true };
  }

  async close({ user, view_id, cleared = false }) {
    const stack = this.world.stacks.get(user) ?? [];
    const view = this.world.views.get(view_id);
    this.world.stacks.set(user, cleared ? [] : stack.slice(0, -1));
    this.world.changed();
    if (!view?.notify_on_close) return { ok: true };
    return this.simulator.deliveries.once_only('interactive', {
      type: 'view_closed', ...this.base(user), view: viewOut(view), is_cleared: cleared,
    });
  }

  async command({ user, channel, command, text = '' }) {
    const place = this.world.channels.get(channel);
    const { name } = this.who(user);
    const result = await this.simulator.deliveries.once_only('slash_commands', {
      token: 'not-used-any-more', team_id: this.world.place.team, team_domain: this.world.place.domain, channel_id: channel,
      channel_name: place.name ?? 'directmessage', user_id: user, user_name: name, command, text,
      api_app_id: APP, ...this.simulator.tenancyOfForm(), trigger_id: this.trigger(user),
      response_url: this.address('commands', channel, user),
    });
    if (!result.ok) return { ok: false, error: `${command} failed: operation_timeout` };
    const said = result.body;
    if (said?.text || said?.blocks)
      this.world.add(place, {
        user: this.world.place.bot_user, bot_id: this.world.place.bot, app_id: APP, text: said.text ?? '',
        ...(said.blocks ? { blocks: said.blocks } : {}),
        ...(said.response_type === 'in_channel' ? {} : { ephemeral_for: user }),
      });
    return { ok: true, body: said };
  }

  async shortcut({ user, callback_id, channel, ts }) {
    const payload = { ...this.base(user), callback_id, action_ts: this.world.ts() };
    if (!ts) return this.simulator.deliveries.once_only('interactive', { type: 'shortcut', ...payload });
    return this.simulator.deliveries.once_only('interactive', {
      type: 'message_action', ...payload, message_ts: ts, message: this.world.message(channel, ts),
      channel: { id: channel, name: this.world.channels.get(channel).name ?? 'directmessage' },
      response_url: this.address('app', channel, user, ts),
    });
  }
}

/** What stands in a control, as its kind says it. */
function chosen(element, value) {
  const all = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((g) => g.options)];
  const option = (one) => all.find((o) => o.value === one) ?? null;
  const list = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  switch (element.type) {
    case 'static_select': case 'radio_buttons': case 'overflow':
      return { selected_option: value === undefined ? element.initial_option ?? null : option(value) };
    case 'multi_static_select': case 'checkboxes':
      return { selected_options: value === undefined ? element.initial_options ?? [] : list.map(option).filter(Boolean) };
    case 'users_select': return { selected_user: value ?? element.initial_user ?? null };
    case 'multi_users_select': return { selected_users: list };
    case 'conversations_select': return { selected_conversation: value ?? null };
    case 'channels_select': return { selected_channel: value ?? null };
    case 'datepicker': return { selected_date: value ?? element.initial_date ?? null };
    case 'timepicker': return { selected_time: value ?? element.initial_time ?? null };
    case 'datetimepicker': return { selected_date_time: value ? Number(value) : null };
    default: return { value: value ?? element.initial_value ?? null };
  }
}
