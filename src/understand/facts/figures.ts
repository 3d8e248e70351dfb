import type { Passage } from '../passage.ts';
import { candidatesIn } from './candidates.ts';
import { textOf, type TextOfFigures } from './kind-text.ts';
import { readied, type Readied } from './readied.ts';

/** A text made ready, with its figures before it is told what each is. */
export type FiguresRead = Readied & { readonly text: TextOfFigures };

/** Scans a text once and hears what the rules say of its figures. */
export function figuresOf(p: Passage): FiguresRead {
  const ready = readied(p);
  const { reading, scanned, theme } = ready;
  return { ...ready, text: textOf(candidatesIn(scanned, reading, theme), reading) };
}
