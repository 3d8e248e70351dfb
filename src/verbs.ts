type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;
type Given = Readonly<Record<string, string | boolean | undefined>>;

/** One verb of `tiltwatch`: its flags, and the module that does it, loaded only when asked for (a cold start counts). */
export type Verb = {
  readonly says: string;
  readonly flags: Flags;
  load(): Promise<(words: readonly string[], flags: Given) => Promise<number>>;
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Every verb there is. */
export const VERBS: Readonly<Record<string, Verb>> = {
  start: {
    says: 'start [--sample] [--role all|poll|deliver|chat]   run the bot, or one part of it on a shared database',
    flags: { sample: flag, role: text },
    load: async () => (await import('./verbs/start.ts')).start,
  },
  ask: {
    says: 'ask "<line>" [--lang en|ko] [--now ISO] [--json]   one command, one reply',
    flags: { lang: text, now: text, json: flag },
    load: async () => (await import('./verbs/ask.ts')).ask,
  },
  read: {
    says: 'read [FILE|-] [--base URL] [--type T]   feed bytes in, entries out as JSON lines',
    flags: { base: text, type: text },
    load: async () => (await import('./verbs/read.ts')).read,
  },
  understand: {
    says: 'understand [--explain] [--lang ko]      articles in as JSON lines, what was understood out',
    flags: { explain: flag, lang: text },
    load: async () => (await import('./verbs/lines.ts')).understandLines,
  },
  match: {
    says: 'match "<query>"                         articles in as JSON lines, which match and why out',
    flags: { lang: text },
    load: async () => (await import('./verbs/lines.ts')).matchLines,
  },
  duty: {
    says: 'duty "<goods> <price>" [--json]         one assessment, as a reply or as JSON',
    flags: { json: flag, lang: text, now: text },
    load: async () => (await import('./verbs/duty.ts')).duty,
  },
  rules: {
    says: 'rules add FILE.json [--dry-run]         new rows of duty law',
    flags: { 'dry-run': flag, now: text },
    load: async () => (await import('./verbs/rules.ts')).rules,
  },
  export: {
    says: 'export facts|mau|dossiers [--format csv|xlsx|json] [--out FILE]   the ledger, each row with its receipt',
    flags: { format: text, out: text, now: text },
    load: async () => (await import('./verbs/export.ts')).exportVerb,
  },
  poll: {
    says: 'poll --once                             visit every source that is due, once',
    flags: { once: flag },
    load: async () => (await import('./verbs/turns.ts')).pollOnce,
  },
  digest: {
    says: "digest --to PLACE [--now ISO] [--lang en|ko]   show (console) or queue today's digest",
    flags: { to: text, now: text, lang: text },
    load: async () => (await import('./verbs/turns.ts')).digest,
  },
  manifest: {
    says: 'manifest slack [--url URL [--many]] | discord   the app manifest to paste, or the commands registered',
    flags: { url: text, many: flag },
    load: async () => (await import('./verbs/manifest.ts')).manifest,
  },
  doctor: {
    says: 'doctor                                  what is wrong, if anything, in plain words',
    flags: {},
    load: async () => (await import('./verbs/doctor.ts')).doctor,
  },
  backup: {
    says: 'backup FILE                             copy the running store; *.jsonl.gz restores on either database',
    flags: {},
    load: async () => (await import('./verbs/keep.ts')).backup,
  },
  restore: {
    says: 'restore FILE                            put a backup into an empty folder or database',
    flags: {},
    load: async () => (await import('./verbs/keep.ts')).restore,
  },
  migrate: {
    says: 'migrate                                 bring the schema up to date before a new release starts',
    flags: {},
    load: async () => (await import('./verbs/keep.ts')).migrate,
  },
  help: {
    says: 'help                                    this text',
    flags: {},
    load: async () => async () => {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    },
  },
};

/** What `tiltwatch help` prints. */
export const USAGE = ['tiltwatch <verb>', '', ...Object.values(VERBS).map((v) => `  ${v.says}`)].join('\n');
