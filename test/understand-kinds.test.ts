import { describe, expect, test } from 'vitest';
import { explain } from '../src/understand/explain.ts';
import { readFacts, factsOf } from '../src/understand/facts.ts';
import { figuresOf } from '../src/understand/facts/figures.ts';
import { GROUPS, MAY_BE } from '../src/understand/facts/groups.ts';
import { kindsIn, likeliest } from '../src/understand/facts/kind-choice.ts';
import { KIND_EVIDENCE } from '../src/understand/facts/kind-evidence.ts';
import { OWN } from '../src/understand/facts/kind-own.ts';
import { KIND_WEIGHTS } from '../src/understand/facts/kind-weights.ts';
import { reading } from '../src/understand/reading.ts';

const FINED = {
  title: 'Italy fines Shein €1 million',
  body: 'The competition authority fined Shein €1 million over its claims.',
};

describe('what a figure is', () => {
  test('every class that a figure may be has a weight for every piece of evidence', () => {
    for (const kind of new Set(Object.values(MAY_BE).flat())) {
      expect(KIND_WEIGHTS.rows[kind]).toHaveLength(KIND_EVIDENCE.length);
    }
    expect(KIND_WEIGHTS.own).toHaveLength(GROUPS.length);
    for (const row of KIND_WEIGHTS.own) expect(row).toHaveLength(OWN.length);
  });

  test.each([
    [
      'a percentage is never users',
      'Temu had 40 percent of users in Korea last month, monthly active users rose.',
      'mau',
    ],
    ['a sum is never a share', 'Its share of the market is $40 million, a market share of some weight.', 'share'],
  ])('%s', (_name, body, kind) => {
    const facts = readFacts(reading({ title: 'Temu and its users', body }));
    expect(facts.map((f) => f.kind)).not.toContain(kind);
  });

  test('the likeliest kind of a fine is a fine, and nearly certain', () => {
    const { text } = figuresOf(reading(FINED));
    const best = likeliest(text, 1, 0, KIND_WEIGHTS);
    expect(best?.kind).toBe('fine');
    expect(best?.likely).toBeGreaterThan(0.9);
  });

  test('nothing is told that is less likely than asked', () => {
    const p = reading(FINED);
    const read = figuresOf(p);
    expect(factsOf(p, read, kindsIn(read.text, KIND_WEIGHTS, 1.1))).toEqual([]);
  });

  test('measuring a figure leaves nothing behind for the next', () => {
    const { text } = figuresOf(reading(FINED));
    const once = likeliest(text, 0, 0, KIND_WEIGHTS);
    likeliest(text, 1, 0, KIND_WEIGHTS);
    expect(likeliest(text, 0, 0, KIND_WEIGHTS)).toEqual(once);
  });

  test('the same text gives the same facts when it is walked again', () => {
    const p = reading(FINED);
    const read = figuresOf(p);
    const kinds = kindsIn(read.text, KIND_WEIGHTS);
    expect(factsOf(p, read, kinds)).toEqual(factsOf(p, read, kinds));
  });

  test('every figure says why it is what it is', () => {
    const { because } = explain(FINED);
    const rules = because.flatMap((b) => (b.about === 'fact' ? [b.rule] : []));
    expect(rules).toEqual([{ kind: 'cue', word: expect.stringMatching(/fine/) }]);
  });
});
