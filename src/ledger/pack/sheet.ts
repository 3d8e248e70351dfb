import { xml } from '../../core/xml.ts';
import { zip } from './zip.ts';

/** A cell: letters, a number, or nothing. */
export type Cell = string | number | null;
/** A table to hand over: its name, its head and its rows. */
export type Sheet = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Letters that a spreadsheet would run as a formula get an apostrophe before them. */
function harmless(letters: string): string {
  return /^[=+\-@\t\r]/.test(letters) ? `'${letters}` : letters;
}

function csvCell(c: Cell): string {
  if (c === null) return '';
  if (typeof c === 'number') return String(c);
  const safe = harmless(c);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** RFC 4180 with a byte order mark, which spreadsheets need to read Korean. */
export function csv(sheet: Sheet): Uint8Array {
  const lines = [sheet.head, ...sheet.rows].map((row) => row.map(csvCell).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** One JSON object a row, named by the head. */
export function json(sheet: Sheet): Uint8Array {
  const rows = sheet.rows.map((row) => Object.fromEntries(sheet.head.map((h, i) => [h, row[i] ?? null])));
  return new TextEncoder().encode(`${JSON.stringify(rows, null, 1)}\n`);
}

function column(n: number): string {
  return n < 26 ? String.fromCharCode(65 + n) : column(Math.floor(n / 26) - 1) + column(n % 26);
}

function sheetXml(sheet: Sheet): string {
  const rows = [sheet.head, ...sheet.rows].map((row, r) => {
    const cells = row.map((c, i) => {
      const at = `${column(i)}${r + 1}`;
      if (c === null) return '';
      if (typeof c === 'number') return `<c r="${at}"><v>${c}</v></c>`;
      return `<c r="${at}" t="inlineStr"${r === 0 ? ' s="1"' : ''}><is><t xml:space="preserve">${xml(c)}</t></is></c>`;
    });
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

/** A workbook (ECMA-376) with a sheet per table; numbers stay numbers, letters are never formulas. */
export function xlsx(sheets: readonly Sheet[]): Uint8Array {
  const bytes = (s: string) => new TextEncoder().encode(s);
  const parts = sheets.map(
    (_, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const names = sheets.map(
    (s, i) =>
      `<sheet name="${xml(s.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zip([
    {
      path: '[Content_Types].xml',
      bytes: bytes(
        `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${parts.join('')}</Types>`,
      ),
    },
    {
      path: '_rels/.rels',
      bytes: bytes(
        `${HEAD}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      path: 'xl/workbook.xml',
      bytes: bytes(
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`,
      ),
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      bytes: bytes(
        `${HEAD}<Relationships xmlns="${RELS}">${links.join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ),
    },
    { path: 'xl/styles.xml', bytes: bytes(STYLES) },
    ...sheets.map((s, i) => ({ path: `xl/worksheets/sheet${i + 1}.xml`, bytes: bytes(sheetXml(s)) })),
  ]);
}
