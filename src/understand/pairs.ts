/** The pairs of neighbouring letters of a text, each once: what two texts are compared by. */
export type Pairs = Int32Array;

/** Pairs that stand for a text when it is compared. */
const MOST = 160;
/** Places of the tables below: a power of two, so large that a pair hardly ever finds its place taken. */
const SLOTS = 512;

/** The pairs of the text at work; a pair is never 0, which is an empty place. */
const seen = new Int32Array(SLOTS);

/** The place where a pair is, or would go. */
function slotOf(table: Int32Array, pair: number): number {
  let slot = Math.imul(pair, 0x9e3779b1) >>> 23;
  while (table[slot] !== 0 && table[slot] !== pair) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function isApart(c: number): boolean {
  return c <= 0x2f || (c >= 0x3a && c <= 0x40) || (c >= 0x2000 && c <= 0x206f) || (c >= 0x3000 && c <= 0x303f);
}

/** Takes the first pairs of each of so many texts, without space and marks; at most 160 of one. */
export function pairsOf(texts: number): (text: string) => Pairs {
  const room = new Int32Array(texts * MOST);
  let used = 0;
  return (text) => {
    const from = used;
    used += take(text, room, from);
    return room.subarray(from, used);
  };
}

function take(text: string, room: Int32Array, from: number): number {
  seen.fill(0);
  let count = 0;
  let last = 0;
  for (let i = 0; i < text.length && count < MOST; i++) {
    const c = text.charCodeAt(i);
    if (isApart(c)) continue;
    const pair = ((last << 16) + c) | 0;
    const slot = slotOf(seen, pair);
    if (last !== 0 && seen[slot] === 0) {
      seen[slot] = pair;
      room[from + count++] = pair;
    }
    last = c;
  }
  return count;
}

/** How much of the smaller of two texts stands in the other too, from 0 to 1; made once for one of them. */
export function likenessTo(one: Pairs): (other: Pairs) => number {
  const table = new Int32Array(SLOTS);
  for (const pair of one) table[slotOf(table, pair)] = pair;
  return (other) => {
    const least = Math.min(one.length, other.length);
    if (least === 0) return 0;
    let both = 0;
    for (const pair of other) if (table[slotOf(table, pair)] === pair) both++;
    return both / least;
  };
}
