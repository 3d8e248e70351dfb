import { command, Mistake } from '../src/core/command.ts';
import type { DutyItem } from '../src/core/duty.ts';
import type { Desk } from '../src/core/ports.ts';
import { actions, MAX_OPTIONS, say, select, type Line, type Reply } from '../src/core/reply.ts';
import { countryTyped } from '../src/core/vocabulary.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { countryOf, type AskFault } from '../src/duty/amounts.ts';
import { answerOf, type Answer, type PricedGood } from '../src/duty/answer.ts';
import { isFault, readAsk, type Ask } from '../src/duty/ask.ts';
import { goodsOf, type GoodFault } from '../src/duty/goods.ts';
import { itemsLike } from '../src/duty/items.ts';
import { dossiersOf, seoulDay } from '../src/ledger/dossier.ts';
import { taxDossiers, withDossiers } from '../src/views/duty-dossiers.ts';
import { abroadReply, gapReply, simpleReply, stepsReply, sumReply } from '../src/views/duty-reply.ts';
import { countriesReply, historyReply } from '../src/views/duty-world.ts';
import { dutyWords, type DutyWords } from '../src/words/duty.ts';

const EXAMPLE: Line = '/duty knit 120 usd';

function faultSaid(w: DutyWords, { fault, word }: AskFault): string {
  const said: Readonly<Record<AskFault['fault'], string>> = {
    'no-price': w.noPrice(word),
    negative: w.faultNegative(word),
    absurd: w.faultAbsurd(word),
    'unknown-currency': w.faultCurrency(word),
    'yen-or-yuan': w.faultYen(word),
    mixed: w.faultMixed(word),
    sentence: w.faultSentence(word),
    'bad-day': w.faultDay(word),
    'day-range': w.faultRange(word),
    'bad-number': w.faultNumber(word),
    'unknown-country': w.faultCountry(word),
  };
  return said[fault];
}

function mistake(said: (w: DutyWords) => string, better: Line = EXAMPLE, option?: string): Mistake {
  return new Mistake({ en: said(dutyWords.en), ko: said(dutyWords.ko) }, better, option);
}

/** The option in which each fault stands when nobody can tell by its word. */
const USUAL_FIELD: Readonly<Partial<Record<AskFault['fault'] | GoodFault['fault'], string>>> = {
  sentence: 'item',
  'no-item': 'item',
  'unknown-item': 'item',
  'several-items': 'item',
  'bad-day': 'as-of',
  'day-range': 'as-of',
  'unknown-country': 'from',
  'bad-quantity': 'quantity',
};

/** The named option that a fault's word was given in, else where such a fault usually stands. */
function fieldOf(typed: Typed, { fault, word }: AskFault | GoodFault): string {
  const tidy = (t: string | undefined) => (t ?? '').replace(/\s+/g, '');
  const held = Object.entries(typed).find(([name, value]) => name !== 'line' && word !== '' && tidy(value) === word);
  return held?.[0] ?? USUAL_FIELD[fault] ?? 'price';
}

/** The goods of an ask, or a reply that asks which one is meant. */
function goodsFor(ask: Ask, line: string, typed: Typed, desk: Desk): readonly PricedGood[] | Reply {
  const goods = goodsOf(desk.duty, ask, desk.lang);
  if (!('fault' in goods)) return goods;
  const { fault, word, items = [] } = goods;
  const field = fieldOf(typed, goods);
  if (fault === 'several-items') return whichItem(items, word, line, desk.lang);
  if (fault === 'no-item') throw mistake((w) => w.noItem, EXAMPLE, field);
  if (fault === 'no-price') throw mistake((w) => w.noPrice(word), `/duty ${word} 120 usd`, 'price');
  if (fault === 'bad-quantity') throw mistake((w) => w.faultQuantity, EXAMPLE, field);
  throw mistake((w) => w.unknownItem(word), `/duty ${word} 120 usd hs:611020`, field);
}

function whichItem(items: readonly DutyItem[], word: string, line: string, lang: UiLanguage): Reply {
  const w = dutyWords[lang];
  const options = items.slice(0, MAX_OPTIONS).map((i) => {
    const name = i[lang][0] ?? i.id;
    return { label: name, line: `/duty ${line.replace(word, name)}` as Line };
  });
  return say(w.severalItems(word), actions(select(w.btnChoose, options)));
}

const MODE_WORD = /^\S+\s*/u;
const EU_WORD = /^eu\s+/iu;

/** A reply about a country's law on a day: the dossiers that may change it are told beside it. */
type Told = { readonly reply: Reply; readonly about?: { readonly country: string; readonly day: string } };

async function beside({ reply, about }: Told, desk: Desk): Promise<Reply> {
  if (!about) return reply;
  const today = seoulDay(desk.asOf ?? desk.clock.now());
  const day = about.day < today ? about.day : today;
  const all = dossiersOf(await desk.store.ledger.events(desk.asOf === undefined ? {} : { asOf: desk.asOf }), today);
  return withDossiers(reply, taxDossiers(all, about.country, day), day, desk.lang);
}

