import type { Article } from './core/item.ts';
import type { AudienceFigure, KeptFact, LedgerEvent } from './core/ledger.ts';
import type { House } from './house.ts';
import { mattersOf, movesFrom } from './ledger/moves.ts';

type Knowing = Pick<House, 'store'>;

/** The figures of the platforms that an article's audience facts speak of. */
export async function knownFigures(house: Knowing, facts: readonly KeptFact[]): Promise<readonly AudienceFigure[]> {
  const platforms = new Set(facts.flatMap((f) => (f.kind === 'mau' && f.platform ? [f.platform] : [])));
  return (await Promise.all([...platforms].map((platform) => house.store.ledger.figures({ platform })))).flat();
}

/** The events of the kinds that an article's money facts speak of. */
export async function knownEvents(house: Knowing, facts: readonly KeptFact[]): Promise<readonly LedgerEvent[]> {
  const types = (['fine', 'investment'] as const).filter((type) => facts.some((f) => f.kind === type));
  return (await Promise.all(types.map((type) => house.store.ledger.events({ type })))).flat();
}

/** How an article moves the dossier it speaks of; most speak of none, and nothing is asked. */
export async function movesOf(
  house: Knowing,
  facts: readonly KeptFact[],
  article: Article,
): Promise<readonly LedgerEvent[]> {
  const [matter, ...others] = mattersOf(article);
  if (!matter) return [];
  const known = others.length > 0 ? [] : await house.store.ledger.events({ dossier: matter.id });
  return movesFrom(facts, article, known);
}
