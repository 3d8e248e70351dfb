import type { Matchable } from './match.ts';
import type { Query, Term } from './query.ts';
import { PLATFORMS, TOPICS, type Platform, type Topic } from './story.ts';

/** What a query asks of a text, one by one: a word, a platform, a topic or a country. */
export type Leaf = Exclude<Query, { readonly of: unknown }>;

/** Numbers for leaves: the same leaf has the same number. */
export type Numbered = (leaf: Leaf) => number;

/**
 * A query made ready. `need` are bits of platforms, topics and countries without which it cannot hold. `anchors` are words
 * of which one must be found, null when it may hold without any. `rest` is what is still to be asked once both are given,
 * in postfix order: numbers of leaves, and AND, OR, NOT; empty when nothing is.
 */
export type Program = {
  readonly need: number;
  readonly anchors: readonly number[] | null;
  readonly rest: readonly number[];
};

const AND = -1;
const OR = -2;
const NOT = -3;

const FILTER_BIT = new Map<Platform | Topic, number>([...PLATFORMS, ...TOPICS].map((name, i) => [name, 1 << i]));
const COUNTRY_BITS = 31 - FILTER_BIT.size;

/** Countries share the bits that are left: a gate, which lets the wrong one pass and never stops the right one. */
function countryBit(country: string): number {
  let sum = 0;
  for (let i = 0; i < country.length; i++) sum = (sum * 31 + country.charCodeAt(i)) % 1009;
  return 1 << (FILTER_BIT.size + (sum % COUNTRY_BITS));
}

function bitOf(leaf: Exclude<Leaf, { readonly is: 'term' }>): number {
  if (leaf.is === 'country') return countryBit(leaf.country);
  return FILTER_BIT.get(leaf.is === 'platform' ? leaf.platform : leaf.topic) ?? 0;
}

/** The bits a text has, to be held against a program's `need`. */
export function bitsOf(m: Matchable): number {
  let bits = 0;
  for (const p of m.platforms) bits |= FILTER_BIT.get(p) ?? 0;
  for (const t of m.topics) bits |= FILTER_BIT.get(t) ?? 0;
  for (const c of m.countries) bits |= countryBit(c);
  return bits;
}

/** Every leaf of a query, as often as it stands there. */
export function leavesOf(q: Query): readonly Leaf[] {
  if (!('of' in q)) return [q];
  return q.is === 'not' ? leavesOf(q.of) : q.of.flatMap(leavesOf);
}

function partsOf(q: Query): readonly Query[] {
  return q.is === 'and' ? q.of.flatMap(partsOf) : [q];
}

type Cost = (term: Term) => number;
type Anchors = { readonly terms: readonly Term[]; readonly cost: number };

/** The cheapest words of which one must be found for a part to hold; undefined when it may hold without. */
function anchorsOf(q: Query, cost: Cost): Anchors | undefined {
  if (q.is === 'term') return { terms: [q.term], cost: cost(q.term) };
  if (q.is === 'or') {
    const all = q.of.flatMap((p) => anchorsOf(p, cost) ?? []);
    if (all.length < q.of.length) return undefined;
    return { terms: all.flatMap((a) => a.terms), cost: all.reduce((sum, a) => sum + a.cost, 0) };
  }
  if (q.is !== 'and') return undefined;
  return q.of.flatMap((p) => anchorsOf(p, cost) ?? []).sort((a, b) => a.cost - b.cost)[0];
}

/** Whether a part holds as soon as one of its anchors is found. */
const isWords = (q: Query): boolean => q.is === 'term' || (q.is === 'or' && q.of.every(isWords));

function postfix(q: Query, numbered: Numbered): readonly number[] {
  if (!('of' in q)) return [numbered(q)];
  if (q.is === 'not') return [...postfix(q.of, numbered), NOT];
  return joined(q.of, q.is === 'and' ? AND : OR, numbered);
}

function joined(parts: readonly Query[], by: number, numbered: Numbered): readonly number[] {
  return parts.flatMap((p, i) => (i === 0 ? postfix(p, numbered) : [...postfix(p, numbered), by]));
}

/** Makes a query ready; `cost` says how often a word is likely to be found in vain. */
export function programOf(query: Query, numbered: Numbered, cost: Cost): Program {
  const parts = partsOf(query);
  const filters = parts.flatMap((p) => (p.is === 'platform' || p.is === 'topic' || p.is === 'country' ? [p] : []));
  const anchored = parts
    .flatMap((part) => {
      const anchors = anchorsOf(part, cost);
      return anchors ? [{ part, anchors }] : [];
    })
    .sort((a, b) => a.anchors.cost - b.anchors.cost)[0];
  const asked = parts.filter((p) => {
    if (p.is === 'platform' || p.is === 'topic') return false;
    return !(p === anchored?.part && isWords(p));
  });
  return {
    need: filters.reduce((bits, f) => bits | bitOf(f), 0),
    anchors: anchored ? [...new Set(anchored.anchors.terms.map((term) => numbered({ is: 'term', term })))] : null,
    rest: joined(asked, AND, numbered),
  };
}

const stack: boolean[] = [];

/** Whether what is still to be asked holds, given which leaves do. */
export function runs(rest: readonly number[], given: (leaf: number) => boolean): boolean {
  let top = -1;
  for (let i = 0; i < rest.length; i++) {
    const op = rest[i] ?? 0;
    if (op >= 0) stack[++top] = given(op);
    else if (op === NOT) stack[top] = !stack[top];
    else {
      const right = stack[top--] ?? false;
      stack[top] = op === AND ? (stack[top] ?? false) && right : (stack[top] ?? false) || right;
    }
  }
  return top < 0 || (stack[top] ?? false);
}
