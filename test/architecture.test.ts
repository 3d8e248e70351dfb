import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Who may import whom; the sentence is for whoever breaks the rule. */
const RULES: readonly {
  readonly room: string;
  readonly ours: readonly string[];
  readonly npm: readonly (string | RegExp)[];
  readonly why: string;
}[] = [
  { room: 'src/core', ours: ['src/core'], npm: ['node:crypto'], why: 'The core decides and knows no effects.' },
  {
    room: 'src/understand',
    ours: ['src/understand', 'src/core'],
    npm: ['node:fs'],
    why: 'Understanding is text in, meaning out.',
  },
  {
    room: 'src/ingest',
    ours: ['src/ingest', 'src/understand', 'src/core'],
    npm: [/^node:/, 'rss-parser', 'cheerio', '@mozilla/readability', 'linkedom', 'undici', 'iconv-lite'],
    why: 'Ingest knows the network and the formats, not the store nor the surfaces.',
  },
  {
    room: 'src/model',
    ours: ['src/model', 'src/understand', 'src/core'],
    npm: ['zod'],
    why: 'A model is asked and checked here; who asks and where its words are shown is decided elsewhere.',
  },
  { room: 'src/duty', ours: ['src/duty', 'src/core'], npm: ['big.js', 'zod'], why: 'Duty is rules in, steps out.' },
  {
    room: 'src/ledger',
    ours: ['src/ledger', 'src/core'],
    npm: ['big.js', 'zod'],
    why: 'The ledger is views on facts.',
  },
  {
    room: 'src/charts',
    ours: ['src/charts', 'src/core'],
    npm: ['@resvg/resvg-js', /^node:/],
    why: 'Charts are series in, picture out.',
  },
  {
    room: 'src/store',
    ours: ['src/store', 'src/core'],
    npm: ['kysely', 'libsql', 'pg', 'keyv', /^node:/],
    why: 'The store keeps; it does not decide.',
  },
  {
    room: 'src/surfaces',
    ours: ['src/surfaces', 'src/core', 'src/charts', 'src/words'],
    npm: ['@slack/bolt', '@slack/types', '@slack/web-api', /^discord\.js/, /^discord-api-types/, /^node:/],
    why: 'A surface carries and draws; it cannot see the store or the commands.',
  },
  { room: 'src/words', ours: ['src/words', 'src/core'], npm: [], why: 'Words are sentences and nothing else.' },
  {
    room: 'src/views',
    ours: ['src/views', 'src/core', 'src/duty', 'src/ledger', 'src/words'],
    npm: [],
    why: 'A view turns what is known into blocks of a reply; commands and the digest share it.',
  },
  {
    room: 'commands',
    ours: ['commands', 'src/core', 'src/duty', 'src/ledger', 'src/views', 'src/words'],
    npm: [],
    why: 'A command turns values and a desk into a reply; it cannot see Slack.',
  },
  {
    room: 'feeds',
    ours: ['src/core', 'src/ingest/formats'],
    npm: [],
    why: 'A feed is bytes to entries; it cannot see the network.',
  },
];

function filesUnder(dir: string): readonly string[] {
  if (!existsSync(join(root, dir))) return [];
  return readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(dir, f).split(sep).join('/'));
}

function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(root, file), 'utf8');
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
}

function offence(rule: (typeof RULES)[number], file: string, from: string): string | undefined {
  if (from.startsWith('.')) {
    const target = relative(root, join(root, file, '..', from))
      .split(sep)
      .join('/');
    const allowed = rule.ours.some((r) => target.startsWith(`${r}/`));
    return allowed ? undefined : `${file} imports ${target}. ${rule.why}`;
  }
  const allowed = rule.npm.some((n) => (typeof n === 'string' ? from === n || from.startsWith(`${n}/`) : n.test(from)));
  return allowed ? undefined : `${file} imports ${from}. ${rule.why}`;
}

test('of the room of understanding, one file reads a folder: that of the languages', () => {
  const readers = filesUnder('src/understand').filter((f) => importsOf(f).includes('node:fs'));
  expect(readers).toEqual(['src/understand/tongues.ts']);
});

/** The environment and the clock are read in these files alone. */
const WORLDLY = ['src/main.ts', 'src/config.ts'];

describe('who may import whom', () => {
  for (const rule of RULES) {
    for (const file of filesUnder(rule.room)) {
      test(file, () => {
        const offences = importsOf(file).flatMap((from) => offence(rule, file, from) ?? []);
        expect(offences).toEqual([]);
      });
    }
  }
});

describe('no clock and no environment outside main, config and cli', () => {
  for (const file of [...filesUnder('src'), ...filesUnder('commands'), ...filesUnder('feeds')]) {
    if (WORLDLY.includes(file)) continue;
    test(file, () => {
      const code = readFileSync(join(root, file), 'utf8');
      expect(code.match(/process\.env|Date\.now\(\)|new Date\(\)/g) ?? []).toEqual([]);
    });
  }
});

describe('nothing but run and the verbs imports main', () => {
  for (const file of [...filesUnder('src'), ...filesUnder('commands'), ...filesUnder('feeds')]) {
    if (file === 'src/run.ts' || file.startsWith('src/verbs/')) continue;
    test(file, () => {
      expect(importsOf(file).filter((f) => /(^|\/)main\.ts$/.test(f))).toEqual([]);
    });
  }
});
