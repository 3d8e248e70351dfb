import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate, type GateSource } from '../../src/understand/gate.ts';
import { CASES } from './gate-cases.ts';
import { HONEST, LIES, REPORTS, reportIn, SIX_HONEST, SIX_LIES, SIX_MATTERS } from './gate-tongues.ts';

const honest = CASES.flatMap((c) => c.honest.map(([lang, text]) => ({ c, lang, text })));
const lies = CASES.flatMap((c) => c.lies.map(([lang, text, why]) => ({ c, lang, text, why })));

describe('what a model may say', () => {
  test.each(honest)('shown: $text', ({ c, lang, text }) => {
    expect(gate(text, lang, [c.article])).toMatchObject({ passes: true });
  });

  test.each(lies)('refused ($why): $text', ({ c, lang, text }) => {
    expect(gate(text, lang, [c.article]).passes).toBe(false);
  });
});

test('an honest text with any one digit changed is refused', () => {
  const passed: string[] = [];
  for (const { c, lang, text } of honest) {
    for (const { index } of text.matchAll(/\d/g)) {
      const other = String((Number(text[index]) + 3) % 10);
      const changed = text.slice(0, index) + other + text.slice(index + 1);
      if (gate(changed, lang, [c.article]).passes) passed.push(changed);
    }
  }
  expect(passed).toEqual([]);
});

test('an honest text about another platform is refused, nineteen times of twenty', () => {
  const names = [
    ['Temu', 'AliExpress', 'Shein', 'TikTok Shop'],
    ['테무', '알리익스프레스', '쉬인', '틱톡샵'],
  ].flatMap((set) => set.flatMap((from) => set.filter((to) => to !== from).map((to) => [from, to] as const)));
  const swapped = honest.flatMap(({ c, lang, text }) =>
    names.flatMap(([from, to]) =>
      text.includes(from) && !text.includes(to) ? [gate(text.replaceAll(from, to), lang, [c.article]).passes] : [],
    ),
  );
  expect(swapped.length).toBeGreaterThan(100);
  expect(swapped.filter((passes) => passes).length / swapped.length).toBeLessThan(0.05);
});

test('what is shown says which sentence of which source it stands on', () => {
  const [korean, english] = [CASES[0]?.article, CASES[2]?.article] as [GateSource, GateSource];
  const text = 'The KFTC fined Temu 357 million won. Temu could be fined up to 6% of its turnover in the EU.';
  const verdict = gate(text, 'en', [korean, english]);
  expect(verdict).toMatchObject({ passes: true, supports: [{ source: 0 }, { source: 1 }] });
  if (!verdict.passes) return;
  for (const { source, sentence } of verdict.supports)
    expect([korean, english].map((a) => `${a.title}\n${a.body}`)[source]).toContain(sentence);
});

test('a source whose language cannot be checked bears nothing out', () => {
  const french = {
    title: 'Temu condamné à une amende',
    body: 'Le régulateur a condamné Temu à une amende de 10 millions d’euros pour une publicité que les clients ont jugée trompeuse dans les pages du site.',
  };
  expect(gate('Temu was fined 10 million euros.', 'en', [french])).toMatchObject({ passes: false });
});

test('whatever a model sends, the gate answers', () => {
  const article = CASES[0]?.article as GateSource;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('en', 'ko'), (text, lang) => {
      const verdict = gate(text, lang, [article]);
      expect(verdict.passes || verdict.problems.length > 0).toBe(true);
    }),
    { numRuns: 50 },
  );
});

describe.each(Object.keys(REPORTS))('a report in %s', (language) => {
  const cases = [
    [reportIn(language), HONEST, LIES],
    [reportIn(language, SIX_MATTERS), SIX_HONEST, SIX_LIES],
  ] as const;
  const [honest, lies] = [
    cases.flatMap(([report, said]) => said.map(([lang, text]) => ({ report, lang, text }))),
    cases.flatMap(([report, , said]) => said.map(([lang, text, why]) => ({ report, lang, text, why }))),
  ];

  test.each(honest)('shown: $text', ({ report, lang, text }) => {
    expect(gate(text, lang, [report])).toMatchObject({ passes: true });
  });

  test.each(lies)('refused ($why): $text', ({ report, lang, text }) => {
    expect(gate(text, lang, [report]).passes).toBe(false);
  });
});
