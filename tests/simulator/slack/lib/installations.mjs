// Who has installed the app, and with which tokens: the page on which somebody allows it, codes,
// bot tokens that end and are renewed, and what happens when the app is uninstalled.
import { randomUUID } from 'node:crypto';
import { send } from './simulator.mjs';
import { BOT_TOKEN, CLIENT_ID } from './web_api.mjs';
import { APP, PLACES, TEAM } from './world.mjs';

const CODE_MS = 10 * 60_000;
const GRACE_MS = 60_000; // in which a refresh token that was used up gives tokens once more

const escaped = (text) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

export class Installations {
  constructor(simulator) {
    this.simulator = simulator;
    this.rotation = 0; // seconds that a token lives; 0: until it is revoked
    this.codes = new Map(); // code -> {place, redirect_uri, scope, until, used}
    this.refreshes = new Map(); // refresh token -> {grant, replaced}
    // token -> {place: a team's or an organisation's id, ends, error}
    this.tokens = new Map([[BOT_TOKEN, { place: TEAM }]]);
    this.renewals = 0;
  }

  now() {
    return this.simulator.world.now();
  }

  /** Of a team or an organisation: the workspaces in it. */
  teamsOf(place) {
    return PLACES.filter(({ team, enterprise }) => team === place || enterprise?.id === place);
  }

  /** What is wrong with a bot token, in Slack's word. */
  trouble(token) {
    const known = this.tokens.get(token);
    if (!known) return 'invalid_auth';
    if (known.error) return known.error;
    return known.ends && this.now() >= known.ends ? 'token_expired' : undefined;
  }

  living(place) {
    return [...this.tokens].filter(([token, one]) => one.place === place && !this.trouble(token));
  }

  isWhole(enterprise) {
    return this.living(enterprise).length > 0;
  }

  list() {
    const places = [...new Set([...this.tokens.values()].map(({ place }) => place))];
    return places.filter((place) => this.living(place).length > 0);
  }

  /** Where a call with this token happens: an organisation's reaches all of its workspaces. */
  workspaceOf(token, args) {
    const teams = this.teamsOf(this.tokens.get(token)?.place ?? TEAM);
    const places = teams.map(({ team }) => this.simulator.workspace(team));
    const ids = [args.channel, args.channel_id, args.user, args.users, args.user_id].filter(Boolean);
    const meant = places.find(({ world }) => ids.some((id) => world.channels.has(id) || world.users.has(id)));
    return meant ?? places[0] ?? this.simulator;
  }

  /** Somebody is asked whether they allow it. With `decide` the answer is in the address. */
  page(url, response) {
    const args = Object.fromEntries(url.searchParams);
    const fault = args.client_id !== CLIENT_ID ? 'invalid_client_id'
      : !args.scope ? 'invalid_scope'
        : !/^https?:\/\//.test(args.redirect_uri ?? '') ? 'bad_redirect_uri' : '';
    if (fault) return send(response, 400, `Something went wrong: ${fault}`, 'text/plain');
    if (args.decide) return this.decide(args, response);
    const to = (more) => escaped(`?${new URLSearchParams({ ...args, ...more })}`);
    const places = [
      ...PLACES.map(({ team, name }) => [team, name]),
      ...PLACES.filter((one) => one.enterprise).map(({ enterprise }) => [enterprise.id, enterprise.name]),
    ];
    const links = places.map(([id, name]) =>
      `<p><a href="${to({ decide: 'allow', place: id })}">Allow in ${escaped(name)}</a></p>`).join('\n');
    response.setHeader('Content-Security-Policy', "default-src 'none'");
    return send(response, 200, `<!doctype html><title>The Slack simulator</title>
<h1>Ajar asks for your permission</h1><p>${escaped(args.scope.replaceAll(',', ', '))}</p>
${links}\n<p><a href="${to({ decide: 'cancel' })}">Cancel</a></p>`, 'text/html; charset=utf-8');
  }

