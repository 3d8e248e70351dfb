import type { Status } from '../core/story.ts';
import { wallTime, type Instant } from '../core/time.ts';
import type { MatterKind } from './matters.ts';

type StageWords = { readonly stage: string; readonly words: RegExp };

const LAW: readonly StageWords[] = [
  {
    stage: 'withdrawn',
    words:
      /(?:법안|개정안|계획|방안|규정)[을를이가은는]?\s?(?:자진\s?)?(?:철회|폐기)(?:했|됐|하기로|키로|한다)|withdr(?:ew|awn|aws) (?:the |its )?(?:bill|plan|proposal)|(?:bill|plan|proposal) (?:was |is )?(?:withdrawn|scrapped)/iu,
  },
  {
    stage: 'in_force',
    words:
      /시행(?:됐|됩니다|된다|되었|에\s?들어|에\s?돌입)|(?:부터|오늘)\s?(?:본격\s?)?시행|(?:took|takes|came|comes|has come|entered|enters) (?:in)?to (?:force|effect)|(?:took|takes) effect|now in force|mulai berlaku|施行され|正式生效|có hiệu lực/iu,
  },
  {
    stage: 'promulgated',
    words:
      /공포(?:했|됐|되었|한다|된다|됐다)|관보에\s?게재|promulgated|published in the Official (?:Journal|Gazette)|公布され|diundangkan/iu,
  },
  {
    stage: 'passed',
    words:
      /본회의(?:를|에서|서)?\s?(?:최종\s?)?(?:통과|가결|의결|처리)|국회(?:를|에서)?\s?통과|국무회의(?:에서|서|를)?\s?(?:심의\s?)?[·・]?\s?(?:의결|통과)|(?:parliament|senate|national assembly|assembly|congress|council|lawmakers|legislature|cabinet)(?: has| have|'s)? (?:finally )?(?:passed|approved|adopted)|(?:was|were) (?:passed|approved|adopted) by|可決|成立し|disahkan|获通过|thông qua/iu,
  },
  {
    stage: 'reviewed',
    words:
      /(?:상임위|법사위|정무위|산자위|기재위|소위|위원회)[^.。]{0,14}(?:통과|의결|가결)|committee (?:has )?(?:approved|passed|cleared|backed)/iu,
  },
  {
    stage: 'consulted',
    words:
      /입법\s?예고|행정\s?예고|공개\s?의견\s?수렴|(?:opens?|opened|launche[sd]|starts?) (?:a )?(?:public )?consultation|(?:seeks?|sought|invites?|invited) (?:public )?comments?|パブリックコメント|意见征集|公开征求意见/iu,
  },
  {
    stage: 'proposed',
    words:
      /(?:법안|개정안|특별법)[을를]?\s?(?:대표\s?)?(?:발의|제출)(?:했|됐|하)|발의했|(?:introduced|tabled|submitted|unveiled) (?:a |the )?(?:bill|draft|proposal)|proposed (?:a )?(?:bill|law|rule|duty|regulation)/iu,
  },
];

const CASE: readonly StageWords[] = [
  {
    stage: 'appeal',
    words:
      /항소(?:했|하기로|키로|장)|불복(?:해|하고|했)|(?:취소|행정)\s?소송(?:을)?\s?(?:제기|냈|내기로)|집행정지(?:를)?\s?신청|(?:has |have |files? an |filed an |lodge[sd] an )appeal(?:ed)?\b|appeals (?:the|against)|控訴|上诉/iu,
  },
  {
    stage: 'sanction',
    words:
      /과징금(?:과\s?[가-힣]+)?[^.。]{0,24}(?:부과|처분)(?:했|하기로|키로|한다)|시정명령(?:을|과)?[^.。]{0,12}(?:내렸|부과했|처분)|(?:was|were|been) fined|(?:fines|fined|imposed a fine)|罚款|課徴金納付命令/iu,
  },
  {
    stage: 'finding',
    words:
      /심사보고서(?:를)?\s?(?:발송|송부|보냈|상정)|잠정(?:적으로)?\s?(?:결론|판단)|preliminar(?:y|ily) f(?:indings?|ound|inds)|statement of objections|暂时认定|暫定的/iu,
  },
  {
    stage: 'probe',
    words:
      /조사(?:에|를)?\s?(?:전격\s?)?(?:착수|나섰|개시|시작)|현장\s?조사(?:를)?\s?(?:벌|실시|나|진행)|직권\s?조사|(?:open(?:s|ed)|launch(?:es|ed)|start(?:s|ed)|began) (?:a |an |formal |its )*(?:probe|investigation|inquiry|proceedings)|立案调查|調査を開始/iu,
  },
];

const COURT: readonly StageWords[] = [
  { stage: 'appeal', words: CASE[0]?.words ?? /$^/u },
  {
    stage: 'ruling',
    words:
      /판결(?:했|을\s?내렸|이\s?나왔)|선고(?:했|됐)|기각(?:했|됐)|(?:court|judge|tribunal)[^.]{0,30}(?:ruled|rules|dismissed|rejected|ordered)|判決|裁定/iu,
  },
  {
    stage: 'filed',
    words:
      /소송(?:을)?\s?(?:제기|냈)|제소(?:했|하)|고소(?:했|하)|\bsue[sd]\b|files? (?:a )?(?:law)?suit|filed (?:a )?(?:law)?suit|起訴|起诉|提訴/iu,
  },
];

const AGREEMENT: readonly StageWords[] = [
  {
    stage: 'reported',
    words:
      /이행\s?(?:점검|실적|결과|현황)(?:을|를)?\s?(?:공개|발표|보고)|(?:published|reported) (?:on )?(?:compliance|implementation)/iu,
  },
  {
    stage: 'signed',
    words:
      /협약(?:을)?\s?(?:체결|맺)|서명(?:했|하)|(?:signed|signs) (?:a |an |the )?(?:voluntary )?(?:agreement|pledge|MOU)/iu,
  },
];

const PROMISE: readonly StageWords[] = [
  {
    stage: 'withdrawn',
    words:
      /투자(?:\s?계획)?[을를]?\s?(?:철회|백지화|취소)(?:했|하기로|키로)|(?:scrapped|cancelled|canceled|dropped) (?:the |its )?(?:plan|investment|deal)/iu,
  },
  {
    stage: 'done',
    words:
      /투자(?:를|금을)?\s?(?:모두\s?)?(?:완료|집행)(?:했|됐)|(?:물류센터|창고|풀필먼트센터)[^.。]{0,12}(?:준공|완공|문을\s?열)|인수(?:를|가)?\s?(?:완료|마무리)(?:했|됐)|(?:completed|closed) (?:the |its )?(?:investment|acquisition|deal|purchase|transaction)/iu,
  },
  {
    stage: 'filed',
    words:
      /외국인\s?투자(?:를)?\s?신고|투자\s?신고서|기업결합(?:을|\s?심사(?:를)?)?\s?(?:신고|신청)|(?:filed|files|submitted) (?:it |the deal |the plan |an application )?(?:for approval|with (?:the )?(?:regulator|KFTC|Fair Trade|authorities|commission))/iu,
  },
];

const WORDS: Readonly<Record<MatterKind, readonly StageWords[]>> = {
  rule: LAW,
  tax: LAW,
  case: CASE,
  court: COURT,
  agreement: AGREEMENT,
  investment: PROMISE,
  safety: [],
  entry: [],
};

/** The status that an event has which tells a stage. */
export const STATUS_OF: Readonly<Record<string, Status>> = {
  ...{ proposed: 'proposed', consulted: 'proposed', reviewed: 'proposed' },
  ...{ passed: 'passed', promulgated: 'passed', in_force: 'in_force', withdrawn: 'concluded' },
  ...{ probe: 'announced', finding: 'announced', sanction: 'concluded', appeal: 'announced' },
  ...{ filed: 'passed', ruling: 'concluded', signed: 'in_force', reported: 'concluded', done: 'concluded' },
};

/** What is expected, planned, denied or conditional has not happened. */
const EXPECTED =
  /(?:[될할낼릴질]|는|를|을)\s?(?:전망|예정|계획|방침|것으로|듯|가능성)|예정(?:이|인|대로)|(?:추진|검토|논의|준비)(?:한다|하고|하는|할|중)|앞두|예상|않(?:았|는다|기로)|못했|아니|요구했|촉구|해야|\bexpected to\b|\bplans? to\b|\bset to\b|\b(?:could|may|might|would|should|must)\b|\bwill be\b|\bif (?:passed|approved|adopted)\b|\baims? to\b|\bconsider(?:s|ing)\b|\bcalls? (?:on|for)\b|\bnot (?:been |yet )|\bfailed to\b/iu;

/** A sentence of a text and where it stands in it. */
export type Sentence = { readonly text: string; readonly at: number };

/** A text's sentences, one a line and one at each full stop; the headline is the first. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const m of text.matchAll(/[^\n]+?(?:[.!?](?=\s|["'”’)]|$)["'”’)]*|[。！？]|(?=\n)|$)/gu)) {
    const said = m[0].trim();
    if (said) found.push({ text: said, at: m.index + m[0].indexOf(said) });
  }
  return found;
}

/** A stage that a sentence says was reached. */
export type Told = { readonly stage: string; readonly by: Sentence };

/** The stages of a kind of matter that sentences say were reached, each by the first that does; expectations are none. */
export function stagesTold(kind: MatterKind, sentences: readonly Sentence[]): readonly Told[] {
  return WORDS[kind].flatMap(({ stage, words }): readonly Told[] => {
    const by = sentences.find((s) => words.test(s.text) && !EXPECTED.test(s.text));
    return by ? [{ stage, by }] : [];
  });
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const EN_DATE = new RegExp(`(?:(\\d{1,2}) (${MONTHS})|(${MONTHS}) (\\d{1,2}))(?:,? (20\\d{2}))?`, 'giu');
const KO_DATE = /(?:(20\d{2})년\s?|(내년|올해)\s?)?(\d{1,2})월\s?(\d{1,2})일/gu;

function isoOf(year: number, month: number, day: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** The days a sentence prints, as ISO; one without a year is the next of its name after the day of publication. */
export function daysIn(sentence: string, published: Instant): readonly string[] {
  const today = wallTime(published, 'Asia/Seoul').date;
  const thisYear = Number(today.slice(0, 4));
  const next = (month: number, day: number) => {
    const iso = isoOf(thisYear, month, day);
    return iso && iso >= today ? iso : isoOf(thisYear + 1, month, day);
  };
  const korean = [...sentence.matchAll(KO_DATE)].map((m) => {
    const year = m[1] ? Number(m[1]) : m[2] ? thisYear + Number(m[2] === '내년') : undefined;
    return year ? isoOf(year, Number(m[3]), Number(m[4])) : next(Number(m[3]), Number(m[4]));
  });
  const english = [...sentence.matchAll(EN_DATE)].map((m) => {
    const month = MONTHS.split('|').indexOf((m[2] ?? m[3] ?? '').toLowerCase()) + 1;
    const day = Number(m[1] ?? m[4]);
    return m[5] ? isoOf(Number(m[5]), month, day) : next(month, day);
  });
  return [...new Set([...korean, ...english].flatMap((d) => d ?? []))];
}
