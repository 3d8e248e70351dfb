import type { Because, Cited, FigureRule, Office, Point, StageRule, Zone } from '../core/because.ts';
import type { Fact } from '../core/fact.ts';
import { valued } from '../core/figures.ts';
import { BOUND_WORDS } from '../core/headline.ts';
import { countryName, PLATFORM_NAMES, STATUS_NAMES, TOPIC_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { audienceName, dateName, firmName } from '../ledger/names.ts';
import { factNamed } from '../words/facts.ts';
import { officeIn } from '../words/offices.ts';
import { doubtIn } from '../words/review.ts';
import { whyWords } from '../words/why.ts';

/** More words say no more to a person in a hurry. */
const MOST_WORDS = 4;
const ZONES: readonly Zone[] = ['title', 'lead', 'body'];

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** 'title “fined”, text “penalty”': words by where they stand. */
function placed(words: readonly Cited[], lang: UiLanguage): string {
  const w = whyWords[lang];
  const shown = words.slice(0, MOST_WORDS);
  return ZONES.flatMap((zone) => {
    const here = shown.filter((c) => c.zone === zone).map((c) => c.word);
    return here.length > 0 ? [w.inZone(w.zones[zone], quoted(here))] : [];
  }).join(', ');
}

/** What speaks for or against relevance, for readers of a language; an earlier version kept it as a finished sentence. */
export function pointIn(point: Point | string, lang: UiLanguage): string {
  if (typeof point === 'string') return point;
  const w = whyWords[lang];
  switch (point.kind) {
    case 'named':
      return w.named(point.platforms.map((p) => PLATFORM_NAMES[p][lang]).join(', '), point.where);
    case 'unnamed':
      return w.unnamed;
    case 'joint':
      return w.joint(quoted(point.words));
    case 'parcels':
      return w.parcels(quoted(point.words));
    case 'topic':
      return w.topicSaid(TOPIC_NAMES[point.topic][lang], quoted(point.words));
    case 'offices':
      return w.offices(point.offices.map((o) => officeIn(o, lang)).join(', '));
    case 'against':
      return w.against(quoted(point.words));
    case 'unopposed':
      return w.unopposed;
  }
}

/** All points in one line: 'Temu in the title; fine: “fined”; authority: KFTC; no coupon, haul or how-to words'. */
export function pointsIn(points: readonly (Point | string)[], lang: UiLanguage): string {
  return points.map((p) => pointIn(p, lang)).join(lang === 'ko' ? ' · ' : '; ');
}

/** The same in brief, topics by their names alone: for where their words stand in rows of their own. */
export function pointsInBrief(points: readonly Point[], lang: UiLanguage): string {
  const topics = points.flatMap((p) => (p.kind === 'topic' ? [TOPIC_NAMES[p.topic][lang]] : []));
  const first = points.findIndex((p) => p.kind === 'topic');
  return points
    .flatMap((p, i) =>
      p.kind !== 'topic' ? [pointIn(p, lang)] : i === first ? [whyWords[lang].contents(topics.join(', '))] : [],
    )
    .join(' · ');
}

function stageRuleIn(rule: StageRule, lang: UiLanguage): string {
  const w = whyWords[lang];
  if (rule.kind === 'usual') return w.usual(TOPIC_NAMES[rule.topic][lang]);
  if (rule.kind === 'day')
    return rule.come ? w.dayCame(dateName(rule.date, lang)) : w.dayAhead(dateName(rule.date, lang));
  return w[rule.kind];
}

function figureRuleIn(rule: FigureRule, lang: UiLanguage): string {
  const w = whyWords[lang];
  if (rule.kind === 'cue') return w.cue(quoted([rule.word]));
  if (rule.kind === 'weighed') return rule.words.length > 0 ? w.weighedWith(quoted(rule.words)) : w.weighed;
  return w[rule.kind];
}

function sureness(likely: number, lang: UiLanguage): string {
  const { sure } = whyWords[lang];
  return likely >= 0.8 ? sure.plain : likely >= 0.5 ? sure.likely : sure.barely;
}

/** A figure as readers know it: 'fine KRW 357m', '과징금·벌금 3억5,700만 원'. */
export function figureNamed(fact: Fact, lang: UiLanguage): string {
  const { bound, value, unit } = fact;
  const said = unit === 'date' ? dateName(String(value), lang) : valued(value, unit, lang);
  return `${factNamed(fact, lang)} ${BOUND_WORDS[lang][bound]}${said}`;
}

/** What was decided, in the reader's words: 'fine', '완료', 'Temu', '과징금·벌금 3억5,700만 원'. */
export function decisionIn(b: Because, lang: UiLanguage): string {
  const w = whyWords[lang];
  switch (b.about) {
    case 'relevance':
      return b.relevant ? w.yes : w.no;
    case 'platform':
      return PLATFORM_NAMES[b.platform][lang];
    case 'topic':
      return TOPIC_NAMES[b.topic][lang];
    case 'status':
      return b.status ? STATUS_NAMES[b.status][lang] : w.noStage;
    case 'country':
      return countryName(b.country, lang);
    case 'fact':
      return figureNamed(b.fact, lang);
  }
}

function field(offices: readonly Office[], lang: UiLanguage): string {
  const names = offices.map((o) => officeIn(o, lang)).join(', ');
  return names === '' ? '' : whyWords[lang].field(names);
}

function factWhy(fact: Fact, rule: FigureRule, lang: UiLanguage): readonly string[] {
  const w = whyWords[lang];
  return [
    fact.platform ? w.of(audienceName(fact.platform, lang)) : '',
    fact.period ?? '',
    fact.firm ? w.measured(firmName(fact.firm, lang)) : '',
    figureRuleIn(rule, lang),
    w.quoted(quoted([fact.quote])),
    fact.background ? w.background : '',
    fact.suspect ? w.held(doubtIn(fact.suspect, lang)) : '',
  ];
}

function reasons(b: Because, lang: UiLanguage): readonly string[] {
  const w = whyWords[lang];
  switch (b.about) {
    case 'relevance':
      return [pointsIn(b.points, lang)];
    case 'platform':
      return [w.times(b.times), placed(b.words, lang)];
    case 'topic':
      return [
        b.told ? sureness(b.likely, lang) : '',
        placed(b.words, lang),
        field(b.offices, lang) || (b.words.length > 0 ? '' : w.noWords),
        b.heard.length > 0 ? w.heard(quoted(b.heard)) : '',
      ];
    case 'status':
      return [placed(b.words, lang), ...b.rules.map((r) => stageRuleIn(r, lang))];
    case 'country':
      return [b.offices.map((o) => officeIn(o, lang)).join(', '), placed(b.words, lang)];
    case 'fact':
      return factWhy(b.fact, b.rule, lang);
  }
}

/** The words and rules behind a decision, in one line for readers of a language. */
export function whyIn(b: Because, lang: UiLanguage): string {
  return reasons(b, lang).filter(Boolean).join(' · ');
}
