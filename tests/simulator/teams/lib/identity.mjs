// Microsoft's identity platform, as far as a bot meets it: the keys that Teams signs with, where
// they are found, and the tokens that a bot gets for its secret, for what its certificate has signed,
// or because the machine that it runs on is known.
import { constants, createSign, generateKeyPairSync, randomBytes, verify, X509Certificate } from 'node:crypto';
import { APP_ID, TENANT } from './world.mjs';

export const SECRET = 'simulator-secret';
export const ISSUER = 'https://api.botframework.com';
const SCOPE = 'https://api.botframework.com/.default';
const RESOURCE = 'https://api.botframework.com';
const EXCHANGE = 'api://AzureADTokenExchange';
const BY_WORD = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const HOUR = 3600;
/** What App Service gives to its guests in IDENTITY_HEADER. */
export const MACHINE_WORD = 'simulator-machine';
/** A managed identity that the bot's application trusts. */
export const MACHINE = '33333333-4444-5555-6666-777777777777';

const base64url = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

export class Identity {
  constructor(simulator) {
    this.simulator = simulator;
    this.down = false; // the metadata server cannot be reached
    this.fetches = { metadata: 0, keys: 0, token: 0 };
    this.given = new Map(); // access token -> until when
    this.offers = true; // whether people may be signed in to Ajar's page
    this.lifetime = HOUR;
    this.keys = [this.newKey(['msteams'])];
    this.directoryKey = this.newKey();
    this.certificate = undefined; // PEM: what the application's owner has uploaded
    this.machineIsTheBot = false; // the bot is a managed identity, and has no secret
    this.used = new Set(); // a signed word counts once
  }

  /** Who makes people's tokens: the company's directory. */
  get directory() {
    return `${this.simulator.url}/login/${TENANT}/v2.0`;
  }

  /** A person's token for Ajar's page, as Teams gives it to the page; a test may bend it. */
  signOn(person, claims = {}) {
    const now = Math.floor(this.simulator.world.now() / 1000);
    return this.sign({
      aud: APP_ID, iss: this.directory, iat: now, nbf: now - 60, exp: now + HOUR, name: person.name,
      oid: person.aadObjectId, preferred_username: person.email, scp: 'access_as_user', tid: TENANT, ver: '2.0', ...claims,
    }, {}, this.directoryKey);
  }

  sign(claims, header, key) {
    const head = base64url({ alg: 'RS256', kid: key.kid, typ: 'JWT', x5t: key.kid, ...header });
    const body = base64url(claims);
    const signature = createSign('RSA-SHA256').update(`${head}.${body}`).sign(key.privateKey, 'base64url');
    return `${head}.${body}.${signature}`;
  }

  newKey(endorsements) {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const kid = randomBytes(12).toString('base64url');
    return { kid, privateKey, publicKey, endorsements, jwk: publicKey.export({ format: 'jwk' }) };
  }

  /** Teams signs with a new key from now on; the old one goes at once with `forget`. */
  rotate({ forget = false } = {}) {
    const key = this.newKey(['msteams']);
    this.keys = forget ? [key] : [...this.keys.slice(-2), key];
    return key.kid;
  }

  /** A token as Teams sends it with each activity; a test may bend it. */
  token({ claims = {}, header = {}, key = this.keys.at(-1) } = {}) {
    const now = Math.floor(this.simulator.world.now() / 1000);
    return this.sign({
      serviceurl: this.simulator.serviceUrl, nbf: now - 60, exp: now + HOUR, iss: ISSUER, aud: APP_ID, ...claims,
    }, header, key);
  }

