import type { Meaning } from '../core/item.ts';
import { authoritiesOf } from './authorities.ts';
import { readFacts } from './facts.ts';
import { jurisdictionsOf } from './jurisdictions.ts';
import type { Readable } from './passage.ts';
import { platformsOf } from './platforms.ts';
import { reading, type Reading } from './reading.ts';
import { relevanceOf } from './relevance.ts';
import { statusOf } from './status.ts';
import { summaryOf } from './summary.ts';
import { topicsOf } from './topic-choice.ts';
import { topicScores } from './topics.ts';
import { voicesOf } from './voices.ts';

/** What a text that was made ready means. */
export function meaningOf(p: Reading): Meaning {
  const platforms = platformsOf(p.mentions, p.titleEnd, p.about);
  const voices = voicesOf(p);
  const relevance = relevanceOf(p, platforms, topicScores(p), voices);
  const facts = relevance.relevant ? readFacts(p) : [];
  const authorities = authoritiesOf(p);
  const topics = topicsOf(p, facts, authorities, voices);
  const status = statusOf(p, topics, facts, authorities);
  return {
    language: p.language,
    relevant: relevance.relevant,
    reasons: relevance.reasons,
    platforms,
    topics,
    jurisdictions: jurisdictionsOf(p, facts),
    authorities,
    status,
    facts,
    summary: summaryOf(p, { facts, topics, status }),
  };
}

/**
 * What a text means. Same text, same meaning: no clock, no network. Never throws, whatever the text; linear in its
 * length. Facts point into `title + '\n' + body`.
 */
export function understand(r: Readable): Meaning {
  return meaningOf(reading(r));
}
