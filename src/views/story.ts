import type { Told } from '../core/digest.ts';
import type { Fact } from '../core/fact.ts';
import { ago, valued } from '../core/figures.ts';
import { BOUND_WORDS } from '../core/headline.ts';
import type { KeptFact } from '../core/ledger.ts';
import {
  actions,
  button,
  facts,
  heading,
  link,
  muted,
  say,
  warning,
  type Block,
  type Reply,
  type Span,
} from '../core/reply.ts';
import type { ModelSummary } from '../core/summary.ts';
import type { Instant } from '../core/time.ts';
import { PLATFORM_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { factNamed, factWords } from '../words/facts.ts';
import { newsWords } from '../words/news.ts';
import { doubtIn } from '../words/review.ts';
import { whyWords } from '../words/why.ts';
import { pointsIn } from './because.ts';
import { modelBlocks } from './model-summary.ts';
import { bestArticles, headlineSpans, titleFor } from './stories.ts';

const MAX_FACTS = 14;

function labelOf(f: Fact, lang: UiLanguage): string {
  const platform =
    f.platform && f.platform in PLATFORM_NAMES
      ? PLATFORM_NAMES[f.platform as keyof typeof PLATFORM_NAMES][lang]
      : f.platform;
  return [platform, factNamed(f, lang), f.period].filter(Boolean).join(' · ');
}

function valueOf(f: KeptFact, lang: UiLanguage): readonly Span[] {
  const w = newsWords[lang];
  const said = `${BOUND_WORDS[lang][f.bound]}${valued(f.value, f.unit, lang)}`;
  const notes = [
    f.firm,
    f.background ? w.background : null,
    f.suspect ? w.doubtful(doubtIn(f.suspect, lang)) : null,
  ].filter(Boolean);
  return [
    { figure: said, receipt: f.receipt.id, to: f.receipt.url },
    `${notes.length ? ` (${notes.join(', ')})` : ''} · ${f.receipt.publisher}`,
  ];
}

function differing(all: readonly KeptFact[]): readonly KeptFact['kind'][] {
  const kinds = new Map<string, Set<string>>();
  for (const f of all) {
    if (f.background || f.suspect) continue;
    const key = `${f.kind}|${f.platform}|${f.period}|${f.firm}|${f.unit}`;
    kinds.set(key, (kinds.get(key) ?? new Set()).add(String(f.value)));
  }
  const many = [...kinds].filter(([, values]) => values.size > 1).map(([key]) => key.split('|')[0] as KeptFact['kind']);
  return [...new Set(many)];
}

/** One story whole: what is known with receipts, who told it and when, and why it counts. */
export function storyReply(
  told: Told,
  kept: readonly KeptFact[],
  lang: UiLanguage,
  now: Instant,
  summary?: ModelSummary,
): Reply {
  const w = newsWords[lang];
  const { story } = told;
  const lead = bestArticles(told, lang, 1)[0];
  const rows = kept.slice(0, MAX_FACTS).map((f) => [labelOf(f, lang), valueOf(f, lang)] as const);
  const blocks: Block[] = [muted([...headlineSpans(told, lang), ` · ${ago(story.last, now, lang)}`])];
  if (summary) blocks.push(...modelBlocks(summary, told, kept, lang));
  else if (lead?.meaning.summary) blocks.push({ kind: 'text', text: lead.meaning.summary });
  if (rows.length > 0) blocks.push(heading(w.whatIsKnown), facts(rows));
  for (const kind of differing(kept)) blocks.push(warning(w.differ(factWords[lang].kinds[kind])));
  const articles = bestArticles(told, lang, 8);
  blocks.push(
    heading(w.toldBy),
    ...articles.map((a) =>
      muted([{ link: a.title, to: a.url }, ` · ${a.publisher} · ${ago(a.published ?? a.seen, now, lang)}`]),
    ),
  );
  if (lead) blocks.push(muted(`${w.why}: ${pointsIn(lead.meaning.reasons, lang)}`));
  const platform = story.platforms[0];
  blocks.push(
    actions(
      ...articles.slice(0, 3).map((a) => link(a.publisher, a.url)),
      button(whyWords[lang].why, `/why ${story.id}`),
      ...(platform ? [button(w.alertMe, `/alert add ${PLATFORM_NAMES[platform][lang].toLowerCase()}`)] : []),
    ),
  );
  return say(titleFor(told, lang), ...blocks);
}
