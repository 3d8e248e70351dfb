import type { HomeView } from '@slack/types';
import type { Command } from '../../core/command.ts';
import { button, heading, say, text, type Reply } from '../../core/reply.ts';
import type { UiLanguage } from '../../core/words.ts';
import { surfacesWords } from '../../words/surfaces.ts';
import { SLACK } from './limits.ts';
import { renderSlack } from './render.ts';

const EXAMPLES = 6;

/** The first screen: what this is, lines to begin with, and every command with what it does. */
export function homeReply(commands: readonly Command[], lang: UiLanguage): Reply {
  const w = surfacesWords[lang];
  const first = commands.flatMap((c) => c.examples[0] ?? []).slice(0, EXAMPLES);
  const rows = commands.map((c) => [lang === 'ko' ? `/${c.ko} · /${c.name}` : `/${c.name}`, c.summary[lang]] as const);
  return say(
    w.welcome,
    heading(w.homeStart),
    { kind: 'actions', items: first.map((line) => button(line, line)) },
    text(w.homeHow),
    text(w.homeDigest),
    heading(w.homeAll),
    { kind: 'facts', rows },
  );
}

/** The App Home tab. */
export function homeView(commands: readonly Command[], lang: UiLanguage): HomeView {
  return { type: 'home', blocks: renderSlack(homeReply(commands, lang), { lang }).blocks.slice(0, SLACK.homeBlocks) };
}
