import type { Installations } from '../core/ports.ts';
import type { Engine } from './engine.ts';
import { sealOfKeys, type Seal } from './seal.ts';

/** Workspaces that installed the bot, with their tokens: sealed, so that a copy of the database gives none away. */
export function installationsOf({ db }: Engine, keys: readonly string[]): Installations {
  const seal = sealOfKeys(keys);
  return {
    async get<T>(id: string) {
      const row = await db.selectFrom('installations').select('sealed').where('id', '=', id).executeTakeFirst();
      return row && (JSON.parse(needed(seal).open(id, row.sealed)) as T);
    },
    async set(id, installation) {
      const sealed = needed(seal).close(id, JSON.stringify(installation));
      await db
        .insertInto('installations')
        .values({ id, sealed })
        .onConflict((oc) => oc.column('id').doUpdateSet({ sealed }))
        .execute();
    },
    async delete(id) {
      const gone = await db.deleteFrom('installations').where('id', '=', id).executeTakeFirst();
      return gone.numDeletedRows === 1n;
    },
    async all() {
      const rows = await db.selectFrom('installations').select('id').orderBy('id').execute();
      return rows.map((r) => r.id);
    },
  };
}

function needed(seal: Seal | undefined): Seal {
  if (seal) return seal;
  throw new Error('Installations are kept sealed, and no key was given: set one of at least 32 characters.');
}
