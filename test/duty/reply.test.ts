// Longer than most: one reply of the duty desk, line by line, in both tongues.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import duty from '../../commands/duty.ts';
import { Mistake } from '../../src/core/command.ts';
import { headOf, languageOfLine, readValues } from '../../src/core/line.ts';
import type { Desk } from '../../src/core/ports.ts';
import { plain, type Block, type Reply } from '../../src/core/reply.ts';
import type { UiLanguage } from '../../src/core/words.ts';
import { withMore } from '../../src/duty/open.ts';
import { parseEcb } from '../../src/duty/rates.ts';
import { ruleReply } from '../../src/views/duty-rule.ts';
import { ledgerStore } from '../ledger.desk.ts';
import { book } from './book.ts';

let kept: Awaited<ReturnType<typeof ledgerStore>>;
beforeAll(async () => {
  kept = await ledgerStore();
});
afterAll(() => kept.end());

/** The pieces of a desk that /duty works with. */
function deskIn(lang: UiLanguage, over: Partial<Pick<Desk, 'duty' | 'clock'>> = {}): Desk {
  const pieces: Pick<Desk, 'duty' | 'clock' | 'lang' | 'store'> = {
    duty: book,
    store: kept.store,
    clock: { now: () => Date.parse('2026-11-22T03:00:00Z') },
    lang,
    ...over,
  };
  return pieces as Desk;
}

async function ask(line: string, over: Partial<Pick<Desk, 'duty' | 'clock'>> = {}): Promise<Reply> {
  return duty.run(readValues(duty, headOf(line).rest), deskIn(languageOfLine(line) ?? 'en', over));
}

function lettersOf(b: Block): string {
  if (b.kind === 'table') return [b.head.join(' '), ...b.rows.map((r) => r.map(plain).join(' '))].join('\n');
  if (b.kind === 'text') return plain(b.text);
  if (b.kind === 'actions') return b.items.map((i) => ('line' in i ? i.line : i.label)).join('\n');
  return 'text' in b ? String(b.text) : '';
}

const all = (r: Reply) => [r.text, ...r.blocks.map(lettersOf)].join('\n');

