import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from './settings.ts';
import type { Command } from './core/command.ts';
import type { Source } from './core/source.ts';
import { loadCommands, loadSources, ROOT } from './load.ts';

/** `.env.example`, written from the table of settings. */
export function envExample(): string {
  const lines = SETTINGS.flatMap((s) => [
    `# ${s.about}${s.initial ? ` (default: ${s.initial})` : ''}`,
    `#${s.name}=${s.example}`,
    '',
  ]);
  return ['# Every setting is optional: without any, the console surface runs on a SQLite file.', '', ...lines].join(
    '\n',
  );
}

/** README's table of commands. */
export function commandsTable(commands: readonly Command[]): string {
  const rows = commands.map((c) => `| \`/${c.name}\` | \`/${c.ko}\` | ${c.summary.en} | \`${c.examples[0] ?? ''}\` |`);
  return ['| command | in Korean | what it does | example |', '|---|---|---|---|', ...rows].join('\n');
}

/** README's table of settings. */
export function settingsTable(): string {
  const rows = SETTINGS.map((s) => `| \`${s.name}\` | ${s.about} | ${s.initial ? `\`${s.initial}\`` : ''} |`);
  return ['| setting | what it is | default |', '|---|---|---|', ...rows].join('\n');
}

/** README's table of sources. */
export function sourcesTable(sources: readonly Source[]): string {
  const rows = [...sources]
    .sort((a, b) => a.country.localeCompare(b.country) || a.id.localeCompare(b.id))
    .map((s) => `| ${s.country} | [${s.name}](${s.home}) | ${s.kind} | ${s.language} | every ${s.every} min |`);
  return ['| where | source | kind | language | read |', '|---|---|---|---|---|', ...rows].join('\n');
}

function between(readme: string, name: string, body: string): string {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(readme)) throw new Error(`README.md has no <!-- ${name} --> … <!-- /${name} --> markers`);
  return readme.replace(marked, (_, open: string, close: string) => `${open}${body}\n${close}`);
}

/** README.md with its tables written anew from what the program runs on. */
export async function freshReadme(readme: string): Promise<string> {
  const [commands, sources] = await Promise.all([loadCommands(), loadSources()]);
  return [
    ['commands', commandsTable(commands)] as const,
    ['settings', settingsTable()] as const,
    ['sources', sourcesTable(sources)] as const,
  ].reduce((text, [name, body]) => between(text, name, body), readme);
}

async function run(what: string | undefined): Promise<void> {
  if (what === 'env') return void process.stdout.write(envExample());
  if (what !== 'readme') throw new Error('docs takes "env" or "readme"');
  const file = join(ROOT, 'README.md');
  writeFileSync(file, await freshReadme(readFileSync(file, 'utf8')));
}

if (process.argv[1]?.endsWith('docs.ts')) await run(process.argv[2]);
