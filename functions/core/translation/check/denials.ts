import { TRANSLATION } from '../../languages/listed/translation.ts';
import { partOf } from '../../languages/part-of.ts';
import { englishLength } from './line-length.ts';
import type { TranslatedLine } from './translated-line.ts';

const LONGEST = 150; // English characters; a longer line has several clauses, in which people deny in other words
const ASKS = /[?？؟]/u; // `Don’t you know …?` denies nothing

/**
 * Whether a translation has lost the only denial of a line or added one to a line that denies nothing; undefined if it
 * has not, or if either language's denials are not known. `The boat did not sink.` against Spanish `El barco se hundió.`
 * is `lost`.
 */
export function denialChanged({ from, to, source, target }: TranslatedLine): 'lost' | 'added' | undefined {
  const [before, after] = [partOf(from, TRANSLATION), partOf(to, TRANSLATION)];
  const [theirs, ours] = [before?.denial, after?.denial];
  // Elsewhere it was tried only on two translations of one text, which deny in different words.
  if (!before?.isUsualOriginal && !after?.isUsualOriginal) return undefined;
  if (!theirs || !ours || englishLength(source, from) > LONGEST) return undefined;
  if (ASKS.test(source) || ASKS.test(target)) return undefined;
  if (theirs.plain.test(source)) return ours.any.test(target) ? undefined : 'lost';
  return ours.plain.test(target) && !theirs.any.test(source) ? 'added' : undefined;
}
