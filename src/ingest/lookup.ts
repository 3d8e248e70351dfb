import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { notPublic, refusal } from './addresses.ts';
import { Refused } from './problems.ts';

/** One address of a name. */
export type Found = { readonly address: string; readonly family: number };
/** All addresses of a name; rejects when there is none. */
export type LookUp = (host: string) => Promise<readonly Found[]>;

/** Every address that the system's resolver gives for a name. */
export async function lookUpBySystem(host: string): Promise<readonly Found[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (problem, found) => (problem ? reject(problem) : resolve(found)));
  });
}

/** The lookup that connections use: the address they get is the one that was checked, so no second answer can differ. */
export function guarded(lookUp: LookUp, admits: (host: string) => boolean): LookupFunction {
  return (host, options, done): void => {
    lookUp(host).then(
      (found) => {
        const kind = admits(host) ? undefined : found.map((f) => notPublic(f.address)).find((k) => k !== undefined);
        if (kind !== undefined) return done(new Refused(refusal(host, kind)), '');
        const [first] = found;
        if (!first) return done(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), '');
        return options.all ? done(null, [...found]) : done(null, first.address, first.family);
      },
      (problem: unknown) => done(problem instanceof Error ? problem : new Error(String(problem)), ''),
    );
  };
}
