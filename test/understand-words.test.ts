import { describe, expect, it } from 'vitest';
import { LEARNED } from '../src/understand/topic-weights.ts';
import { EVIDENCE, OWN } from '../src/understand/topic-evidence.ts';
import { readNews } from './eval/news.ts';
import { wordsIn } from '../src/understand/lexicon/spellings.ts';
import { understand } from '../src/understand/read.ts';
import { reading } from '../src/understand/reading.ts';
import { topicScores } from '../src/understand/topics.ts';

describe('lists of words', () => {
  it.each([
    ['fin{ed|es|ing}', ['fined', 'fines', 'fining']],
    ['refund{s|}', ['refunds', 'refund']],
    ['{a|b{c|d}} e, f', ['a e', 'bc e', 'bd e', 'f']],
    ['부과{했|됐}, 과징금, 부과했', ['부과했', '부과됐', '과징금']],
    ['Ａ  B, ,', ['a b']],
    ['open{', ['open']],
  ])('%s', (list, words) => {
    expect(wordsIn(list)).toEqual(words);
  });
});

describe('what a text says in passing', () => {
  it.each([
    [
      'Commission opens inquiry into how Temu ranks goods',
      'The European Commission has requested information on how Temu ranks goods. The app must reply by May. Last year France fined Shein 40 million euros over discounts.',
    ],
    [
      '공정위, 테무 조사 착수',
      '공정거래위원회가 테무를 조사하고 있다. 자료를 내라고 요구했다. 앞서 지난해에는 알리익스프레스에 과징금을 부과했다.',
    ],
  ])('an older fine is not the news: %s', (title, body) => {
    const meaning = understand({ title, body });
    expect(meaning.topics).toContain('investigation');
    expect(meaning.topics).not.toContain('fine');
    expect(meaning.status).toBe('announced');
  });

  it('a fine that may come weighs less than one that came', () => {
    const score = (title: string) =>
      topicScores(reading({ title, body: title })).find((t) => t.topic === 'fine')?.score ?? 0;
    expect(score('Shein could in the end be hit with fines')).toBeLessThan(
      score('Shein hit with fines in the end') / 2,
    );
  });
});

describe('topics and stages of short news', () => {
  const told = readNews().map((news) => ({ news, got: understand({ title: news.title, body: news.body }) }));
  const relevant = told.filter(({ news }) => news.relevant !== false);
  const part = (right: number, of: number) => Math.floor((100 * right) / of);

  it('every topic has a weight for every piece of evidence', () => {
    for (const row of Object.values(LEARNED.rows)) expect(row).toHaveLength(EVIDENCE.length);
    expect(LEARNED.own).toHaveLength(OWN.length);
  });

  it('nearly all topics are told, and few others', () => {
    const sorted = (topics: readonly string[] = []) => [...topics].sort().join(' ');
    const right = relevant.filter(({ news, got }) => sorted(news.topics) === sorted(got.topics));
    expect(part(right.length, relevant.length)).toBeGreaterThanOrEqual(90);
  });

  it('four of five stages are told', () => {
    const right = relevant.filter(({ news, got }) => news.status === got.status);
    expect(part(right.length, relevant.length)).toBeGreaterThanOrEqual(80);
  });

  it('traps are left alone', () => {
    const fallen = told.filter(({ news, got }) => news.relevant === false && got.relevant).map(({ news }) => news.id);
    expect(fallen.length).toBeLessThanOrEqual(2);
  });
});
