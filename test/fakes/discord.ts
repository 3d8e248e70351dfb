// One Discord behind one address: its REST rules and its users' hands belong together, hence the length.
import type { Instant } from '../../src/core/time.ts';
import { startGateway } from './discord-gateway.ts';
import { isTooHeavy, judge } from './discord-judge.ts';
import { listen, type Heard, type Said } from './http.ts';
import { limiter, windowed } from './limits.ts';

type Json = Readonly<Record<string, unknown>>;
export type FakeMessage = {
  readonly id: string;
  readonly channel: string;
  readonly nonce: unknown;
  readonly at: Instant;
  body: Json;
  files: readonly string[];
};
/** What came of an interaction: its messages in order (the callback's first), who sees them, whether "thinking" was shown. */
export type FakeAnswer = {
  readonly created: Instant;
  messages: Json[];
  ephemeral: boolean[];
  deferred: boolean;
  callbacks: number;
  /** The form that was opened instead of an answer. */
  modal?: Json | undefined;
  choices: readonly Json[];
  files: string[];
};
export type FakeDiscordSettings = {
  readonly now?: () => Instant;
  readonly token?: string;
  readonly guilds?: readonly { readonly id: string; readonly channels: readonly string[] }[];
  /** How many shards Discord recommends. */
  readonly shards?: number;
  /** Refuse with 429 what is beyond Discord's limits, and answer with the headers of its buckets. */
  readonly limits?: true;
};
/**
 * The next request whose method and path match (after `skip` others) is answered so; `done` does its work first, then
 * loses the answer.
 */
export type Trick = { readonly match: RegExp; readonly said: Said; readonly done?: true; readonly skip?: number };
type Who = {
  readonly guild?: string | null;
  readonly channel?: string;
  readonly locale?: string;
  readonly admin?: boolean;
};

const BOT = { id: '900000000000000001', username: 'Tiltwatch', discriminator: '0000', bot: true, avatar: null };
const USER = { id: '500000000000000005', username: 'minji', discriminator: '0', global_name: '민지', avatar: null };
const APP = '900000000000000009';
const EPOCH = 1_420_070_400_000;
const MANAGE_GUILD = 1n << 5n;
const EVERYDAY = (1n << 10n) | (1n << 11n) | (1n << 16n);

function apiError(status: number, code: number, message: string, errors?: unknown): Said {
  return { status, json: { code, message, ...(errors !== undefined && { errors }) } };
}

function refusal(found: readonly string[]): Said | undefined {
  return found.length === 0 ? undefined : apiError(400, 50035, 'Invalid Form Body', { _errors: found });
}

function guildCreate(g: { readonly id: string; readonly channels: readonly string[] }): Json {
  const roles = [
    { id: g.id, name: '@everyone', permissions: String(EVERYDAY), position: 0, color: 0, colors: { primary_color: 0 } },
  ];
  const channels = g.channels.map((id) => ({
    id,
    type: 0,
    name: `c${id}`,
    guild_id: g.id,
    position: 0,
    permission_overwrites: [],
  }));
  const members = [{ user: BOT, roles: [], joined_at: '2026-01-01T00:00:00Z', deaf: false, mute: false, flags: 0 }];
  const empty = {
    emojis: [],
    stickers: [],
    features: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
  };
  return { id: g.id, name: `g${g.id}`, owner_id: USER.id, roles, channels, members, member_count: 2, ...empty };
}

/**
 * A Discord on a loopback port that speaks REST and gateway to the real client, keeps its rules (3 s, one callback,
 * nonces, forms judged by Discord's own description where it is at hand) and lets a test be its users.
 */
