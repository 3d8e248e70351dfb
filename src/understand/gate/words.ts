// Longer than most files: one table of acts and of what turns them round, a language each.
import type { LanguageCode } from '../../core/item.ts';

/** What somebody did, as far as a wrong word about it would mislead. */
export const ACTS = [
  'fine',
  'invest',
  'recall',
  'investigate',
  'ban',
  'approve',
  'reject',
  'uphold',
  'withdraw',
  'effect',
  'sue',
  'appeal',
  'agree',
  'leak',
  'rise',
  'fall',
  'exempt',
  'abolish',
  'order',
  'admit',
  'deny',
  'prosecute',
  'leave',
  'acquire',
  'compensate',
  'safe',
  'unsafe',
  'violate',
] as const;
export type Act = (typeof ACTS)[number];

/**
 * The words of one language: what names an act, what says that it did not happen (`before` it or `after` it), what says
 * that it only may, and `shield` words that look like a negation and are none. Commas part them; `*` may go on.
 */
export type GateWords = {
  readonly acts: Readonly<Partial<Record<Act, string>>>;
  readonly not: { readonly before: string; readonly after: string };
  readonly may: { readonly before: string; readonly after: string };
  readonly shield: string;
};

const ko: GateWords = {
  acts: {
    fine: '과징금, 과태료, 벌금, 제재금, 범칙금',
    invest: '투자',
    recall: '리콜, 회수, 판매 중단, 판매중단, 판매를 중단, 판매 차단, 판매차단, 유통 차단, 판매를 차단',
    investigate: '^조사, ^수사, 직권조사, 현장조사, 실태조사, 들여다보, ^점검',
    ban: '금지, 차단, 중단, 정지',
    approve: '승인, ^통과, 의결, 가결, 채택',
    reject: '기각, 부결, 반려, 불허, 각하',
    uphold: '^인용, 받아들였, 받아들이, 승소, 유지했',
    withdraw: '철회, 취소, 백지화, 폐기, 접었, 무산',
    effect: '^시행, 발효, ^적용',
    sue: '소송, ^제소, ^고소, ^고발',
    appeal: '항소, ^상고, 불복, ^이의 신청, ^이의를',
    agree: '협약, ^합의, 서명, 체결, 약속',
    leak: '유출, 국외 이전, 해외 이전, 이전했, 국외로 이전, 새어 나',
    rise: '증가, 늘었, 늘어, 늘며, 늘고, 상승, 급증, ^성장, 올랐, 오른, ^인상, 웃돌',
    fall: '감소, 줄었, 줄어, 줄며, 줄고, 하락, 급감, 떨어, ^인하',
    exempt: '면세, 면제, 비과세',
    abolish: '폐지',
    order: '명령, 명했',
    admit: '^인정했, ^인정하, ^사과했, ^사과하, ^시인했, ^시인하',
    deny: '부인, 반박, 반발',
    prosecute: '^구속, ^기소, ^체포',
    leave: '^철수, 폐쇄, 퇴출',
    acquire: '^인수, 합병',
    compensate: '^보상, 환불, 배상',
    safe: '적합 판정, 안전하다, 안전한 것으로, 기준을 충족, 기준에 적합, 이상이 없',
    violate: '위반',
    unsafe:
      '부적합, 유해, 위해 제품, 위해제품, 위해성, 기준치 초과, 기준 초과, 초과 검출, 기준에 못 미, 기준에 미달, 기준치를 넘, 기준치를 초과',
  },
  not: { before: '', after: '않, 없, 못했, 못하, 아니, 부인, 거부, 말았, 면했, 피했, 무혐의, 취소, 철회, 기각' },
  may: {
    before: '검토, 추진, 최대',
    after:
      '수 있, 가능성, 검토, 방침, 계획, 예정, 우려, 전망, 될 경우, 할 경우, 하면, 되면, 여부, 추진, 위기, 가능, 예고, 촉구, 요구',
  },
  shield: '뿐만 아니라, 뿐 아니라, 만 아니라, 투자자, 조사에 따르면, 조사에서, 조사 결과, 소비자원, 시행령, 시행규칙',
};

