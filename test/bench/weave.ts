import type { Told } from '../../src/core/digest.ts';
import type { Article } from '../../src/core/item.ts';
import { loomOf } from '../../src/core/loom.ts';
import { MINUTE } from '../../src/core/time.ts';
import { weave, type Wove } from '../../src/core/weave.ts';
import { understand } from '../../src/understand/read.ts';
import { newsOf } from '../chaos/world.ts';
import { percentile, residentMB, timed, type Print } from './measure.ts';

const FROM = Date.parse('2026-08-01T00:00:00Z');
const BRANDS = ['테무', '알리익스프레스', '쉬인', '틱톡샵'];
const OFFICES = ['공정위', '개인정보위', '관세청', '서울시', '식약처', '특허청', '소비자원'];

/** The n-th article of a flood, a minute after the one before: half tell of a fine of their own amount, half of goods. */
export function articleOf(n: number): Article {
  const { title, text } = newsOf(n);
  const amount = `${1 + (n % 97)}억${1 + ((n * 7) % 9000)}만원`;
  const fine = `${OFFICES[n % 7]}, ${BRANDS[Math.floor(n / 2) % 4]}에 과징금 ${amount}`;
  const said = n % 2 ? { title: fine, body: `${fine}을 부과했다고 밝혔다. ${text}` } : { title, body: text };
  const published = FROM + n * MINUTE;
  const meaning = understand({ ...said, published });
  return {
    ...{ id: `a${n}`, url: `https://news.example/${n}`, source: 'bench', publisher: '벤치일보', rank: 'press' },
    ...{ ...said, published, seen: published, language: meaning.language, meaning, story: null },
  };
}

type Weaver = { weave(a: Article): Wove; put(told: Told): void; get(id: string): Told | undefined };

function plain(): Weaver {
  const stories = new Map<string, Told>();
  return {
    weave: (a) => weave([...stories.values()], a),
    put: (told) => void stories.set(told.story.id, told),
    get: (id) => stories.get(id),
  };
}

/** Weaves articles one by one; ms of each. */
async function wovenIn(w: Weaver, articles: Iterable<Article>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const article of articles) {
    const { ms, value } = await timed(() => w.weave(article));
    times.push(ms);
    w.put({ story: value.story, articles: [...(w.get(value.story.id)?.articles ?? []), article] });
  }
  return times;
}

const mean = (times: readonly number[]) => times.reduce((sum, ms) => sum + ms, 0) / times.length;

/** Finding an article's story, by the loom and by comparing with every story; then a flood that only the loom holds. */
export async function bench(print: Print, flood = 20_000): Promise<void> {
  const articles = Array.from({ length: 3000 }, (_, n) => articleOf(n));
  await wovenIn(loomOf(), articles.slice(0, 300));
  const loom = loomOf();
  const mine = await wovenIn(loom, articles);
  const naive = await wovenIn(plain(), articles);
  const late = (times: readonly number[]) => mean(times.slice(-500));
  const note = `the last 500 of 3,000; ${loom.size} stories`;
  print({ what: 'story of an article: the loom', value: late(mine), unit: 'ms', note });
  print({
    what: 'story of an article: every story compared',
    value: late(naive),
    unit: 'ms',
    note: `${(late(naive) / late(mine)).toFixed(1)} times the loom`,
  });
  const before = residentMB();
  const full = loomOf(20_000);
  const times = await wovenIn(
    full,
    (function* () {
      for (let n = 0; n < flood; n++) yield articleOf(n);
    })(),
  );
  const size = flood.toLocaleString('en-US');
  print({
    what: `a flood of ${size} articles, p99`,
    value: percentile(times, 0.99),
    unit: 'ms',
    target: 50,
    note: `mean ${mean(times).toFixed(2)} ms; ${full.size.toLocaleString('en-US')} stories held`,
  });
  print({ what: `memory growth over that flood`, value: residentMB() - before, unit: 'MB', target: 300 });
}