export async function startFakeDiscord(settings: FakeDiscordSettings = {}) {
  const now = settings.now ?? (() => Date.parse('2026-11-24T00:00:00Z'));
  const token = settings.token ?? 'fake.discord.token';
  const guilds = settings.guilds ?? [{ id: '700000000000000007', channels: ['800000000000000008'] }];
  const posts: FakeMessage[] = [];
  const calls: string[] = [];
  const offences: string[] = [];
  const answers = new Map<string, FakeAnswer>();
  const tricks: Trick[] = [];
  const gone = new Set<string>();
  const unreadable = new Set<string>();
  const direct = new Map<string, string>();
  const shards = settings.shards ?? 1;
  const limits = { channel: limiter(), all: windowed(50, 1000), met: 0, invalid: 0 };
  let commands: readonly Json[] = [];
  let serial = 0;

  const id = () => ((BigInt(now() - EPOCH) << 22n) + BigInt(++serial)).toString();
  const shown = (m: FakeMessage): Json => ({
    ...m.body,
    id: m.id,
    channel_id: m.channel,
    author: BOT,
    attachments: [],
  });

  function judged(kind: Parameters<typeof judge>[0], body: unknown): Said | undefined {
    const found = judge(kind, body);
    offences.push(...found);
    return refusal(found);
  }

  function create(h: Heard, channel: string): Said {
    if (gone.has(channel)) return apiError(404, 10003, 'Unknown Channel');
    const wrong = judged('message', h.body);
    if (wrong) return wrong;
    if (isTooHeavy(h.body)) return { status: 500, json: { message: '500: Internal Server Error', code: 0 } };
    const known = posts.find(
      (m) =>
        m.channel === channel &&
        h.body['enforce_nonce'] === true &&
        m.nonce === h.body['nonce'] &&
        now() - m.at < 300_000,
    );
    if (known) return { status: 200, json: shown(known) };
    const { nonce, ...body } = h.body;
    const message = { id: id(), channel, nonce, at: now(), body, files: h.files.map((f) => f.name) };
    posts.push(message);
    return { status: 200, json: { ...shown(message), nonce } };
  }

  function history(h: Heard, channel: string): Said {
    if (gone.has(channel)) return apiError(404, 10003, 'Unknown Channel');
    // Without the right to read history Discord says that there is nothing.
    if (unreadable.has(channel)) return { status: 200, json: [] };
    const after = BigInt(h.query.get('after') ?? 0);
    const limit = Number(h.query.get('limit') ?? 50);
    const all = posts.filter((m) => m.channel === channel && BigInt(m.id) > after);
    const page = h.query.has('after') ? all.slice(0, limit) : all.slice(-limit);
    return { status: 200, json: page.toReversed().map(shown) };
  }

  function change(h: Heard, channel: string, message: string): Said {
    const at = posts.findIndex((m) => m.id === message && m.channel === channel);
    const found = posts[at];
    if (!found) return apiError(404, 10008, 'Unknown Message');
    if (h.method === 'DELETE') {
      posts.splice(at, 1);
      return { status: 204 };
    }
    const wrong = judged('edit', h.body);
    if (wrong) return wrong;
    found.body = { ...found.body, ...h.body };
    return { status: 200, json: shown(found) };
  }

  function callback(h: Heard, answer: FakeAnswer | undefined): Said {
    if (h.headers.authorization) offences.push('a callback carries the bot token');
    if (!answer || now() - answer.created > 3000) return apiError(404, 10062, 'Unknown interaction');
    if (answer.callbacks > 0) return apiError(400, 40060, 'Interaction has already been acknowledged.');
    const { type, data } = h.body as { readonly type: number; readonly data?: Json };
    const kinds: Partial<Record<number, Parameters<typeof judge>[0]>> = { 4: 'reply', 8: 'completion', 9: 'modal' };
    const wrong = kinds[type] && judged(kinds[type], h.body);
    if (wrong) return wrong;
    if (type === 4 && isTooHeavy(data ?? {})) return { status: 500, json: { message: 'Internal', code: 0 } };
    answer.callbacks++;
    if (type === 5) answer.deferred = true;
    if (type === 5 || type === 4) answer.ephemeral.push((Number(data?.['flags'] ?? 0) & 64) !== 0);
    if (type === 4 && data) answer.messages.push(data);
    if (type === 9) answer.modal = data;
    if (type === 8) answer.choices = (data?.['choices'] ?? []) as readonly Json[];
    answer.files.push(...h.files.map((f) => f.name));
    return { status: 204 };
  }

  function webhook(h: Heard, answer: FakeAnswer | undefined): Said {
    if (!answer || now() - answer.created > 900_000) return apiError(401, 50027, 'Invalid Webhook Token');
    if (answer.callbacks === 0) return apiError(404, 10015, 'Unknown Webhook');
    const isEdit = h.method === 'PATCH';
    const wrong = judged(isEdit ? 'webhookEdit' : 'webhook', h.body);
    if (wrong) return wrong;
    answer.files.push(...h.files.map((f) => f.name));
    if (isEdit) answer.messages[0] = h.body;
    else answer.messages.push(h.body);
    if (!isEdit) answer.ephemeral.push((Number(h.body['flags'] ?? 0) & 64) !== 0);
    return { status: 200, json: { ...h.body, id: id(), channel_id: '1', author: BOT, attachments: [] } };
  }

  function registration(h: Heard): Said {
    if (h.method === 'GET') return { status: 200, json: commands };
    const list = h.raw.length > 0 ? (JSON.parse(h.raw.toString()) as readonly Json[]) : [];
    for (const c of list) {
      const wrong = judged('command', c);
      if (wrong) return wrong;
    }
    commands = list.map((c) => ({
      ...c,
      id: id(),
      application_id: APP,
      version: '1',
      default_member_permissions: null,
    }));
    return { status: 200, json: commands };
  }

  /** What the bot may ask about itself, its guilds and its channels. */
  function described(h: Heard, path: string): Said | undefined {
    if (path === '/users/@me') return { status: 200, json: BOT };
    if (path === '/users/@me/channels' && h.method === 'POST') {
      const person = String(h.body['recipient_id']);
      if (!direct.has(person)) direct.set(person, id());
      return { status: 200, json: { id: direct.get(person), type: 1 } };
    }
    const channel = /^\/channels\/(\d+)$/.exec(path)?.[1];
    const home = guilds.find((g) => g.channels.includes(channel ?? ''));
    if (channel && (!home || gone.has(channel))) return apiError(404, 10003, 'Unknown Channel');
    if (channel && home) {
      const deny = unreadable.has(channel) ? String(1n << 16n) : '0';
      const permission_overwrites = [{ id: home.id, type: 0, allow: '0', deny }];
      return { status: 200, json: { id: channel, type: 0, guild_id: home.id, permission_overwrites } };
    }
    const guild = guilds.find((g) => path.startsWith(`/guilds/${g.id}`));
    if (guild && path === `/guilds/${guild.id}`) {
      const roles = [{ id: guild.id, name: '@everyone', permissions: String(EVERYDAY) }];
      return { status: 200, json: { id: guild.id, name: 'g', owner_id: USER.id, roles } };
    }
    if (guild && path === `/guilds/${guild.id}/members/${BOT.id}`) {
      return { status: 200, json: { user: BOT, roles: [] } };
    }
    return undefined;
  }

  /** The limits of its page: 50 requests a second in all (interactions apart), and a bucket of a channel's messages. */
  function tooSoon(h: Heard): Said | undefined {
    const path = h.path.replace(/^\/api\/v10/, '');
    if (!settings.limits || /^\/(interactions|webhooks)\//.test(path)) return undefined;
    const channel = h.method === 'POST' ? /^\/channels\/(\d+)\/messages$/.exec(path)?.[1] : undefined;
    const global = limits.all(now());
    const wait = global || (channel ? limits.channel.take(channel, { every: 1000, at: 5 }, now()) : 0);
    if (wait === 0) return undefined;
    limits.met += 1;
    const retry_after = wait / 1000;
    return {
      status: 429,
      json: { message: 'You are being rate limited.', retry_after, global: global > 0 },
      headers: {
        'retry-after': String(Math.ceil(retry_after)),
        'x-ratelimit-scope': global > 0 ? 'global' : 'user',
        ...(global > 0 ? { 'x-ratelimit-global': 'true' } : {}),
      },
    };
  }

  function counted(said: Said): Said {
    if (said.status === 401 || said.status === 403 || said.status === 429) limits.invalid += 1;
    return said;
  }

  function route(h: Heard): Said {
    const path = h.path.replace(/^\/api\/v10/, '');
    const open = /^\/(interactions|webhooks)\//.test(path);
    if (!open && h.headers.authorization !== `Bot ${token}`) return apiError(401, 0, '401: Unauthorized');
    if (path === '/gateway/bot') {
      const session_start_limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 };
      return { status: 200, json: { url: gatewayUrl(), shards, session_start_limit } };
    }
    const known = described(h, path);
    if (known) return known;
    const messages = /^\/channels\/(\d+)\/messages(?:\/(\d+))?$/.exec(path);
    if (messages?.[2]) return change(h, messages[1] ?? '', messages[2]);
    if (messages) return h.method === 'POST' ? create(h, messages[1] ?? '') : history(h, messages[1] ?? '');
    const answering = /^\/interactions\/\d+\/([^/]+)\/callback$/.exec(path);
    if (answering) return callback(h, answers.get(answering[1] ?? ''));
    const hook = /^\/webhooks\/\d+\/([^/]+)(?:\/messages\/@original)?$/.exec(path);
    if (hook) return webhook(h, answers.get(hook[1] ?? ''));
    if (/^\/applications\/\d+\/commands$/.test(path)) return registration(h);
    return apiError(404, 0, '404: Not Found');
  }

  function tricked(request: string): Trick | undefined {
    const at = tricks.findIndex((t) => t.match.test(request));
    const trick = tricks[at];
    if (!trick) return undefined;
    if (!trick.skip) return tricks.splice(at, 1)[0];
    tricks[at] = { ...trick, skip: trick.skip - 1 };
    return undefined;
  }

  const http = await listen((h) => {
    calls.push(`${h.method} ${h.path.replace(/^\/api\/v10/, '')}`);
    const trick = tricked(`${h.method} ${h.path}`);
    if (trick?.done) route(h);
    return counted(trick ? trick.said : (tooSoon(h) ?? route(h)));
  });
  const gatewayUrl = () => `ws://127.0.0.1:${http.port}`;
  /** A guild's events come to the shard that its id names (Discord's page on sharding). */
  const shardOf = (guild: string, of: number) => Number((BigInt(guild) >> 22n) % BigInt(of));
  const gateway = startGateway(http.server, {
    ready: (session, shard, of) => ({
      v: 10,
      user: BOT,
      guilds: guilds.filter((g) => shardOf(g.id, of) === shard).map((g) => ({ id: g.id, unavailable: true })),
      session_id: session,
      resume_gateway_url: gatewayUrl(),
      application: { id: APP, flags: 0 },
      shard: [shard, of],
    }),
    after: (shard, of) =>
      guilds.filter((g) => shardOf(g.id, of) === shard).map((g) => ['GUILD_CREATE', guildCreate(g)] as const),
    accepts: (said) => said === token,
  });

  /** Sends an interaction; the answer fills as the bot speaks. */
  function interact(type: number, data: Json, who: Who = {}): FakeAnswer {
    const guild = who.guild === undefined ? guilds[0]?.id : who.guild;
    const channel = who.channel ?? guilds[0]?.channels[0] ?? '1';
    const key = `token-${++serial}`;
    const answer: FakeAnswer = {
      created: now(),
      messages: [],
      ephemeral: [],
      deferred: false,
      callbacks: 0,
      choices: [],
      files: [],
    };
    answers.set(key, answer);
    const permissions = String(EVERYDAY | (who.admin ? MANAGE_GUILD : 0n));
    const member = {
      user: USER,
      roles: [],
      permissions,
      joined_at: '2026-01-01T00:00:00Z',
      deaf: false,
      mute: false,
      flags: 0,
    };
    const at = (shard: number, of: number) => shardOf(guild ?? '0', of) === shard;
    gateway.dispatch(at, 'INTERACTION_CREATE', {
      id: id(),
      application_id: APP,
      type,
      token: key,
      version: 1,
      channel_id: channel,
      channel: { id: channel, type: guild ? 0 : 1 },
      ...(guild ? { guild_id: guild, guild_locale: 'ko', member } : { user: USER }),
      data,
      locale: who.locale ?? 'ko',
      app_permissions: String(EVERYDAY),
      entitlements: [],
      authorizing_integration_owners: {},
      context: guild ? 0 : 1,
      attachment_size_limit: 10_485_760,
      ...(type === 3 && {
        message: {
          id: id(),
          channel_id: channel,
          author: BOT,
          content: '',
          attachments: [],
          components: [],
          timestamp: '2026-01-01T00:00:00Z',
          edited_timestamp: null,
          embeds: [],
          mentions: [],
          mention_roles: [],
          pinned: false,
          tts: false,
          mention_everyone: false,
          type: 0,
        },
      }),
    });
    return answer;
  }

  /** A line as the form that a person would fill in: `/mau platform:temu`; free words go to the first option. */
  function formOf(line: string): Json {
    const [, name = '', rest = ''] = /^\/(\S+)\s*([^]*)$/.exec(line) ?? [];
    const known = commands.find((c) => c['name'] === name);
    const options = (known?.['options'] ?? []) as readonly { readonly name: string; readonly type: number }[];
    const given = [...rest.matchAll(/(\w+):("[^"]*"|\S+)/g)].map(
      (m) => [m[1] ?? '', (m[2] ?? '').replace(/"/g, '')] as const,
    );
    const free = rest.replace(/(\w+):("[^"]*"|\S+)/g, '').trim();
    const pairs = free !== '' && options[0] ? [[options[0].name, free] as const, ...given] : given;
    const values = pairs.map(([key, value]) => {
      const type = options.find((o) => o.name === key)?.type ?? 3;
      return { name: key, type, value: type === 10 ? Number(value) : value };
    });
    return { id: String(known?.['id'] ?? '1'), name, type: 1, options: values };
  }

  return {
    /** For the REST option `api`; the client adds its version. */
    url: `http://127.0.0.1:${http.port}/api`,
    token,
    posts,
    calls,
    offences,
    gateway,
    get commands() {
      return commands;
    },
    say: (line: string, who?: Who) => interact(2, formOf(line), who),
    click: (customId: string, who?: Who) => interact(3, { custom_id: customId, component_type: 2 }, who),
    choose: (customId: string, value: string, who?: Who) =>
      interact(3, { custom_id: customId, component_type: 3, values: [value] }, who),
    /** Fills in a modal that was opened and sends it. */
    submit(modal: Json, filled: Readonly<Record<string, string>>, who?: Who) {
      const rows = (modal['components'] ?? []) as readonly { readonly components: readonly Json[] }[];
      const components = rows.map((row) => ({
        type: 1,
        components: row.components.map((c) => ({
          type: 4,
          id: ++serial,
          custom_id: c['custom_id'],
          value: filled[String(c['custom_id'])] ?? '',
        })),
      }));
      return interact(5, { custom_id: modal['custom_id'], components }, who);
    },
    complete(line: string, option: string, partial: string, who?: Who) {
      const form = formOf(line);
      const options = [
        ...(form['options'] as readonly Json[]),
        { name: option, type: 3, value: partial, focused: true },
      ];
      return interact(4, { ...form, options }, who);
    },
    trick: (t: Trick) => void tricks.push(t),
    /** The channel is deleted: posts to it find nobody. */
    remove: (channel: string) => void gone.add(channel),
    /** And is there again. */
    bring: (channel: string) => void gone.delete(channel),
    /** Takes away the right to read a channel's history. */
    hide: (channel: string) => void unreadable.add(channel),
    /** The channel of a person's direct messages, once it was opened. */
    directOf: (person: string) => direct.get(person),
    /** Requests refused by the limits, and those that count towards a ban (401, 403, 429). */
    get limited() {
      return limits.met;
    },
    get invalid() {
      return limits.invalid;
    },
    async close() {
      gateway.close();
      await http.close();
    },
  };
}

export type FakeDiscord = Awaited<ReturnType<typeof startFakeDiscord>>;
