import type { LanguageCode } from '../core/item.ts';
import { LANGUAGES } from '../understand/tongues.ts';
import type { AddedSource } from '../core/ports.ts';
import { source, type Source } from '../core/source.ts';
import { anyFeed } from './formats/sniff.ts';

/** Minutes between visits to a source that a person added. */
const EVERY = 30;

/** The source that an admin added in chat: read as whatever kind of feed it turns out to be. */
export function addedSource(added: AddedSource): Source {
  const home = URL.canParse(added.url) ? new URL(added.url).origin : added.url;
  return source({
    ...{ id: added.id, name: added.name, home, kind: 'press', country: added.country },
    ...{ language: languageOf(added.language), url: added.url, every: EVERY, evidence: 'unverified' },
    read: anyFeed({ base: added.url }),
  });
}

function languageOf(code: string): LanguageCode {
  return LANGUAGES.find((l) => l.toLowerCase() === code.toLowerCase()) ?? 'und';
}
