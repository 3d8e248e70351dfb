import { describe, expect, it } from 'vitest';
import { explain } from '../src/understand/explain.ts';

function heard(title: string, body: string): readonly string[] {
  return explain({ title, body, published: Date.parse('2026-06-11T03:00:00Z') }).because.flatMap((b) =>
    b.about === 'topic' ? b.heard : [],
  );
}

describe('words that nobody chose, as they are shown', () => {
  it('are whole words of the text, none a name or an office', () => {
    const title = '공정위, 테무에 과징금 3억5700만원';
    const body =
      '공정거래위원회는 11일 테무 운영사에 과징금 3억5700만원을 부과했다고 밝혔다. 테무 이용자는 812만 명이다.';
    const words = heard(title, body);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(`${title} ${body}`.split(/[\s,.]+/).some((w) => w.replace(/^[\d억]+/, '') === word)).toBe(true);
      expect(word).not.toMatch(/테무|공정/);
    }
  });

  it('are no short Latin words', () => {
    const words = heard(
      'Fake Temu texts steal card data',
      'Police warned of messages that pose as Temu and ask for a customs fee of the post. Victims lost 40,000 dollars.',
    );
    for (const word of words) expect(word.length).toBeGreaterThanOrEqual(5);
  });
});
