// One Slack behind one address: its Web API, its socket and its users' hands belong together, hence the length.
import { createHmac, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Instant } from '../../src/core/time.ts';
import { listen, type Heard, type Said } from './http.ts';
import { limiter } from './limits.ts';
import { judgeBlocks, judgeModal } from './slack-judge.ts';
import { slackDoor, type SlackDoor } from './slack-oauth.ts';

type Json = Readonly<Record<string, unknown>>;
export type SlackPost = {
  readonly ts: string;
  readonly at: Instant;
  readonly team: string;
  readonly channel: string;
  /** The person a direct message was addressed to. */
  readonly to: string | undefined;
  readonly thread: string | undefined;
  readonly ephemeralTo: string | undefined;
  body: Json;
};
/** What came of a command or a click: the messages sent to its response_url, and how often it was used. */
export type SlackAnswer = { readonly created: Instant; readonly messages: Json[]; uses: number; acked: boolean };
export type SlackTrick = { readonly match: RegExp; readonly said: Said; readonly done?: true; readonly skip?: number };
export type FakeSlackSettings = {
  readonly now?: () => Instant;
  readonly token?: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly locale?: string;
  readonly admins?: readonly string[];
  /** Other workspaces that installed the bot, with their tokens and channels; `T1` is always there. */
  readonly teams?: readonly { readonly id: string; readonly token: string; readonly channels: readonly string[] }[];
  /** Refuse with 429 what is beyond the limits of Slack's page. */
  readonly limits?: true;
};
type Who = { readonly user?: string; readonly channel?: string; readonly team?: string };
type Envelope = { readonly envelope_id: string; readonly type: string; readonly payload: Json; retry_attempt?: number };

const TEAM = 'T1';
const BOT = { user: 'U0BOT', bot: 'B0BOT', app: 'A0APP' };
/**
 * Slack's page on rate limits: a message a second in a channel (a little early is no offence), several hundred a minute
 * in a workspace (taken as 300, ten at once), and 50 a minute of each tier 3 method.
 */
const LIMITS = {
  channel: { every: 1000, at: 1.3 },
  team: { every: 200, at: 10 },
  tier3: { every: 1200, at: 12 },
} as const;
const TIER3 = /^(conversations\.(history|replies)|chat\.(update|delete))$/;
const SAMPLES = join(import.meta.dirname, '../../../shared/wire/slack-samples');

/** One of Slack's recorded samples (`api/auth.test.json`), when they are at hand. */
export function sampleOf(path: string): Json | undefined {
  const file = join(SAMPLES, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Json) : undefined;
}

function fieldsOf(h: Heard): Json {
  const parsed = Object.entries(h.body).map(([key, v]) => {
    const isJson = typeof v === 'string' && ['blocks', 'metadata', 'view', 'files'].includes(key);
    return [key, isJson ? (JSON.parse(v) as unknown) : v] as const;
  });
  return Object.fromEntries(parsed);
}

const no = (error: string, more: Json = {}): Said => ({ status: 200, json: { ok: false, error, ...more } });
const yes = (more: Json = {}): Said => ({ status: 200, json: { ok: true, ...more } });

/**
 * A Slack on a loopback port that speaks Web API, Socket Mode and signed HTTP to the real client, keeps its limits,
 * and lets a test be its users. What it says has the keys of Slack's recorded samples where these are at hand.
 */