  /** Gives {status, body} for what is asked below /openid and /login. */
  answer(method, path, form) {
    if (path.startsWith('/openid/') && this.down) return { status: 503, body: { message: 'The service is not there.' } };
    if (method === 'GET' && path === '/openid/.well-known/openidconfiguration') {
      this.fetches.metadata += 1;
      return {
        status: 200,
        body: {
          issuer: ISSUER, authorization_endpoint: 'https://invalid.botframework.com',
          jwks_uri: `${this.simulator.url}/openid/.well-known/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
          token_endpoint_auth_methods_supported: ['private_key_jwt'],
        },
      };
    }
    if (method === 'GET' && path === '/openid/.well-known/keys') {
      this.fetches.keys += 1;
      const keys = this.keys.map(({ kid, endorsements, jwk }) => ({
        kty: 'RSA', use: 'sig', kid, x5t: kid, n: jwk.n, e: jwk.e, endorsements,
      }));
      return { status: 200, body: { keys } };
    }
    if (method === 'GET' && path === `/login/${TENANT}/v2.0/.well-known/openid-configuration`)
      return {
        status: 200,
        body: {
          issuer: this.directory, jwks_uri: `${this.simulator.url}/login/${TENANT}/discovery/v2.0/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        },
      };
    if (method === 'GET' && path === `/login/${TENANT}/discovery/v2.0/keys`) {
      const { kid, jwk } = this.directoryKey;
      return { status: 200, body: { keys: [{ kty: 'RSA', use: 'sig', kid, x5t: kid, n: jwk.n, e: jwk.e, issuer: this.directory }] } };
    }
    const tenant = /^\/login\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(path)?.[1];
    if (method === 'POST' && tenant) return this.give(decodeURIComponent(tenant), form);
    return { status: 404, body: { message: 'There is nothing here.' } };
  }

  /** The machine's own service (IMDS, or App Service's): who runs here is known by that. */
  machine(query, headers) {
    this.fetches.token += 1;
    const refuse = (why) => ({ status: 400, body: { error: 'invalid_request', error_description: why } });
    if (headers['x-identity-header'] !== MACHINE_WORD) return refuse('Required X-IDENTITY-HEADER header not specified or wrong.');
    if (query.get('api-version') !== '2019-08-01') return refuse('The api-version is not supported.');
    const [client, resource] = [query.get('client_id'), query.get('resource')];
    if (client === APP_ID && this.machineIsTheBot && resource === RESOURCE) return this.newToken();
    if (client !== MACHINE || resource !== EXCHANGE) return refuse(`Identity not found: ${client} for ${resource}.`);
    const now = Math.floor(this.simulator.world.now() / 1000);
    const word = this.sign({
      aud: EXCHANGE, iss: this.directory, sub: 'the-machine', jti: randomBytes(8).toString('hex'), iat: now, nbf: now, exp: now + HOUR,
    }, {}, this.directoryKey);
    return { status: 200, body: { access_token: word, expires_in: String(HOUR), resource, token_type: 'Bearer' } };
  }

  newToken() {
    const token = `sim.${randomBytes(24).toString('base64url')}`;
    this.given.set(token, this.simulator.world.now() + this.lifetime * 1000);
    return { status: 200, body: { token_type: 'Bearer', expires_in: this.lifetime, ext_expires_in: this.lifetime, access_token: token } };
  }

  /** What is wrong with a client assertion; nothing when it proves the bot. */
  wrongWord(word, tenant) {
    const [head, body, signature] = (word ?? '').split('.');
    const read = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    let header, claims;
    try {
      [header, claims] = [read(head), read(body)];
    } catch {
      return 'AADSTS50027: JWT token is invalid or malformed.';
    }
    const signs = (key, options) => verify('sha256', Buffer.from(`${head}.${body}`), { key, ...options }, Buffer.from(signature, 'base64url'));
    const now = this.simulator.world.now() / 1000;
    if (!(claims.nbf <= now && now < claims.exp)) return 'AADSTS700024: Client assertion is not within its valid time range.';
    if (!claims.jti || this.used.has(claims.jti)) return 'AADSTS50027: the assertion was used before.';
    this.used.add(claims.jti);
    if (header.kid === this.directoryKey.kid) {
      const good = claims.iss === this.directory && claims.sub === 'the-machine' && claims.aud === EXCHANGE
        && header.alg === 'RS256' && signs(this.directoryKey.publicKey);
      return good ? undefined : 'AADSTS70021: No matching federated identity record found for presented assertion.';
    }
    if (!this.certificate) return 'AADSTS700027: The certificate used to sign the client assertion is not registered on application.';
    const paper = new X509Certificate(this.certificate);
    const print = Buffer.from(paper.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
    if (header.alg !== 'PS256' || header['x5t#S256'] !== print)
      return 'AADSTS700027: The certificate used to sign the client assertion is not registered on application.';
    const audience = `${this.simulator.url}/login/${tenant}/oauth2/v2.0/token`;
    if (claims.aud !== audience || claims.iss !== APP_ID || claims.sub !== APP_ID)
      return 'AADSTS700021: Client assertion application identifier doesn’t match, or it is for somebody else.';
    const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    return signs(paper.publicKey, pss) ? undefined : 'AADSTS700027: Client assertion failed signature validation.';
  }

  give(tenant, form) {
    this.fetches.token += 1;
    const refuse = (status, error, why) => ({ status, body: { error, error_description: why } });
    if (form.get('grant_type') !== 'client_credentials')
      return refuse(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
    if (tenant !== TENANT || form.get('client_id') !== APP_ID)
      return refuse(400, 'unauthorized_client',
        `AADSTS700016: Application '${form.get('client_id')}' was not found in the directory '${tenant}'.`);
    const byWord = form.get('client_assertion_type') === BY_WORD;
    const wrong = byWord ? this.wrongWord(form.get('client_assertion'), tenant)
      : form.get('client_secret') !== SECRET ? 'AADSTS7000215: Invalid client secret provided.' : undefined;
    if (wrong) return refuse(401, 'invalid_client', wrong);
    if (form.get('scope') !== SCOPE)
      return refuse(400, 'invalid_scope', 'AADSTS70011: The provided value for the scope is not valid.');
    return this.newToken();
  }

  knows(authorization) {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
    return token !== undefined && (this.given.get(token) ?? 0) > this.simulator.world.now();
  }

  /** Every token that was given is worth nothing any more. */
  revoke() {
    this.given.clear();
  }
}
