import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import regulations from '../commands/regulations.ts';
import review from '../commands/review.ts';
import type { Command } from '../src/core/command.ts';
import { textOf, type Article } from '../src/core/item.ts';
import { readValues } from '../src/core/line.ts';
import type { Store } from '../src/core/ports.ts';
import { keptFacts } from '../src/core/receipt.ts';
import { plain, textsOf, type Reply } from '../src/core/reply.ts';
import { dossiersOf, stageBar } from '../src/ledger/dossier.ts';
import { eventsFrom } from '../src/ledger/learn.ts';
import { mattersOf, movesFrom } from '../src/ledger/moves.ts';
import { starterRows } from '../src/ledger/starter.ts';
import { understand } from '../src/understand/read.ts';
import { reminderDeliveries } from '../src/views/reminders.ts';
import { deskOn, ledgerStore, NOW, starterFiles } from './ledger.desk.ts';

const { events } = starterRows(starterFiles(), NOW);

/** An article of the day of the tests, as it would be read; written for these tests. */
function read(title: string, body: string, given: Partial<Article> = {}): Article {
  const meaning = understand({ title, body, published: NOW, publisher: 'Made-up Daily', country: 'KR' });
  return {
    ...{ id: title, url: 'https://example.com/a', title, body, source: 'made-up', publisher: 'Made-up Daily' },
    ...{ language: meaning.language, seen: NOW, published: NOW, rank: 'press', story: 's1', meaning },
    ...given,
  };
}

const moves = (a: Article) => {
  const [matter] = mattersOf(a);
  return movesFrom(
    keptFacts(a),
    a,
    events.filter((e) => e.dossier === matter?.id),
  );
};
const told = (a: Article) =>
  moves(a).map((e) => [
    e.dossier ?? e.candidates?.join('+'),
    e.stage ?? (e.marks ?? []).map((m) => `${m.kind} ${m.date}${m.instead ? ` for ${m.instead}` : ''}`).join(),
    e.held ? 'held' : 'moves',
  ]);

describe('an article moves the dossier it speaks of', () => {
  test.each([
    [
      '전자상거래법 개정안 공포…국내대리인 의무 내년 시행',
      '공정거래위원회는 테무 등 해외 플랫폼에 국내대리인 지정을 의무화한 전자상거래법 개정안이 관보에 게재됐다고 24일 밝혔다.',
      [['kr-ecommerce-agent', 'promulgated', 'moves']],
    ],
    [
      '어린이제품안전특별법 개정안, 오늘부터 시행',
      '해외직구 어린이제품을 규제하는 어린이제품안전특별법 개정안이 오늘부터 시행됐다. 알리익스프레스와 테무도 적용을 받는다.',
      [['kr-childrens-act', 'in_force', 'moves']],
    ],
    [
      '어린이제품안전특별법 시행 한 달 연기',
      '테무·알리익스프레스 등에 적용되는 어린이제품안전특별법 개정안의 시행일을 2027년 1월 4일로 연기한다고 국가기술표준원이 밝혔다.',
      [['kr-childrens-act', 'effective 2027-01-04 for 2026-12-03', 'moves']],
    ],
    [
      '어린이제품안전특별법 2027년 2월 1일 시행',
      '테무 등에 적용되는 어린이제품안전특별법 개정안은 2027년 2월 1일 시행된다.',
      [['kr-childrens-act', 'effective 2027-02-01', 'held']],
    ],
    [
      '전자상거래법 시행령 개정안 입법예고',
      '공정위는 국내대리인 지정 기준을 담은 전자상거래법 시행령 개정안에 대해 12월 28일까지 의견을 받는다. 테무와 알리익스프레스가 대상이다.',
      [['kr-ecommerce-agent', 'comments 2026-12-28', 'moves']],
    ],
    [
      '프랑스 상원, 초저가 패션 규제법 최종 통과',
      '프랑스 의회가 쉬인 등 초저가 패스트 패션을 겨냥한 법안을 본회의에서 최종 통과시켰다.',
      [['fr-fast-fashion', 'passed', 'moves']],
    ],
    [
      'Temu appeals the EU fine under the Digital Services Act',
      'Temu has appealed against the fine that the European Commission imposed under the Digital Services Act, the company said.',
      [['eu-dsa-temu', 'appeal', 'moves']],
    ],
    [
      'EU issues preliminary findings against Shein under the DSA',
      'The European Commission said Shein was in breach of the Digital Services Act in preliminary findings published on Monday.',
      [['eu-dsa-shein', 'finding', 'moves']],
    ],
    ['EU, 테무 조사 착수 검토', '유럽연합 집행위원회가 디지털서비스법에 따라 테무 제재를 추가로 검토하고 있다.', []],
    [
      'Temu may appeal the DSA fine',
      'Temu could appeal against the fine under the Digital Services Act, lawyers said.',
      [],
    ],
    ['테무, 겨울 할인 행사', '테무가 겨울 할인 행사를 연다.', []],
  ])('%s', (title, body, expected) => {
    expect(told(read(title, body))).toEqual(expected);
  });

  test('two dossiers that fit equally are a question for an admin', () => {
    const a = read(
      '텍사스주, 테무와 쉬인 판결에 불복해 항소',
      '텍사스주 법무장관은 테무와 쉬인을 상대로 낸 소송의 1심 판결에 불복해 항소했다.',
    );
    expect(told(a)).toEqual([['us-texas-temu+us-texas-shein', 'appeal', 'held']]);
    expect(moves(a)[0]?.dossier).toBeNull();
  });

  test('the sentence is the receipt, and every article of the story gives the same row', () => {
    const a = read(
      '어린이제품안전특별법 개정안, 오늘부터 시행',
      '테무도 적용을 받는다. 어린이제품안전특별법 개정안이 오늘부터 시행됐다.',
    );
    const [event] = moves(a);
    expect(event?.receipt).toMatchObject({ verbatim: true, publisher: 'Made-up Daily', evidence: 'read', url: a.url });
    expect(textOf(a)).toContain(event?.receipt.sentence ?? '?');
    expect(moves({ ...a, id: 'other', publisher: 'Other' })[0]?.id).toBe(event?.id);
  });

  test('what the dossier has already adds nothing, and a stage told again further down is background', () => {
    const again = read(
      '국내대리인 제도 설명회 열려',
      '공정위가 전자상거래법 설명회를 열었다. 테무도 참석했다. 개정안은 지난 1월 국무회의를 통과했다.',
    );
    expect(told(again)).toEqual([]);
  });

  test('a fine joins the case it belongs to', () => {
    const a = read(
      '공정위, 테무 광고에 과징금 5억 원 추가 부과',
      '공정거래위원회는 다크패턴 광고를 이유로 테무에 과징금 5억 원을 부과했다고 밝혔다.',
    );
    expect(eventsFrom(keptFacts(a), a, events).map((e) => [e.type, e.amount, e.dossier])).toEqual([
      ['fine', 500_000_000, 'kr-kftc-temu-ads'],
    ]);
  });
});

