import type { Engine } from './engine.ts';
import { raiseVersion } from './alerts.ts';

/** Tables whose rows belong to a place. */
const OF_PLACES = ['digests', 'alerts', 'follows', 'outbox', 'paused_places'] as const;

/**
 * Removes whatever the places and people of a workspace had set or were owed: `slack:T1/`. Figures and articles are
 * everybody's and stay. Returns how many rows went.
 */
export function forgetOf(engine: Engine): (team: string) => Promise<number> {
  return async (team) => {
    if (!/^\w+:[^/]+\/$/.test(team)) throw new Error(`A workspace is named slack:T1/, not "${team}".`);
    // '0' follows '/': names from `team` on and before `end` are those that begin with it.
    const end = `${team.slice(0, -1)}0`;
    return engine.write(async (tx) => {
      const owed = tx.selectFrom('outbox').select('id').where('place', '>=', team).where('place', '<', end);
      await tx.deleteFrom('carried').where('delivery', 'in', owed).execute();
      let gone = 0n;
      for (const table of OF_PLACES) {
        const result = await tx
          .deleteFrom(table)
          .where('place', '>=', team)
          .where('place', '<', end)
          .executeTakeFirst();
        gone += result.numDeletedRows;
      }
      const own = await tx
        .deleteFrom('settings')
        .where('owner', '>=', team)
        .where('owner', '<', end)
        .executeTakeFirst();
      await raiseVersion(tx);
      return Number(gone + own.numDeletedRows);
    });
  };
}
