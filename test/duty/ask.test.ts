// Longer than most: a table of lines that people type, a row each.
import { describe, expect, test } from 'vitest';
import { isFault, readAsk } from '../../src/duty/ask.ts';
import { askedGoods } from '../../src/duty/goods.ts';
import { itemNamed, itemsLike } from '../../src/duty/items.ts';
import { dutyJson } from '../../src/duty/json.ts';
import { book } from './book.ts';

const read = (line: string) => {
  const ask = readAsk(line);
  if (isFault(ask)) throw new Error(`${ask.fault}: ${ask.word}`);
  return ask;
};

test.each([
  ['knit 5 xyz', 'unknown-currency', 'xyz'],
  ['knit 5 XYZ', 'unknown-currency', 'XYZ'],
  ['knit 180 usd 1.5개', 'bad-number', '1.5개'],
])('%s cannot be meant', (line, fault, word) => {
  expect(readAsk(line)).toEqual({ fault, word });
});

test.each([
  ['sneakers 100 eur to DE', 'DE', undefined],
  ['sneakers 100 eur to germany', 'DE', undefined],
  ['sneakers $180 from CN to us', 'US', 'CN'],
  ['운동화 100유로 독일로', 'DE', undefined],
  ['운동화 180달러 중국에서 미국까지', 'US', 'CN'],
  ['운동화 100유로 독일', undefined, 'DE'],
  ['shoes to wear 100 usd', undefined, undefined],
])('%s goes to %s', (line, to, dispatch) => {
  expect(read(line)).toMatchObject({ to, dispatch });
});

test('a place that nobody knows is said to be so, and never answered as Korea', () => {
  expect(readAsk('sneakers 100 usd to Narnia')).toEqual({ fault: 'unknown-country', word: 'Narnia' });
});

test('a rate for each currency: 1,093.75 yuan at 192 and dollars at 1,400 is 150.00, and inside', () => {
  const at = (yuan: string) => dutyJson(book, `보조배터리 ${yuan}위안 fx:192cny,1400usd`, '2026-11-22');
  const verdicts = ['1093.75', '1093.76'].map((yuan) => {
    const said = at(yuan);
    return said.ok && said.kinds[0]?.assessment.verdict;
  });
  expect(verdicts).toEqual(['exempt', 'taxed']);
});

test('before December 2015 the limit is in won, so a price in won needs no rate', () => {
  const at = (won: string) => dutyJson(book, `knit ${won} krw as-of:2015-11-30`, '2026-11-22');
  const [within, over] = [at('150000'), at('150001')];
  expect(within.ok && within.kinds[0]?.assessment.verdict).toBe('exempt');
  expect(over.ok && over.kinds[0]?.assessment.simplified?.tax.amount).toBe('37500');
});

test('freight of a lot for resale is in its customs value', () => {
  const said = dutyJson(book, 'hoodie 6 usd x500 resale freight:300 fx:1376.03', '2026-11-22');
  expect(said.ok && said.kinds[0]?.assessment.total?.customsValue.amount).toBe('4540899');
});

describe('several goods in one line', () => {
  test.each([
    ['운동화 80달러 + 티셔츠 2개 30달러 알리', '운동화 80 USD 1 | 티셔츠 30 USD 2'],
    ['sneakers $80, t-shirt $30 x2 from CN', 'sneakers 80 USD 1 | t-shirt 30 USD 2'],
    ['sneakers €80 and knit 20', 'sneakers 80 EUR 1 | knit 20 EUR 1'],
    ['laptop $1,200, mouse $30', 'laptop 1200 USD 1 | mouse 30 USD 1'],
    ['countries knit $20 & belt $30, from US express', 'knit 20 USD 1 | belt 30 USD 1'],
    ['sneakers, $80', 'sneakers 80 USD 1'],
    ['운동화 80달러, 배송비 12', '운동화 80 USD 1'],
  ])('%s', (line, said) => {
    const goods = askedGoods(read(line)).map(
      (g) => `${g.item} ${g.price?.amount ?? ''} ${g.price?.currency ?? ''} ${g.quantity ?? 1}`,
    );
    expect(goods.join(' | ')).toBe(said);
  });

  test('what is said of the parcel in any part holds for the whole', () => {
    expect(read('sneakers $80 from US, knit $30 express shipping 12')).toMatchObject({
      dispatch: 'US',
      carrier: 'express',
      shipping: { amount: '12', currency: 'USD' },
    });
  });

  test.each([
    ['sneakers $80, knit', 'no-price', 'knit'],
    ['$80 + $30', 'mixed', '80 USD'],
    ['sneakers $80 $90, knit $3', 'mixed', '80 USD, 90 USD'],
  ])('%s', (line, fault, word) => {
    expect(readAsk(line)).toEqual({ fault, word });
  });

  test('one order is held against the limit as a whole, each good at its own rate', () => {
    const said = dutyJson(book, 'sneakers $80 + earphones $70.01 fx:1400', '2026-11-22');
    if (!said.ok) throw new Error(said.fault);
    expect(said.goods.map((g) => [g.item, g.quantity])).toEqual([
      ['sneakers', 1],
      ['earphones', 1],
    ]);
    expect(said.kinds[0]?.assessment.verdict).toBe('taxed');
    const within = dutyJson(book, 'sneakers $80 + earphones $70', '2026-11-22');
    expect(within.ok && within.kinds[0]?.assessment.verdict).toBe('exempt');
  });
});

