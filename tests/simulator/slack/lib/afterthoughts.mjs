// What people do to messages that stand there already: edit, delete; and what Slack does to them by
// itself. Each is told to the app as Slack tells it.
const fail = (why) => {
  throw Object.assign(new Error(why), { known: why });
};

export class Afterthoughts {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
  }

  /** Their own message; nobody changes another's. */
  find({ user, channel: id, ts }) {
    const channel = id ? this.world.channels.get(id) : this.world.directWith(user);
    const message = channel?.messages.find((one) => one.ts === ts) ?? fail('message_not_found');
    if (message.user !== user || message.subtype === 'tombstone') fail('cant_update_message');
    return { channel, message };
  }

  /** Gives {told}: the promise that Slack's telling ends. */
  edit({ text, copies, ...which }) {
    const { channel, message } = this.find(which);
    const before = { ...message };
    Object.assign(message, { text, edited: { user: message.user, ts: this.world.ts() } });
    this.world.changed();
    return { told: this.changed(channel, message, before, copies) };
  }

  /** A message with replies leaves its place in the thread, as a tombstone. */
  remove(which) {
    const { channel, message } = this.find(which);
    const before = { ...message };
    if (message.reply_count) {
      delete message.blocks;
      Object.assign(message, {
        subtype: 'tombstone', text: 'This message was deleted.', user: 'USLACKBOT', hidden: true,
      });
      this.world.changed();
      return { told: this.changed(channel, message, before) };
    }
    channel.messages.splice(channel.messages.indexOf(message), 1);
    const root = channel.messages.find((one) => one.ts === message.thread_ts);
    if (root) root.reply_count -= 1;
    this.world.changed();
    return { told: this.tell(channel, { subtype: 'message_deleted', deleted_ts: message.ts, previous_message: before }) };
  }

  /** Slack looks at the links in it and shows what is there. */
  unfurl(which) {
    const { channel, message } = this.find(which);
    const before = { ...message };
    message.attachments = [{ id: 1, title: 'A page', text: 'What stands there', from_url: 'https://page.example' }];
    return { told: this.changed(channel, message, before) };
  }

  changed(channel, message, previous_message, copies) {
    const { reply_count: _, ...shown } = message;
    return this.tell(channel, { subtype: 'message_changed', message: shown, previous_message }, copies);
  }

  tell(channel, more, copies = 0) {
    const ts = this.world.ts();
    return this.simulator.deliveries.event({
      type: 'message', hidden: true, channel: channel.id, channel_type: kindOf(channel), ts, event_ts: ts, ...more,
    }, { copies });
  }
}

export const kindOf = (channel) => (channel.is_im ? 'im' : channel.is_private ? 'group' : 'channel');
