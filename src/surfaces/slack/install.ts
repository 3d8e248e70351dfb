import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPReceiverOptions } from '@slack/bolt';
import type { UiLanguage } from '../../core/words.ts';
import { xml } from '../../core/xml.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { INSTALL_PATH, REDIRECT_PATH, SCOPES } from './manifest.ts';
import type { OAuthSettings, Workspace, Workspaces } from './workspaces.ts';

type Store = NonNullable<HTTPReceiverOptions['installationStore']>;
type Pages = NonNullable<NonNullable<HTTPReceiverOptions['installerOptions']>['callbackOptions']>;
type Client = NonNullable<NonNullable<HTTPReceiverOptions['installerOptions']>['clientOptions']>;
type Kept = Parameters<Store['storeInstallation']>[0];

/** What Bolt's receiver needs to let workspaces install the bot: its own pages, paths and check of the state. */
export function installing(oauth: OAuthSettings, workspaces: Workspaces, clientOptions: Client) {
  return {
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateSecret: oauth.stateSecret,
    scopes: [...SCOPES],
    redirectUri: new URL(REDIRECT_PATH, oauth.publicUrl).href,
    installationStore: storeOf(workspaces),
    installerOptions: {
      clientOptions,
      directInstall: true,
      installPath: INSTALL_PATH,
      redirectUriPath: REDIRECT_PATH,
      callbackOptions: PAGES,
    },
  };
}

class WholeOrganisation extends Error {
  readonly code = 'whole_organisation';
}

function isOneWorkspace(installation: Kept): installation is Workspace {
  return !installation.isEnterpriseInstall && installation.team !== undefined;
}

/** Bolt's store over ours. Bolt is shown a token that holds and no way to renew it, for a refresh token works once. */
function storeOf(workspaces: Workspaces): Store {
  return {
    async storeInstallation(installation) {
      if (!isOneWorkspace(installation)) throw new WholeOrganisation('An organisation cannot install it as a whole.');
      await workspaces.keep(installation);
    },
    async fetchInstallation({ teamId }) {
      const workspace = await workspaces.fresh(teamId ?? '');
      const { refreshToken: _, expiresAt: __, ...bot } = workspace.bot ?? {};
      return { ...workspace, bot } as Kept;
    },
    async deleteInstallation({ teamId }) {
      if (teamId) await workspaces.forget(teamId);
    },
  };
}

function languageOf(request: IncomingMessage): UiLanguage {
  return /^\s*ko\b/i.test(request.headers['accept-language'] ?? '') ? 'ko' : 'en';
}

function page(response: ServerResponse, status: number, lang: UiLanguage, title: string, more: string): void {
  const style = 'font:16px/1.6 system-ui,sans-serif;max-width:36rem;margin:12vh auto;padding:0 1rem';
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xml(title)}</title><body style="${style}"><h1>${xml(title)}</h1><p>${more}</p></body></html>`,
  );
}

const PAGES: Pages = {
  success(installation, _options, request, response) {
    const lang = languageOf(request);
    const w = surfacesWords[lang];
    const team = installation.team?.id ?? '';
    const to = `https://slack.com/app_redirect?app=${installation.appId ?? ''}&team=${team}`;
    page(
      response,
      200,
      lang,
      w.installed(installation.team?.name ?? team),
      `${xml(w.installedNext)} <a href="${xml(to)}">Slack</a>`,
    );
  },
  failure(error, _options, request, response) {
    const lang = languageOf(request);
    const w = surfacesWords[lang];
    const [title, more] =
      error.code === 'whole_organisation' ? [w.notInstalled, w.oneWorkspace] : whyNot(error.code, lang);
    page(response, 400, lang, title, `${xml(more)} <a href="${INSTALL_PATH}">${xml(w.installAgain)}</a>`);
  },
};

/** The installer's words for what went wrong; Slack's own codes are in `@slack/oauth`. */
function whyNot(code: string, lang: UiLanguage): readonly [title: string, more: string] {
  const w = surfacesWords[lang];
  if (code === 'slack_oauth_installer_authorization_error') return [w.notInstalled, w.declined];
  if (/state|missing_code/.test(code)) return [w.notInstalled, w.stale];
  return [w.notInstalled, w.notTaken];
}
