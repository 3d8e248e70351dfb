// Longer than most files: one table of settings, a row each.
type Kind =
  | { readonly kind: 'text' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'list' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'time' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'web'; readonly schemes: readonly string[] }
  | { readonly kind: 'yes-no' };

/** One setting: what it is about, an example, and what holds when it is not set. */
export type Setting = Kind & {
  readonly name: string;
  readonly about: string;
  readonly example: string;
  readonly initial?: string;
};

/** Every setting there is; `.env.example` and README are written from it. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'TILTWATCH_DATA',
    kind: 'text',
    about: 'Folder of the SQLite file and its backups',
    example: './data',
    initial: './data',
  },
  {
    name: 'DATABASE_URL',
    kind: 'web',
    schemes: ['postgres:', 'postgresql:'],
    about: 'PostgreSQL instead of the SQLite file',
    example: 'postgres://tiltwatch:secret@127.0.0.1/tiltwatch',
  },
  {
    name: 'TILTWATCH_LANG',
    kind: 'choice',
    of: ['en', 'ko'],
    about: 'Language of replies where the reader has not chosen one',
    example: 'ko',
    initial: 'en',
  },
  {
    name: 'TIMEZONE',
    kind: 'zone',
    about: 'Zone in which days and digests are told',
    example: 'Asia/Seoul',
    initial: 'Asia/Seoul',
  },
  { name: 'SLACK_BOT_TOKEN', kind: 'secret', about: 'Slack: bot token', example: 'xoxb-…' },
  { name: 'SLACK_APP_TOKEN', kind: 'secret', about: 'Slack: app-level token for Socket Mode', example: 'xapp-…' },
  {
    name: 'SLACK_SIGNING_SECRET',
    kind: 'secret',
    about: 'Slack: signing secret, for HTTP mode instead of Socket Mode',
    example: '8f742231b10e…',
  },
  {
    name: 'SLACK_PORT',
    kind: 'number',
    min: 1,
    max: 65535,
    about: 'Slack: port of HTTP mode',
    example: '3000',
    initial: '3000',
  },
  {
    name: 'SLACK_HOST',
    kind: 'text',
    about: 'Slack: address that HTTP mode listens on',
    example: '127.0.0.1',
    initial: '127.0.0.1',
  },
  {
    name: 'SLACK_CLIENT_ID',
    kind: 'text',
    about: 'Slack: client id of an app that any workspace may install, instead of a bot token',
    example: '123456789.987654321',
  },
  { name: 'SLACK_CLIENT_SECRET', kind: 'secret', about: 'Slack: its client secret', example: '5a3b…' },
  {
    name: 'PUBLIC_URL',
    kind: 'web',
    schemes: ['http:', 'https:'],
    about: 'Where the web reaches this bot; Slack sends installers back to it',
    example: 'https://bot.example',
  },
  {
    name: 'SLACK_API_URL',
    kind: 'web',
    schemes: ['http:', 'https:'],
    about: 'Slack: another Web API address, for tests and proxies',
    example: 'http://127.0.0.1:4000/api/',
  },
  { name: 'DISCORD_TOKEN', kind: 'secret', about: 'Discord: bot token', example: 'MTA…' },
  {
    name: 'DISCORD_SHARDS',
    kind: 'number',
    min: 0,
    max: 1000,
    about: 'Discord: gateway lines of the process that answers; 0 is as many as Discord recommends',
    example: '2',
    initial: '0',
  },
  {
    name: 'DISCORD_API_URL',
    kind: 'web',
    schemes: ['http:', 'https:'],
    about: 'Discord: another REST address, for tests and proxies',
    example: 'http://127.0.0.1:4001/api',
  },
  {
    name: 'ADMINS',
    kind: 'list',
    about: 'People who may change what all share (sources, figures), and whatever an admin may',
    example: 'slack:T1/U012,discord:G1/99',
    initial: '',
  },
  {
    name: 'HOME',
    kind: 'list',
    about:
      'Workspaces and servers whose admins may change what all share; without it all may, except with SLACK_CLIENT_ID',
    example: 'slack:T1,discord:G1',
    initial: '',
  },
  {
    name: 'DIGEST_TO',
    kind: 'list',
    about: 'Channels that get a daily digest from the first start',
    example: 'slack:T1/C012AB3CD,discord:G1/123',
    initial: '',
  },
  {
    name: 'DIGEST_AT',
    kind: 'time',
    about: 'When those digests come, on the wall clock of TIMEZONE',
    example: '09:00',
    initial: '09:00',
  },
  {
    name: 'FEEDS_ALLOW_PRIVATE',
    kind: 'yes-no',
    about: 'Let feed addresses reach private networks (tests, intranets)',
    example: 'no',
    initial: 'no',
  },
  {
    name: 'FEEDS_ONLY',
    kind: 'list',
    about: 'Read these sources only, by id',
    example: 'kr-kftc-press,kr-yonhap-en',
    initial: '',
  },
  {
    name: 'KEEP_DAYS',
    kind: 'number',
    min: 7,
    max: 36500,
    about: 'Days that articles are kept; figures and receipts stay',
    example: '730',
    initial: '730',
  },
  {
    name: 'LLM_URL',
    kind: 'web',
    schemes: ['http:', 'https:'],
    about: 'Optional model for fluent summaries: an OpenAI-compatible or Anthropic-style address',
    example: 'http://127.0.0.1:11434/v1/chat/completions',
  },
  { name: 'LLM_MODEL', kind: 'text', about: 'Name of that model', example: 'qwen3' },
  { name: 'LLM_KEY', kind: 'secret', about: 'Key of that model', example: 'sk-…' },
  {
    name: 'LLM_DAILY_TOKENS',
    kind: 'number',
    min: 0,
    max: 1e9,
    about: 'Tokens a day that the model may use',
    example: '200000',
    initial: '200000',
  },
  {
    name: 'SECRET_KEY',
    kind: 'secret',
    about: 'Encrypts what is stored of Slack installations: 32 bytes in base64; older keys after a comma',
    example: 'openssl rand -base64 32',
  },
  {
    name: 'METRICS_PORT',
    kind: 'number',
    min: 0,
    max: 65535,
    about: 'Port of /healthz, /readyz and /metrics; 0 is none',
    example: '9464',
    initial: '0',
  },
  {
    name: 'METRICS_HOST',
    kind: 'text',
    about: 'Address that they listen on',
    example: '127.0.0.1',
    initial: '127.0.0.1',
  },
  {
    name: 'TILTWATCH_PACE',
    kind: 'text',
    about: 'For tests alone: how many times as fast the clock runs, and from which instant on',
    example: '30@2026-11-24T00:00:00Z',
  },
  {
    name: 'LOG',
    kind: 'choice',
    of: ['quiet', 'warn', 'info', 'debug'],
    about: 'How much is written to the log (standard error)',
    example: 'info',
    initial: 'warn',
  },
];
