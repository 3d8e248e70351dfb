import { idOf, type Article, type Meaning } from '../../src/core/item.ts';
import type { AudienceFigure, Correction, KeptFact, LedgerEvent, Receipt } from '../../src/core/ledger.ts';
import type { Alert, Learned, NewDelivery, Place } from '../../src/core/ports.ts';
import type { Story } from '../../src/core/story.ts';
import { instantOf, type Instant } from '../../src/core/time.ts';

/** The morning on which these tests happen. */
export const NOW: Instant = instantOf('2026-08-24', '09:00', 'Asia/Seoul');

/** A meaning with nothing in it but what is given. */
export function meaning(given: Partial<Meaning> = {}): Meaning {
  return {
    language: 'ko',
    relevant: true,
    reasons: [],
    platforms: [],
    topics: [],
    jurisdictions: [],
    authorities: [],
    status: null,
    facts: [],
    summary: '',
    ...given,
  };
}

/** An article that a source brought at NOW. */
export function article(title: string, given: Partial<Article> = {}): Article {
  return {
    id: idOf(title),
    url: `https://news.example/${idOf(title)}`,
    title,
    body: '',
    source: 'example',
    language: 'ko',
    seen: NOW,
    meaning: meaning(),
    story: null,
    publisher: 'Example Daily',
    rank: 'press',
    ...given,
  };
}

/** The story that an article opens. */
export function story(id: string, given: Partial<Story> = {}): Story {
  return {
    id,
    title: id,
    platforms: [],
    topics: [],
    jurisdictions: [],
    status: null,
    facts: [],
    items: [],
    first: NOW,
    last: NOW,
    known: NOW,
    ...given,
  };
}

export function learned(a: Article, given: Partial<Learned> = {}): Learned {
  return { article: a, story: null, facts: [], figures: [], events: [], deliveries: [], ...given };
}

export function receipt(id: string): Receipt {
  return {
    id,
    sentence: `A sentence that says ${id}`,
    verbatim: true,
    publisher: 'Example Daily',
    url: `https://news.example/${id}`,
    published: '2026-08-23',
    read: NOW,
    hash: idOf(id),
    rank: 'press',
    evidence: 'read',
    article: null,
  };
}

export function fact(id: string, given: Partial<KeptFact> = {}): KeptFact {
  return {
    id,
    kind: 'fine',
    platform: 'Temu',
    value: 357_000_000,
    unit: 'KRW',
    period: null,
    firm: null,
    bound: 'exactly',
    background: false,
    quote: '3억5700만원',
    at: 0,
    article: 'a',
    story: 's',
    country: 'KR',
    receipt: receipt(`r-${id}`),
    known: NOW,
    ...given,
  };
}

export function figure(id: string, given: Partial<AudienceFigure> = {}): AudienceFigure {
  return {
    id,
    platform: 'Temu',
    country: 'KR',
    metric: 'MAU',
    month: '2026-07',
    period: '2026-07',
    value: 8_310_000,
    unit: 'persons',
    firm: 'WiseApp',
    firmPrinted: 'WiseApp Retail Goods',
    bound: 'about',
    note: null,
    change: null,
    receipt: receipt(`r-${id}`),
    held: null,
    known: NOW,
    dropped: null,
    ...given,
  };
}

export function event(id: string, given: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    id,
    date: '2026-05-28',
    jurisdiction: 'EU',
    authority: 'European Commission',
    platforms: ['Temu'],
    type: 'fine',
    amount: 200_000_000,
    currency: 'EUR',
    percent: null,
    status: 'concluded',
    summary: 'Fined under the DSA',
    ko: null,
    receipt: receipt(`r-${id}`),
    dossier: null,
    known: NOW,
    dropped: null,
    ...given,
  };
}

export function delivery(to: Place, occasion: string, given: Partial<NewDelivery> = {}): NewDelivery {
  return { to, occasion, reply: { text: occasion, blocks: [], to: 'channel' }, after: null, ...given };
}

/** An alert on 테무 과징금 in a place. */
export function alert(id: string, place: Place): Alert {
  return {
    id,
    place,
    by: 'U1',
    query: '테무 과징금',
    lang: 'ko',
    made: NOW,
    paused: false,
    until: null,
  };
}

/** An admin's word that the figure of a receipt no longer stands. */
export function correction(receiptId: string, given: Partial<Correction> = {}): Correction {
  return {
    receipt: receiptId,
    at: NOW,
    was: { value: 8_310_000, unit: 'persons' },
    now: null,
    by: { who: 'admin', name: 'U1' },
    why: null,
    rows: [],
    ...given,
  };
}
