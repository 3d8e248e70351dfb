import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/ingest/formats/bytes.ts';

const KOREAN = '공정위, 테무에 과징금 부과… 똠방각하';
const xml = (charset: string, text: string) => `<?xml version="1.0" encoding="${charset}"?><t>${text}</t>`;

/** Charset, a text in it; each is tried with the XML declaration, with HTML's meta, and with the HTTP header alone. */
const CHARSETS: readonly (readonly [string, string])[] = [
  ['utf-8', KOREAN],
  ['euc-kr', KOREAN],
  ['cp949', KOREAN],
  ['ks_c_5601-1987', KOREAN],
  ['Shift_JIS', '公正取引委員会、テムに課徴金'],
  ['euc-jp', '公正取引委員会、テムに課徴金'],
  ['iso-2022-jp', '公正取引委員会'],
  ['gb2312', '市场监管总局约谈平台'],
  ['gbk', '市场监管总局约谈平台，跨境電商'],
  ['gb18030', '市场监管总局约谈平台'],
  ['big5', '公平交易委員會裁罰蝦皮'],
  ['windows-1250', 'Prezes urzędu nałożył karę'],
  ['windows-1251', 'Регулятор оштрафовал площадку'],
  ['windows-1252', 'La Commission inflige une amende à « Temu » – 200 €'],
  ['windows-1254', 'Rekabet Kurumu soruşturma açtı'],
  ['windows-1258', 'Ba'],
  ['iso-8859-1', 'Amende déjà infligée à la société'],
  ['iso-8859-2', 'Prezes urzędu nałożył karę'],
  ['koi8-r', 'Регулятор'],
  ['tis-620', 'สำนักงานคุ้มครองผู้บริโภค'],
];

describe('charsets', () => {
  test.each(CHARSETS)('%s by the XML declaration', async (charset, text) => {
    expect(await decodeBytes(encoded(xml(charset, text), charset))).toBe(xml(charset, text));
  });
  test.each(CHARSETS)('%s by HTML’s meta', async (charset, text) => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><p>${text}`;
    expect(await decodeBytes(encoded(html, charset))).toBe(html);
  });
  test.each(CHARSETS)('%s by the HTTP header', async (charset, text) => {
    expect(await decodeBytes(encoded(text, charset), `text/xml; charset="${charset}"`)).toBe(text);
  });

  test.each(['utf-16le', 'utf-16be', 'utf8'])(
    '%s with its byte order mark, which is no letter of the text',
    async (charset) => {
      const bytes = iconv.encode(xml('utf-16', KOREAN), charset, { addBOM: true });
      expect(await decodeBytes(bytes, 'text/xml; charset=iso-8859-1')).toBe(xml('utf-16', KOREAN));
    },
  );
  test.each(['utf-16le', 'utf-16be'])('%s without one', async (charset) => {
    expect(await decodeBytes(iconv.encode(xml('utf-16', KOREAN), charset))).toBe(xml('utf-16', KOREAN));
  });
});

describe('charsets that lie', () => {
  const lies: readonly (readonly [string, string, string])[] = [
    ['UTF-8 said to be Latin-1', 'utf-8', 'iso-8859-1'],
    ['UTF-8 said to be GB2312', 'utf-8', 'gb2312'],
    ['UTF-8 said to be EUC-KR', 'utf-8', 'euc-kr'],
    ['EUC-KR said to be UTF-8', 'euc-kr', 'euc-kr'],
    ['UTF-8 said to be a charset nobody knows', 'utf-8', 'x-klingon'],
    ['UTF-8 said to be UTF-16 in a declaration that was read byte by byte', 'utf-8', 'utf-16'],
  ];
  test.each(lies)('%s', async (_, real, said) => {
    expect(await decodeBytes(encoded(xml(said, KOREAN), real), 'text/xml; charset=utf-8')).toContain(KOREAN);
    expect(await decodeBytes(encoded(xml(said, KOREAN), real))).toContain(KOREAN);
  });

  test('nothing said and no UTF-8 is windows-1252', async () => {
    expect(await decodeBytes(encoded('200 € – déjà', 'windows-1252'))).toBe('200 € – déjà');
  });
  test('one broken character does not turn a UTF-8 text into another', async () => {
    const bytes = Buffer.concat([Buffer.from(KOREAN), Buffer.from([0xec, 0x9d]), Buffer.from(KOREAN)]);
    expect(await decodeBytes(bytes)).toBe(`${KOREAN}\ufffd${KOREAN}`);
  });
  test('one broken character does not turn an EUC-KR text into another', async () => {
    const bytes = Buffer.concat([encoded(KOREAN, 'euc-kr'), Buffer.from([0xff, 0x20])]);
    expect(await decodeBytes(bytes, 'text/html; charset=euc-kr')).toContain(KOREAN);
  });
  test('no bytes are no text', async () => {
    expect(await decodeBytes(new Uint8Array())).toBe('');
  });
});

/** iconv-lite has no encoder for ISO-2022-JP; its seven bits are EUC-JP's without the eighth, between two escapes. */
function encoded(text: string, charset: string): Buffer {
  if (charset !== 'iso-2022-jp') return iconv.encode(text, charset);
  const parts = text.match(/[\u0000-\u007f]+|[^\u0000-\u007f]+/g) ?? [];
  return Buffer.concat(
    parts.map((part) => {
      if (part < '\u0080') return Buffer.from(part);
      const sevenBits = Buffer.from(iconv.encode(part, 'euc-jp').map((byte) => byte & 0x7f));
      return Buffer.concat([Buffer.from('\u001b$B'), sevenBits, Buffer.from('\u001b(B')]);
    }),
  );
}
