// Confirms everything that Slack tells, and does nothing else: what a measurement is compared with.
// node bare.mjs http · node bare.mjs socket <the Web API's address> <app-level token>
import { createServer } from 'node:http';
import WebSocket from 'ws';

const [way, api, token] = process.argv.slice(2);

function byHttp() {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end());
  });
  server.keepAliveTimeout = 65_000;
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
}

async function bySocket() {
  const response = await fetch(`${api}/apps.connections.open`, {
    method: 'POST', headers: { Authorization: `Bearer ${token}` },
  });
  const socket = new WebSocket((await response.json()).url);
  socket.on('message', (text) => {
    const { envelope_id } = JSON.parse(text);
    if (envelope_id) socket.send(JSON.stringify({ envelope_id }));
  });
  socket.on('open', () => console.log('connected'));
}

if (way === 'http') byHttp();
else for (let i = 0; i < 2; ++i) await bySocket();
