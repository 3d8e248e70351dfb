import { holds, standsAt, type Matchable } from './match.ts';
import type { Query, Term } from './query.ts';

type Node = { readonly next: Map<string, Node>; readonly ends: Term[] };

/**
 * Many queries, one scan. A trie of every term finds what stands in a text; a query is looked at only when the rarest word
 * it cannot do without was found. Same meaning as the plain matcher; adding and removing takes effect at once.
 */
export type AlertIndex = {
  add(id: string, query: Query): void;
  remove(id: string): void;
  /** Ids of the queries that hold. */
  match(m: Matchable): readonly string[];
  readonly size: number;
};

const keyOf = (t: Term) => (t.prefix ? `${t.letters}*` : t.letters);

/** Anchors of a query: one of them must be found for it to hold; undefined when a text without any may match. */
function anchorsOf(q: Query, rarity: (t: Term) => number): readonly Term[] | undefined {
  if (q.is === 'term') return [q.term];
  if (q.is === 'or') {
    const all = q.of.map((p) => anchorsOf(p, rarity));
    return all.every((a) => a !== undefined) ? all.flatMap((a) => a) : undefined;
  }
  if (q.is !== 'and') return undefined;
  const cost = (terms: readonly Term[]) => terms.reduce((sum, t) => sum + 1 / rarity(t), 0);
  const sets = q.of.map((p) => anchorsOf(p, rarity)).filter((a) => a !== undefined);
  return sets.sort((a, b) => cost(a) - cost(b))[0];
}

function termsOf(q: Query): readonly Term[] {
  if (q.is === 'term') return [q.term];
  if (q.is === 'not') return termsOf(q.of);
  return q.is === 'and' || q.is === 'or' ? q.of.flatMap(termsOf) : [];
}

function scan(root: Node, text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    let node = root.next.get(text[at] ?? '');
    for (let i = at + 1; node; i++) {
      for (const term of node.ends) {
        const key = keyOf(term);
        if (!found.has(key) && standsAt(text, term, at)) found.add(key);
      }
      node = i < text.length ? node.next.get(text[i] ?? '') : undefined;
    }
  }
  return found;
}

/**
 * An empty index. `frequency` tells how many documents of the own archive hold a term, when known; longer words are
 * taken to be rarer otherwise.
 */
export function alertIndex(frequency: (letters: string) => number = () => 0): AlertIndex {
  const root: Node = { next: new Map(), ends: [] };
  const uses = new Map<string, number>();
  const queries = new Map<string, Query>();
  const anchors = new Map<string, readonly string[]>();
  const anchored = new Map<string, Set<string>>();
  const loose = new Set<string>();
  const rarity = (t: Term) => (t.letters.length + 1) / (1 + frequency(t.letters));

  function plant(term: Term): void {
    const key = keyOf(term);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    if (uses.get(key) !== 1) return;
    let node = root;
    for (let i = 0; i < term.letters.length; i++) {
      const letter = term.letters[i] ?? '';
      const next: Node = node.next.get(letter) ?? { next: new Map(), ends: [] };
      node.next.set(letter, next);
      node = next;
    }
    node.ends.push(term);
  }

  function uproot(term: Term): void {
    const key = keyOf(term);
    const left = (uses.get(key) ?? 1) - 1;
    if (left > 0) return void uses.set(key, left);
    uses.delete(key);
    const path: Node[] = [root];
    for (let i = 0; i < term.letters.length; i++) path.push(path[i]?.next.get(term.letters[i] ?? '') ?? root);
    const last = path[term.letters.length];
    last?.ends.splice(
      last.ends.findIndex((t) => keyOf(t) === key),
      1,
    );
    for (let i = term.letters.length; i > 0; i--) {
      if (path[i]?.ends.length || path[i]?.next.size) break;
      path[i - 1]?.next.delete(term.letters[i - 1] ?? '');
    }
  }

  function remove(id: string): void {
    const query = queries.get(id);
    if (!query) return;
    queries.delete(id);
    loose.delete(id);
    for (const key of anchors.get(id) ?? []) {
      const at = anchored.get(key);
      at?.delete(id);
      if (at?.size === 0) anchored.delete(key);
    }
    anchors.delete(id);
    termsOf(query).forEach(uproot);
  }

  return {
    add(id, query) {
      remove(id);
      queries.set(id, query);
      termsOf(query).forEach(plant);
      const keys = anchorsOf(query, rarity)?.map(keyOf);
      if (!keys) return void loose.add(id);
      anchors.set(id, keys);
      for (const key of keys) anchored.set(key, (anchored.get(key) ?? new Set()).add(id));
    },
    remove,
    match(m) {
      const found = scan(root, m.folded);
      const candidates = new Set(loose);
      for (const key of found) for (const id of anchored.get(key) ?? []) candidates.add(id);
      return [...candidates].filter((id) => {
        const query = queries.get(id);
        return query !== undefined && holds(query, m, (t) => found.has(keyOf(t)));
      });
    },
    get size() {
      return queries.size;
    },
  };
}
