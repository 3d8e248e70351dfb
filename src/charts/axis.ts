import type { UiLanguage } from '../core/words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A place on a time axis, in months since year 0: '2025-08' is a whole number, '2025-08-16' lies within the month. */
export function monthsOf(label: string): number | undefined {
  const m = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(label);
  if (!m) return undefined;
  const month = Number(m[2]);
  return month >= 1 && month <= 12 ? Number(m[1]) * 12 + month - 1 + (m[3] ? (Number(m[3]) - 1) / 31 : 0) : undefined;
}

/** How labels stand along an axis from 0 to 1: in time when all are months or days, else evenly in the order they came. */
export type Axis = {
  readonly inTime: boolean;
  /** 0 to 1 for a label. */
  at(label: string): number;
  readonly marks: readonly { readonly at: number; readonly said: string }[];
};

function monthSaid(count: number, lang: UiLanguage): string {
  const year = Math.floor(count / 12);
  const month = count % 12;
  if (lang === 'ko') return `${String(year).slice(2)}년 ${month + 1}월`;
  return `${MONTHS[month] ?? ''} ${year}`;
}

function timeAxis(places: readonly number[], room: number, lang: UiLanguage): Axis {
  const first = Math.floor(Math.min(...places));
  const last = Math.max(Math.max(...places), first + 1);
  const span = last - first;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((s) => span / s <= room) ?? 240;
  const start = Math.ceil(first / step) * step;
  const marks: { at: number; said: string }[] = [];
  for (let m = start; m <= last; m += step) marks.push({ at: (m - first) / span, said: monthSaid(m, lang) });
  return { inTime: true, at: (label) => ((monthsOf(label) ?? first) - first) / span, marks };
}

function orderAxis(labels: readonly string[]): Axis {
  const step = labels.length > 1 ? 1 / (labels.length - 1) : 0;
  const place = (i: number) => (labels.length > 1 ? i * step : 0.5);
  const every = Math.ceil(labels.length / 8);
  const marks = labels.map((said, i) => ({ at: place(i), said })).filter((_, i) => i % every === 0);
  return { inTime: false, at: (label) => place(Math.max(0, labels.indexOf(label))), marks };
}

/** An axis for the labels of all series; `room` is how many marks fit. */
export function axisOf(labels: readonly string[], room: number, lang: UiLanguage): Axis {
  const places = labels.map(monthsOf);
  const inTime = places.length > 0 && places.every((p) => p !== undefined);
  return inTime
    ? timeAxis(
        places.filter((p) => p !== undefined),
        room,
        lang,
      )
    : orderAxis([...new Set(labels)]);
}
