import type { Receipt } from '../../core/ledger.ts';
import { xml } from '../../core/xml.ts';
import { zip } from './zip.ts';

/** Letters with the receipt they stand on, if any: it becomes a footnote. */
export type Run = { readonly said: string; readonly receipt?: Receipt };
export type Part =
  | { readonly kind: 'heading'; readonly said: string }
  | { readonly kind: 'text'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

/** A document to hand over: every figure in it may carry a receipt. */
export type Paper = {
  readonly title: string;
  readonly lang: 'en' | 'ko';
  readonly parts: readonly Part[];
  readonly notesTitle: string;
};

/** The receipts of a paper in the order they are met, and the number each has. */
export function footnotes(paper: Paper): ReadonlyMap<string, { readonly n: number; readonly receipt: Receipt }> {
  const notes = new Map<string, { readonly n: number; readonly receipt: Receipt }>();
  const runs = paper.parts.flatMap((p) => (p.kind === 'text' ? p.runs : p.kind === 'table' ? p.rows.flat(2) : []));
  for (const { receipt } of runs) {
    if (receipt && !notes.has(receipt.id)) notes.set(receipt.id, { n: notes.size + 1, receipt });
  }
  return notes;
}

type Notes = ReturnType<typeof footnotes>;
const numberOf = (r: Run, notes: Notes) => (r.receipt ? notes.get(r.receipt.id)?.n : undefined);
const published = (r: Receipt) => (r.published ? `, ${r.published}` : '');

/** Markdown marks made letters. */
function md(letters: string): string {
  return letters.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

function mdRuns(runs: readonly Run[], notes: Notes): string {
  return runs.map((r) => `${md(r.said)}${numberOf(r, notes) ? `[^${numberOf(r, notes)}]` : ''}`).join('');
}

/** The paper as Markdown with footnotes. */
export function markdown(paper: Paper): string {
  const notes = footnotes(paper);
  const parts = paper.parts.map((p) => {
    if (p.kind === 'heading') return `## ${md(p.said)}`;
    if (p.kind === 'text') return mdRuns(p.runs, notes);
    const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    return [
      row(p.head.map(md)),
      row(p.head.map(() => '---')),
      ...p.rows.map((r) => row(r.map((c) => mdRuns(c, notes)))),
    ].join('\n');
  });
  const tail = [...notes.values()].map(
    ({ n, receipt: r }) => `[^${n}]: ${md(r.publisher)}${published(r)} (${r.id}). ${md(r.sentence)} <${r.url}>`,
  );
  return `${[`# ${md(paper.title)}`, ...parts, `## ${md(paper.notesTitle)}`, tail.join('\n')].join('\n\n')}\n`;
}

function htmlRuns(runs: readonly Run[], notes: Notes): string {
  return runs
    .map((r) => {
      const n = numberOf(r, notes);
      return n ? `${xml(r.said)}<sup><a href="#note-${n}">${n}</a></sup>` : xml(r.said);
    })
    .join('');
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#16202a;background:#fff}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #d5dbe1;padding:.3rem .5rem;text-align:left;vertical-align:top}ol{font-size:.85rem;overflow-wrap:anywhere}';

/** The paper as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
export function html(paper: Paper): string {
  const notes = footnotes(paper);
  const parts = paper.parts.map((p) => {
    if (p.kind === 'heading') return `<h2>${xml(p.said)}</h2>`;
    if (p.kind === 'text') return `<p>${htmlRuns(p.runs, notes)}</p>`;
    const head = p.head.map((h) => `<th>${xml(h)}</th>`).join('');
    const rows = p.rows.map((r) => `<tr>${r.map((c) => `<td>${htmlRuns(c, notes)}</td>`).join('')}</tr>`);
    return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  });
  const tail = [...notes.values()].map(({ n, receipt: r }) => {
    const address = /^https?:\/\//.test(r.url) ? `<a href="${xml(r.url)}">${xml(r.url)}</a>` : '';
    return `<li id="note-${n}">${xml(`${r.publisher}${published(r)} (${r.id}). ${r.sentence} `)}${address}</li>`;
  });
  return `<!doctype html>\n<html lang="${paper.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${xml(paper.title)}</title><style>${STYLE}</style></head><body><h1>${xml(paper.title)}</h1>${parts.join('\n')}<h2>${xml(paper.notesTitle)}</h2><ol>${tail.join('\n')}</ol></body></html>\n`;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function wRun(said: string, marks = ''): string {
  return `<w:r><w:rPr><w:rFonts w:eastAsia="Malgun Gothic"/>${marks}</w:rPr><w:t xml:space="preserve">${xml(said)}</w:t></w:r>`;
}

function wRuns(runs: readonly Run[], notes: Notes): string {
  return runs
    .map((r) => {
      const n = numberOf(r, notes);
      return wRun(r.said) + (n ? wRun(`[${n}]`, '<w:vertAlign w:val="superscript"/>') : '');
    })
    .join('');
}

const paragraph = (runs: string) => `<w:p>${runs}</w:p>`;
const big = (said: string, size: number) => paragraph(wRun(said, `<w:b/><w:sz w:val="${size}"/>`));

function wTable(p: Extract<Part, { kind: 'table' }>, notes: Notes): string {
  const edge = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((e) => `<w:${e} w:val="single" w:sz="4" w:color="D5DBE1"/>`)
    .join('');
  const cell = (runs: string) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(runs)}</w:tc>`;
  const head = `<w:tr>${p.head.map((h) => cell(wRun(h, '<w:b/>'))).join('')}</w:tr>`;
  const rows = p.rows.map((r) => `<w:tr>${r.map((c) => cell(wRuns(c, notes))).join('')}</w:tr>`);
  const grid = p.head.map(() => '<w:gridCol/>').join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edge}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.join('')}</w:tbl>${paragraph('')}`;
}

/** The paper as a Word document (ECMA-376), the receipts as numbered notes at its end. */
export function docx(paper: Paper): Uint8Array {
  const notes = footnotes(paper);
  const parts = paper.parts.map((p) =>
    p.kind === 'heading' ? big(p.said, 28) : p.kind === 'text' ? paragraph(wRuns(p.runs, notes)) : wTable(p, notes),
  );
  const tail = [...notes.values()].map(({ n, receipt: r }) =>
    paragraph(wRun(`[${n}] ${r.publisher}${published(r)} (${r.id}). ${r.sentence} ${r.url}`, '<w:sz w:val="18"/>')),
  );
  const body = [big(paper.title, 36), ...parts, big(paper.notesTitle, 28), ...tail].join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const bytes = (s: string) => new TextEncoder().encode(head + s);
  return zip([
    {
      path: '[Content_Types].xml',
      bytes: bytes(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
    },
    {
      path: '_rels/.rels',
      bytes: bytes(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    },
    {
      path: 'word/document.xml',
      bytes: bytes(
        `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
      ),
    },
  ]);
}
