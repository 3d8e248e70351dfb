import { answerOf } from '../../src/duty/answer.ts';
import { readAsk, isFault } from '../../src/duty/ask.ts';
import { assess } from '../../src/duty/assess.ts';
import { itemNamed } from '../../src/duty/items.ts';
import { countriesReply } from '../../src/views/duty-world.ts';
import { book, goods, order, parcel } from '../duty/book.ts';

const ROUNDS = 20_000;

function perSecond(): number {
  const parcels = Array.from({ length: 50 }, (_, i) =>
    parcel([order([goods({ usd: String(100 + i * 3), hs: '6110200000', classes: ['apparel'] })])]),
  );
  for (let i = 0; i < 5_000; i += 1) assess(book, parcels[i % 50] ?? parcel([]));
  const start = performance.now();
  for (let i = 0; i < ROUNDS; i += 1) assess(book, parcels[i % 50] ?? parcel([]));
  return (ROUNDS / (performance.now() - start)) * 1000;
}

function countries(): number {
  const ask = readAsk('countries sneakers 120 usd');
  const found = itemNamed(book, 'sneakers');
  if (isFault(ask) || found.found !== 'one') throw new Error('The bench line cannot be read.');
  const answer = answerOf(
    book,
    ask,
    [
      {
        good: { item: found.item, name: 'sneakers', hs: null },
        price: { amount: '120', currency: 'USD' },
        quantity: 1,
        duty: undefined,
      },
    ],
    '2026-11-22',
  );
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    countriesReply(answer, 'sneakers 120 usd', false, { duty: book, lang: 'en' });
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** Prints how fast the duty desk is: assessments a second on one core, `/duty countries` at its 95th percentile. */
export function bench(print: (line: string) => void): void {
  print(`duty: ${Math.round(perSecond()).toLocaleString('en-US')} assessments/s (target 10,000)`);
  print(`duty: /duty countries p95 ${countries().toFixed(1)} ms (target 30)`);
}
