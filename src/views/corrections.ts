import { dayOf, valued } from '../core/figures.ts';
import type { Correction } from '../core/ledger.ts';
import type { Delivery, NewDelivery, Owing } from '../core/ports.ts';
import { tell, warning, type Block, type Reply, type Span, type Text } from '../core/reply.ts';
import type { UiLanguage } from '../core/words.ts';
import { correctionWords } from '../words/corrections.ts';

type ByReceipt = ReadonlyMap<string, Correction>;

function byWhom(c: Correction, lang: UiLanguage): string {
  const w = correctionWords[lang];
  const said =
    c.by.who === 'source' ? w.sourceCorrects(c.by.name) : c.now ? w.amendedBy(c.by.name) : w.rejectedBy(c.by.name);
  return c.why ? `${said}: ${c.why}` : said;
}

/** What a figure says since it was corrected: both values, each opening its receipt; or that it was withdrawn. */
function afterwards(was: Span, c: Correction, lang: UiLanguage): readonly Span[] {
  const w = correctionWords[lang];
  if (!c.now) return [was, ` (${w.withdrawn})`];
  return [was, ' → ', { figure: valued(c.now.value, c.now.unit, lang), receipt: c.now.receipt }];
}

/** One line that says when a figure was corrected, from what to what, and who says so. */
export function correctionSpans(c: Correction, lang: UiLanguage, zone: string): readonly Span[] {
  const was = { figure: valued(c.was.value, c.was.unit, lang), receipt: c.receipt };
  return [correctionWords[lang].line(dayOf(c.at, zone, lang)), ...afterwards(was, c, lang), ` · ${byWhom(c, lang)}`];
}

function inText(t: Text, known: ByReceipt, lang: UiLanguage): Text {
  if (typeof t === 'string') return t;
  return t.flatMap((s): readonly Span[] => {
    const c = typeof s !== 'string' && 'figure' in s ? known.get(s.receipt) : undefined;
    return c ? afterwards(s, c, lang) : [s];
  });
}

function inBlock(b: Block, known: ByReceipt, lang: UiLanguage): Block {
  if (b.kind === 'text') return { ...b, text: inText(b.text, known, lang) };
  if (b.kind === 'facts') return { ...b, rows: b.rows.map(([label, v]) => [label, inText(v, known, lang)] as const) };
  if (b.kind === 'table') return { ...b, rows: b.rows.map((row) => row.map((cell) => inText(cell, known, lang))) };
  return b;
}

/**
 * A reply that was told, marked: its first line says that it was corrected, a line for each correction follows, and every
 * corrected figure stands beside what replaces it. Nothing is taken away.
 */
export function amendedReply(reply: Reply, corrections: readonly Correction[], zone: string): Reply {
  const lang = reply.lang ?? 'en';
  const known: ByReceipt = new Map(corrections.map((c) => [c.receipt, c]));
  const mark = `${correctionWords[lang].mark} · `;
  return {
    ...reply,
    text: reply.text.startsWith(mark) ? reply.text : `${mark}${reply.text}`,
    blocks: [
      ...corrections.map((c) => warning(correctionSpans(c, lang, zone))),
      ...reply.blocks.map((b) => inBlock(b, known, lang)),
    ],
  };
}

/** What is posted where the message itself cannot be edited any more: which figures, and which message had them. */
function noticeReply(delivery: Delivery, corrections: readonly Correction[], lang: UiLanguage, zone: string): Reply {
  const w = correctionWords[lang];
  const day = dayOf(delivery.queued, zone, lang);
  return {
    ...tell(w.notice(corrections.length), ...corrections.map((c) => warning(correctionSpans(c, lang, zone))), {
      kind: 'text',
      tone: 'muted',
      text: `${w.carriedBy(day, delivery.reply.text || delivery.occasion)} ${w.cannotEdit}`,
    }),
    lang,
  };
}

/** A delivery as it reads since the corrections it owes, and the edit of its message; `lang` where its own text is gone. */
export function amendment(
  { delivery, corrections }: Owing,
  lang: UiLanguage,
  zone: string,
): { readonly reply: Reply; readonly edit: NewDelivery } {
  const first = corrections[0]?.receipt ?? '';
  return {
    reply: amendedReply(delivery.reply, corrections, zone),
    edit: {
      to: delivery.to,
      occasion: `correct/${delivery.id}/${first}`,
      reply: noticeReply(delivery, corrections, delivery.reply.lang ?? lang, zone),
      after: null,
      amends: delivery.id,
    },
  };
}