describe('what /duty says', () => {
  test('an exempt parcel, in Korean', async () => {
    const r = await ask('/duty 니트 120 usd');
    expect(r.text).toBe('직구 120달러 니트: 관세·부가세 없음(자가사용, 물품가격 150달러 이하).');
    expect(all(r)).toContain('150.00달러까지는 면세, 150.01달러부터는 전액 과세');
  });

  test('a taxed parcel, with both columns, the cliff, its rate and its age', async () => {
    const r = await ask('/duty 니트 180 usd');
    expect(r.text).toBe('직구 180달러 니트: 세금 약 59,350원. 150달러 이하였다면 0원입니다.');
    for (const said of [
      '244,285원',
      '31,750원',
      '27,600원',
      '303,635원',
      '5.2 %',
      '1,357.14원',
      '49일 지남',
      '추정이며 조언이 아닙니다',
    ]) {
      expect(all(r)).toContain(said);
    }
    expect(r.blocks.some((b) => b.kind === 'chart')).toBe(true);
  });

  test('in English, with shipping in the customs value but not in the limit', async () => {
    const r = await ask('/duty sneakers $150 from CN shipping 12');
    expect(r.text).toContain('no duty, no VAT');
    expect((await ask('/duty sneakers $180 from CN shipping 12')).text).toContain('KRW 63,310');
  });

  test('named values make the same answer as a typed line', async () => {
    const named = await ask('/duty item:니트 price:180 currency:USD');
    expect(named.text).toBe((await ask('/duty 니트 180 usd')).text);
  });

  test('several goods are one order: each with its rate, the whole against the limit', async () => {
    const within = await ask('/duty 운동화 80달러 + 티셔츠 2개 30달러 알리');
    expect(within.text).toBe(
      '직구 80달러 운동화 + 30달러 티셔츠 x 2: 관세·부가세 없음(자가사용, 물품가격 150달러 이하).',
    );
    const over = await ask('/duty sneakers $80, earphones $50 x2 from CN');
    expect(over.text).toContain('about KRW 39,940 of tax');
    expect(all(over)).toMatch(/earphones USD 50 2 8518309000 0 %/);
  });

  test('a dossier that may change the answer is told beside it, and only once it had begun', async () => {
    const germany = await ask('/duty knit 40 eur to:DE');
    expect(all(germany)).toContain('EUR 3 duty on low-value parcels, in force 2026-07-01');
    expect(all(germany)).toContain('/regulations id:eu-low-value-duty');
    expect(all(await ask('/duty history KR'))).toContain('/regulations id:kr-usd150');
    expect(all(await ask('/duty knit 40 eur to:DE as-of:2025-01-01'))).not.toContain('/regulations id:');
  });

  test('a row of law is told in the reader’s tongue: rates, rule, note, where it was read', () => {
    const korean = ruleReply('KR-T-6110200000', { duty: book, lang: 'ko' });
    const said = JSON.stringify(korean);
    for (const part of ['기본 13 %', '한·중 FTA 5.2 %', '과세가격 × 세율', '관세청 관세율 데이터'])
      expect(said).toContain(part);
  });

  test('liquor and tobacco are refused with the reason', async () => {
    expect((await ask('/duty 위스키 100달러')).text).toContain('계산하지 않습니다');
    expect((await ask('/duty cigarettes 50 usd')).text).toContain('no sum is given');
  });

  test('certification and commission that the asker gives stand in the gap, which adds up', async () => {
    const r = all(await ask('/duty 후드티 40달러 kc:1000000/500 commission:12'));
    expect(r).toContain('개당 2,000원 (입력값, 500개 기준)');
    const line = /차이 ([\d,]+)원: (.*)/.exec(r);
    const won = (s: string) => Number(s.replace(/,/g, ''));
    const parts = [...(line?.[2] ?? '').matchAll(/(-?[\d,]+)원/g)].map((m) => won(m[1] ?? '0'));
    expect(parts.reduce((a, b) => a + b, 0)).toBe(won(line?.[1] ?? '0'));
    expect(r).toContain('손익분기');
  });

  test('a domestic price against a direct one adds up, and says what it does not know', async () => {
    const r = all(await ask('/duty gap 86000 540000 krw item:car mirror duty:8 commission:12 kc:2000'));
    expect(r).toContain('KRW 454,000 apart');
    const parts = [...(/apart: (.*)/.exec(r.split('\n')[1] ?? '')?.[1] ?? '').matchAll(/KRW (-?[\d,]+)/g)];
    expect(parts.map((m) => Number(m[1]?.replace(/,/g, ''))).reduce((a, b) => a + b, 0)).toBe(454_000);
    expect(all(await ask('/duty gap 86000 540000 krw item:car mirror'))).toContain('duty rate was not read');
  });

  test('every border in one table, sorted, with the reasons of those without a sum', async () => {
    const r = await ask('/duty countries sneakers 120 usd');
    expect(r.text).toContain('South Korea USD 120');
    expect(all(r)).toContain('US: no low-value relief since 29 August 2025');
  });

  test('a day in the past answers by the rules of that day and names none that came later', async () => {
    const r = all(await ask('/duty 니트 100달러 as-of:2022-10-31'));
    expect(r).toContain('2022-10-31 기준');
    expect(r).not.toContain('KR-09');
    const taxed = await ask('/duty 니트 180달러 as-of:2022-10-31 fx:1400');
    expect(taxed.text).toContain('간이세율로 약 63,000원');
  });

  test('a day to come tells what is decided for then', async () => {
    expect(all(await ask('/duty knit 120 usd from 2027-01'))).toContain('2027-01 KR-29');
  });

  test('the changes of law in order', async () => {
    const r = all(await ask('/duty history KR'));
    expect(r.indexOf('KR-10')).toBeLessThan(r.indexOf('KR-09'));
    expect(r).toContain('2022-11-16');
    expect(r).toContain('2026-06 KR-26');
  });

  test('every button is a line that /duty answers', async () => {
    for (const example of duty.examples) {
      for (const b of (await ask(example)).blocks) {
        for (const a of b.kind === 'actions' ? b.items : []) {
          if (a.kind === 'button' && a.line.startsWith('/duty')) expect((await ask(a.line)).text).not.toBe('');
        }
      }
    }
  });
});

