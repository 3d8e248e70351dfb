/**
 * What a word near a figure says about it. `asked` says that a survey was held, `usage` that its answer is
 * how many buy or use, `worth` that goods are only valued,
 * `anyone` that a penalty is for whoever breaks a rule, `whoever` that a rule binds platforms of a size ("platforms with"),
 * `income` that a tax is on what sellers earn, `will` that something is yet to come, `goods` what is sold, `opens` that a service or a shop begins, `turns` that something changes, which is a start only where
 * rules are told. `shield` words say nothing and hide the shorter words inside
 * them; `proper` ones do so only where their last word has a capital ("the Commission").
 */
export const CUES = [
  'fine',
  'invest',
  'threshold',
  'exempt',
  'parcel',
  'duty',
  'purchase',
  'share',
  'commission',
  'breach',
  'recall',
  'users',
  'daily',
  'price',
  'effective',
  'from',
  'oblige',
  'turnover',
  'other',
  'income',
  'discount',
  'rise',
  'against',
  'sum',
  'gap',
  'unsaid',
  'earlier',
  'tested',
  'each',
  'but',
  'asOf',
  'announced',
  'opens',
  'turns',
  'asked',
  'usage',
  'whoever',
  'worth',
  'anyone',
  'will',
  'goods',
  'proper',
  'shield',
] as const;
export type Cue = (typeof CUES)[number];

/** What a counted noun counts; `users` are persons that use something, `pieces` a count without a noun of its own. */
export type Counted =
  'users' | 'persons' | 'items' | 'parcels' | 'accounts' | 'cases' | 'sellers' | 'percent' | 'points' | 'none';

/**
 * A time counted from the day of publication; `month before` and `same month last year` count from the period of the
 * figures told just before ("a month earlier", "1년 전").
 */
export type Relative =
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'this month'
  | 'last month'
  | 'next month'
  | 'this year'
  | 'last year'
  | 'next year'
  | 'month before'
  | 'same month last year';

/**
 * The words of one language around figures, and no rules. A list of words is one string, parted by `|`; a word that ends in `*`
 * may go on (`penalt*`), and braces hold choices (`{koreans|shoppers} {spent|bought}`). Words are matched after folding (lower case, NFKC); Latin ones at word boundaries.
 */
export type Language = {
  /** Which mark parts the decimals; the other one groups thousands. */
  readonly decimal: '.' | ',';
  /** Three digits after either mark are thousands: Mexico writes 1,900 where Spain writes 1.900. */
  readonly eitherGroups?: true;
  /** What a peso is where the country is unknown. */
  readonly peso?: string;
  /** Words that multiply the number before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Numbers in words; they count only before a scale, a currency or a length of time. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Currency words that follow a number, by ISO code; `$`, `元` and `¥` depend on the publisher's country. */
  readonly currencies: Readonly<Record<string, string>>;
  /** Nouns and counters that follow a number. */
  readonly counted: Readonly<Partial<Record<Counted, string>>>;
  /** Words between a number and its noun that keep the two together: "8 million *active Korean* users". */
  readonly adjectives: boolean;
  readonly bounds: Readonly<
    Record<'about' | 'up to' | 'at least', { readonly before: string; readonly after: string }>
  >;
  /** Between the ends of a range, and between the old and the new figure of a change. */
  readonly range: string;
  readonly change: { readonly before: string; readonly between: string };
  /** "8 *of* 12": the first counts, the second is the whole; or, in `whole`, what follows the whole ("12개 *중*"). */
  readonly part: {
    readonly of: string;
    readonly whole: string;
    /** Before the whole of a share in words: "nine *in* ten". */
    readonly outOf?: string;
  };
  /** What makes a figure a growth or a gap, right before it or right after it; `through` may stand between. */
  readonly delta: {
    readonly before: string;
    readonly after: string;
    readonly through: string;
    /** Between the number and its noun: "41,000 *more* users". */
    readonly inside?: string;
  };
  /** Before a range that is told with a word: "*between* 5 and 10". */
  readonly between?: string;
  /** Right before a figure that held until now: "down *from* 120 %", "*기존* 5%". */
  readonly former?: string;
  /** Between a sum and the same sum in another currency: "11억달러(*약* 1조4800억원)". */
  readonly same?: string;
  /** Before a name: that something is sold there: "a shop *on* Temu". */
  readonly place?: string;
  /** Before a number that only names a law, a case or an article of it: "*Nghị định* 117/2025", "*UU Nomor* 5/1999". */
  readonly numbered?: string;
  /** A number of at least that scale without a noun is money: "과징금 *13.7억*"; unless one of these words follows. */
  readonly bareMoney?: { readonly currency: string; readonly from: number; readonly not: string };
  /** Before a number: that it is a percentage. */
  readonly percentBefore?: string;
  /** How much of a sentence one letter is, against English: Korean and Chinese say more with less. */
  readonly density: number;
  readonly cues: Readonly<Partial<Record<Cue, string>>>;
  /** Before a following name it ties the figure to that name: "8 million *for* Temu". */
  readonly towards: string;
  /** Joins names to a group: "AliExpress *and* Temu". */
  readonly and: string;
  readonly time: {
    readonly months: readonly string[];
    /** Monday to Sunday, where a rule's first day is told so: "takes effect on *Monday*". */
    readonly weekdays?: readonly string[];
    /** Names of days have a capital, which tells "Minggu" from a week and "thứ Ba" from a third. */
    readonly capitalDays?: true;
    /** Says that a start lies behind: "*took* effect on Monday". */
    readonly gone?: string;
    /** Month names are written small; elsewhere only a capital makes `may` a month. */
    readonly smallMonths?: true;
    /** Months as a number with a mark: `월`, `月`, `tháng 5`. */
    readonly monthAfter: string;
    readonly monthBefore: string;
    readonly yearAfter: string;
    readonly yearBefore: string;
    readonly dayAfter: string;
    readonly dayBefore: string;
    readonly quarter: Readonly<Record<string, number>>;
    readonly half: Readonly<Record<string, number>>;
    readonly relative: Readonly<Partial<Record<Relative, string>>>;
    /** Units of a duration in years, and what makes it one: `년간`, `over three years`. */
    readonly years: string;
    readonly months12: string;
    /** What follows the number of a day: "1*st* July", "1*.* Juli". */
    readonly ordinal?: string;
    /** Around the last day of something, and around one that something is only counted from. */
    readonly until?: { readonly before: string; readonly after: string };
    /** Before the last day on which a rule may start: "scrapped *by* March". */
    readonly due?: string;
    readonly since?: { readonly before: string; readonly after: string };
    readonly past: string;
    readonly coming: string;
    /** Before a month of the year of publication: "*올* 7월". */
    readonly current?: string;
    /** Before a month of the year told just before: "*그해* 8월". */
    readonly same?: string;
  };
  /** How this language spells firms that measure; Latin spellings are known everywhere. */
  readonly firms: Readonly<Record<string, string>>;
};
