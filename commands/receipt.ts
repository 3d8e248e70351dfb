import { command, Mistake } from '../src/core/command.ts';
import { dayOf } from '../src/core/figures.ts';
import { actions, button, facts, link, say, text, warning } from '../src/core/reply.ts';
import { dateName } from '../src/ledger/names.ts';
import { correctionSpans } from '../src/views/corrections.ts';
import { ruleReply } from '../src/views/duty-rule.ts';
import { ledgerWords } from '../src/words/ledger.ts';

export default command({
  name: 'receipt',
  ko: '근거',
  summary: {
    en: 'The sentence, source and time behind a figure',
    ko: '수치의 출처 문장과 매체, 읽은 날을 보여 줍니다',
  },
  options: {
    id: {
      type: 'text',
      ko: '번호',
      required: true,
      summary: { en: 'The receipt beside a figure', ko: '수치 옆의 근거 번호' },
    },
  },
  examples: ['/receipt m084', '/근거 e113'],

  async run({ id }, { store, duty, lang }) {
    const w = ledgerWords[lang];
    const rule = /^rule:/.test(id.trim()) ? ruleReply(id.trim().slice(5), { duty, lang }) : undefined;
    if (rule) return rule;
    const receipt = await store.facts.receipt(id.trim());
    if (!receipt)
      throw new Mistake({ en: ledgerWords.en.noReceipt(id), ko: ledgerWords.ko.noReceipt(id) }, '/receipt m084');
    const event = lang === 'ko' ? (await store.ledger.events({})).find((e) => e.receipt.id === receipt.id) : undefined;
    const story = receipt.article ? (await store.articles.get(receipt.article))?.story : null;
    const history = await store.ledger.corrections(receipt.id);
    const published = receipt.published ? dateName(receipt.published, lang) : w.undated;
    return say(
      `${w.receipt(receipt.id)} · ${receipt.publisher}, ${published}`,
      ...(receipt.evidence === 'unverified' ? [warning(w.unverified)] : []),
      ...history.map((c) => warning(correctionSpans(c, lang, 'Asia/Seoul'))),
      text([{ strong: `${receipt.verbatim ? w.verbatim : w.ownWords}: ` }, receipt.sentence]),
      ...(event?.ko ? [text([{ strong: `${w.inKorean}: ` }, event.ko])] : []),
      facts([
        [w.publisher, receipt.url ? [{ link: receipt.publisher, to: receipt.url }] : receipt.publisher],
        [w.published, published],
        [w.rank, w.ranks[receipt.rank] ?? receipt.rank],
        [w.read, dayOf(receipt.read, 'Asia/Seoul', lang)],
        [w.hash, receipt.hash],
      ]),
      actions(
        ...(receipt.url ? [link(w.toSource, receipt.url)] : []),
        ...(story ? [button(w.storiesHead, `/story ${story}`)] : []),
        ...(event?.dossier ? [button(w.open, `/regulations id:${event.dossier}`)] : []),
      ),
    );
  },
});
