import { command, Mistake } from '../src/core/command.ts';
import type { DutyItem } from '../src/core/duty.ts';
import type { Desk } from '../src/core/ports.ts';
import {
  actions,
  button,
  MAX_OPTIONS,
  say,
  select,
  text,
  type Action,
  type Block,
  type Line,
  type Reply,
} from '../src/core/reply.ts';
import { wallTime } from '../src/core/time.ts';
import type { UiLanguage } from '../src/core/words.ts';
import { answerOf, type Answer, type Good } from '../src/duty/answer.ts';
import type { AskFault } from '../src/duty/amounts.ts';
import { isFault, readAsk, type Ask } from '../src/duty/ask.ts';
import { importColumn, type ImportSide } from '../src/duty/compare.ts';
import { itemNamed, itemsLike } from '../src/duty/items.ts';
import { caveatBlocks } from '../src/views/duty-caveats.ts';
import { cliffBlocks, columnsOf, gapBlocks, verdictOf, whatOf } from '../src/views/duty-sum.ts';
import { stepBlocks } from '../src/views/duty-steps.ts';
import { dutyWords, type DutyWords } from '../src/words/duty.ts';

const ZONE = 'Asia/Seoul';
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

function mistake(said: (w: DutyWords) => string, better: Line = EXAMPLE): Mistake {
  return new Mistake({ en: said(dutyWords.en), ko: said(dutyWords.ko) }, better);
}

/** The good of an ask, or a reply that asks which one is meant. */
function goodOf(ask: Ask, line: string, desk: Desk): Good | Reply {
  const found = itemNamed(desk.duty, ask.item);
  if (found.found === 'one') return { item: found.item, name: found.item[desk.lang][0] ?? ask.item, hs: null };
  if (ask.item === '' && !ask.hs && !ask.duty) throw mistake((w) => w.noItem);
  if (ask.hs || ask.duty) return { item: null, name: ask.item || `HS ${ask.hs ?? ''}`.trim(), hs: ask.hs ?? null };
  if (found.found === 'several') return whichItem(found.items, ask, line, desk.lang);
  throw mistake((w) => w.unknownItem(ask.item), `/duty ${ask.item} 120 usd hs:611020`);
}

function whichItem(items: readonly DutyItem[], ask: Ask, line: string, lang: UiLanguage): Reply {
  const w = dutyWords[lang];
  const options = items.slice(0, MAX_OPTIONS).map((i) => {
    const name = i[lang][0] ?? i.id;
    return { label: name, line: `/duty ${line.replace(ask.item, name)}` as Line };
  });
  return say(w.severalItems(ask.item), actions(select(w.btnChoose, options)));
}

function sideOf(ask: Ask): ImportSide {
  return {
    lot: ask.lot ?? 1,
    kc: ask.kc ?? null,
    commission: ask.commission ?? null,
    fob: ask.fob ?? null,
    freight: ask.freight ?? null,
  };
}

/** Buttons for what else the good may be: each line is the same question about one kind. */
function kindBlocks(answer: Answer, line: string, lang: UiLanguage): readonly Block[] {
  const w = dutyWords[lang];
  if (answer.kinds.length < 2 || answer.usual.assessment.verdict === 'exempt') return [];
  const said = answer.kinds.map((k) => {
    const name = k.name?.[lang] ?? k.hs ?? '';
    const percent = k.assessment.steps.find((s) => s.says === 'rate')?.inputs['percent'];
    return k.rated && percent !== undefined ? w.kindRate(name, percent) : w.kindUnread(name);
  });
  const buttons = answer.kinds.flatMap((k) =>
    k.hs && k.name ? [button(k.name[lang], `/duty ${line} hs:${k.hs}`)] : [],
  );
  const name = answer.good.item?.[lang][0] ?? answer.good.name;
  return [text(w.chooseKind(name, said.join(', '))), actions(...buttons)];
}

function buttonsFor(answer: Answer, line: string, lang: UiLanguage): Block {
  const w = dutyWords[lang];
  const items: Action[] = [];
  if (answer.usual.assessment.steps.length) items.push(button(w.btnSteps, `/duty steps ${line}`));
  if (answer.usual.assessment.simplified) items.push(button(w.btnSimple, `/duty simple ${line}`));
  return actions(...items);
}

