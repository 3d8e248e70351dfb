import { ownConfig } from '../config.ts';
import { languageOfLine } from '../core/line.ts';
import { earsOf, open } from '../main.ts';
import { renderConsole } from '../surfaces/console/render.ts';
import { clockOf, langOf, print, type Given } from './flags.ts';

/** `tiltwatch ask "<line>"`: one command, one reply; `--json` prints the platform-neutral reply. */
export async function ask(words: readonly string[], flags: Given): Promise<number> {
  const line = words.join(' ').trim();
  if (line === '') throw new Error('ask needs a line, for example: tiltwatch ask "/mau temu"');
  const config = ownConfig();
  const lang = langOf(flags['lang']) ?? languageOfLine(line) ?? config.lang;
  const house = await open({ config, clock: clockOf(flags['now']) });
  try {
    const call = { from: 'console:tty', by: { id: 'console', admin: true }, line, lang } as const;
    const reply = await earsOf(house).answer(call, (said) => process.stderr.write(`${said}\n`));
    await print(
      flags['json']
        ? `${JSON.stringify(reply)}\n`
        : `${renderConsole(reply, { lang, width: process.stdout.columns })}\n`,
    );
    return 0;
  } finally {
    await house.close();
  }
}
