import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Command } from './core/command.ts';
import type { Source } from './core/source.ts';
import { LANGUAGES } from './understand/tongues.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The folder that holds package.json, whether we run from `src` or from `dist/src`. */
export const ROOT = existsSync(join(here, '../package.json')) ? join(here, '..') : join(here, '../..');

/** Where the modules lie beside us: the sources, or what was compiled of them. */
const MODULES = join(here, '..');

const bilingual = z.object({ en: z.string().min(1), ko: z.string().min(1) });

const commandShape = z.object({
  name: z.string().regex(/^[a-z][a-z-]{0,31}$/),
  ko: z.string().regex(/^[\p{L}\p{N}-]{1,32}$/u),
  summary: bilingual,
  options: z.record(z.string().regex(/^[a-z][a-z-]{0,31}$/), z.looseObject({ summary: bilingual })),
  examples: z.array(z.string().startsWith('/')).min(1),
  run: z.custom((f) => typeof f === 'function', 'run is a function'),
});

const sourceShape = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  home: z.url(),
  kind: z.enum(['regulator', 'court', 'parliament', 'press', 'platform']),
  country: z.string().regex(/^[A-Z]{2}$/),
  language: z.enum([...LANGUAGES, 'und']),
  url: z.url({ protocol: /^https?$/ }),
  every: z.number().min(5),
  evidence: z.enum(['read', 'derived', 'unverified']),
  read: z.custom((f) => typeof f === 'function', 'read is a function'),
});

async function folderOf<T>(folder: string, shape: z.ZodType, idOf: (t: T) => string): Promise<readonly T[]> {
  const files = readdirSync(join(MODULES, folder)).filter((f) => /\.(ts|js)$/.test(f) && !f.endsWith('.d.ts'));
  return Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(pathToFileURL(join(MODULES, folder, file)).href)) as { default?: T };
      const checked = shape.safeParse(module.default);
      if (module.default === undefined || !checked.success) {
        const lacks = checked.error?.issues
          .map((i) => `${i.path.join('.') || 'default export'}: ${i.message}`)
          .join('; ');
        throw new Error(`${folder}/${file} is not what it should be: ${lacks}`);
      }
      const id = idOf(module.default);
      if (id !== file.replace(/\.(ts|js)$/, ''))
        throw new Error(`${folder}/${file} calls itself "${id}"; name and file must agree`);
      return module.default;
    }),
  );
}

/** Every command in `commands/`. Throws, naming the file and what it lacks. */
export async function loadCommands(): Promise<readonly Command[]> {
  const commands = await folderOf<Command>('commands', commandShape, (c) => c.name);
  const taken = new Map<string, string>();
  for (const c of commands) {
    for (const name of [c.name, c.ko]) {
      const other = taken.get(name);
      if (other !== undefined) throw new Error(`/${name} is both commands/${other}.ts and commands/${c.name}.ts`);
    }
    taken.set(c.name, c.name).set(c.ko, c.name);
  }
  return commands;
}

/** Every source in `feeds/`. Throws, naming the file and what it lacks. */
export async function loadSources(): Promise<readonly Source[]> {
  return folderOf<Source>('feeds', sourceShape, (s) => s.id);
}

/** The version in package.json. */
export function version(): string {
  const parsed = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string };
  return parsed.version;
}