const en: GateWords = {
  acts: {
    fine: 'fine, fined, fines, fining, penalty, penalties, penalised, penalized, surcharge*',
    invest: 'invest, invests, invested, investing, investment, investments',
    recall:
      'recall, recalls, recalled, pulled from sale, withdrawn from sale, sales halted, halted sales, off the market',
    investigate: 'investigat*, probe, probes, probed, probing, inquiry, inquiries, inspect*',
    ban: 'ban, bans, banned, banning, prohibit*, block, blocks, blocked, blocking, suspend*, halt, halts, halted',
    approve: 'approv*, passed, passes, adopted, adopts, ratified, cleared the, greenlit, green light',
    reject: 'reject*, dismiss*, turned down, struck down, overturn*, annul*, threw out, refused to approve',
    uphold: 'upheld, upholds, uphold, granted the, sided with, won the case, won its case',
    withdraw:
      'withdrew, withdraw, withdraws, withdrawn, scrapped, cancel*, abandon*, shelved, called off, dropped its, dropped the',
    effect:
      'take effect, takes effect, took effect, taken effect, taking effect, in force, into force, effective from, enforced, apply from, applies from, applied from, come into effect, came into effect, applies from',
    sue: 'sue, sued, sues, suing, lawsuit, lawsuits, filed suit',
    appeal: 'appeal, appeals, appealed, appealing, contest the, contested the',
    agree:
      'agreement, agreements, agreed, agrees, signed, pact, memorandum, pledge, pledged, pledges, settlement, settled, promised',
    leak: 'leak, leaks, leaked, data breach, transferred',
    rise: 'rose, rise, rises, risen, rising, increas*, grew, grown, growth, surg*, jump, jumped, climb*, up, raise, raised, raises, hike, hiked',
    fall: 'fell, fall, falls, fallen, falling, declin*, decreas*, drop, drops, dropped, down, slump*, shrank, lowered, cut, cuts',
    exempt: 'exempt, exempts, exempted, exemption, exemptions, duty-free, duty free, tax-free, waive*',
    abolish:
      'abolish*, scrap the, scraps, removes the exemption, end the exemption, ends the exemption, ended the exemption',
    order: 'ordered, corrective order',
    admit: 'admitted, admits, acknowledged, apologised, apologized, apologises, apologizes',
    deny: 'denied, denies, deny, dispute, disputes, disputed, disagree*, rebutted',
    prosecute: 'arrest*, convict*, prosecut*, indict*, charged with',
    leave:
      'exit, exits, exited, leave korea, leaves korea, leaving korea, shut down, shutting down, pull out, pulled out, pulls out, closing down, quit the',
    acquire: 'acquir*, takeover, merger, merged',
    compensate: 'compensat*, refund, refunds, refunded, damages',
    safe: 'safe, met the standard, met safety, meets safety, met all, passed safety, passed the safety, complied, compliant',
    violate: 'breach, breaches, breached, violat*, infring*',
    unsafe:
      'unsafe, hazardous, dangerous, toxic, harmful, failed safety, failed the safety, failed to meet, failed tests, non-compliant, substandard, over the limit, above the limit, did not meet, fell short',
  },
  not: {
    before:
      "not, no, never, without, didn't, wasn't, weren't, isn't, hasn't, won't, doesn't, don't, denied, denies, deny, refused, refuses, declined, declines, avoided, avoids, escaped, escapes, cleared of, nor, neither, cannot, can't, failed to, stopped short of, ruled out, rules out, cancelled, canceled, scrapped, withdrew, dropped",
    after:
      'not, was cancelled, was canceled, was scrapped, was dropped, was withdrawn, was annulled, was overturned, ruled out',
  },
  may: {
    before:
      'may, might, could, would, can, if, plans to, plan to, planning to, considering, considers, mulls, mulling, weighing, weighs, risk, risks, faces, face, facing, seeks, seeking, threatens, threatened, proposed, proposes, proposing, potential, possible, likely, expected to, aims to, intends to, whether, calls for, called for, urged, urges, up to, preparing to, should',
    after: 'may be, might be, could be, possible, likely, under consideration, would be',
  },
  shield:
    'up to, set up, sign up, signed up, take up, taken up, made up, follow up, up for, scale up, shut down, break down, crack down, cracks down, cracked down, struck down, turned down, not only, no later than, no more than, no fewer than, no less than, not just, may 1*, may 2*, may 3*, no. 1, can be seen',
};

