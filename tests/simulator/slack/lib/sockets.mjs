// Socket Mode: one-time addresses, greetings, envelopes and their confirmations, refreshes, and
// connections that break.
import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import { APP } from './world.mjs';

const MOST = 10;

export class Sockets {
  constructor(simulator) {
    this.simulator = simulator;
    this.tickets = new Set();
    this.links = new Set();
    this.waiting = new Map(); // envelope_id -> what its confirmation resolves
    this.turn = 0;
    this.server = new WebSocketServer({ noServer: true });
    this.seconds = 3600;
    this.greeting = true;
    this.opened = 0;
  }

  newAddress() {
    const ticket = randomUUID();
    this.tickets.add(ticket);
    return `${this.simulator.url.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${APP}`;
  }

  upgrade(request, socket, head) {
    const url = new URL(request.url, this.simulator.url);
    if (url.pathname !== '/link/' || !this.tickets.delete(url.searchParams.get('ticket'))) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
      return;
    }
    this.server.handleUpgrade(request, socket, head, (link) => this.take(link));
  }

  take(link) {
    if (this.links.size >= MOST) {
      link.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      link.close();
      return;
    }
    this.opened += 1;
    this.links.add(link);
    link.setMaxListeners(0); // each event under way waits for its end
    link.on('message', (data) => this.confirmed(data));
    link.on('close', () => this.links.delete(link));
    link.on('error', () => link.terminate());
    const pings = setInterval(() => link.ping('Ping from simulator'), 10_000);
    link.on('close', () => clearInterval(pings));
    if (!this.greeting) return;
    link.send(JSON.stringify({
      type: 'hello', num_connections: this.links.size, connection_info: { app_id: APP },
      debug_info: {
        host: 'simulator', started: new Date().toISOString(), build_number: 1,
        approximate_connection_time: this.seconds,
      },
    }));
  }

  confirmed(data) {
    let frame;
    try {
      frame = JSON.parse(data);
    } catch {
      return;
    }
    this.waiting.get(frame.envelope_id)?.({ ok: true, payload: frame.payload });
  }

  /** To any of the connections, one after the other: {ok, payload}, or why not. */
  deliver(envelope, patience) {
    const open = [...this.links].filter((link) => link.readyState === 1);
    const staying = open.filter((link) => !link.leaving);
    const ready = staying.length ? staying : open;
    if (ready.length === 0) return Promise.resolve({ ok: false, why: 'connection_failed' });
    const link = ready[this.turn++ % ready.length];
    return new Promise((resolve) => {
      const end = (result) => {
        clearTimeout(timer);
        link.off('close', broken);
        if (this.waiting.get(envelope.envelope_id) === end) this.waiting.delete(envelope.envelope_id);
        resolve(result);
      };
      const timer = setTimeout(() => end({ ok: false, why: 'http_timeout' }), patience);
      const broken = () => end({ ok: false, why: 'connection_failed' });
      link.once('close', broken);
      this.waiting.set(envelope.envelope_id, end);
      link.send(JSON.stringify(envelope));
    });
  }

  /** Slack's own refresh: a warning, and the connection goes a little later; like `drop`, at once. */
  refresh({ reason = 'refresh_requested', after = 10_000 } = {}) {
    for (const link of this.links) {
      if (link.leaving) continue;
      link.leaving = reason !== 'warning';
      link.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'simulator' } }));
      setTimeout(() => link.close(1000), after).unref();
    }
  }

  /** Connections break without a word; `which` of them (all when it is not said). */
  drop(which) {
    [...this.links].forEach((link, i) => {
      if (which === undefined || which === i) link.terminate();
    });
  }

  stop() {
    for (const link of this.links) link.terminate();
    this.server.close();
  }
}
