import { loadCommands } from '../load.ts';
import { print, type Given } from './flags.ts';

/** What of the flags says where Slack reaches the bot. Throws when `--url` is no web address, or `--many` lacks it. */
function reachOf({ url, many }: Given): { readonly at?: string; readonly many?: boolean } {
  if (typeof url === 'string' && !/^https:\/\/[^/]+\/?$/.test(url))
    throw new Error(`--url is where the web reaches the bot, such as https://bot.example, not "${url}"`);
  if (many && typeof url !== 'string') throw new Error('--many needs --url: Slack sends installers back to it');
  return typeof url === 'string' ? { at: url, ...(many ? { many: true } : {}) } : {};
}

/**
 * `tiltwatch manifest slack [--url https://bot.example [--many]]|discord`: what to paste at Slack, or the commands as
 * Discord registers them.
 */
export async function manifest(words: readonly string[], flags: Given = {}): Promise<number> {
  const commands = await loadCommands();
  if (words[0] === 'slack') {
    const { slackManifest } = await import('../surfaces/slack/manifest.ts');
    await print(`${JSON.stringify(slackManifest(commands, reachOf(flags)), null, 2)}\n`);
    return 0;
  }
  if (words[0] === 'discord') {
    const { discordCommands } = await import('../surfaces/discord/commands.ts');
    await print(`${JSON.stringify(discordCommands(commands), null, 2)}\n`);
    return 0;
  }
  throw new Error(`manifest takes slack or discord, not "${words[0] ?? ''}"`);
}
