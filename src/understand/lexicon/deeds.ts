import type { Status } from '../../core/story.ts';

/** The stage a deed stands for; figures, speech and stories are told without any. */
export type Tells = Status | 'figures' | 'speech' | 'story';

/**
 * What may be told as the news, and the stage it usually means. The classes are finer than the stages so that a
 * language's words are gathered deed by deed; a fine and a seizure are both concluded.
 */
export const DEEDS = {
  count: 'figures',
  complain: 'figures',
  demand: 'speech',
  grill: 'speech',
  strike: 'speech',
  opine: 'speech',
  tell: 'story',
  probe: 'announced',
  summon: 'announced',
  warn: 'announced',
  accuse: 'announced',
  sue: 'announced',
  plan: 'announced',
  pledge: 'announced',
  unveil: 'announced',
  file: 'announced',
  draft: 'proposed',
  weigh: 'proposed',
  consult: 'proposed',
  adopt: 'passed',
  sign: 'passed',
  agree: 'passed',
  start: 'in_force',
  stop: 'in_force',
  block: 'in_force',
  open: 'in_force',
  pact: 'in_force',
  fine: 'concluded',
  order: 'concluded',
  rule: 'concluded',
  settle: 'concluded',
  clear: 'concluded',
  buy: 'concluded',
  seize: 'concluded',
  recall: 'concluded',
  test: 'concluded',
  withdraw: 'concluded',
} as const satisfies Readonly<Record<string, Tells>>;

/** One of the deeds. */
export type Deed = keyof typeof DEEDS;

/** What a deed tells; undefined for a name that is none of them. */
export function deedTells(name: string): Tells | undefined {
  return (DEEDS as Readonly<Record<string, Tells>>)[name];
}
