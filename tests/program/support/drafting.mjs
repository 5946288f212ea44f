// A drafting service for tests.
import { once } from 'node:events';
import { createServer } from 'node:http';

/** An endpoint of the chat-completions kind; `say` makes its words of the draft. */
export async function service(t, say) {
  const asked = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => (body += data));
    request.on('end', () => {
      asked.push({ path: request.url, key: request.headers.authorization, body: JSON.parse(body) });
      const { draft } = JSON.parse(asked.at(-1).body.messages.at(-1).content);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message: { content: say(draft) } }] }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { asked, url: `http://127.0.0.1:${server.address().port}/v1` };
}
