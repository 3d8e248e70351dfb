import type { DutyBook, DutyRule, Money } from '../core/duty.ts';
import type { Figure, Span } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';

/** Who reads an answer, with what book. */
export type Reader = { readonly duty: DutyBook; readonly lang: UiLanguage };

const KOREAN: Readonly<Record<string, string>> = {
  USD: '달러',
  KRW: '원',
  EUR: '유로',
  CNY: '위안',
  JPY: '엔',
  GBP: '파운드',
};

function grouped(amount: string, least: number): string {
  const [whole = '0', part = ''] = amount.replace(/^-/, '').split('.');
  const cents = part === '' && least === 0 ? '' : `.${part.padEnd(least, '0')}`;
  return `${amount.startsWith('-') ? '-' : ''}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${cents === '.' ? '' : cents}`;
}

/** An amount to the last digit, never shortened: `KRW 59,350`, `59,350원`, `USD 150.01`, `150.01달러`. */
export function exactly(m: Money, lang: UiLanguage): string {
  const number = grouped(m.amount, m.amount.includes('.') ? 2 : 0);
  const ko = KOREAN[m.currency];
  return lang === 'ko' && ko ? `${number}${ko}` : `${m.currency} ${number}`;
}

/** Won of a number. */
export function won(amount: string | { toFixed(): string }, lang: UiLanguage): string {
  return exactly({ amount: typeof amount === 'string' ? amount : amount.toFixed(), currency: 'KRW' }, lang);
}

/** A figure whose receipt is a row of law; a figure that the asker gave stands without one. */
export function byRule(book: DutyBook, figure: string, rule: string | null): Span {
  const row = rule === null ? undefined : book.rule(rule);
  if (!row) return figure;
  const receipt: Figure = { figure, receipt: `rule:${row.id}` };
  return row.source.url ? { ...receipt, to: row.source.url } : receipt;
}

/** A row's name, with what must be said of it: no start date found, not verified. */
export function ruleSaid(rule: DutyRule, lang: UiLanguage): string {
  const marks = lang === 'ko' ? ['시행일 미확인', '출처 미확인'] : ['start date not found', 'not verified'];
  const said = [rule.from === null ? marks[0] : '', rule.confidence === 'unverified' ? marks[1] : ''].filter(Boolean);
  return `${rule.id} ${rule.title[lang]}${said.length ? ` (${said.join(', ')})` : ''}`;
}
