import { growth, type AudienceSeries, type Point } from './mau.ts';

/** One firm's point, the platform it is of, and its change against the month before. */
export type Side = Point & { readonly of: string; readonly change: number | undefined };

/** How two firms differ about the same platforms in the latest month both measured. */
export type Disagreement = {
  readonly month: string;
  readonly kind: 'level' | 'direction' | 'order';
  /** Per firm: what it says, as points of its own series. */
  readonly sides: readonly { readonly firm: string | null; readonly points: readonly Side[] }[];
};

function sharedMonths(a: AudienceSeries, b: AudienceSeries): readonly string[] {
  const of = new Set(b.points.map((p) => p.month));
  return a.points.map((p) => p.month).filter((m) => of.has(m));
}

function pointAt(s: AudienceSeries, month: string): Side | undefined {
  const point = s.points.find((p) => p.month === month);
  return point && { ...point, of: s.platform, change: growth(s, month, 1) };
}

function bothSay(
  kind: Disagreement['kind'],
  month: string,
  pairs: readonly (readonly AudienceSeries[])[],
): Disagreement {
  const sides = pairs.map((of) => ({ firm: of[0]?.firm ?? null, points: of.flatMap((s) => pointAt(s, month) ?? []) }));
  return { month, kind, sides };
}

/** Where two firms differ about one platform: in level by more than 5 %, and in direction against the month before. */
export function levelDisagreements(a: AudienceSeries, b: AudienceSeries): readonly Disagreement[] {
  const shared = sharedMonths(a, b);
  const level = [...shared].reverse().find((m) => {
    const [x, y] = [pointAt(a, m)?.value ?? 0, pointAt(b, m)?.value ?? 0];
    return Math.abs(x - y) > 0.05 * Math.max(x, y);
  });
  const direction = [...shared].reverse().find((m) => (growth(a, m, 1) ?? 0) * (growth(b, m, 1) ?? 0) < 0);
  return [
    ...(level ? [bothSay('level', level, [[a], [b]])] : []),
    ...(direction ? [bothSay('direction', direction, [[a], [b]])] : []),
  ];
}

/** The latest month in which two firms put the same two platforms in opposite order. */
export function orderDisagreement(
  one: readonly [AudienceSeries, AudienceSeries],
  other: readonly [AudienceSeries, AudienceSeries],
): Disagreement | undefined {
  const months = sharedMonths(one[0], one[1]).filter((m) => other.every((s) => pointAt(s, m)));
  const opposite = [...months].reverse().find((m) => {
    const gap = ([p, q]: readonly [AudienceSeries, AudienceSeries]) =>
      (pointAt(p, m)?.value ?? 0) - (pointAt(q, m)?.value ?? 0);
    return gap(one) * gap(other) < 0;
  });
  return opposite ? bothSay('order', opposite, [one, other]) : undefined;
}
