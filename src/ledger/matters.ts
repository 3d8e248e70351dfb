// Long because it is a register: one entry per matter, no logic. What happened stands in the events, with receipts.
import type { MarkKind } from '../core/ledger.ts';
import type { Bilingual } from '../core/words.ts';

export const MATTER_KINDS = ['rule', 'tax', 'case', 'agreement', 'court', 'safety', 'investment', 'entry'] as const;
/** What sort of matter a dossier follows; it decides the stages it can go through. */
export type MatterKind = (typeof MATTER_KINDS)[number];

/** What is said of a day that only a newly read article names. */
export const MARK_SAID: Readonly<Record<MarkKind, Bilingual>> = {
  comments: { en: 'comments close', ko: '의견 제출 마감' },
  effective: { en: 'takes effect', ko: '시행' },
  target: { en: 'target', ko: '목표일' },
  deadline: { en: 'deadline', ko: '기한' },
  ends: { en: 'ends', ko: '종료' },
};

/** A dated mark of a matter; `event` is the row that says so and gives its receipt. */
export type Mark = {
  readonly kind: MarkKind;
  /** As exact as it was read: '2026-12-03', '2027-01', '2027'. */
  readonly date: string;
  readonly event: string;
  readonly said: Bilingual;
  /** Worked out from "one year after promulgation" and the like, not printed as a date. */
  readonly about?: true;
};

/** The terms of an investment promise, beyond the amount its first event carries. */
export type Terms = {
  readonly kind: 'spending' | 'acquisition' | 'venture';
  readonly over: string | null;
  readonly by: string | null;
  readonly purpose: Bilingual;
};

/** A matter that events belong to: its name, kind and dates; `stages` says what an event meant where its status cannot. */
export type Matter = {
  readonly id: string;
  readonly kind: MatterKind;
  readonly title: Bilingual;
  readonly marks?: readonly Mark[];
  readonly stages?: Readonly<Record<string, string>>;
  readonly terms?: Terms;
};

