import type { Kysely, RawBuilder, Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import type { Term } from './tokens.ts';

/** A page of a full-text search over articles, latest first. */
export type Search = {
  readonly terms: readonly Term[];
  /** Tags an article must carry too, see `tagOf`. */
  readonly tags: readonly string[];
  /** Article numbers to look between, both included. */
  readonly from: number;
  readonly to: number;
  readonly seenBy?: number;
  readonly limit: number;
  readonly offset: number;
};

/** The few places where SQLite and PostgreSQL differ in how they are spoken to; all else is one set of queries. */
export type Engine = {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly db: Kysely<Tables>;
  /** One transaction that writes; tried again a few times when it lost a race against another process. */
  write<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** Runs `work` while no other process migrates the same database. */
  alone<T>(work: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
  /** One transaction that only reads and sees one state of everything, while others write. */
  still<T>(work: (tx: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** The words that differ in the schema. */
  readonly ddl: {
    readonly serial: string;
    readonly text: string;
    readonly bigint: string;
    readonly clustered: string;
    readonly words: readonly string[];
    /** After rows came with numbers of their own: where numbering goes on. */
    readonly renumber: readonly string[];
  };
  /** Many rows as one subquery with one parameter, for statements that would else have thousands. */
  rows(columns: readonly ('text' | 'bigint')[], rows: readonly (readonly unknown[])[]): RawBuilder<unknown>;
  readonly words: {
    put(tx: Kysely<Tables>, rows: readonly { readonly n: number; readonly tokens: readonly string[] }[]): Promise<void>;
    drop(tx: Kysely<Tables>, numbers: readonly number[]): Promise<void>;
    find(search: Search): Promise<readonly { readonly n: number; readonly story: string | null }[]>;
  };
  /** Rows chosen in this query are taken: others skip them (PostgreSQL), or nobody else is writing (SQLite). */
  readonly skipLocked: boolean;
  /** The server and where the data lives; no password. */
  describe(): Promise<string>;
  close(): Promise<void>;
};

/** Runs `work` again while `lost(error)` says that another process was quicker; the last error is the caller's. */
export async function again<T>(work: () => Promise<T>, lost: (error: unknown) => boolean): Promise<T> {
  for (let left = 5; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !lost(error)) throw error;
      await new Promise((r) => setTimeout(r, 10 * (6 - left)));
    }
  }
}
