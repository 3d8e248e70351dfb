import { writeFileSync } from 'node:fs';
import { ownConfig } from '../config.ts';
import { open } from '../main.ts';
import { EXPORT_FORMATS, EXPORT_KINDS, exportRows, type ExportFormat, type ExportKind } from '../views/export.ts';
import { clockOf, type Given } from './flags.ts';

function oneOf<T extends string>(of: readonly T[], word: string | undefined, what: string): T {
  const found = of.find((o) => o === word);
  if (!found) throw new Error(`export takes ${what}: ${of.join(', ')}, not "${word ?? ''}"`);
  return found;
}

/** `tiltwatch export facts|mau|dossiers --format csv|xlsx|json [--out FILE]`: the ledger's rows, each with its receipt. */
export async function exportVerb(words: readonly string[], flags: Given): Promise<number> {
  const kind: ExportKind = oneOf(EXPORT_KINDS, words[0], 'a kind');
  const format: ExportFormat = oneOf(EXPORT_FORMATS, String(flags['format'] ?? 'csv'), 'a --format');
  const house = await open({ config: ownConfig(), clock: clockOf(flags['now']) });
  try {
    const bytes = await exportRows(house.store, kind, format, house.clock.now());
    if (typeof flags['out'] === 'string') writeFileSync(flags['out'], bytes);
    else process.stdout.write(bytes);
    return 0;
  } finally {
    await house.close();
  }
}
