import type { DutyBook, DutyItem, DutyRule, ExchangeRow } from '../core/duty.ts';
import { BadRow, readExchange, readItems, readRules } from './schema.ts';

/** The last day on which the rules' sources were read. */
export const RULES_READ = '2026-11-22';

/** The parsed files of `src/duty`: rules by jurisdiction's file name, the catalogue, the exchange snapshot. */
export type DutyFiles = {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly items: unknown;
  readonly rates: unknown;
};

/** The names of the rule files, as `src/duty/rules/<name>.json`: one for each jurisdiction that has rows of its own. */
export const RULE_FILES = (
  'ae at au be bg br ca ch cl cn cy cz de dk ee es eu fi fr gb gr hr hu id ie in it jp kr lt lu lv mt mx my nl no nz ph pl pt ro ' +
  'sa se sg si sk th tr tw us vn za'
).split(' ');

/** Builds the book from parsed files. Throws BadRow with file, row and reason. */
export function openDuty(files: DutyFiles): DutyBook {
  const rules = Object.entries(files.rules).flatMap(([name, rows]) => readRules(`rules/${name}.json`, rows));
  return bookOf(rules, readItems('items.json', files.items), readExchange('rates.json', files.rates));
}

/** Builds the book by reading each file's text through `read`: `rules/kr.json`, `items.json`, `rates.json`. */
export function readDuty(read: (name: string) => string): DutyBook {
  const rules = Object.fromEntries(RULE_FILES.map((n) => [n, JSON.parse(read(`rules/${n}.json`)) as unknown]));
  return openDuty({ rules, items: JSON.parse(read('items.json')), rates: JSON.parse(read('rates.json')) });
}

/** A book that also knows other rows: new law, newer rates. Rows of law are added, never replaced. Throws BadRow. */
export function withMore(
  book: DutyBook,
  more: { readonly rules?: unknown; readonly rates?: readonly ExchangeRow[] },
): DutyBook {
  const rules = more.rules === undefined ? [] : readRules('added rules', more.rules);
  return bookOf([...book.rules(), ...rules], book.items, [...book.exchange, ...(more.rates ?? [])]);
}

function bookOf(rules: readonly DutyRule[], items: readonly DutyItem[], exchange: readonly ExchangeRow[]): DutyBook {
  const byId = new Map<string, DutyRule>();
  const byCountry = new Map<string, DutyRule[]>();
  const ordered = rules.toSorted((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0,
  );
  for (const rule of ordered) {
    if (byId.has(rule.id))
      throw new BadRow(`Two rows are called ${rule.id}: a change of law is a new row with its own id.`);
    byId.set(rule.id, rule);
    byCountry.set(rule.jurisdiction, [...(byCountry.get(rule.jurisdiction) ?? []), rule]);
  }
  return {
    asOf: RULES_READ,
    items,
    exchange,
    rule: (id) => byId.get(id),
    rules: (jurisdiction) => (jurisdiction === undefined ? ordered : (byCountry.get(jurisdiction) ?? [])),
  };
}
