// Bad moments, by seed: the same seed gives the same day. `plan(method)` says what happens to one
// call; tests also queue single moments for one method.
//
// kinds: error (word) · refused (429, seconds) · status (number, nothing done) · lost (done, and the
// connection is cut) · doneStatus (number, and done all the same) · silent (done, never answered)
export class Faults {
  constructor() {
    this.queued = new Map();
    this.reset();
  }

  reset() {
    this.settings = { seed: 1, latency: [0, 0], rates: {} };
    this.state = 1;
    this.queued.clear();
  }

  /** {seed, latency: [least, most] in ms, rates: {"chat.postMessage": {lost: 0.1, refused: 0.2}}} */
  set(settings) {
    this.settings = { ...this.settings, ...settings };
    if (settings.seed !== undefined) this.state = settings.seed >>> 0 || 1;
  }

  next(method, fault) {
    this.queued.set(method, [...(this.queued.get(method) ?? []), fault]);
  }

  /** A number from 0 to 1 (mulberry32). */
  chance() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  latency() {
    const [least, most] = this.settings.latency;
    return least + (most > least ? this.chance() * (most - least) : 0);
  }

  plan(method) {
    const waiting = this.queued.get(method);
    if (waiting?.length) return waiting.shift();
    const rates = { ...this.settings.rates['*'], ...this.settings.rates[method] };
    let dice = Object.keys(rates).length ? this.chance() : 1;
    for (const [kind, rate] of Object.entries(rates)) {
      dice -= rate;
      if (dice < 0) return { kind, ...DEFAULTS[kind] };
    }
    return undefined;
  }
}

const DEFAULTS = {
  error: { word: 'internal_error' }, refused: { seconds: 1 }, status: { status: 503 },
  doneStatus: { status: 502 }, lost: {}, silent: {},
};
