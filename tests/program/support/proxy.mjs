// A company's proxy, for tests.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Writes down who is asked for, and lets nobody through. */
export async function closedProxy(t) {
  const goals = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      goals.push(String(data).split(' ').slice(0, 2).join(' '));
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { goals, url: `http://127.0.0.1:${server.address().port}` };
}
