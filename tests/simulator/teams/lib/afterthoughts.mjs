// What people do to messages that stand there already: edit, delete, react. Teams tells of it only
// where Ajar hears what is said.
export class Afterthoughts {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
  }

  find({ user: id, conversation: where, message: messageId }) {
    const user = this.world.person(id);
    const message = this.world.message(where, messageId);
    if (!user || !message) throw Object.assign(new Error(`there is no ${user ? messageId : id}`), { known: true });
    return { user, message, place: { conversation: this.world.place(where).conversation, root: message.root } };
  }

  tell(type, user, place, more) {
    const { deliveries } = this.simulator;
    return deliveries.tell(deliveries.activity(type, user, place, more));
  }

  /** Their own message, in other words. */
  async edit({ text, ...which }) {
    const { user, message, place } = this.find(which);
    Object.assign(message, { text, edited: true, version: message.version + 1 });
    this.world.changed();
    await this.tell('messageUpdate', user, place, {
      id: message.id, text, textFormat: 'plain', channelData: { eventType: 'editMessage' },
    });
    return {};
  }

  async remove(which) {
    const { user, message, place } = this.find(which);
    message.deleted = true;
    this.world.changed();
    await this.tell('messageDelete', user, place, { id: message.id, channelData: { eventType: 'softDeleteMessage' } });
    return {};
  }

  async react({ reaction, ...which }) {
    const { user, message, place } = this.find(which);
    await this.tell('messageReaction', user, place, { replyToId: message.id, reactionsAdded: [{ type: reaction }] });
    return {};
  }
}