describe('a line that cannot be answered says why, with one that can', () => {
  test.each([
    ['/duty 니트', '가격이 필요합니다'],
    ['/duty 120 usd', 'A good is needed'],
    ['/duty 니트 -5달러', '음수'],
    ['/duty qwertz 20 usd', 'do not know the good'],
    ['/duty knit 120 usd x0', 'whole number'],
    ['/duty history Atlantis', 'No rules were read'],
    ['/duty gap 86000 item:knit', 'two prices'],
  ])('%s', async (line, said) => {
    const error = await ask(line).then(
      () => undefined,
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(Mistake);
    const mistake = error as Mistake;
    expect(mistake.said[languageOfLine(line) ?? 'en']).toContain(said);
    expect(mistake.better).toMatch(/^\/duty /);
  });
});

describe('what is learned later changes answers from its day on', () => {
  const limit = {
    ...book.rule('KR-01'),
    id: 'KR-91',
    title: { en: 'Low-value goods: 100 dollars', ko: '소액물품 100달러' },
    from: '2027-03-01',
    does: { do: 'relieve', of: ['duty'], when: { upTo: { amount: '100', currency: 'USD', on: 'goods' } } },
  };
  const vat = { ...limit, id: 'KR-92', does: { ...limit.does, of: ['vat'] } };
  const more = withMore(book, { rules: [limit, vat] });

  test('a new limit taxes from its first day, not before', async () => {
    expect((await ask('/duty knit 120 usd as-of:2027-02-28', { duty: more })).text).toContain('no duty');
    expect((await ask('/duty knit 120 usd as-of:2027-03-01', { duty: more })).text).toContain(
      'Up to USD 100 it would be 0',
    );
  });

  test('a row that does not parse is named with what was expected', () => {
    expect(() => withMore(book, { rules: [{ ...limit, from: 'March' }] })).toThrow(/KR-91: from an ISO day/);
    expect(() => withMore(book, { rules: [book.rule('KR-01')] })).toThrow(/Two rows are called KR-01/);
  });

  test('newer rates of the European Central Bank are read and used', async () => {
    const xml = `<Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1.1000'/><Cube currency='AED' rate='4.04'/></Cube></Cube>`;
    const fresh = withMore(book, { rates: parseEcb(xml) });
    expect((await ask('/duty sneakers 60 usd to:AE', { duty: fresh })).text).toContain('USD 3');
    expect(() => parseEcb('<html>maintenance</html>')).toThrow(/dated <Cube>/);
  });
});

test('every receipt that an answer names opens a row with its source', async () => {
  const r = await ask('/duty 가방 2000달러 fx:1400');
  const ids = new Set([...JSON.stringify(r.blocks).matchAll(/"receipt":"rule:([^"]+)"/g)].map((m) => m[1] ?? ''));
  expect(ids.size).toBeGreaterThan(4);
  for (const id of ids) expect(ruleReply(id, { duty: book, lang: 'ko' })?.text).toContain(id);
  expect(ruleReply('KR-00', { duty: book, lang: 'en' })).toBeUndefined();
});

describe('whatever is typed', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '니트',
      'sneakers',
      '$180',
      '24만원',
      '800위안',
      'from',
      'CN',
      'to:JP',
      'to:US',
      'as-of:2014-06-01',
      'fx:1400',
      'kc:1000000/500',
      'gap',
      'countries',
      'x3',
      'duty:8',
      'proof',
      'resale',
      '미국발',
      '특송',
      'hs:4202',
      '위스키',
      'coupon:5',
      'commission:99',
    ),
    fc.string({ maxLength: 8 }),
  );

  test('there is a reply or a mistake with an example, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 7 }), async (words) => {
        try {
          const r = await duty.run(readValues(duty, words.join(' ')), deskIn('ko'));
          expect(r.text).not.toMatch(/undefined|NaN|\[object/);
        } catch (e) {
          if (!(e instanceof Mistake)) throw e;
        }
      }),
      { numRuns: 400 },
    );
  });
});
