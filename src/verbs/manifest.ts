import { loadCommands } from '../load.ts';
import { print } from './flags.ts';

/** `tiltwatch manifest slack|discord`: what to paste at Slack, or the commands as Discord registers them. */
export async function manifest(words: readonly string[]): Promise<number> {
  const commands = await loadCommands();
  if (words[0] === 'slack') {
    const { slackManifest } = await import('../surfaces/slack/manifest.ts');
    await print(`${JSON.stringify(slackManifest(commands), null, 2)}\n`);
    return 0;
  }
  if (words[0] === 'discord') {
    const { discordCommands } = await import('../surfaces/discord/commands.ts');
    await print(`${JSON.stringify(discordCommands(commands), null, 2)}\n`);
    return 0;
  }
  throw new Error(`manifest takes slack or discord, not "${words[0] ?? ''}"`);
}
