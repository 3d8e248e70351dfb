import { command, Mistake, type Command } from '../src/core/command.ts';
import { commandNamed } from '../src/core/line.ts';
import { actions, button, facts, heading, muted, say, table, type Reply } from '../src/core/reply.ts';
import { nearest } from '../src/core/vocabulary.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { deskWords } from '../src/words/desk.ts';

function one(c: Command, lang: UiLanguage): Reply {
  const w = deskWords[lang];
  const rows = Object.entries(c.options).map(([key, o]) => {
    const name = lang === 'ko' && o.ko ? `${key} (${o.ko})` : key;
    const of = o.type === 'choice' ? `: ${o.of.join(', ')}` : '';
    return [name, `${o.summary[lang]}${of}${o.required ? ` (${w.needed})` : ''}`] as const;
  });
  return say(
    `${w.helpOne(c.name, c.ko)}: ${c.summary[lang]}`,
    ...(rows.length ? [heading(w.options), facts(rows)] : []),
    heading(w.examples),
    actions(...c.examples.slice(0, 5).map((e) => button(e, e))),
  );
}

export default command({
  name: 'help',
  ko: '도움말',
  summary: { en: 'All commands, or one with its options and examples', ko: '모든 명령, 또는 한 명령의 옵션과 예' },
  options: {
    command: { type: 'text', ko: '명령', summary: { en: 'A command', ko: '명령 이름' } },
  },
  examples: ['/help', '/help duty'],

  run({ command: asked }, { commands, lang }) {
    const w = deskWords[lang];
    if (asked) {
      const name = asked.replace(/^\//, '').toLowerCase();
      const found = commandNamed(commands, name);
      if (found) return one(found, lang);
      const near = nearest(
        name,
        commands.flatMap((c) => [c.name, c.ko]),
      );
      const said = (l: UiLanguage) => `${deskWords[l].unknown(name)}${near ? ` ${deskWords[l].didYouMean(near)}` : ''}`;
      throw new Mistake({ en: said('en'), ko: said('ko') }, near ? `/help ${near}` : '/help');
    }
    const rows = commands.map((c) => [lang === 'ko' ? `/${c.ko}` : `/${c.name}`, c.summary[lang]]);
    const tries = commands
      .filter((c) => ['mau', 'duty', 'news', 'regulations'].includes(c.name))
      .map((c) => c.examples[0] ?? '/help');
    return say(w.help, table(['', ''], rows), muted(w.more), actions(...tries.map((e) => button(e, e))));
  },
});