const id: GateWords = {
  acts: {
    fine: 'denda, didenda, mendenda',
    invest: 'investasi, berinvestasi, menginvestasikan, menanamkan modal, diinvestasikan, menanamkan',
    recall: 'penarikan, ditarik, menarik, recall',
    investigate: 'penyelidikan, menyelidiki, diselidiki, memeriksa, pemeriksaan, diperiksa',
    ban: 'larang*, melarang, dilarang, pelarangan, blokir, memblokir, diblokir, pemblokiran, menghentikan, dihentikan',
    approve: 'disetujui, menyetujui, disahkan, mengesahkan, persetujuan',
    reject: 'menolak, ditolak, penolakan',
    uphold: 'menguatkan, mengabulkan, dikabulkan',
    withdraw: 'mencabut, dicabut, membatalkan, dibatalkan, batal',
    effect: 'berlaku, diberlakukan, diterapkan, memberlakukan',
    sue: 'gugat*, menggugat, digugat',
    appeal: 'banding, keberatan, kasasi',
    agree: 'kesepakatan, menandatangani, sepakat, komitmen, berkomitmen, berjanji, perjanjian',
    leak: 'kebocoran, bocor, membocorkan',
    rise: 'naik, meningkat, tumbuh, bertambah, melonjak, kenaikan, pertumbuhan, dinaikkan',
    fall: 'turun, menurun, berkurang, anjlok, penurunan, diturunkan, merosot',
    exempt: 'bebas bea, dibebaskan, bebas pajak, pembebasan',
    abolish: 'menghapus, dihapus, penghapusan',
    order: 'memerintahkan, diperintahkan, perintah',
    admit: 'mengakui, meminta maaf',
    deny: 'membantah, bantah',
    prosecute: 'ditangkap, didakwa, penuntutan',
    leave: 'hengkang, ditutup, keluar dari',
    acquire: 'akuisisi, mengakuisisi, diakuisisi, merger',
    compensate: 'kompensasi, ganti rugi, pengembalian dana',
    safe: 'dinyatakan aman, memenuhi standar, memenuhi syarat',
    violate: 'melanggar, pelanggaran',
    unsafe: 'berbahaya, tidak aman, beracun, tidak memenuhi, melebihi, melampaui batas',
  },
  not: {
    before: 'tidak, bukan, belum, tanpa, membantah, menolak, batal, tak, urung, lolos dari',
    after: 'tidak, batal, dibatalkan, belum',
  },
  may: {
    before:
      'dapat, bisa, mungkin, berencana, akan, rencana, mempertimbangkan, terancam, berpotensi, kemungkinan, jika, apabila, hingga, usulan, mengusulkan',
    after: 'mungkin, dipertimbangkan, direncanakan',
  },
  shield: 'tidak hanya, tak hanya, bukan hanya, tidak aman, tidak memenuhi',
};

const ja: GateWords = {
  acts: {
    fine: '課徴金, 制裁金, 罰金, 過料, 罰款',
    invest: '投資, 出資',
    recall: 'リコール, 回収, 販売停止, 販売を停止, 販売を中止',
    investigate: '調査, 捜査, 検査',
    ban: '禁止, 停止, 遮断, 中止, 禁じ',
    approve: '承認, 可決, 採択, 成立, 決定, 議決, 認可',
    reject: '却下, 棄却, 否決',
    uphold: '支持, 認容, 勝訴, 維持',
    withdraw: '撤回, 取り消, 取りやめ',
    effect: '施行, 発効, 適用',
    sue: '提訴, 訴訟',
    appeal: '控訴, 不服, 上訴, 異議',
    agree: '協定, 合意, 締結, 署名, 約束, 和解',
    leak: '漏洩, 漏えい, 流出, 国外に移転',
    rise: '増加, 増え, 上昇, 伸び, 増の, 上回, 引き上げ',
    fall: '減少, 減っ, 下落, 低下, 減の, 下回, 引き下げ',
    exempt: '免税, 免除, 非課税',
    abolish: '廃止',
    order: '命令, 命じ',
    admit: '誤りを認め, 責任を認め, 謝罪',
    deny: '否定, 反論, 反発',
    prosecute: '逮捕, 起訴',
    leave: '撤退, 閉鎖',
    acquire: '買収, 合併',
    compensate: '補償, 返金, 賠償',
    safe: '安全基準を満た, 適合',
    violate: '違反',
    unsafe: '不適合, 有害, 危険, 基準を超え, 基準値を超え',
  },
  not: { before: '未', after: 'ない, なかった, ず, ません, 否定, 見送, 取り消, 撤回, 免れ' },
  may: {
    before: '検討, 最大',
    after: '可能性, 検討, 方針, 計画, 予定, 見通し, おそれ, 恐れ, 場合, かどうか, 得る, れば, 見込み',
  },
  shield: 'だけでなく, のみならず, まず, 必ず, 投資家, 調査によると, 調査では',
};

/** Languages whose acts and negations are known; a text in another one is never the base of a model's words. */
export const GATE_WORDS: Readonly<Partial<Record<LanguageCode, GateWords>>> = { ko, en, id, ja };