function sumReply(ask: Ask, answer: Answer, line: string, { duty, lang }: Desk): Reply {
  const side = sideOf(ask);
  const column = importColumn(duty, answer.parcel, answer.line, side);
  const shown = 'refusals' in column ? [] : [columnsOf(duty, answer, column, side, `/duty ${line}`, lang)];
  const gap = 'refusals' in column ? [] : gapBlocks(duty, answer, column, side, ask.sell, lang);
  const taxed = answer.usual.assessment.verdict === 'taxed';
  return say(
    verdictOf(answer, lang),
    ...(answer.usual.assessment.total ? shown : []),
    ...kindBlocks(answer, line, lang),
    ...gap,
    ...cliffBlocks(duty, answer, lang, taxed),
    ...caveatBlocks(duty, answer.parcel, answer.usual.assessment, lang),
    buttonsFor(answer, line, lang),
  );
}

function simpleReply(answer: Answer, line: string, { duty, lang }: Desk): Reply {
  const w = dutyWords[lang];
  const one = answer.usual.assessment.simplified;
  const back = actions(button(w.btnBack, `/duty ${line}`));
  if (!one) return say(w.simplifiedNo(whatOf(answer, lang)), back);
  const tax = `${one.tax.amount.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${lang === 'ko' ? '원' : ' KRW'}`;
  const steps = { ...answer.usual.assessment, steps: [one.step], total: null };
  return say(
    w.simplifiedVerdict(whatOf(answer, lang), tax),
    ...stepBlocks(duty, whatOf(answer, lang), steps, lang),
    back,
  );
}

function stepsReply(answer: Answer, line: string, { duty, lang }: Desk): Reply {
  const w = dutyWords[lang];
  const a = answer.usual.assessment;
  return say(
    verdictOf(answer, lang),
    ...stepBlocks(duty, whatOf(answer, lang), a, lang),
    ...caveatBlocks(duty, answer.parcel, a, lang),
    actions(button(w.btnBack, `/duty ${line}`)),
  );
}

const MODE_WORD = /^\S+\s*/u;

function run(line: string, desk: Desk): Reply {
  const ask = readAsk(line);
  if (isFault(ask)) throw mistake((w) => faultSaid(w, ask));
  const rest = ask.mode === 'sum' ? line : line.replace(MODE_WORD, '');
  const good = goodOf(ask, rest, desk);
  if ('text' in good) return good;
  const [price] = ask.prices;
  if (!price) throw mistake((w) => w.noPrice(good.name), `/duty ${good.name} 120 usd`);
  if (
    ask.quantity !== undefined &&
    !(Number.isInteger(ask.quantity) && ask.quantity >= 1 && ask.quantity <= 1_000_000)
  ) {
    throw mistake((w) => w.faultQuantity);
  }
  const today = wallTime(desk.asOf ?? desk.clock.now(), ZONE).date;
  const answer = answerOf(desk.duty, ask, good, price, today);
  if (ask.mode === 'steps') return stepsReply(answer, rest, desk);
  if (ask.mode === 'simple') return simpleReply(answer, rest, desk);
  return sumReply(ask, answer, rest, desk);
}

/** What a direct purchase owes, beside formal import: one free line in any order of words. */
export default command({
  name: 'duty',
  ko: '관세',
  summary: { en: dutyWords.en.summary, ko: dutyWords.ko.summary },
  options: {
    line: {
      type: 'text',
      rest: true,
      ko: '질문',
      summary: { en: dutyWords.en.optLine, ko: dutyWords.ko.optLine },
      suggest: (partial, desk) =>
        itemsLike(desk.duty, partial, desk.lang, MAX_OPTIONS).map((i) => {
          const name = i[desk.lang][0] ?? i.id;
          return { label: name, value: name };
        }),
    },
  },
  examples: ['/duty 니트 120 usd', '/duty 니트 180달러', '/duty sneakers $180 from CN shipping 12'],
  run: ({ line }, desk) => run(line ?? '', desk),
});
