import type { Because, StageRule } from '../core/because.ts';
import type { Meaning } from '../core/item.ts';
import { isPortrait } from './aftermath.ts';
import { authority } from './authorities.ts';
import { cited, heardWords, officesIn, wordsPrinted } from './cited.ts';
import { figureRules } from './facts/rules.ts';
import type { Readable } from './passage.ts';
import { meaningOf } from './read.ts';
import { reading, type Reading } from './reading.ts';
import { voiceOf, wordSpeaksFor } from './status.ts';
import { dayTold } from './status-day.ts';
import { statusEvidenceOf } from './status-evidence.ts';
import { likelihoods } from './topic-choice.ts';
import { topicScores } from './topics.ts';

function platformsBecause(p: Reading, { platforms }: Meaning): readonly Because[] {
  return platforms.map((platform) => {
    const mine = p.mentions.filter((m) => m.name === platform);
    const at = new Set(mine.map((m) => m.at));
    const words = cited(p, (f) => f.kind === 'name' && at.has(p.folded.back(f.at)));
    return { about: 'platform', platform, words, times: mine.length };
  });
}

function topicsBecause(p: Reading, { topics, facts, authorities }: Meaning): readonly Because[] {
  const likely = likelihoods(p, facts, authorities);
  const named = wordsPrinted(p, (f) => f.kind === 'authority' || f.kind === 'name');
  const because = (topic: Meaning['topics'][number], told: boolean): Because => {
    const words = cited(p, (f) => f.tag === `topic/${topic}`);
    const offices = officesIn(p).filter((o) => authority(o.id)?.topic === topic);
    const heard = told ? heardWords(p, topic, [...words.map((w) => w.word), ...named]) : [];
    return { about: 'topic', topic, told, likely: likely.get(topic) ?? 0, words, offices, heard };
  };
  const others = topicScores(p, facts)
    .filter((t) => t.score > 0 && !topics.includes(t.topic))
    .map((t) => because(t.topic, false));
  return [...topics.map((t) => because(t, true)), ...others];
}

/** What of the evidence speaks for the stage told: from this much on, weight times loudness. */
const SPEAKS = 0.2;

function statusRules(p: Reading, { topics, facts, status, authorities }: Meaning): readonly StageRule[] {
  const evidence = statusEvidenceOf(p, topics, facts, authorities);
  const speaks = (name: string): number => voiceOf(evidence, name, status ?? 'none');
  if (status === null) {
    const speech = speaks('said to be debate in the title') + speaks('said to be debate in the lead');
    if (isPortrait(p)) return [{ kind: 'portrait' }];
    return speech >= SPEAKS ? [{ kind: 'speech' }] : [];
  }
  const day = dayTold(p, facts);
  const topic = topics.find((t) => speaks(`about ${t}`) + speaks(`mainly ${t}`) >= SPEAKS);
  return [
    ...(day && speaks(`a day ${day.when}`) >= SPEAKS
      ? [{ kind: 'day', date: day.date, come: day.when !== 'ahead' } as const]
      : []),
    ...(topic ? [{ kind: 'usual', topic, stage: status } as const] : []),
  ];
}

function statusBecause(p: Reading, meaning: Meaning): Because {
  const stage = meaning.status ?? 'none';
  const words = cited(p, (f) => wordSpeaksFor(f, stage));
  return { about: 'status', status: meaning.status, words, rules: statusRules(p, meaning) };
}

function countriesBecause(p: Reading, { jurisdictions }: Meaning): readonly Because[] {
  const offices = officesIn(p);
  return jurisdictions.map((country) => ({
    about: 'country',
    country,
    offices: offices.filter((o) => authority(o.id)?.country === country),
    words: cited(p, (f) => f.kind === 'place' && f.of === country),
  }));
}

function because(p: Reading, meaning: Meaning): readonly Because[] {
  const relevance: Because = { about: 'relevance', relevant: meaning.relevant, points: meaning.reasons };
  const rules = figureRules(p, meaning.facts);
  return [
    relevance,
    ...platformsBecause(p, meaning),
    ...topicsBecause(p, meaning),
    statusBecause(p, meaning),
    ...countriesBecause(p, meaning),
    ...meaning.facts.map((fact, i): Because => ({ about: 'fact', fact, rule: rules[i] ?? { kind: 'theme' } })),
  ];
}

/**
 * The meaning with what led to it: the words and rules behind relevance, platforms, topics, stage, countries and every
 * figure. The text is read twice where figures are, so this is for explaining only.
 */
export function explain(r: Readable): { readonly meaning: Meaning; readonly because: readonly Because[] } {
  const p = reading(r);
  const meaning = meaningOf(p);
  return { meaning, because: because(p, meaning) };
}
