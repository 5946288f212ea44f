// Our verifier and Bolt's judge the same requests: good ones, stale ones, altered ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import bolt from '@slack/bolt';
import { Faults } from '../lib/faults.mjs';

const ours = process.env.AJAR_VERIFY_LINES ??
  fileURLToPath(new URL('../../../../build/dev/tests/unit/slack_ingress/slack_verify_lines', import.meta.url));
const now = 1_795_356_180_000;
const chance = new Faults();
chance.set({ seed: 20261122 });
const below = (n) => Math.floor(chance.chance() * n);
const LETTERS = [...'abcXYZ019 =&%+{}":,\\/\n\t<>äß€漢🎉\u0000'];
const text = (most) => Array.from({ length: below(most) }, () => LETTERS[below(LETTERS.length)]).join('');

/** A request, and whether something was done to it that must not pass. */
function request() {
  const secret = `secret-${text(20)}x`;
  const body = text(400);
  // From the future is where we are stricter than Bolt: its own test is below.
  const timestamp = Math.floor(now / 1000) - below(400);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const made = { secret, timestamp: String(timestamp), signature, body, now };
  const changes = [
    () => {}, () => {}, () => {}, () => (made.body += ' '), () => (made.secret += 'x'),
    () => (made.timestamp = String(timestamp - 1)), () => (made.signature = signature.replace('v0', 'v1')),
    () => (made.signature = signature.slice(0, -1)), () => (made.signature = ''),
    () => (made.signature = signature.replace(/[0-9a-f]$/, (c) => (c === '0' ? '1' : '0'))),
    () => (made.signature = signature.slice(3)),
  ];
  changes[below(changes.length)]();
  return made;
}

function judgedByUs(requests) {
  const run = spawnSync(ours, { input: requests.map((one) => JSON.stringify(one)).join('\n') + '\n' });
  assert.equal(run.status, 0, String(run.stderr));
  return String(run.stdout).trim().split('\n').map((word) => word === 'genuine');
}

const judgedByBolt = ({ secret, timestamp, signature, body }) => bolt.isValidSlackRequest({
  signingSecret: secret, body, nowMilliseconds: now,
  headers: { 'x-slack-request-timestamp': Number(timestamp), 'x-slack-signature': signature },
});

const skip = existsSync(ours) ? false : 'slack_verify_lines is not built';

test('a thousand requests are judged alike', { skip }, () => {
  const requests = Array.from({ length: 1000 }, request);
  const byUs = judgedByUs(requests);
  const byBolt = requests.map(judgedByBolt);
  requests.forEach((one, i) => assert.equal(byUs[i], byBolt[i], JSON.stringify(one)));
  const good = byBolt.filter(Boolean).length;
  assert.ok(good > 100 && good < 900, `${good} of 1000 were genuine`);
});

test('what is signed for the future is refused by us', { skip }, () => {
  const timestamp = String(now / 1000 + 301);
  const signature = `v0=${createHmac('sha256', 's').update(`v0:${timestamp}:x`).digest('hex')}`;
  const [judged] = judgedByUs([{ secret: 's', timestamp, signature, body: 'x', now }]);
  assert.equal(judged, false);
});
