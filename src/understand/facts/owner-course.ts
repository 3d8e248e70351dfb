import type { Fact } from '../../core/fact.ts';
import type { Name } from './owners.ts';
import type { Reading } from './reading.ts';

type Figure = Pick<Fact, 'kind' | 'unit' | 'value'>;

/** What a text tells of names and of whose its figures are, up to a sentence. */
export type OwnerCourse = {
  /** How often each name is told in the whole text, and the names by that, the most told first. */
  readonly times: ReadonlyMap<Name['name'], number>;
  readonly byTimes: readonly Name['name'][];
  readonly titled: ReadonlySet<Name['name']>;
  /** The sentence that is read, from 0; and the last one before it that told a name. */
  sentence: number;
  readonly last: Map<Name['name'], number>;
  /** Whose the last figure of a kind is, and each figure told, by the rules. */
  readonly kinds: Map<string, Fact['platform']>;
  figureOf(f: Figure): Fact['platform'] | undefined;
  note(f: Figure, platform: Fact['platform']): void;
};

/** More figures than a text tells about itself; what is told later is not remembered. */
const MOST_FIGURES = 400;

const keyOf = ({ kind, unit, value }: Figure) =>
  `${kind} ${unit} ${typeof value === 'number' ? value.toPrecision(2) : value}`;

/** What is known before the first sentence. */
export function ownerCourse(reading: Reading): OwnerCourse {
  const times = new Map<Name['name'], number>();
  for (const { name } of reading.namesIn(0, Infinity)) times.set(name, (times.get(name) ?? 0) + 1);
  const title = reading.sentences[0] ?? { from: 0, to: 0 };
  const kinds = new Map<string, Fact['platform']>();
  const figures = new Map<string, Fact['platform']>();
  return {
    times,
    byTimes: [...times].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    titled: new Set(reading.namesIn(title.from, title.to).map((n) => n.name)),
    sentence: 0,
    last: new Map(),
    kinds,
    figureOf: (f) => figures.get(keyOf(f)),
    note(f, platform) {
      kinds.set(f.kind, platform);
      const key = keyOf(f);
      if (figures.size < MOST_FIGURES || figures.has(key)) figures.set(key, figures.get(key) ?? platform);
    },
  };
}