export async function startFakeSlack(settings: FakeSlackSettings = {}) {
  const now = settings.now ?? (() => Date.parse('2026-11-24T00:00:00Z'));
  const token = settings.token ?? 'xoxb-fake';
  const appToken = settings.appToken ?? 'xapp-fake';
  const secret = settings.signingSecret ?? 'signing-secret';
  const posts: SlackPost[] = [];
  const calls: string[] = [];
  const offences: string[] = [];
  const answers = new Map<string, SlackAnswer>();
  const views = new Map<string, Json>();
  const modals: Json[] = [];
  const triggers = new Map<string, Instant>();
  const uploads: { name: string; bytes: number; channel: string; thread: string; alt: string }[] = [];
  const pending = new Map<string, { name: string; bytes: number; alt: string }>();
  const tricks: SlackTrick[] = [];
  const channels = new Map<string, 'member' | 'stranger' | 'archived'>([
    ['C1', 'member'],
    ['D1', 'member'],
  ]);
  const teams = new Map([[token, TEAM], ...(settings.teams ?? []).map((t) => [t.token, t.id] as const)]);
  const homes = new Map((settings.teams ?? []).flatMap((t) => t.channels.map((c) => [c, t.id] as const)));
  for (const channel of homes.keys()) channels.set(channel, 'member');
  const buckets = limiter();
  let limited = 0;
  const unacked = new Map<string, Envelope>();
  const acks: Json[] = [];
  let revoked: string | undefined;
  const door: SlackDoor = slackDoor(now, BOT);
  let serial = 0;

  const stamp = () => `${Math.floor(now() / 1000)}.${String(++serial).padStart(6, '0')}`;

  function shaped(sample: string, said: Json): Json {
    const known = sampleOf(sample);
    if (known) for (const key of Object.keys(said)) if (!(key in known)) offences.push(`${sample} has no ${key}`);
    return said;
  }

  function refused(body: Json, most = 50): Said | undefined {
    if (String(body['text'] ?? '').length > 40_000) return no('msg_too_long');
    const wrong = judgeBlocks((body['blocks'] ?? []) as readonly Json[], most);
    if (!wrong) return undefined;
    offences.push(`${wrong.error}: ${wrong.why}`);
    return no(wrong.error, { response_metadata: { messages: [`[ERROR] ${wrong.why}`] } });
  }

  function room(channel: string, team: string): Said | undefined {
    if (/^[UW]/.test(channel)) return undefined;
    const state = (homes.get(channel) ?? team) === team ? channels.get(channel) : undefined;
    if (state === undefined) return no('channel_not_found');
    if (state === 'archived') return no('is_archived');
    return state === 'stranger' ? no('not_in_channel') : undefined;
  }

  function post(body: Json, team: string, ephemeralTo?: string): Said {
    const channel = /^[UW]/.test(String(body['channel'])) ? 'D1' : String(body['channel']);
    const wrong = room(channel, team) ?? refused(body);
    if (wrong) return wrong;
    const ts = stamp();
    const to = /^[UW]/.test(String(body['channel'])) ? String(body['channel']) : undefined;
    posts.push({
      ts,
      at: now(),
      team,
      channel,
      to,
      thread: body['thread_ts'] as string | undefined,
      ephemeralTo,
      body,
    });
    return ephemeralTo === undefined
      ? yes({ channel, ts, message: { ts, text: body['text'] } })
      : yes({ message_ts: ts });
  }

  function history(body: Json, team: string, inThread: boolean): Said {
    const channel = String(body['channel']);
    const wrong = room(channel, team);
    if (wrong) return wrong;
    const found = posts.filter(
      (p) =>
        p.channel === channel &&
        p.ephemeralTo === undefined &&
        (inThread ? p.thread === body['ts'] || p.ts === body['ts'] : p.thread === undefined) &&
        p.ts >= String(body['oldest'] ?? '0'),
    );
    const messages = found.toReversed().map((p) => ({
      type: 'message',
      ts: p.ts,
      text: p.body['text'],
      ...(String(body['include_all_metadata']) === 'true' && p.body['metadata']
        ? { metadata: p.body['metadata'] }
        : {}),
    }));
    return yes({ messages, has_more: false });
  }

  const methods: Readonly<Record<string, (body: Json, team: string) => Said>> = {
    'auth.test': (_, team) =>
      yes(
        shaped('api/auth.test.json', {
          url: 'https://x.slack.com/',
          team: 'Retail',
          user: 'tiltwatch',
          team_id: team,
          user_id: BOT.user,
          bot_id: BOT.bot,
        }),
      ),
    'apps.connections.open': () =>
      yes(shaped('api/apps.connections.open.json', { url: `ws://127.0.0.1:${http.port}/link` })),
    'chat.postMessage': (b, team) => post(b, team),
    'chat.postEphemeral': (b, team) => post(b, team, String(b['user'])),
    'chat.update': (b) => {
      const found = posts.find((p) => p.ts === b['ts'] && p.channel === b['channel']);
      if (!found) return no('message_not_found');
      const wrong = refused(b);
      if (wrong) return wrong;
      found.body = { ...found.body, ...b };
      return yes({ channel: found.channel, ts: found.ts });
    },
    'chat.delete': (b) => {
      const at = posts.findIndex((p) => p.ts === b['ts']);
      if (at < 0) return no('message_not_found');
      posts.splice(at, 1);
      return yes({ ts: b['ts'] });
    },
    'conversations.history': (b, team) => history(b, team, false),
    'conversations.replies': (b, team) => history(b, team, true),
    'conversations.open': () => yes({ channel: { id: 'D1' } }),
    'users.info': (b) => {
      const admin = (settings.admins ?? []).includes(String(b['user']));
      const user = { id: b['user'], is_admin: admin, is_owner: false, locale: settings.locale ?? 'ko-KR' };
      return yes({ user: shaped('api/users.info.json#user', user) });
    },
    'views.publish': (b) => {
      const wrong = refused((b['view'] ?? {}) as Json, 100);
      if (wrong) return wrong;
      views.set(String(b['user_id']), b['view'] as Json);
      return yes({ view: {} });
    },
    'views.open': (b) => {
      const trigger = triggers.get(String(b['trigger_id']));
      triggers.delete(String(b['trigger_id']));
      if (trigger === undefined) return no('invalid_trigger_id');
      if (now() - trigger > 3000) return no('expired_trigger_id');
      const wrong = judgeModal(b['view'] as Json);
      if (wrong) offences.push(`${wrong.error}: ${wrong.why}`);
      if (wrong) return no(wrong.error);
      modals.push(b['view'] as Json);
      return yes({ view: { ...(b['view'] as Json), id: `V${++serial}` } });
    },
    'files.getUploadURLExternal': (b) => {
      const file_id = `F${++serial}`;
      pending.set(file_id, { name: String(b['filename']), bytes: 0, alt: String(b['alt_text'] ?? b['alt_txt'] ?? '') });
      return yes(
        shaped('api/files.getUploadURLExternal.json', {
          upload_url: `http://127.0.0.1:${http.port}/upload/${file_id}`,
          file_id,
        }),
      );
    },
    'files.completeUploadExternal': (b) => {
      const files = (b['files'] ?? []) as readonly { readonly id: string }[];
      for (const f of files) {
        const there = pending.get(f.id);
        if (!there || there.bytes === 0) return no('file_not_found');
        uploads.push({ ...there, channel: String(b['channel_id'] ?? ''), thread: String(b['thread_ts'] ?? '') });
      }
      return yes(shaped('api/files.completeUploadExternal.json', { files: files.map((f) => ({ id: f.id })) }));
    },
  };

  function api(h: Heard, method: string): Said {
    if (method === 'oauth.v2.access') return door.access(fieldsOf(h), h.headers.authorization);
    const said = h.headers.authorization?.replace(/^Bearer /, '') ?? '';
    const team =
      method === 'apps.connections.open' && said === appToken ? TEAM : (teams.get(said) ?? door.teamOf(said));
    if (team === undefined) return no('invalid_auth');
    if (revoked !== undefined && method !== 'apps.connections.open') return no(revoked);
    const fields = fieldsOf(h);
    return tooSoon(method, team, fields) ?? methods[method]?.(fields, team) ?? no('unknown_method');
  }

  function tooSoon(method: string, team: string, body: Json): Said | undefined {
    if (!settings.limits) return undefined;
    const posting = method === 'chat.postMessage';
    const wait = posting
      ? Math.max(
          buckets.take(`team ${team}`, LIMITS.team, now()),
          buckets.take(`channel ${String(body['channel'])}`, LIMITS.channel, now()),
        )
      : TIER3.test(method)
        ? buckets.take(`${method} ${team}`, LIMITS.tier3, now())
        : 0;
    if (wait === 0) return undefined;
    limited += 1;
    const seconds = String(Math.ceil(wait / 1000));
    return { status: 429, json: { ok: false, error: 'ratelimited' }, headers: { 'retry-after': seconds } };
  }

  function respond(h: Heard, key: string): Said {
    const answer = answers.get(key);
    if (!answer || now() - answer.created > 1_800_000 || answer.uses >= 5) return { status: 404, json: 'used_url' };
    answer.uses++;
    const wrong = refused(h.body);
    if (wrong) return { status: 400, json: (wrong.json as { error: string }).error };
    answer.messages.push(h.body);
    return { status: 200, json: 'ok' };
  }

  function upload(h: Heard, id: string): Said {
    const there = pending.get(id);
    if (!there) return { status: 404 };
    there.bytes = h.files[0]?.bytes.length ?? h.raw.length;
    return { status: 200, json: 'OK' };
  }

  function route(h: Heard): Said {
    const method = /^\/api\/([\w.]+)$/.exec(h.path)?.[1];
    if (method) return api(h, method);
    const hook = /^\/response\/(.+)$/.exec(h.path)?.[1];
    if (hook) return respond(h, hook);
    const file = /^\/upload\/(.+)$/.exec(h.path)?.[1];
    return file ? upload(h, file) : { status: 404 };
  }

  function tricked(request: string): SlackTrick | undefined {
    const at = tricks.findIndex((t) => t.match.test(request));
    const trick = tricks[at];
    if (!trick) return undefined;
    if (!trick.skip) return tricks.splice(at, 1)[0];
    tricks[at] = { ...trick, skip: trick.skip - 1 };
    return undefined;
  }

  const http = await listen((h) => {
    const name = h.path.replace(/^\/(api\/)?/, '').replace(/^(response|upload)\/.*/, '$1');
    calls.push(name);
    const trick = tricked(name);
    if (!trick) return route(h);
    if (trick.done) route(h);
    return trick.said;
  });
  const wss = new WebSocketServer({ server: http.server });
  let socket: WebSocket | undefined;
  wss.on('connection', (ws) => {
    socket = ws;
    ws.on('message', (bytes: Buffer) => {
      const said = JSON.parse(bytes.toString()) as { envelope_id: string } & Json;
      unacked.delete(said.envelope_id);
      acks.push(said);
    });
    ws.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: BOT.app } }));
    for (const e of unacked.values()) {
      e.retry_attempt = (e.retry_attempt ?? 0) + 1;
      ws.send(JSON.stringify({ ...e, retry_reason: 'timeout', accepts_response_payload: e.type !== 'events_api' }));
    }
  });

  /** Sends an envelope down the socket; it stays until it is acknowledged. */
  function envelope(type: string, payload: Json): string {
    const e: Envelope = { envelope_id: randomUUID(), type, payload };
    unacked.set(e.envelope_id, e);
    socket?.send(JSON.stringify({ ...e, accepts_response_payload: type !== 'events_api' }));
    return e.envelope_id;
  }

  /** A trigger opens one modal within three seconds. */
  function trigger(): string {
    const id = `t${++serial}`;
    triggers.set(id, now());
    return id;
  }

  const userOf = (who: Who) => ({ id: who.user ?? 'U1', username: 'minji', name: 'minji', team_id: TEAM });

  /** What somebody does in a modal; its acknowledgement, which says how the modal goes on. */
  function inModal(view: Json, payload: Json, who: Who): { ack(): Json | undefined } {
    const base = { api_app_id: BOT.app, token: '', user: userOf(who), team: { id: TEAM, domain: 'retail' } };
    const id = envelope('interactive', { ...base, view: { id: 'V1', ...view }, ...payload });
    return { ack: () => acks.find((a) => a['envelope_id'] === id) };
  }

  function opened(): { readonly key: string; readonly answer: SlackAnswer } {
    const answer: SlackAnswer = { created: now(), messages: [], uses: 0, acked: false };
    const key = `r${++serial}`;
    answers.set(key, answer);
    return { key, answer };
  }
  const responseUrl = (key: string) => `http://127.0.0.1:${http.port}/response/${key}`;

  function commandOf(line: string, who: Who, key: string): Json {
    const [, command = '', text = ''] = /^(\/\S+)\s*([^]*)$/.exec(line) ?? [];
    const base = {
      token: '',
      api_app_id: BOT.app,
      team_id: who.team ?? TEAM,
      team_domain: 'retail',
      is_enterprise_install: false,
    };
    const user = {
      user_id: who.user ?? 'U1',
      user_name: 'minji',
      channel_id: who.channel ?? 'C1',
      channel_name: 'general',
    };
    const rest = { command, text, response_url: responseUrl(key), trigger_id: trigger() };
    return shaped('app-backend/slash-commands/SlashCommandPayload.json', { ...base, ...user, ...rest });
  }

  function actionOf(action: Json, who: Who, key: string): Json {
    const base = { type: 'block_actions', api_app_id: BOT.app, token: '', trigger_id: trigger() };
    const user = userOf(who);
    const place = { team: { id: TEAM, domain: 'retail' }, channel: { id: who.channel ?? 'C1', name: 'general' } };
    const rest = {
      user,
      ...place,
      container: { type: 'message', message_ts: '1.1', channel_id: 'C1' },
      actions: [action],
    };
    const payload = { ...base, ...rest, response_url: responseUrl(key) };
    return shaped('app-backend/interactive-components/BlockActionPayload.json', payload);
  }

  function eventOf(e: Json, team = TEAM): Json {
    const base = {
      token: '',
      team_id: team,
      api_app_id: BOT.app,
      type: 'event_callback',
      event_id: `Ev${++serial}`,
      event_time: 1,
    };
    const authorizations = [{ team_id: team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }];
    return { ...base, authorizations, event: e };
  }
  const event = (e: Json): string => envelope('events_api', eventOf(e));

  /** Calls the bot's own server as Slack does, signed with the secret (or with another one, or at another time). */
  async function call(
    at: string,
    form: string,
    how: { readonly secret?: string; readonly at?: Instant; readonly type?: string } = {},
  ): Promise<number> {
    const time = String(Math.floor((how.at ?? Date.now()) / 1000));
    const mac = createHmac('sha256', how.secret ?? secret)
      .update(`v0:${time}:${form}`)
      .digest('hex');
    const response = await fetch(at, {
      method: 'POST',
      body: form,
      headers: {
        'content-type': how.type ?? 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': time,
        'x-slack-signature': `v0=${mac}`,
      },
    });
    await response.text();
    return response.status;
  }

  return {
    /** For the Web API option `slackApiUrl`. */
    url: `http://127.0.0.1:${http.port}/api/`,
    token,
    appToken,
    secret,
    posts,
    calls,
    offences,
    /** How many requests were refused with 429 by the limits. */
    get limited() {
      return limited;
    },
    uploads,
    views,
    acks,
    unacked,
    channels,
    say(line: string, who: Who = {}): SlackAnswer {
      const { key, answer } = opened();
      envelope('slash_commands', commandOf(line, who, key));
      return answer;
    },
    click(actionId: string, value: string, who: Who = {}): SlackAnswer {
      const { key, answer } = opened();
      const action = {
        type: 'button',
        action_id: actionId,
        block_id: 'b',
        value,
        action_ts: '1.1',
        text: { type: 'plain_text', text: 'x' },
      };
      envelope('interactive', actionOf(action, who, key));
      return answer;
    },
    choose(actionId: string, value: string, who: Who = {}): SlackAnswer {
      const { key, answer } = opened();
      const chosen = { text: { type: 'plain_text', text: 'x' }, value };
      envelope(
        'interactive',
        actionOf(
          { type: 'static_select', action_id: actionId, block_id: 'b', selected_option: chosen, action_ts: '1.1' },
          who,
          key,
        ),
      );
      return answer;
    },
    /** The modals that were opened, the latest last. */
    modals,
    /** Fills in a modal by block and submits it: text, or `{ choice }` of a menu. */
    submit(view: Json, filled: Readonly<Record<string, string | { readonly choice: string }>>, who: Who = {}) {
      const values = ((view['blocks'] ?? []) as readonly Json[]).map((b) => {
        const { action_id, type } = b['element'] as { readonly action_id: string; readonly type: string };
        const given = filled[String(b['block_id'])];
        const chosen =
          typeof given === 'object' ? { text: { type: 'plain_text', text: 'x' }, value: given.choice } : null;
        const value = type === 'plain_text_input' ? { value: given ?? null } : { selected_option: chosen };
        return [String(b['block_id']), { [action_id]: { type, ...value } }] as const;
      });
      const state = { values: Object.fromEntries(values) };
      const payload = { type: 'view_submission', trigger_id: trigger(), response_urls: [] };
      return inModal({ ...view, state }, { ...payload, view: { id: 'V1', ...view, state } }, who);
    },
    /** Types in a menu whose options come from the bot. */
    complete(view: Json, block: string, value: string, who: Who = {}) {
      const container = { type: 'view', view_id: 'V1' };
      const field = { block_id: block, action_id: `field ${block}`, value };
      return inModal(view, { type: 'block_suggestion', container, ...field }, who);
    },
    mention(text: string, who: Who = {}): void {
      event({
        type: 'app_mention',
        user: who.user ?? 'U1',
        text: `<@${BOT.user}> ${text}`,
        ts: stamp(),
        channel: who.channel ?? 'C1',
        event_ts: '1.1',
      });
    },
    direct(text: string, who: Who = {}): void {
      event({
        type: 'message',
        channel_type: 'im',
        user: who.user ?? 'U1',
        text,
        ts: stamp(),
        channel: 'D1',
        event_ts: '1.1',
      });
    },
    home(user = 'U1'): void {
      event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1.1' });
    },
    /** Sends any payload, for instance one of Slack's recorded samples as it is. */
    envelope,
    /** Says a line to a bot that listens by HTTP; the status it answers with, and what it says afterwards. */
    async sayHttp(at: string, line: string, how?: { readonly secret?: string; readonly at?: Instant }, who: Who = {}) {
      const { key, answer } = opened();
      const form = new URLSearchParams(commandOf(line, who, key) as Record<string, string>).toString();
      return { status: await call(at, form, how), answer };
    },
    /** Workspaces that install the bot, and their tokens. */
    door,
    /** Tells a bot that listens by HTTP of an event; the status it answers with. */
    eventHttp: (at: string, team: string, e: Json) =>
      call(at, JSON.stringify(eventOf(e, team)), { type: 'application/json' }),
    trick: (t: SlackTrick) => void tricks.push(t),
    /** From now on every call is refused with this word (`token_revoked`). */
    revoke: (word: string | undefined) => void (revoked = word),
    /** Slack's own request to reconnect, and a line that breaks. */
    disconnect: (reason: 'warning' | 'refresh_requested') =>
      socket?.send(JSON.stringify({ type: 'disconnect', reason })),
    drop: () => socket?.terminate(),
    async close() {
      for (const ws of wss.clients) ws.terminate();
      wss.close();
      await http.close();
    },
  };
}

export type FakeSlack = Awaited<ReturnType<typeof startFakeSlack>>;
