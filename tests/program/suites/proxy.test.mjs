// Behind a company's proxy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server, temporaryFolder } from '../support/ajar.mjs';
import { closedProxy } from '../support/proxy.mjs';
import { until } from '../support/staff.mjs';

const base64 = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');

test('Microsoft is asked through the proxy', async (t) => {
  const { goals, url } = await closedProxy(t);
  const server = await new Server(temporaryFolder(t), {
    HTTPS_PROXY: url,
    NO_PROXY: '',
    AJAR_TEAMS_APP_ID: '2a6f4b1e-0000-4000-8000-000000000001',
    AJAR_TEAMS_APP_SECRET: 'secret',
    AJAR_TEAMS_TENANT: '2a6f4b1e-0000-4000-8000-000000000002',
  }).start();
  t.after(() => server.stop());
  // A token signed by nobody knows whom: Microsoft's keys are fetched.
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://api.botframework.com', aud: '2a6f4b1e-0000-4000-8000-000000000001',
    nbf: now - 10, exp: now + 600, serviceurl: 'https://smba.trafficmanager.net/emea/',
  };
  const token = `${base64({ alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${base64(claims)}.c2ln`;
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', channelId: 'msteams', serviceUrl: claims.serviceurl }),
  });
  assert.ok(response.status >= 400);
  await until(() => goals.includes('CONNECT login.botframework.com:443'), () => `Microsoft: ${goals}`);
});
