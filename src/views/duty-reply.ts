import { actions, button, muted, say, text, warning, type Action, type Block, type Reply } from '../core/reply.ts';
import { countryName } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import type { Answer } from '../duty/answer.ts';
import type { Ask } from '../duty/ask.ts';
import { importColumn, type ImportSide } from '../duty/compare.ts';
import { gapBetween } from '../duty/gap.ts';
import { exact } from '../duty/exact.ts';
import { dutyWords } from '../words/duty.ts';
import { caveatBlocks } from './duty-caveats.ts';
import { exactly, won, type Reader } from './duty-figures.ts';
import { aheadBlocks } from './duty-world.ts';
import { stepBlocks } from './duty-steps.ts';
import { cliffBlocks, gapBlocks, gapText } from './duty-gap.ts';
import { columnsOf, goodsOf, nameOf, verdictOf, whatOf } from './duty-sum.ts';

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
  const { verdict, refusals } = answer.usual.assessment;
  const noRate = refusals.some((r) => r.lacks === 'exchange');
  if (answer.kinds.length < 2 || verdict === 'exempt' || noRate) return [];
  const said = answer.kinds.map((k) => {
    const name = k.name?.[lang] ?? k.hs ?? '';
    const percent = k.assessment.steps.find((s) => s.says === 'rate')?.inputs['percent'];
    return k.rated && percent !== undefined ? w.kindRate(name, percent) : w.kindUnread(name);
  });
  const buttons = answer.kinds.flatMap((k) =>
    k.hs && k.name ? [button(k.name[lang], `/duty ${line} hs:${k.hs}`)] : [],
  );
  return [text(w.chooseKind(nameOf(answer, lang), said.join(', '))), actions(...buttons)];
}

function otherRate(answer: Answer, lang: UiLanguage): readonly Block[] {
  const other = answer.usual.other;
  const tax = other?.assessment.total?.tax;
  if (!other || !tax || answer.usual.assessment.verdict === 'exempt') return [];
  return [warning(dutyWords[lang].twoRates(other.percent, exactly(tax, lang)))];
}

function buttonsFor(answer: Answer, line: string, lang: UiLanguage): Block {
  const w = dutyWords[lang];
  const items: Action[] = [];
  if (answer.usual.assessment.steps.length) items.push(button(w.btnSteps, `/duty steps ${line}`));
  if (answer.usual.assessment.simplified) items.push(button(w.btnSimple, `/duty simple ${line}`));
  items.push(button(w.btnCountries, `/duty countries ${line}`), button(w.btnHistory, '/duty history KR'));
  return actions(...items);
}

/** The answer for an order of several goods: verdict, the goods with their rates, the limit, the caveats. */
function orderReply(answer: Answer, line: string, { duty, lang }: Reader): Reply {
  return say(
    verdictOf(answer, lang),
    goodsOf(duty, answer, lang),
    ...cliffBlocks(duty, answer, lang, false),
    ...aheadBlocks(answer, { duty, lang }),
    ...caveatBlocks(duty, answer.parcel, answer.usual.assessment, lang),
    muted(dutyWords[lang].oneForImport),
    buttonsFor(answer, line, lang),
  );
}

/** The answer to a sum: verdict, both columns, what is uncertain, the gap, the cliff, the caveats. */
export function sumReply(ask: Ask, answer: Answer, line: string, { duty, lang }: Reader): Reply {
  if (answer.all.length > 1) return orderReply(answer, line, { duty, lang });
  const side = sideOf(ask);
  const column = importColumn(duty, answer.parcel, answer.line, side);
  const shown = 'refusals' in column ? [] : [columnsOf(duty, answer, column, side, `/duty ${line}`, lang)];
  const gap = 'refusals' in column ? [] : gapBlocks(duty, answer, column, side, ask.sell, lang);
  const taxed = answer.usual.assessment.verdict === 'taxed';
  return say(
    verdictOf(answer, lang),
    ...(answer.usual.assessment.total ? shown : []),
    ...kindBlocks(answer, line, lang),
    ...otherRate(answer, lang),
    ...gap,
    ...cliffBlocks(duty, answer, lang, taxed),
    ...aheadBlocks(answer, { duty, lang }),
    ...caveatBlocks(duty, answer.parcel, answer.usual.assessment, lang),
    buttonsFor(answer, line, lang),
  );
}

/** What a parcel owes at another border, with its steps in sight. */
export function abroadReply(answer: Answer, line: string, { duty, lang }: Reader): Reply {
  const w = dutyWords[lang];
  const a = answer.usual.assessment;
  const what = `${whatOf(answer, lang)} → ${countryName(a.to, lang)}`;
  const back = actions(button(w.btnCountries, `/duty countries ${line.replace(/\s*(to|도착국|국가)[:=]\S+/giu, '')}`));
  const caveats = [...aheadBlocks(answer, { duty, lang }), ...caveatBlocks(duty, answer.parcel, a, lang)];
  if (!a.total) return say(w.refused(what, a.refusals[0]?.why[lang] ?? ''), ...caveats, back);
  return say(w.taxedPlain(what, exactly(a.total.tax, lang)), ...stepBlocks(duty, what, a, lang), ...caveats, back);
}

/** The same at Korea's one simplified rate. */
export function simpleReply(answer: Answer, line: string, { duty, lang }: Reader): Reply {
  const w = dutyWords[lang];
  const one = answer.usual.assessment.simplified;
  const back = actions(button(w.btnBack, `/duty ${line}`));
  if (!one) return say(w.simplifiedNo(whatOf(answer, lang)), back);
  const tax = exactly(one.tax, lang);
  const steps = { ...answer.usual.assessment, steps: [one.step], total: null };
  return say(
    w.simplifiedVerdict(whatOf(answer, lang), tax),
    ...stepBlocks(duty, whatOf(answer, lang), steps, lang),
    back,
  );
}

/** The way to a sum. */
export function stepsReply(answer: Answer, line: string, { duty, lang }: Reader): Reply {
  const w = dutyWords[lang];
  const a = answer.usual.assessment;
  return say(
    verdictOf(answer, lang),
    ...stepBlocks(duty, whatOf(answer, lang), a, lang),
    ...caveatBlocks(duty, answer.parcel, a, lang),
    actions(button(w.btnBack, `/duty ${line}`)),
  );
}

/** A domestic price against a direct one: `/duty gap 86000 540000 krw item:car mirror`. */
export function gapReply(ask: Ask, answer: Answer, domestic: string, { duty, lang }: Reader): Reply {
  const w = dutyWords[lang];
  const found = gapBetween(duty, answer.parcel, answer.line, exact(domestic), sideOf(ask));
  if ('refusals' in found) return say(w.refused(whatOf(answer, lang), found.refusals[0]?.why[lang] ?? ''));
  const { gap, direct } = found;
  const name = nameOf(answer, lang);
  const noDuty = !answer.usual.rated ? [warning(w.gapNoDuty)] : [];
  return say(
    w.gapVerdict(name, won(direct.pays, lang), won(domestic, lang), won(gap.won, lang)),
    text(gapText(duty, gap, lang)),
    ...noDuty,
    text(w.gapOtherMeans),
    ...caveatBlocks(duty, answer.parcel, answer.usual.assessment, lang),
  );
}
