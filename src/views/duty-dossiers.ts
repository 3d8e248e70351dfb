import { actions, button, text, type Block, type Reply, type Span } from '../core/reply.ts';
import { STATUS_NAMES } from '../core/vocabulary.ts';
import type { UiLanguage } from '../core/words.ts';
import { lawsOf } from '../duty/rows.ts';
import { aheadOf, latestOf, type Dossier } from '../ledger/dossier.ts';
import { dutyWords } from '../words/duty.ts';

/** A reply leads to this many dossiers; `/regulations` has them all. */
const MOST = 2;
const LABEL = 70;

function ofTax(d: Dossier): boolean {
  return d.matter.kind === 'tax' || d.events.some((e) => e.type === 'tax');
}

/** The dossiers on duty and tax of a country that had begun by a day, the latest first; withdrawn ones are left out. */
export function taxDossiers(all: readonly Dossier[], country: string, day: string): readonly Dossier[] {
  const laws = lawsOf(country);
  return all.filter((d) => {
    const begun = d.events.some((e) => e.date <= day);
    return ofTax(d) && begun && !d.withdrawn && d.jurisdictions.some((j) => laws.includes(j));
  });
}

function spansOf(d: Dossier, day: string, lang: UiLanguage): readonly Span[] {
  const w = dutyWords[lang];
  const latest = latestOf(d, day);
  const [next] = aheadOf([d], day);
  const said = w.dossier(d.matter.title[lang], STATUS_NAMES[latest?.status ?? d.status][lang]);
  const receipt = (figure: string, e: NonNullable<typeof latest>): Span => ({
    figure,
    receipt: e.receipt.id,
    to: e.receipt.url,
  });
  return [
    said,
    ...(latest ? [' ', receipt(latest.date, latest)] : []),
    ...(next ? [' → ', receipt(next.mark.date, next.mark.by), ` ${next.mark.said[lang]}`] : []),
  ];
}

/** The reply with the dossiers that may change its answer: how far each is, what is announced, a button that opens it. */
export function withDossiers(reply: Reply, found: readonly Dossier[], day: string, lang: UiLanguage): Reply {
  const shown = found.slice(0, MOST);
  if (shown.length === 0) return reply;
  const spans = shown.flatMap((d, i) => [i === 0 ? ' ' : ' · ', ...spansOf(d, day, lang)]);
  const line = text([dutyWords[lang].dossiers, ...spans]);
  const open = shown.map((d) => button(d.matter.title[lang].slice(0, LABEL), `/regulations id:${d.matter.id}`));
  const last = reply.blocks.at(-1);
  const blocks: readonly Block[] =
    last?.kind === 'actions'
      ? [...reply.blocks.slice(0, -1), line, actions(...last.items, ...open)]
      : [...reply.blocks, line, actions(...open)];
  return { ...reply, blocks };
}
