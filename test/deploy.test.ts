import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../src/load.ts';
import { ROLES } from '../src/run.ts';
import { SETTINGS } from '../src/settings.ts';

const DEPLOY = join(ROOT, 'src/deploy');
const text = (name: string) => readFileSync(join(DEPLOY, name), 'utf8');
const OURS = new Set([...SETTINGS.map((s) => s.name), 'NODE_ENV']);
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly bin: { readonly tiltwatch: string };
  readonly engines: { readonly node: string };
};
/** Stopping takes 10 s at most; whoever stops the program has to wait that long. */
const FAREWELL = 10;

type Service = {
  readonly command?: readonly string[];
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly env_file?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly stop_grace_period?: string;
  readonly volumes?: readonly string[];
};

describe('the Dockerfile', () => {
  const lines = text('Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((l) => l.trim() !== '' && !l.startsWith('#'))
    .map((l) => /^(\w+)\s+(.*)$/.exec(l.trim())?.slice(1) ?? ['?', l]);
  const all = (word: string) => lines.filter(([w]) => w === word).map(([, rest]) => rest ?? '');

  test('has known instructions alone, and copies what is there', () => {
    const known = 'FROM WORKDIR COPY RUN ENV USER VOLUME EXPOSE STOPSIGNAL HEALTHCHECK ENTRYPOINT CMD'.split(' ');
    expect(lines.filter(([word]) => !known.includes(word ?? ''))).toEqual([]);
    const copied = all('COPY').filter((l) => !l.startsWith('--from='));
    const sources = copied.flatMap((l) => l.split(/\s+/).slice(0, -1));
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    // What the program reads at run time lies in these, compiled or not.
    expect(sources).toEqual(expect.arrayContaining(['src', 'commands', 'feeds', 'package.json', 'package-lock.json']));
  });

  test('starts the program as package.json names it, as nobody’s root, on a Node that is new enough', () => {
    expect(all('ENTRYPOINT')).toEqual([`["node", "${MANIFEST.bin.tiltwatch}"]`]);
    const user = lines.findIndex(([word, name]) => word === 'USER' && name !== 'root');
    expect(user).toBeGreaterThan(0);
    expect(user).toBeLessThan(lines.findIndex(([word]) => word === 'ENTRYPOINT'));
    const least = Number(/\d+/.exec(MANIFEST.engines.node)?.[0]);
    for (const from of all('FROM')) expect(Number(/node:(\d+)/.exec(from)?.[1])).toBeGreaterThanOrEqual(least);
  });

  test('names settings that exist, and asks its own port how it fares', () => {
    const env = Object.fromEntries(all('ENV').flatMap((l) => l.split(/\s+/).map((pair) => pair.split('=')))) as Record<
      string,
      string
    >;
    expect(Object.keys(env).filter((name) => !OURS.has(name))).toEqual([]);
    expect(all('EXPOSE')).toEqual([env['METRICS_PORT']]);
    expect(all('HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${env['METRICS_PORT']}/healthz`);
    expect(all('VOLUME')).toEqual([env['TILTWATCH_DATA']]);
  });
});

describe('the compose file', () => {
  const compose = parse(text('compose.yaml'), { merge: true }) as {
    readonly services: Readonly<Record<string, Service>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
  const bots = Object.entries(compose.services).filter(([, s]) => s.build);

  test('starts one process of each role on one database', () => {
    const roles = bots.map(([name, s]) => {
      expect(s.command).toEqual(['start', '--role', name]);
      return name;
    });
    expect(roles.sort()).toEqual(ROLES.filter((r) => r !== 'all').sort());
    for (const [, s] of bots) {
      expect(Object.keys(s.depends_on ?? {})).toEqual(['db']);
      expect(Object.keys(s.environment ?? {}).filter((name) => !OURS.has(name))).toEqual([]);
      expect(s.environment?.['DATABASE_URL']).toMatch(/^postgres:\/\/.*@db\/tiltwatch$/);
      expect(Number.parseInt(s.stop_grace_period ?? '0', 10)).toBeGreaterThan(FAREWELL);
    }
  });

  test('builds from the folder the Dockerfile means, and every volume is declared', () => {
    for (const [, { build, env_file }] of bots) {
      expect(join(DEPLOY, build?.context ?? '')).toBe(join(ROOT));
      expect(existsSync(join(DEPLOY, build?.context ?? '', build?.dockerfile ?? ''))).toBe(true);
      expect(dirname(join(DEPLOY, env_file ?? ''))).toBe(join(ROOT));
    }
    const used = Object.values(compose.services).flatMap((s) => s.volumes ?? []);
    expect(used.map((v) => v.split(':')[0])).toEqual(Object.keys(compose.volumes));
  });
});

describe('the systemd unit', () => {
  const unit = text('tiltwatch.service');
  const settings = [...unit.matchAll(/^(\w+)=(.*)$/gm)].map((m) => [m[1] ?? '', m[2] ?? ''] as const);
  const value = (name: string) => settings.find(([key]) => key === name)?.[1] ?? '';

  test('starts what the build makes, waits for its farewell, and names settings that exist', () => {
    expect(value('ExecStart')).toBe(`/usr/bin/node ${MANIFEST.bin.tiltwatch} start`);
    expect(Number(value('TimeoutStopSec'))).toBeGreaterThan(FAREWELL);
    expect(value('Restart')).toBe('always');
    const names = value('Environment')
      .split(' ')
      .map((pair) => pair.split('=')[0] ?? '');
    expect(names.filter((name) => !OURS.has(name))).toEqual([]);
    // The only folder it may write to under ProtectSystem=strict.
    expect(value('Environment')).toContain(`TILTWATCH_DATA=/var/lib/${value('StateDirectory')}`);
  });

  test('systemd finds no fault with it, where systemd is at hand', () => {
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) return;
    const folder = mkdtempSync(join(tmpdir(), 'tiltwatch-unit-'));
    copyFileSync(join(DEPLOY, 'tiltwatch.service'), join(folder, 'tiltwatch.service'));
    const { stderr } = spawnSync('systemd-analyze', ['verify', join(folder, 'tiltwatch.service')], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    // That node lies elsewhere here, or the unit of a database is not installed, is this machine's matter.
    const faults = stderr.split('\n').filter((l) => /tiltwatch\.service/.test(l) && !/not (executable|found)/.test(l));
    expect(faults).toEqual([]);
  });
});
