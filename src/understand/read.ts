import type { Because, Meaning } from '../core/item.ts';
import { authoritiesOf } from './authorities.ts';
import { readFacts } from './facts.ts';
import { jurisdictionsOf } from './jurisdictions.ts';
import type { Readable } from './passage.ts';
import { platformsOf } from './platforms.ts';
import { reading, type Reading } from './reading.ts';
import { relevanceOf } from './relevance.ts';
import { stageScores, statusOf } from './status.ts';
import { summaryOf } from './summary.ts';
import { likelihoods, topicsOf } from './topic-choice.ts';
import { topicScores } from './topics.ts';

function meaningOf(p: Reading): Meaning {
  const platforms = platformsOf(p.mentions, p.titleEnd, p.about);
  const relevance = relevanceOf(p, platforms, topicScores(p));
  const facts = relevance.relevant ? readFacts(p) : [];
  const authorities = authoritiesOf(p);
  const topics = topicsOf(p, facts, authorities);
  return {
    language: p.language,
    relevant: relevance.relevant,
    reasons: relevance.reasons,
    platforms,
    topics,
    jurisdictions: jurisdictionsOf(p, facts),
    authorities,
    status: statusOf(p, topics, facts),
    facts,
    summary: summaryOf(p, facts),
  };
}

/**
 * What a text means. Same text, same meaning: no clock, no network. Never throws, whatever the text; linear in its
 * length. Facts point into `title + '\n' + body`.
 */
export function understand(r: Readable): Meaning {
  return meaningOf(reading(r));
}

/** The meaning with what led to it: words, weights and places for relevance, topics, platforms, status and facts. */
export function explain(r: Readable): { readonly meaning: Meaning; readonly because: readonly Because[] } {
  const p = reading(r);
  const meaning = meaningOf(p);
  const words = (tag: string) =>
    p.found.filter((f) => f.tag.startsWith(tag)).map((f) => `${f.word} (${f.tag.split('/')[1] ?? ''}, ${f.zone})`);
  const likely = likelihoods(p, meaning.facts, meaning.authorities);
  const stages = Object.entries(stageScores(p)).map(([s, n]) => `${s} ${n.toFixed(1)}`);
  const because: Because[] = [
    { about: 'relevance', decision: `relevant: ${meaning.relevant}`, why: meaning.reasons.join('; ') },
    ...meaning.platforms.map((name) => ({
      about: 'platform' as const,
      decision: `platform: ${name}`,
      why: p.mentions
        .filter((m) => m.name === name)
        .map((m) => `"${p.text.slice(m.at, m.at + m.length)}" at ${m.at}`)
        .join(', '),
    })),
    ...topicScores(p, meaning.facts)
      .filter((t) => t.score > 0)
      .map((t) => ({
        about: 'topic' as const,
        decision: `topic: ${t.topic} ${t.score.toFixed(1)}, likely ${(likely.get(t.topic) ?? 0).toFixed(2)}`,
        why: t.words.join(', '),
      })),
    {
      about: 'status',
      decision: `status: ${meaning.status ?? 'none'}`,
      why: `${stages.join(', ')}; ${words('status/').join(', ')}`,
    },
    {
      about: 'country',
      decision: `jurisdictions: ${meaning.jurisdictions.join(', ')}`,
      why: [...words('authority/'), ...words('place/')].join(', '),
    },
    ...meaning.facts.map((f) => ({
      about: 'fact' as const,
      decision: `fact: ${f.kind} ${f.value} ${f.unit}`,
      why: `"${f.quote}" at ${f.at}; platform ${f.platform ?? 'none'}, ${f.bound}${f.background ? ', background' : ''}${f.suspect ? `, suspect: ${f.suspect}` : ''}`,
    })),
  ];
  return { meaning, because };
}
