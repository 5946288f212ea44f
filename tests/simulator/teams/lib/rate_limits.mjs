// How often a bot may write: in one conversation, and in the whole company. Sliding windows.
const SENDS = [[1_000, 7], [2_000, 8], [30_000, 60], [3_600_000, 1800]];
const READS = [[1_000, 14], [2_000, 16], [30_000, 120], [3_600_000, 3600]];
const COMPANY = [[1_000, 50]];

export class RateLimits {
  constructor(now) {
    this.now = now;
    this.on = true;
    this.calls = new Map();
  }

  /** Seconds to wait, or 0. */
  take(kind, conversation) {
    if (!this.on) return 0;
    const keys = [['company', COMPANY], [`${kind}:${conversation}`, kind === 'read' ? READS : SENDS]];
    const wait = Math.max(...keys.map(([key, windows]) => this.wait(key, windows)));
    if (wait > 0) return Math.max(1, Math.ceil(wait / 1000));
    for (const [key] of keys) this.calls.get(key).push(this.now());
    return 0;
  }

  wait(key, windows) {
    const now = this.now();
    const past = (this.calls.get(key) ?? []).filter((at) => at > now - windows.at(-1)[0]);
    this.calls.set(key, past);
    return Math.max(0, ...windows.map(([length, most]) => {
      const within = past.filter((at) => at > now - length);
      return within.length >= most ? within[within.length - most] + length - now : 0;
    }));
  }
}
