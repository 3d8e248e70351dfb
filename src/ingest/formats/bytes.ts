/** Labels that iconv-lite lacks, or gives to another encoding than the web means by them. */
const ALIASES: Readonly<Record<string, string>> = {
  'x-windows-949': 'cp949',
  uhc: 'cp949',
  ms949: 'cp949',
  'windows-31j': 'shift_jis',
  ms932: 'shift_jis',
  'x-sjis': 'shift_jis',
  'x-euc-jp': 'euc-jp',
  ms936: 'gbk',
  'x-gbk': 'gbk',
  'x-x-big5': 'big5',
  utf8mb4: 'utf-8',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'tis-620': 'windows-874',
};

function nameOf(label: string): string {
  const name = label.trim().toLowerCase();
  return ALIASES[name] ?? name;
}

/**
 * Reads bytes in one encoding, "\ufffd" for what is not valid in it; undefined when nobody knows the encoding.
 * Only Unicode and the stateful ISO-2022 go to TextDecoder: Node reads windows-1252 as Latin-1 and EUC-KR without its CP949 half.
 */
async function readAs(bytes: Uint8Array, label: string): Promise<string | undefined> {
  const name = nameOf(label);
  if (!/^(?:utf-|utf8|iso-2022)/.test(name)) {
    const { default: iconv } = await import('iconv-lite');
    if (iconv.encodingExists(name)) return iconv.decode(Buffer.from(bytes), name, { stripBOM: false });
  }
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return undefined;
  }
}

async function strictly(bytes: Uint8Array, label: string): Promise<string | undefined> {
  const text = await readAs(bytes, label);
  return text?.includes('\ufffd') ? undefined : text;
}

function marked(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // "<" and "?" or a letter, each with a zero beside it.
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : undefined;
}

function declared(bytes: Uint8Array): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const xml = /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(head)?.[1];
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  // A declaration that can be read byte by byte cannot be UTF-16.
  return [xml, meta].flatMap((label) => (label && !/^(?:utf-?16|ucs-?2|iso-10646)/i.test(label) ? [label] : []));
}

function ofHttp(type: string | undefined): readonly string[] {
  const label = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(type ?? '')?.[1];
  return label ? [label] : [];
}

/**
 * Text from bytes. Tried in turn, and left when the bytes are not valid in it: a byte order mark, the charset of
 * `contentType`, the XML declaration, HTML's meta, UTF-8; if all fail, the first named charset with "�" for what is broken,
 * else windows-1252, which reads anything. Latin-1 labels give way to valid UTF-8, which they often hide.
 */
export async function decodeBytes(bytes: Uint8Array, contentType?: string): Promise<string> {
  const mark = marked(bytes);
  if (mark !== undefined) return withoutMark(new TextDecoder(mark).decode(bytes));
  const named = [...ofHttp(contentType), ...declared(bytes)];
  const order = named.every(isLatin) || (await surelyUtf8(bytes)) ? ['utf-8', ...named] : [...named, 'utf-8'];
  for (const label of order) {
    const text = await strictly(bytes, label);
    if (text !== undefined) return withoutMark(text);
  }
  const fallback = mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const loose = await readAs(bytes, named.find((label) => !isUtf8(label)) ?? fallback);
  return withoutMark(loose ?? (await readAs(bytes, fallback)) ?? '');
}

function isLatin(label: string): boolean {
  return /^(?:us-ascii|ascii|iso-?8859-?1|latin-?1|l1|windows-1252|cp1252)$/i.test(label);
}

function isUtf8(label: string): boolean {
  return /^utf-?8/i.test(label);
}

/** Eight valid sequences are no accident: GBK and Big5 accept UTF-8's bytes, but hardly ever the other way round. */
async function surelyUtf8(bytes: Uint8Array): Promise<boolean> {
  const text = await strictly(bytes, 'utf-8');
  return text !== undefined && /(?:[^\u0000-\u007f][\u0000-\u007f]*){8}/u.test(text);
}

/** One broken character in a long UTF-8 text (cut off, or glued from another page) is no reason to misread the rest. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 100_000));
  const broken = text.split('\ufffd').length - 1;
  const beyond = text.replace(/[\u0000-\u007f\ufffd]/g, '').length;
  return beyond > broken * 10;
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
