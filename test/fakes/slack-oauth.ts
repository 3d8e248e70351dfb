import type { Instant } from '../../src/core/time.ts';
import type { Said } from './http.ts';

type Json = Readonly<Record<string, unknown>>;
type Grant = { readonly team: string; readonly refresh: string; readonly ends: Instant };

/** How long a token that rotates lives at Slack, in seconds. */
const LASTS = 43_200;

/**
 * Slack's side of installing an app: codes are given to a browser once, exchanged for a token once, and a refresh token
 * works once. Tokens end.
 */
export function slackDoor(now: () => Instant, bot: { readonly user: string; readonly app: string }) {
  const codes = new Map<string, { readonly team: string; readonly whole: boolean }>();
  const grants = new Map<string, Grant>();
  const renewals: string[] = [];
  let serial = 0;

  function granted(team: string, whole: boolean): Said {
    const token = `xoxe.xoxb-${team}-${++serial}`;
    const refresh = `xoxe-${team}-${serial}`;
    grants.set(token, { team, refresh, ends: now() + LASTS * 1000 });
    const tokens = { access_token: token, refresh_token: refresh, expires_in: LASTS, token_type: 'bot' };
    const of = {
      scope: 'commands,chat:write',
      bot_user_id: bot.user,
      app_id: bot.app,
      team: whole ? null : { id: team, name: `Shop ${team}` },
      enterprise: whole ? { id: 'E1', name: 'Group' } : null,
      is_enterprise_install: whole,
      authed_user: { id: 'U1' },
    };
    return { status: 200, json: { ok: true, ...tokens, ...of } };
  }

  const no = (error: string): Said => ({ status: 200, json: { ok: false, error } });
  return {
    renewals,
    /** A person of that workspace says yes; the code that their browser brings back. */
    allow(team: string, whole = false): string {
      const code = `code-${++serial}`;
      codes.set(code, { team, whole });
      return code;
    },
    access(body: Json, authorization: string | undefined): Said {
      const basic = Buffer.from((authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
      const [id, secret] = body['client_id'] ? [body['client_id'], body['client_secret']] : basic.split(':');
      if (id !== '1.2' || secret !== 'client-secret') return no('bad_client_secret');
      if (body['grant_type'] === 'refresh_token') {
        const found = [...grants].find(([, g]) => g.refresh === body['refresh_token']);
        if (!found) return no('invalid_refresh_token');
        grants.set(found[0], { ...found[1], refresh: 'used' });
        renewals.push(found[1].team);
        return granted(found[1].team, false);
      }
      const code = codes.get(String(body['code']));
      codes.delete(String(body['code']));
      return code ? granted(code.team, code.whole) : no('invalid_code');
    },
    /** The workspace whose token this is, while it holds. */
    teamOf(authorization: string | undefined): string | undefined {
      const grant = grants.get((authorization ?? '').replace(/^Bearer /, ''));
      return grant && grant.ends > now() ? grant.team : undefined;
    },
    revoke(team: string): void {
      for (const [token, g] of grants) if (g.team === team) grants.delete(token);
    },
  };
}

export type SlackDoor = ReturnType<typeof slackDoor>;