  decide({ decide, place = TEAM, state = '', redirect_uri, scope }, response) {
    const back = new URL(redirect_uri);
    if (decide === 'allow' && this.teamsOf(place).length > 0) {
      const code = `${randomUUID()}`;
      this.codes.set(code, { place, redirect_uri, scope, until: this.now() + CODE_MS });
      back.searchParams.set('code', code);
    } else {
      back.searchParams.set('error', 'access_denied');
    }
    back.searchParams.set('state', state);
    response.setHeader('Location', back.href);
    return send(response, 302, '', 'text/plain');
  }

  /** A code for tokens. */
  redeem({ code, redirect_uri }, fail) {
    const asked = this.codes.get(code) ?? fail('invalid_code');
    if (asked.used) fail('code_already_used');
    if (this.now() >= asked.until) fail('invalid_code');
    if (redirect_uri !== asked.redirect_uri) fail('bad_redirect_uri');
    asked.used = true;
    return this.grant(asked.place, asked.scope);
  }

  /** A refresh token for the next pair. */
  refresh(refreshToken, fail) {
    const known = this.refreshes.get(refreshToken) ?? fail('invalid_refresh_token');
    if (known.over || (known.replaced && this.now() >= known.replaced + GRACE_MS)) fail('invalid_refresh_token');
    known.replaced ??= this.now();
    this.renewals += 1;
    // At most two live tokens for each installation.
    const older = this.living(known.place).map(([token]) => token);
    for (const token of older.slice(0, -1)) this.tokens.get(token).error = 'token_revoked';
    return this.grant(known.place, known.scope);
  }

  grant(place, scope = 'chat:write') {
    const [first] = this.teamsOf(place);
    const whole = first.team !== place;
    const token = `${this.rotation ? 'xoxe.xoxb-' : 'xoxb-'}${randomUUID()}`;
    this.tokens.set(token, { place, ends: this.rotation ? this.now() + this.rotation * 1000 : undefined });
    const more = {};
    if (this.rotation) {
      more.refresh_token = `xoxe-1-${randomUUID()}`;
      more.expires_in = this.rotation;
      this.refreshes.set(more.refresh_token, { place, scope });
    }
    this.simulator.world.changed();
    return {
      access_token: token, token_type: 'bot', scope, bot_user_id: first.bot_user, app_id: APP,
      team: whole ? null : { id: first.team, name: first.name }, enterprise: first.enterprise,
      is_enterprise_install: whole, authed_user: { id: `U${first.mark}PERSON001` }, ...more,
    };
  }

  /** Every token that ends has ended. */
  expire() {
    for (const one of this.tokens.values()) if (one.ends) one.ends = this.now();
  }

  revoke(token) {
    const known = this.tokens.get(token);
    if (known) known.error = 'token_revoked';
  }

  /** An administrator removes the app: its tokens are worth nothing, and it is told. */
  async uninstall(place) {
    for (const one of this.tokens.values()) if (one.place === place) one.error = 'account_inactive';
    for (const one of this.refreshes.values()) if (one.place === place) one.over = true;
    this.simulator.world.changed();
    const { deliveries, world } = this.simulator.workspace(this.teamsOf(place)[0].team);
    const { bot_user, enterprise, team } = world.place;
    const whole = place === enterprise?.id;
    const tell = (event) => {
      const envelope = deliveries.envelope({ ...event, event_ts: world.ts() });
      envelope.authorizations = [{
        enterprise_id: enterprise?.id ?? null, team_id: whole ? null : team, user_id: bot_user,
        is_bot: true, is_enterprise_install: whole,
      }];
      return deliveries.event(envelope.event, { envelope });
    };
    await Promise.all([
      tell({ type: 'tokens_revoked', tokens: { oauth: [], bot: [bot_user] } }),
      tell({ type: 'app_uninstalled' }),
    ]);
  }
}
