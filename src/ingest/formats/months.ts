/** Month names by language, January first, in lower case and without points. A name stands for its month however it is cut. */
const NAMES: readonly string[] = [
  'january jan enero ene januari janvier januar gennaio janeiro มกราคม มค',
  'february feb febrero februari pebruari février fevrier fév februar febbraio fevereiro fev กุมภาพันธ์ กพ',
  'march mar marzo maret mars märz mrt março มีนาคม มีค',
  'april apr abril abr avril avr aprile เมษายน เมย',
  'may mayo mei mai maggio maio พฤษภาคม พค',
  'june jun junio juni juin giugno junho มิถุนายน มิย',
  'july jul julio juli juillet juil luglio julho กรกฎาคม กค',
  'august aug agosto ago agustus agu août aout สิงหาคม สค',
  'september sept sep septiembre setiembre septembre settembre setembro set กันยายน กย',
  'october oct octubre oktober okt octobre ottobre outubro out ตุลาคม ตค',
  'november nov noviembre nopember novembre novembro พฤศจิกายน พย',
  'december dec diciembre dic desember des décembre dezember dez dicembre dezembro ธันวาคม ธค',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** The month (1 to 12) that a word names in a language we read: "Sept.", "enero", "Agustus", "ส.ค."; undefined when none. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase().replaceAll('.', ''));
}
