import { FACT_KINDS } from '../core/fact.ts';
import { valued } from '../core/figures.ts';
import type { Article, Because } from '../core/item.ts';
import { actions, button, heading, link, muted, say, text, type Block, type Reply } from '../core/reply.ts';
import type { Platform, Status, Topic } from '../core/story.ts';
import type { ModelSummary } from '../core/summary.ts';
import { countryName, PLATFORM_NAMES, STATUS_NAMES, TOPIC_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { factWords } from '../words/facts.ts';
import { whyWords } from '../words/why.ts';

type About = Because['about'];

const ORDER: readonly About[] = ['platform', 'topic', 'status', 'country', 'fact'];
/** Topics with little to say for them are many. */
const MOST_EACH = 12;

function headOf(about: About, lang: UiLanguage): string {
  const w = whyWords[lang];
  const heads: Readonly<Record<About, string>> = {
    relevance: w.relevant,
    platform: w.platforms,
    topic: w.topics,
    status: w.status,
    country: w.countries,
    fact: w.facts,
  };
  return heads[about];
}

/** 'topic: fine 33.5' without its first word, in the reader's words where they are known: 'fine', '과징금'. */
function decided(b: Because, lang: UiLanguage): string {
  const said = b.decision.slice(b.decision.indexOf(':') + 1).trim();
  const [first = ''] = said.split(' ');
  if (b.about === 'platform' && said in PLATFORM_NAMES) return PLATFORM_NAMES[said as Platform][lang];
  if (b.about === 'topic' && first in TOPIC_NAMES) return TOPIC_NAMES[first as Topic][lang];
  if (b.about === 'status' && said in STATUS_NAMES) return STATUS_NAMES[said as Status][lang];
  if (b.about === 'country')
    return said === ''
      ? ''
      : said
          .split(', ')
          .map((c) => countryName(c, lang))
          .join(', ');
  return b.about === 'fact' ? figure(said, lang) : said;
}

/** 'fine 357000000 KRW' as readers know it: 'fine KRW 357m', '과징금 3억5,700만 원'. */
function figure(said: string, lang: UiLanguage): string {
  const [kind = '', value = '', unit = ''] = said.split(' ');
  const known = FACT_KINDS.find((k) => k === kind);
  if (!known) return said;
  const n = Number(value);
  return `${factWords[lang].kinds[known]} ${valued(unit === 'date' || Number.isNaN(n) ? value : n, unit, lang)}`;
}

function section(about: About, because: readonly Because[], lang: UiLanguage): readonly Block[] {
  const mine = because.filter((b) => b.about === about && decided(b, lang) !== '').slice(0, MOST_EACH);
  if (mine.length === 0) return [];
  const lines = mine.map((b) =>
    text([{ strong: decided(b, lang) }, b.why.trim() === '' ? '' : ` · ${b.why}`].filter(Boolean)),
  );
  return [heading(headOf(about, lang)), ...lines];
}

/** Which words and rules led to how an article was read; and what a model's summary of its story stands on. */
export function whyReply(
  article: Article,
  because: readonly Because[],
  others: readonly Article[],
  summary: ModelSummary | undefined,
  lang: UiLanguage,
): Reply {
  const w = whyWords[lang];
  const reasons = because.filter((b) => b.about === 'relevance').map((b) => text(b.why));
  const supports = (summary?.supports ?? []).map((s) => muted(`“${s.sentence.trim()}”`));
  return say(
    w.title(article.title),
    muted([{ link: article.publisher, to: article.url }, ` · ${article.language} · ${article.id}`]),
    heading(article.meaning.relevant ? w.relevant : w.irrelevant),
    ...reasons,
    ...ORDER.flatMap((about) => section(about, because, lang)),
    ...(supports.length > 0 ? [heading(w.standsOn), ...supports] : []),
    ...(others.length > 0 ? [heading(w.alsoTold)] : []),
    actions(
      ...(article.story ? [button(w.toStory, `/story ${article.story}`)] : []),
      link(article.publisher, article.url),
      ...others.slice(0, 4).map((a) => button(a.publisher, `/why ${a.id}`)),
    ),
  );
}
