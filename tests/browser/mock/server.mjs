// A small stand-in for Ajar, to develop and test the pages without it. Serves the built pages with
// the real server's content security policy. `node mock/server.mjs [port]`.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { WebSocketServer } from 'ws';
import { operations } from './api.mjs';
import { checkRequest, checkResponse, contract, match } from './contract.mjs';
import { people } from './data.mjs';
import { DirectLine } from './directline.mjs';
import { Problem, World } from './world.mjs';

const DIST = fileURLToPath(new URL('../../../adapters/web/frontend/dist/', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; img-src 'self' data: blob:; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

export async function startMock(port = 0) {
  const world = new World();
  const line = new DirectLine(world);
  const sessions = new Map();
  const violations = [];

  const json = (response, status, body, headers = {}) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };
  const sessionOf = (request) =>
    sessions.get(/ajar_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]);

  async function api(request, response, url) {
    const found = match(url.pathname.slice('/api/v1'.length));
    const method = request.method.toLowerCase();
    const operation = found && contract.paths[found.path][method];
    const answer = (status, body) => {
      if (operation) {
        const wrong = checkResponse(found.path, method, status, body);
        if (wrong.length) violations.push({ path: url.pathname, method, status, wrong });
        if (wrong.length)
          console.error(
            'contract:',
            method,
            url.pathname,
            status,
            JSON.stringify(wrong.slice(0, 3)),
          );
      }
      if (status === 204) return response.writeHead(204).end();
      return json(response, status, body);
    };
    try {
      if (!operation) throw new Problem(404, 'not_found', 'There is no such resource.');
      const session = sessionOf(request);
      if (!session?.person) throw new Problem(401, 'not_signed_in', 'Nobody is signed in.');
      if (method !== 'get' && request.headers['x-ajar-console'] !== '1')
        throw new Problem(403, 'not_allowed', 'The header X-Ajar-Console is missing.');
      const body = operation.requestBody ? await readJson(request) : undefined;
      if (operation.requestBody) {
        const wrong = checkRequest(found.path, method, body);
        if (wrong.length)
          throw new Problem(
            400,
            'invalid',
            wrong.map((one) => `${one.instancePath} ${one.message}`).join('; '),
          );
      }
      if (body?.act_id && world.acts.has(body.act_id))
        return answer(200, world.acts.get(body.act_id));
      const result = operations(world, session)[operation.operationId]({
        params: found.params,
        query: url.searchParams,
        body,
      });
      if (body?.act_id) world.acts.set(body.act_id, result);
      return answer(result === undefined ? 204 : 200, result);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return answer(problem.status, problem.body);
    }
  }

  async function directLine(request, response, url) {
    const host = request.headers.host;
    const path = url.pathname;
    if (path === '/v3/ajar/people')
      return json(
        response,
        200,
        people.map(({ roles: _, ...one }) => one),
      );
    if (path === '/v3/ajar/session') {
      const { person, conversationId } = await readJson(request);
      if (conversationId && !line.belongsTo(conversationId, person))
        throw new Problem(404, 'not_found', 'You have no such conversation.');
      return json(response, 200, {
        token: line.issue(person, conversationId),
        userId: person,
        ...(conversationId ? { conversationId } : {}),
      });
    }
    if (path === '/v3/directline/tokens/refresh') {
      const { token, conversationId } = line.who(request);
      return json(response, 200, { token, conversationId, expires_in: 1800 });
    }
    if (path === '/v3/directline/conversations' && request.method === 'POST')
      return json(response, 201, line.start(request, host));
    const one = /^\/v3\/directline\/conversations\/([^/]+)(\/activities)?$/.exec(path);
    if (!one) throw new Problem(404, 'not_found', 'There is no such resource.');
    const id = decodeURIComponent(one[1]);
    if (!one[2])
      return json(response, 200, line.resume(request, id, url.searchParams.get('watermark'), host));
    return json(response, 200, line.post(request, id, await readJson(request)));
  }

  async function page(request, response, url) {
    if (url.pathname === '/console/sign-in') {
      const id = randomUUID();
      sessions.set(id, { person: url.searchParams.get('code') === 'marek' ? 'marek' : 'henrik' });
      response.writeHead(303, {
        location: '/console',
        'set-cookie': `ajar_session=${id}; HttpOnly; SameSite=Strict; Path=/`,
      });
      return response.end();
    }
    const file =
      url.pathname === '/'
        ? 'index.html'
        : url.pathname.replace(/\/$/, '') === '/console'
          ? 'console/index.html'
          : url.pathname.slice(1);
    const path = normalize(join(DIST, file));
    if (!path.startsWith(DIST)) throw new Problem(404, 'not_found', 'There is no such page.');
    const content = await readFile(path).catch(() => undefined);
    if (!content) throw new Problem(404, 'not_found', 'There is no such page.');
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': CSP,
    });
    return response.end(content);
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://mock');
    const handle = url.pathname.startsWith('/api/v1')
      ? api
      : url.pathname.startsWith('/v3')
        ? directLine
        : page;
    handle(request, response, url).catch((problem) => {
      if (!(problem instanceof Problem)) console.error(problem);
      if (!response.headersSent)
        json(
          response,
          problem.status ?? 500,
          problem.body ?? { error: { code: 'unavailable', message: String(problem) } },
        );
    });
  });

  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url, 'http://mock');
    const stream = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/.exec(url.pathname);
    if (!stream && !(url.pathname === '/api/v1/live' && sessionOf(request)?.person))
      return socket.destroy();
    return sockets.handleUpgrade(request, socket, head, (open) => {
      if (stream)
        return line.stream(open, decodeURIComponent(stream[1]), url.searchParams.get('watermark'));
      const tell = (change) => open.send(JSON.stringify(change));
      world.listeners.add(tell);
      return open.on('close', () => world.listeners.delete(tell));
    });
  });

  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    line,
    url: `http://127.0.0.1:${server.address().port}`,
    world,
    violations,
    dropSockets: () => sockets.clients.forEach((socket) => socket.terminate()),
    close: () => {
      sockets.clients.forEach((socket) => socket.terminate());
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || '{}');
  } catch {
    throw new Problem(400, 'invalid', 'Not JSON.');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const mock = await startMock(Number(process.argv[2] ?? 8099));
  console.log(`chat     ${mock.url}/\nconsole  ${mock.url}/console/sign-in?code=demo`);
}
