import { gate } from '../../src/understand/gate.ts';
import { LANGUAGES } from '../../src/understand/tongues.ts';
import {
  HONEST,
  LIES,
  REPORTS,
  reportIn,
  SIX_HONEST,
  SIX_LIES,
  SIX_MATTERS,
  type SaidOf,
} from '../model/gate-tongues.ts';
import type { FactLabel, Labelled } from './label.ts';
import { publishedAt } from './stories.ts';

type Count = { readonly shown: number; readonly honest: number; readonly refused: number; readonly lies: number };
const NONE: Count = { shown: 0, honest: 0, refused: 0, lies: 0 };

function counted(source: Parameters<typeof gate>[2][number], honest: SaidOf, lies: SaidOf): Count {
  const passes = ([lang, text]: SaidOf[number]) => gate(text, lang, [source]).passes;
  const shown = honest.filter(passes).length;
  return { shown, honest: honest.length, refused: lies.filter((l) => !passes(l)).length, lies: lies.length };
}

function plus(a: Count, b: Count): Count {
  const { shown, honest, refused, lies } = b;
  return {
    shown: a.shown + shown,
    honest: a.honest + honest,
    refused: a.refused + refused,
    lies: a.lies + lies,
  };
}

const MONEY: Readonly<Record<string, string>> = { EUR: 'euros', USD: 'dollars', KRW: 'won', CNY: 'yuan', JPY: 'yen' };
const FIRMS = ['Temu', 'Shein', 'AliExpress', 'TikTok Shop'];

/** An English sentence that tells a labelled figure; null where a sentence of one pattern would not be true of it. */
function told({ label }: Labelled, f: FactLabel): ((firm: string, value: number, not: string) => string) | null {
  const money = MONEY[f.unit];
  const fined = label.status === 'concluded' && label.topics.includes('fine');
  if (f.kind === 'fine' && money && fined) return (firm, v, not) => `${firm} was ${not}fined ${v} ${money}.`;
  if (f.kind === 'investment' && money) return (firm, v, not) => `${firm} will ${not}invest ${v} ${money}.`;
  if (f.kind === 'mau') return (firm, v) => `${firm} has ${v} monthly users.`;
  return null;
}

/** What the labels of one article make true, and three lies on each: ten times as much, another firm, the denial. */
function fromLabels(item: Labelled): Count {
  const { title, body, lang, country } = item;
  const source = { title, body, language: lang, country, published: publishedAt(item) };
  const other = FIRMS.find((x) => !item.label.platforms.some((p) => p === x));
  return item.label.facts
    .flatMap((f) => {
      const say = told(item, f);
      const { platform, value } = f;
      if (!say || platform === null || f.background || typeof value !== 'number') return [];
      const lies = [
        say(platform, value * 10, ''),
        ...(other ? [say(other, value, '')] : []),
        ...(f.kind === 'mau' ? [] : [say(platform, value, 'not ')]),
      ];
      return [
        counted(
          source,
          [['en', say(platform, value, '')]],
          lies.map((lie) => ['en', lie] as const),
        ),
      ];
    })
    .reduce(plus, NONE);
}

function line(language: string, items: readonly Labelled[]): string {
  const two = REPORTS[language]
    ? plus(counted(reportIn(language), HONEST, LIES), counted(reportIn(language, SIX_MATTERS), SIX_HONEST, SIX_LIES))
    : NONE;
  const labels = items
    .filter((i) => i.lang === language && i.label.relevant)
    .map(fromLabels)
    .reduce(plus, NONE);
  const cells = [two, labels].flatMap((c) => [`${c.shown}/${c.honest}`, `${c.refused}/${c.lies}`]);
  return language.padEnd(6) + cells.map((c) => c.padStart(14)).join('');
}

/**
 * What the gate does, a line per language: how many honest sentences on two reports are shown and how many lies
 * refused, and the same of sentences that the labels of the corpus make.
 */
export function gateTable(items: readonly Labelled[]): string {
  const head = `gate  ${['honest shown', 'lies refused', 'of labels', 'lies refused'].map((h) => h.padStart(14)).join('')}`;
  return [head, ...LANGUAGES.map((l) => line(l, items))].join('\n');
}
