// Runs a command against a real server of its own: node with_ajar.mjs COMMAND ARGS …
// The command finds it in AJAR_URL and AJAR_CONSOLE_LINK.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from './ajar.mjs';

const [command, ...args] = process.argv.slice(2);
const server = await new Server(mkdtempSync(join(tmpdir(), 'ajar-test-'))).start();
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, AJAR_URL: server.url, AJAR_CONSOLE_LINK: server.consoleLink },
});
const [code] = await once(child, 'close');
await server.stop();
rmSync(server.folder, { recursive: true, force: true });
process.exit(code ?? 1);