describe('any order of words', () => {
  test.each([
    ['니트 120 usd', '니트', '120', 'USD'],
    ['120 usd 니트', '니트', '120', 'USD'],
    ['usd 120 knit', 'knit', '120', 'USD'],
    ['운동화 180달러 알리', '운동화', '180', 'USD'],
    ['알리 운동화 180 달러', '운동화', '180', 'USD'],
    ['$180 sneakers', 'sneakers', '180', 'USD'],
    ['sneakers 180$', 'sneakers', '180', 'USD'],
    ['US$1,299.50 laptop', 'laptop', '1299.50', 'USD'],
    ['보조배터리 800위안', '보조배터리', '800', 'CNY'],
    ['이어폰 24만원', '이어폰', '240000', 'KRW'],
    ['이어폰 1.5만원', '이어폰', '15000', 'KRW'],
    ['earphones €49.90', 'earphones', '49.90', 'EUR'],
    ['품목:자동차 미러 가격:30달러', '자동차 미러', '30', 'USD'],
    ['item:car mirror price:30 currency:eur', 'car mirror', '30', 'EUR'],
    ['knit 120', 'knit', '120', 'USD'],
  ])('%s', (line, item, amount, currency) => {
    const ask = read(line);
    expect([ask.item, ask.prices]).toEqual([item, [{ amount, currency }]]);
  });

  test.each([
    ['sneakers $180 from CN shipping 12', { dispatch: 'CN', shipping: { amount: '12', currency: 'USD' } }],
    ['운동화 180달러 중국에서 배송비 12', { dispatch: 'CN', shipping: { amount: '12', currency: 'USD' } }],
    ['운동화 180달러 미국발 특송', { dispatch: 'US', carrier: 'express' }],
    ['운동화 180달러 베트남산', { origin: 'VN' }],
    ['knit 180 usd as-of:2022-10-31', { asOf: '2022-10-31' }],
    ['knit 180 usd from 2027-01', { asOf: '2027-01-01', dispatch: undefined }],
    ['니트 180달러 kc:1000000/500 수수료:12%', { kc: '1000000', lot: 500, commission: '12' }],
    ['니트 180달러 2개', { quantity: 2 }],
    ['knit 180 usd x3 hs:6110.20 duty:8 fx:1400', { quantity: 3, hs: '611020', duty: '8', fx: '1400' }],
    ['knit 180 usd resale proof', { purpose: 'resale', proof: true }],
    ['countries sneakers 120 usd', { mode: 'countries', item: 'sneakers' }],
    ['과정 운동화 180달러', { mode: 'steps', item: '운동화' }],
    [
      'gap 86000 540000 krw item:car mirror',
      {
        mode: 'gap',
        item: 'car mirror',
        prices: [
          { amount: '86000', currency: 'KRW' },
          { amount: '540000', currency: 'KRW' },
        ],
      },
    ],
  ])('%s', (line, held) => {
    expect(read(line)).toMatchObject(held);
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['니트 -5달러', 'negative'],
    ['knit $99999999999', 'absurd'],
    ['knit 120 xyz', 'unknown-currency'],
    ['knit 120 XYZ', 'unknown-currency'],
    ['knit ¥3000', 'yen-or-yuan'],
    ['knit 120 usd 90 eur', 'mixed'],
    ['I would like to buy a really nice blue sweater for my mother 120 usd', 'sentence'],
    ['knit 120 usd as-of:yesterday', 'bad-day'],
    ['knit 120 usd as-of:2022-02-30', 'bad-day'],
    ['knit 120 usd as-of:2009-12-31', 'day-range'],
    ['knit 120 usd as-of:2031-01-01', 'day-range'],
    ['knit 120 usd shipping:free', 'bad-number'],
    ['knit 120 usd commission:100', 'absurd'],
    ['knit 120 usd fx:0', 'absurd'],
    ['knit 120 usd duty:5000', 'absurd'],
    ['knit 120 usd to:Atlantis', 'unknown-country'],
    ['knit 120 usd to:constructor', 'unknown-country'],
  ])('%s', (line, fault) => {
    const ask = readAsk(line);
    expect(isFault(ask) ? ask.fault : undefined).toBe(fault);
  });
});

describe('the catalogue', () => {
  test('holds at least 150 goods, each with Korean and English names', () => {
    expect(book.items.length).toBeGreaterThanOrEqual(150);
    expect(new Set(book.items.map((i) => i.id)).size).toBe(book.items.length);
  });

  test.each([
    ['운동화', 'sneakers'],
    ['빈티지 운동화', 'sneakers'],
    ['Sneaker', 'sneakers'],
    ['sepatu kets', 'sneakers'],
    ['スニーカー', 'sneakers'],
    ['充电宝', 'power-bank'],
    ['보조 배터리', 'power-bank'],
    ['car mirror', 'car-mirror'],
    ['명품 가방', 'handbag'],
  ])('%s is %s', (words, id) => {
    const found = itemNamed(book, words);
    expect(found.found === 'one' ? found.item.id : found).toBe(id);
  });

  test('a half-typed word offers names that begin with it first', () => {
    expect(itemsLike(book, '운동', 'ko', 25)[0]?.ko[0]).toBe('운동복');
    expect(itemsLike(book, '', 'en', 25)).toHaveLength(25);
  });

  test('a word of nothing known is said to be unknown', () => {
    expect(itemNamed(book, 'qwertz').found).toBe('none');
    expect(dutyJson(book, 'qwertz 20 usd', '2026-11-22')).toMatchObject({ ok: false, fault: 'unknown-item' });
  });
});

test('the JSON for programs carries the sum and the rows it rests on', () => {
  const json = dutyJson(book, '니트 180달러', '2026-11-22');
  if (!json.ok) throw new Error(json.fault);
  expect(json).toMatchObject({ item: 'knit', to: 'KR', lowestTax: '59350', highestTax: '59350' });
  expect(json.rules.map((r) => r.id)).toContain('KR-04');
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});