describe('moved dossiers, asked about', () => {
  let kept: { readonly store: Store; end(): Promise<void> };
  beforeAll(async () => {
    kept = await ledgerStore();
  });
  afterAll(() => kept.end());
  const run = (command: unknown, rest: string): Promise<Reply> | Reply =>
    (command as Command).run(readValues(command as Command, rest), deskOn(kept.store, 'en', NOW + 1000));
  const letters = (r: Reply) => [r.text, ...textsOf(r).map(plain)].join('\n');

  test('the stage moves with its sentence, reminders follow the moved date, and an admin settles the rest', async () => {
    await run(regulations, 'id:kr-childrens-act');
    const later = read(
      '어린이제품안전특별법 시행 연기',
      '테무 등에 적용되는 어린이제품안전특별법 개정안의 시행일을 12월 8일로 연기한다고 국가기술표준원이 밝혔다.',
    );
    const moved = moves({ ...later, seen: NOW + 2000 });
    await kept.store.ledger.add({ events: moved });
    const today = '2026-11-24';
    const d = dossiersOf(await kept.store.ledger.events({ dossier: 'kr-childrens-act' }), today)[0];
    expect(d?.marks.map((m) => m.date)).toEqual(['2026-12-08']);
    expect(d && stageBar(d)).toMatch(/^■+□+$/);
    await kept.store.places.follow({ place: 'slack:T1/C1', dossier: 'kr-childrens-act', lang: 'ko' }, true);
    const due = await reminderDeliveries(kept.store, Date.parse('2026-12-01T00:00:00Z'));
    expect(due.map((r) => r.occasion)).toEqual(['remind/kr-childrens-act/2026-12-08/7']);
    expect(letters(await run(regulations, 'id:kr-childrens-act'))).toContain('1 new since you last looked');

    const doubtful = moves(
      read(
        '어린이제품안전특별법 2027년 2월 1일 시행',
        '테무 등에 적용되는 어린이제품안전특별법은 2027년 2월 1일 시행된다.',
        {
          story: 's2',
        },
      ),
    );
    await kept.store.ledger.add({ events: doubtful });
    const waiting = await run(review, '');
    expect(letters(waiting)).toMatch(/another date than 2026-12-03/);
    const [held] = await kept.store.ledger.events({ held: true });
    expect(letters(await run(regulations, 'id:kr-childrens-act'))).not.toContain('2027');
    expect((await run(review, `accept:${held?.id} dossier:kr-childrens-act`)).text).toContain('takes effect');
    expect(letters(await run(regulations, 'id:kr-childrens-act'))).toContain('1 Feb 2027');
    expect(await kept.store.ledger.events({ held: true })).toEqual([]);
  });
});