/** The matters of the starter ledger; an event names its own by id. */
export const MATTERS: readonly Matter[] = [
  {
    id: 'kr-ecommerce-agent',
    kind: 'rule',
    title: { en: 'E-Commerce Act: local agent duty', ko: '전자상거래법 개정: 국내대리인 지정 의무' },
    stages: { e022: 'consulted', e041: 'reviewed', e103: 'passed', e112: 'consulted' },
    marks: [
      {
        kind: 'comments',
        date: '2024-05-07',
        event: 'e022',
        said: { en: 'comments on the bill close', ko: '개정안 입법예고 의견 마감' },
      },
      {
        kind: 'comments',
        date: '2026-04-20',
        event: 'e112',
        said: { en: 'comments on the draft decree close', ko: '시행령 입법예고 의견 마감' },
      },
      {
        kind: 'effective',
        date: '2026-07-21',
        event: 'e117',
        said: { en: 'consent decree and stiffer surcharges (expected)', ko: '동의의결·과징금 강화 시행(예상)' },
      },
      {
        kind: 'effective',
        date: '2027-01',
        event: 'e103',
        about: true,
        said: { en: 'one year after promulgation', ko: '공포 1년 뒤' },
      },
    ],
  },
  {
    id: 'kr-direct-purchase-kc',
    kind: 'rule',
    title: { en: 'Plan to bar 80 product types without KC mark', ko: 'KC 미인증 80개 품목 직구 차단 계획(철회)' },
    stages: { e030: 'withdrawn' },
  },
  {
    id: 'kr-product-safety-act',
    kind: 'rule',
    title: {
      en: 'Product Safety Framework Act: direct-purchase goods',
      ko: '제품안전기본법 개정: 해외직구 제품',
    },
    marks: [
      {
        kind: 'effective',
        date: '2026-06-03',
        event: 'e114',
        said: { en: 'in force', ko: '시행' },
      },
    ],
  },
  {
    id: 'kr-childrens-act',
    kind: 'rule',
    title: { en: "Children's Products Safety Act, amended", ko: '어린이제품안전특별법 개정' },
    stages: { e121: 'passed' },
    marks: [{ kind: 'effective', date: '2026-12-03', event: 'e121', said: { en: 'takes effect', ko: '시행' } }],
  },
  {
    id: 'kr-usd150',
    kind: 'tax',
    title: { en: 'Reform of the USD 150 exemption', ko: '150달러 소액면세 개편 논의' },
  },
  {
    id: 'kr-safety-agreement',
    kind: 'agreement',
    title: { en: 'Voluntary product safety agreement', ko: '제품안전 자율협약' },
  },
  {
    id: 'kr-seoul-tests',
    kind: 'safety',
    title: { en: 'Seoul city product tests', ko: '서울시 해외직구 안전성 검사' },
  },
  {
    id: 'kr-national-tests',
    kind: 'safety',
    title: { en: 'National tests of direct-purchase goods', ko: '정부 해외직구 제품 안전성 조사' },
  },
  {
    id: 'kr-pipc-probe',
    kind: 'case',
    title: { en: 'PIPC: privacy cases on AliExpress and Temu', ko: '개인정보위: 알리·테무 개인정보 사건' },
  },
  {
    id: 'kr-pipc-tiktok',
    kind: 'case',
    title: { en: 'PIPC: TikTok tracking and consent', ko: '개인정보위: 틱톡 추적·동의 사건' },
    stages: { e118: 'sanction' },
  },
  {
    id: 'kr-kcc-tiktok-2020',
    kind: 'case',
    title: { en: 'KCC: TikTok and under-14 data (2020)', ko: '방통위: 틱톡 아동 개인정보(2020년)' },
    stages: { e001: 'sanction' },
  },
  {
    id: 'kr-kftc-aliexpress-duties',
    kind: 'case',
    title: { en: 'KFTC: AliExpress and seller duties', ko: '공정위: 알리익스프레스 통신판매 의무 위반' },
    stages: { e038: 'finding' },
  },
  {
    id: 'kr-kftc-aliexpress-discounts',
    kind: 'case',
    title: { en: 'KFTC: AliExpress false discounts', ko: '공정위: 알리익스프레스 허위 할인' },
    stages: { e042: 'finding' },
  },
  {
    id: 'kr-kftc-temu-ads',
    kind: 'case',
    title: { en: 'KFTC: Temu advertising and e-commerce law', ko: '공정위: 테무 표시광고·전자상거래법 위반' },
  },
  {
    id: 'kr-kftc-terms',
    kind: 'case',
    title: { en: 'KFTC: unfair terms of AliExpress and Temu', ko: '공정위: 알리·테무 불공정 약관' },
    stages: { e051: 'sanction' },
  },
  {
    id: 'kr-kftc-shein-registration',
    kind: 'case',
    title: { en: 'KFTC: Shein without registration', ko: '공정위: 쉬인 통신판매업 미신고' },
    stages: { e052: 'finding' },
  },
  {
    id: 'kr-kcc-aliexpress-membership',
    kind: 'case',
    title: { en: 'KCC: AliExpress paid membership', ko: '방통위: 알리익스프레스 유료 멤버십' },
    stages: { e046: 'finding' },
  },
  {
    id: 'kr-gmarket-jv',
    kind: 'investment',
    title: { en: 'Gmarket and AliExpress joint venture', ko: '지마켓·알리익스프레스 합작법인' },
    terms: {
      kind: 'venture',
      over: null,
      by: null,
      purpose: {
        en: '50:50 venture owning Gmarket and AliExpress Korea',
        ko: '지마켓과 알리익스프레스코리아를 소유할 50:50 합작',
      },
    },
    marks: [
      {
        kind: 'ends',
        date: '2028-09',
        event: 'e086',
        about: true,
        said: { en: 'three-year data conditions end', ko: '정보 공유 금지 조건 3년 종료' },
      },
    ],
  },
  {
    id: 'kr-alibaba-investment',
    kind: 'investment',
    title: { en: 'Alibaba: USD 1.1bn for Korea', ko: '알리바바 한국 투자 계획 11억 달러' },
    terms: {
      kind: 'spending',
      over: 'P3Y',
      by: '2027-03',
      purpose: {
        en: 'Korea business, with a logistics centre (USD 200m in 2024)',
        ko: '한국 사업과 물류센터(2024년 2억 달러)',
      },
    },
    marks: [
      {
        kind: 'target',
        date: '2027-03',
        event: 'e020',
        about: true,
        said: { en: 'three years from the plan', ko: '계획 발표 3년' },
      },
    ],
  },
  {
    id: 'kr-aliexpress-ip',
    kind: 'investment',
    title: { en: 'AliExpress: KRW 10bn against counterfeits', ko: '알리익스프레스 가품 대책 100억 원' },
    terms: {
      kind: 'spending',
      over: null,
      by: null,
      purpose: { en: 'against counterfeits', ko: '가품 대책' },
    },
  },
  {
    id: 'kr-aliexpress-breach',
    kind: 'case',
    title: { en: 'AliExpress seller account breach', ko: '알리익스프레스 판매자 계정 침해' },
  },
  {
    id: 'kr-coupang-leak',
    kind: 'case',
    title: { en: 'Coupang data leak', ko: '쿠팡 개인정보 유출' },
  },
  {
    id: 'kr-temu-data-policy',
    kind: 'case',
    title: { en: "Temu's sharing of Korean users' data", ko: '테무 한국 이용자 정보 공유 방침' },
  },
  { id: 'kr-entry-temu', kind: 'entry', title: { en: 'Temu in Korea', ko: '테무 한국 진출' } },
  { id: 'kr-entry-aliexpress', kind: 'entry', title: { en: 'AliExpress in Korea', ko: '알리익스프레스 한국 진출' } },
  { id: 'kr-entry-shein', kind: 'entry', title: { en: 'Shein in Korea', ko: '쉬인 한국 진출' } },
  {
    id: 'eu-dsa-aliexpress',
    kind: 'case',
    title: { en: 'DSA case: AliExpress', ko: 'EU 디지털서비스법 사건: 알리익스프레스' },
    stages: { e072: 'sanction', e073: 'finding' },
  },
  {
    id: 'eu-dsa-temu',
    kind: 'case',
    title: { en: 'DSA case: Temu', ko: 'EU 디지털서비스법 사건: 테무' },
    stages: { e032: 'probe', e078: 'finding', e119: 'sanction' },
    marks: [
      {
        kind: 'deadline',
        date: '2026-08-28',
        event: 'e119',
        said: { en: 'remediation plan due', ko: '개선 계획 제출 기한' },
      },
    ],
  },
  {
    id: 'eu-dsa-shein',
    kind: 'case',
    title: { en: 'DSA case: Shein', ko: 'EU 디지털서비스법 사건: 쉬인' },
    stages: { e025: 'probe' },
  },
  { id: 'eu-cpc-temu', kind: 'case', title: { en: 'EU consumer action: Temu', ko: 'EU 소비자보호 조치: 테무' } },
  { id: 'eu-cpc-shein', kind: 'case', title: { en: 'EU consumer action: Shein', ko: 'EU 소비자보호 조치: 쉬인' } },
  { id: 'eu-fsr-temu', kind: 'case', title: { en: 'EU foreign subsidies: Temu', ko: 'EU 역외보조금: 테무' } },
  {
    id: 'eu-low-value-duty',
    kind: 'tax',
    title: { en: 'EUR 3 duty on low-value parcels', ko: 'EU 소액 소포 3유로 관세' },
    marks: [
      {
        kind: 'effective',
        date: '2026-07-01',
        event: 'e099',
        said: { en: 'EUR 3 per item category applies', ko: '품목당 3유로 적용' },
      },
    ],
  },
  {
    id: 'eu-handling-fee',
    kind: 'tax',
    title: { en: 'EU handling fee on low-value parcels', ko: 'EU 소액 소포 취급 수수료' },
    marks: [
      {
        kind: 'target',
        date: '2026-11-01',
        event: 'e120',
        said: { en: 'target date ("no later than"); outcome not found', ko: '목표 시점("늦어도"), 결과 미확인' },
      },
    ],
  },
  {
    id: 'ie-dpc-tiktok',
    kind: 'case',
    title: { en: 'Irish DPC: TikTok transfers', ko: '아일랜드 DPC: 틱톡 정보 이전' },
  },
  {
    id: 'fr-fast-fashion',
    kind: 'rule',
    title: { en: 'French fast-fashion bill', ko: '프랑스 초저가 패션 규제법' },
    stages: { e069: 'reviewed' },
  },
  {
    id: 'fr-dgccrf-shein',
    kind: 'case',
    title: { en: 'DGCCRF: Shein price cuts', ko: '프랑스 DGCCRF: 쉬인 거짓 할인' },
  },
  {
    id: 'fr-cnil-shein',
    kind: 'case',
    title: { en: 'CNIL: Shein cookies', ko: '프랑스 CNIL: 쉬인 쿠키' },
  },
  {
    id: 'fr-shein-dolls',
    kind: 'court',
    title: { en: 'Suspension of Shein in France', ko: '프랑스 쉬인 사이트 정지 사건' },
    stages: { e089: 'probe', e090: 'filed', e100: 'ruling' },
  },
  {
    id: 'it-agcm-shein',
    kind: 'case',
    title: { en: 'AGCM: Shein green claims', ko: '이탈리아 AGCM: 쉬인 친환경 주장' },
  },
  {
    id: 'us-de-minimis',
    kind: 'tax',
    title: { en: 'End of the US de minimis', ko: '미국 소액면세 종료' },
    stages: { e058: 'proposed', e059: 'proposed' },
    marks: [
      {
        kind: 'effective',
        date: '2025-08-29',
        event: 'e079',
        said: { en: 'suspension for all countries', ko: '모든 국가 면세 중단' },
      },
      {
        kind: 'effective',
        date: '2027',
        event: 'e076',
        said: { en: 'repealed by statute', ko: '법정 폐지' },
      },
    ],
  },
  {
    id: 'us-tariffs-2026',
    kind: 'tax',
    title: { en: 'US tariffs after Learning Resources v. Trump', ko: '러닝리소시스 판결 뒤 미국 관세' },
    stages: { e110: 'reviewed' },
  },
  { id: 'us-nebraska-temu', kind: 'court', title: { en: 'Nebraska v. Temu', ko: '네브래스카주 대 테무' } },
  { id: 'us-texas-temu', kind: 'court', title: { en: 'Texas v. Temu', ko: '텍사스주 대 테무' } },
  {
    id: 'us-texas-shein',
    kind: 'court',
    title: { en: 'Texas v. Shein', ko: '텍사스주 대 쉬인' },
    stages: { e096: 'probe' },
  },
  {
    id: 'us-texas-aliexpress',
    kind: 'case',
    title: { en: 'Texas: AliExpress and privacy', ko: '텍사스주: 알리익스프레스 개인정보' },
  },
  { id: 'us-inform-temu', kind: 'case', title: { en: 'INFORM Act: Temu', ko: '미국 INFORM 소비자법: 테무' } },
  {
    id: 'jp-product-safety',
    kind: 'rule',
    title: { en: 'Japan: domestic administrator for overseas sellers', ko: '일본: 해외 판매자 국내 관리인 의무' },
  },
  {
    id: 'jp-consumption-tax',
    kind: 'tax',
    title: { en: 'Japan: consumption tax on imports up to JPY 10,000', ko: '일본: 1만 엔 이하 수입 소비세' },
    marks: [
      {
        kind: 'effective',
        date: '2028-04',
        event: 'e101',
        said: { en: 'according to the outline', ko: '세제 개편 대강' },
      },
    ],
  },
  { id: 'jp-entry-temu', kind: 'entry', title: { en: 'Temu in Japan', ko: '테무 일본 진출' } },
  { id: 'jp-entry-tiktokshop', kind: 'entry', title: { en: 'TikTok Shop in Japan', ko: '틱톡샵 일본 진출' } },
  {
    id: 'id-social-commerce',
    kind: 'rule',
    title: {
      en: 'Indonesia: social commerce ban and return of TikTok Shop',
      ko: '인도네시아: 소셜커머스 금지와 틱톡샵 재개',
    },
    stages: { e008: '', e009: '', e013: '', e014: '' },
  },
  {
    id: 'id-tokopedia',
    kind: 'investment',
    title: { en: 'TikTok and Tokopedia', ko: '틱톡의 토코피디아 인수' },
    terms: {
      kind: 'acquisition',
      over: null,
      by: null,
      purpose: {
        en: '75.01 % of Tokopedia (commitment announced as USD 1.5bn)',
        ko: '토코피디아 지분 75.01%(발표한 총 약정 15억 달러)',
      },
    },
  },
  {
    id: 'id-tiktok-investment',
    kind: 'investment',
    title: { en: 'TikTok: billions for South-East Asia', ko: '틱톡 동남아 투자' },
    terms: {
      kind: 'spending',
      over: null,
      by: null,
      purpose: { en: 'South-East Asia', ko: '동남아시아 사업' },
    },
  },
  { id: 'id-temu-block', kind: 'rule', title: { en: 'Indonesia blocks Temu', ko: '인도네시아의 테무 차단' } },
  {
    id: 'my-social-commerce',
    kind: 'rule',
    title: { en: 'Malaysia: social commerce rules', ko: '말레이시아: 소셜커머스 규제 검토' },
  },
  {
    id: 'vn-temu-registration',
    kind: 'case',
    title: { en: 'Vietnam: Temu without registration', ko: '베트남: 테무 미등록 영업' },
    stages: { e054: 'sanction', e060: 'sanction' },
  },
  { id: 'vn-ecommerce-law', kind: 'rule', title: { en: 'Vietnam: E-commerce Law', ko: '베트남 전자상거래법' } },
  { id: 'mx-parcel-duty', kind: 'tax', title: { en: 'Mexico: duty on parcels', ko: '멕시코 소액 소포 관세' } },
];

const BY_ID = new Map(MATTERS.map((m) => [m.id, m]));

/** The matter of that id; undefined for one that only later events opened. */
export function matterOf(id: string): Matter | undefined {
  return BY_ID.get(id);
}
