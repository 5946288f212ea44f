// How often each method may be called for a workspace, as Slack's tiers have it. A sliding minute;
// chat.postMessage also has its one a second for each channel, with a short burst.
const TIERS = { 1: 20, 2: 20, 3: 50, 4: 100 };
const METHODS = {
  'apps.connections.open': 3, 'chat.update': 3, 'chat.delete': 3, 'chat.postEphemeral': 4,
  'views.open': 4, 'views.push': 4, 'views.update': 4, 'views.publish': 4,
  'conversations.history': 3, 'conversations.replies': 3, 'conversations.open': 3,
  'conversations.list': 2, 'conversations.info': 3, 'conversations.members': 4, 'users.info': 4,
  'users.list': 2, 'users.lookupByEmail': 3, 'bots.info': 3, 'team.info': 3, 'reactions.add': 3,
  'agents.sessions.setStatus': 2, 'agents.sessions.rename': 2,
  'assistant.threads.setSuggestedPrompts': 3, 'oauth.v2.access': 4,
};
// Slack promises each tier's number at least; a simulator that gave no more would find nothing
// wrong with a client that sends twice as much for a moment.
const GRACE = 1.2;
const CHANNEL_BURST = 5;

export class RateLimits {
  constructor(now) {
    this.now = now;
    this.on = true;
    this.calls = new Map();
    this.channels = new Map();
  }

  /** Seconds to wait, or 0. */
  take(method, channel, token = '') {
    if (!this.on) return 0;
    const now = this.now();
    if (method === 'chat.postMessage') {
      const bucket = this.channels.get(channel) ?? { tokens: CHANNEL_BURST, at: now };
      bucket.tokens = Math.min(CHANNEL_BURST, bucket.tokens + (now - bucket.at) / 1000);
      bucket.at = now;
      this.channels.set(channel, bucket);
      if (bucket.tokens < 1) return 1;
      bucket.tokens -= 1;
    }
    const most = method === 'chat.postMessage' ? 600 : TIERS[METHODS[method]];
    if (!most) return 0;
    const key = `${method} ${token}`; // each workspace has its own
    const past = (this.calls.get(key) ?? []).filter((at) => at > now - 60_000);
    this.calls.set(key, past);
    if (past.length >= most * GRACE) return Math.max(1, Math.ceil((past[0] + 60_000 - now) / 1000));
    past.push(now);
    return 0;
  }
}
