import type { Store } from '../core/ports.ts';
import type { Instant } from '../core/time.ts';
import { dossiersOf, seoulDay } from '../ledger/dossier.ts';
import { csv, json, xlsx, type Sheet } from '../ledger/pack/sheet.ts';
import { dossierSheet, factSheet, figureSheet, eventSheet } from './sheets.ts';

export const EXPORT_KINDS = ['facts', 'mau', 'dossiers'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

async function sheetsOf(store: Store, kind: ExportKind, now: Instant): Promise<readonly Sheet[]> {
  if (kind === 'facts') return [factSheet(await store.facts.find({}))];
  if (kind === 'dossiers') {
    const events = await store.ledger.events({});
    return [dossierSheet(dossiersOf(events, seoulDay(now)), seoulDay(now)), eventSheet(events)];
  }
  return [figureSheet([...(await store.ledger.figures({})), ...(await store.ledger.figures({ held: true }))])];
}

/**
 * `tiltwatch export`: facts read in articles, audience figures or dossiers (a workbook has their events too), as CSV, XLSX
 * or JSON. The same store gives the same bytes.
 */
export async function exportRows(
  store: Store,
  kind: ExportKind,
  format: ExportFormat,
  now: Instant,
): Promise<Uint8Array> {
  const sheets = await sheetsOf(store, kind, now);
  if (format === 'xlsx') return xlsx(sheets);
  const [first = { name: kind, head: [], rows: [] }] = sheets;
  return format === 'csv' ? csv(first) : json(first);
}