function history(ask: Ask, desk: Desk): Told {
  const word = ask.item === '' ? (ask.dispatch ?? ask.to ?? 'KR') : ask.item;
  const country = word.toUpperCase() === 'EU' ? 'EU' : (countryOf(word) ?? countryTyped(word) ?? word.toUpperCase());
  const reply = historyReply(country, desk);
  if (!reply) throw mistake((w) => w.noRules(word), '/duty history KR');
  return { reply, about: { country, day: seoulDay(desk.clock.now()) } };
}

function gap(ask: Ask, answer: Answer, desk: Desk): Reply {
  const domestic = ask.prices[1] ?? ask.sell;
  if (domestic?.currency !== 'KRW') throw mistake((w) => w.gapNeeds, '/duty gap 86000 540000 krw item:car mirror');
  return gapReply(ask, answer, domestic.amount, desk);
}

function run(line: string, typed: Typed, desk: Desk): Told {
  const members = /^\S+\s+eu\s/iu.test(line);
  const ask = readAsk(members ? line.replace(/^(\S+)\s+eu\s/iu, '$1 ') : line);
  if (isFault(ask)) {
    const better: Line = ask.fault === 'no-price' ? `/duty ${ask.word} 120 usd` : EXAMPLE;
    throw mistake((w) => faultSaid(w, ask), better, fieldOf(typed, ask));
  }
  if (ask.mode === 'history') return history(ask, desk);
  const rest = ask.mode === 'sum' ? line : line.replace(MODE_WORD, '').replace(EU_WORD, '');
  const goods = goodsFor(ask, rest, typed, desk);
  if ('text' in goods) return { reply: goods };
  const answer = answerOf(desk.duty, ask, goods, seoulDay(desk.asOf ?? desk.clock.now()));
  if (ask.mode === 'countries') return { reply: countriesReply(answer, rest, members, desk) };
  if (ask.mode === 'gap') return { reply: gap(ask, answer, desk) };
  if (ask.mode === 'steps') return { reply: stepsReply(answer, rest, desk) };
  const { to: country, day } = answer.parcel;
  if (country !== 'KR') return { reply: abroadReply(answer, rest, desk), about: { country, day } };
  if (ask.mode === 'simple') return { reply: simpleReply(answer, rest, desk) };
  return { reply: sumReply(ask, answer, rest, desk), about: { country, day } };
}

const NAMED = ['price', 'currency', 'shipping', 'from', 'quantity', 'origin', 'via', 'to', 'as-of'] as const;
type Typed = Readonly<Partial<Record<'line' | 'item' | (typeof NAMED)[number], string | undefined>>>;

/** One line of the free words and the named values, as somebody would have typed it. */
function lineOf(typed: Typed): string {
  const { line, item, ...named } = typed;
  const values = Object.entries(named).flatMap(([k, v]) => (v === undefined ? [] : [`${k}:${v.replace(/\s+/g, '')}`]));
  return [line, item, ...values].filter((w) => w !== undefined && w !== '').join(' ');
}

const text = (en: string, ko: string, name: string) => ({ type: 'text', ko: name, summary: { en, ko } }) as const;
const { en, ko } = dutyWords;

/** What a direct purchase owes, beside formal import: one free line in any order of words, or named values. */
export default command({
  name: 'duty',
  ko: '관세',
  summary: { en: en.summary, ko: ko.summary },
  options: {
    item: {
      ...text(en.optItem, ko.optItem, '품목'),
      greedy: true,
      suggest: (partial, desk) =>
        itemsLike(desk.duty, partial, desk.lang, MAX_OPTIONS).map((i) => {
          const name = i[desk.lang][0] ?? i.id;
          return { label: name, value: name };
        }),
    },
    price: text(en.optPrice, ko.optPrice, '가격'),
    currency: text(en.optCurrency, ko.optCurrency, '통화'),
    quantity: text(en.optQuantity, ko.optQuantity, '수량'),
    shipping: text(en.optShipping, ko.optShipping, '배송비'),
    from: text(en.optFrom, ko.optFrom, '발송국'),
    origin: text(en.optOrigin, ko.optOrigin, '원산지'),
    via: {
      type: 'choice',
      ko: '운송',
      of: ['express', 'post'],
      aliases: { 특송: 'express', 우편: 'post' },
      labels: { express: { en: 'express carrier', ko: '특송' }, post: { en: 'post', ko: '우편' } },
      take: () => undefined,
      summary: { en: en.optVia, ko: ko.optVia },
    },
    to: text(en.optTo, ko.optTo, '도착국'),
    'as-of': text(en.optAsOf, ko.optAsOf, '기준일'),
    line: { ...text(en.optLine, ko.optLine, '질문'), rest: true },
  },
  examples: [
    '/duty 니트 120 usd',
    '/duty 니트 180달러',
    '/duty sneakers $180 from CN shipping 12',
    '/duty 운동화 80달러 + 티셔츠 2개 40달러 알리',
    '/duty countries sneakers 120 usd',
    '/duty gap 86000 540000 krw item:car mirror',
    '/duty history KR',
  ],
  form: { fields: ['item', ...NAMED], needs: ['item', 'price'], bare: true },
  run: (typed, desk) => beside(run(lineOf(typed), typed, desk), desk),
});
