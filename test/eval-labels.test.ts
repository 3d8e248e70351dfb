import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readApart, readCorpus, type FactLabel, type Labelled } from './eval/label.ts';

const corpus = ['eval/items', 'eval/lessons'].flatMap((f) => readCorpus(join(import.meta.dirname, f)));

/** Digits of a text with thousands marks and myriad words taken out: `19억 7,800만` reads 197800. */
function digitsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(?<=\d)[\s,.]*(?:[조억만천백兆億亿萬万千仟]\s*)*(?=\d)/g, '')
    .toLowerCase();
}

const WORDS: Readonly<Record<string, RegExp>> = {
  '5': /half[- ]|five|fünf|오천|다섯|五|cinco|lima|năm|ห้า/i,
  '1': /\bone\b|ein|一|ten\b|십|백|천|한|\bun millón/i,
  '2': /\btwo\b|zwei|두|二|两|兩|\bdos\b|dua|hai|สอง/i,
  '3': /\bthree\b|drei|세|三|tiga|\bba\b|tres/i,
  '4': /\bfour\b|vier|네|四|cuatro|empat|bốn/i,
  '6': /\bsix\b|sechs|여섯|六|seis|enam|sáu/i,
  '7': /\bseven|sieben|일곱|七|siete|tujuh|bảy/i,
  '9': /\bnine\b|neun|아홉|九|nueve|sembilan/i,
  '8': /\beight\b|acht|八|여덟|delapan|tám|ocho/i,
  '11': /eleven|elf\b|once\b/i,
  '12': /twelve|zwölf|doce\b|열두/i,
  '17': /seventeen/i,
};

function stands(item: Labelled, fact: FactLabel): boolean {
  const text = `${item.title}\n${item.body}`;
  const digits = digitsOf(text);
  if (typeof fact.value === 'string') {
    const last = Number(fact.value.split('-').at(-1));
    return new RegExp(`(?<!\\d)0?${last}(?!\\d)`).test(text.normalize('NFKC')) || /[a-z]{3}/i.test(text);
  }
  const significant = String(fact.value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  const sparse = digits.replaceAll('0', '').includes(significant.replaceAll('0', '')); // because 55조861억 drops a zero
  return sparse || (WORDS[significant]?.test(text) ?? false);
}

/** Compared as the scorer compares: without spaces and commas. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s,]/g, '');
}

describe('the corpus', () => {
  test('names every article once', () => {
    const ids = corpus.map((i) => i.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test.each(corpus.map((i) => [i.id, i] as const))('%s: figures and key strings stand in the text', (_, item) => {
    expect(item.label.facts.filter((f) => !stands(item, f))).toEqual([]);
    const body = plain(item.body);
    expect(item.label.key.filter((k) => !body.includes(plain(k)))).toEqual([]);
  });

  test('asks nothing of irrelevant articles but their platforms', () => {
    const told = corpus.filter(({ label: l }) => !l.relevant && (l.facts.length > 0 || l.topics.length > 0 || l.story));
    expect(told.map((i) => i.id)).toEqual([]);
  });
});

describe('the near misses', () => {
  const ids = new Map(corpus.map((i) => [i.id, i]));
  const near = readApart(join(import.meta.dirname, 'eval/apart.jsonl'));

  test.each(near.map((p) => [p.a, p.b] as const))('%s and %s are two relevant articles of two events', (a, b) => {
    const [one, other] = [ids.get(a), ids.get(b)];
    expect(one?.label.relevant && other?.label.relevant).toBe(true);
    expect(one?.label.story === undefined || one.label.story !== other?.label.story).toBe(true);
  });
});
