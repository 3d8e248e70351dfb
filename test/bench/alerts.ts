import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { alertIndex } from '../../src/core/alerts.ts';
import { matchable, matches, type Matchable } from '../../src/core/match.ts';
import { parseQuery, type Query } from '../../src/core/query.ts';
import { PLATFORMS, TOPICS } from '../../src/core/story.ts';
import { chances, residentMB, timed, type Print } from './measure.ts';

const SYLLABLES =
  '가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후';
const LETTERS = 'etaoinshrdlucmfwypvbgk';
const HAN = '平台消费者罚款调查公司市场产品安全关税监管数据企业';

/** Words as a seeded vocabulary: 60 % Korean, 25 % Latin, 15 % Han, with a long tail as in news. */
function vocabulary(size: number, chance: () => number): readonly string[] {
  const pick = (from: string, n: number) =>
    Array.from({ length: n }, () => from[Math.floor(chance() * from.length)]).join('');
  const word = () => {
    const kind = chance();
    if (kind < 0.6) return pick(SYLLABLES, 2 + Math.floor(chance() * 3));
    return kind < 0.85 ? pick(LETTERS, 4 + Math.floor(chance() * 6)) : pick(HAN, 2 + Math.floor(chance() * 2));
  };
  return [...new Set(Array.from({ length: size }, word))];
}

function documentsOf(words: readonly string[], n: number, chance: () => number): readonly Matchable[] {
  const tail = () => words[Math.floor(words.length * chance() ** 3)] ?? '';
  return Array.from({ length: n }, () =>
    matchable({
      title: Array.from({ length: 8 }, tail).join(' '),
      body: Array.from({ length: 330 }, tail).join(' '),
      platforms: PLATFORMS.filter(() => chance() < 0.3),
      topics: TOPICS.filter(() => chance() < 0.15),
      countries: ['KR'],
    }),
  );
}

/** 40 % one word, 30 % AND, 15 % phrase, 10 % OR of three, 5 % NOT; most with a platform and some with a topic. */
function queriesOf(words: readonly string[], n: number, chance: () => number): readonly Query[] {
  const any = () => words[Math.floor(words.length * chance())] ?? 'x';
  const shape = () => {
    const kind = chance();
    if (kind < 0.4) return any();
    if (kind < 0.7) return `${any()} AND ${any()}`;
    if (kind < 0.85) return `"${any()} ${any()}"`;
    return kind < 0.95 ? `(${any()} OR ${any()} OR ${any()})` : `${any()} NOT ${any()}`;
  };
  const filters = () =>
    `${chance() < 0.7 ? ` platform:${chance() < 0.6 ? 'temu' : 'shein'}` : ''}${chance() < 0.3 ? ' topic:fine' : ''}`;
  return Array.from({ length: n }, () => parseQuery(`${shape()}${filters()}`));
}

function termsOf(q: Query): readonly string[] {
  if (q.is === 'term') return [q.term.letters];
  if (q.is === 'not') return termsOf(q.of);
  return q.is === 'and' || q.is === 'or' ? q.of.flatMap(termsOf) : [];
}

/** Each document's best of so many rounds counts, for every contender: a shared machine only ever adds. */
const ROUNDS = 7;

async function best(documents: readonly Matchable[], look: (d: Matchable) => unknown): Promise<number> {
  const least = documents.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, d] of documents.entries()) least[i] = Math.min(least[i] ?? 0, (await timed(() => look(d))).ms);
  }
  return least.reduce((sum, ms) => sum + ms, 0) / documents.length;
}

async function oneSize(n: number, print: Print): Promise<void> {
  const chance = chances(n);
  const words = vocabulary(Math.max(1400, n), chance);
  const queries = queriesOf(words, n, chance);
  const documents = documentsOf(words, 120, chance);
  const before = residentMB();
  const index = alertIndex();
  const built = await timed(() => queries.forEach((q, i) => index.add(String(i), q)));
  const grown = residentMB() - before;
  const mine = await best(documents, (d) => index.match(d));
  const few = documents.slice(0, n >= 100_000 ? 4 : 20);
  const naive = await best(few, (d) => queries.filter((q) => matches(q, d)));
  const automaton = new AhoCorasick([...new Set(queries.flatMap(termsOf))]);
  const scan = await best(documents, (d) => [...automaton.matchInText(d.folded)].length);
  const size = n.toLocaleString('en-US');
  const at100k = n >= 100_000;
  print({
    what: `${size} alerts: index, a document`,
    value: mine,
    unit: 'ms',
    ...(at100k ? { target: 1.5 } : {}),
    note: `built in ${Math.round(built.ms)} ms, +${Math.round(grown)} MB; each document the best of ${ROUNDS} rounds`,
  });
  print({
    what: `${size} alerts: naive loop`,
    value: naive,
    unit: 'ms',
    note: `${(naive / mine).toFixed(0)} times the index`,
  });
  print({
    what: `${size} alerts: @monyone/aho-corasick, scan alone`,
    value: scan,
    unit: 'ms',
    note: `${(scan / mine).toFixed(1)} times the index`,
  });
  if (at100k)
    print({
      what: '100,000 alerts: index against naive loop',
      value: naive / mine,
      unit: 'times',
      target: 25,
      atLeast: true,
    });
  const some = queries.slice(0, 1000);
  const change = await timed(() => {
    some.forEach((_, i) => index.remove(String(i)));
    some.forEach((q, i) => index.add(String(i), q));
  });
  print({
    what: `${size} alerts: remove and add one`,
    value: (change.ms / some.length) * 1000,
    unit: 'µs',
    ...(at100k ? { target: 100 } : {}),
  });
}

/** Keyword alerts at three sizes, side by side with the plain loop and an automaton from npm. */
export async function bench(print: Print): Promise<void> {
  for (const n of [1000, 10_000, 100_000]) await oneSize(n, print);
}
