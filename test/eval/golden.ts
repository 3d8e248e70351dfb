import type { Meaning } from '../../src/core/item.ts';
import type { Labelled } from './label.ts';
import { pairFacts } from './score.ts';

/** What of an article's labels is read rightly; a line of `golden.jsonl`. */
export type Golden = { readonly id: string; readonly right: readonly string[] };

/** The labels that a meaning agrees with, by name; figures by kind, value and unit. */
export function rightly(item: Labelled, got: Meaning): Golden {
  const { label } = item;
  const checks: readonly (readonly [name: string, right: boolean])[] = [
    ['language', got.language === item.lang],
    [label.relevant ? 'relevant' : 'irrelevant', got.relevant === label.relevant],
    ['platforms', same(got.platforms, label.platforms)],
    ['countries', same(got.jurisdictions, label.jurisdictions)],
    ['status', got.status === label.status],
    ...label.topics.map((t) => [`topic ${t}`, got.topics.includes(t)] as const),
  ];
  const asked = label.relevant ? checks : checks.slice(0, 2);
  const figures = pairFacts(label.facts, got.facts).hits.map(([f]) => `${f.kind} ${f.value} ${f.unit}`);
  return { id: item.id, right: [...asked.filter(([, right]) => right).map(([name]) => name), ...figures] };
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}
