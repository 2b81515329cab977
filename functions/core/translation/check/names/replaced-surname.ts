import { TRANSLATION } from '../../../languages/listed/translation.ts';
import { partOf } from '../../../languages/part-of.ts';
import { type LanguageTag, primaryOf } from '../../../text/language-tag.ts';
import { anchorsIn } from './anchors.ts';
import { isGivenName } from './given-names.ts';
import { isInstitution } from './names-of-line.ts';

const FULL_NAME =
  /(?<![\p{L}\p{M}'’-]|\p{Lu}\p{Ll}{1,20} )(\p{Lu}\p{Ll}{2,}) (\p{Lu}\p{Ll}{3,})(?![\p{L}\p{M}-]|['’]\p{L}{2}| \p{Lu}|-\p{L})(?:(?=( \p{Ll}{1,4} \p{Lu}))|)/gu; // the last: `Norvale Fish and Game`
const CAPITAL = /^\p{Lu}/u;
const MOST_NAMES = 60; // more than a line of a brief has; limits the cost of hostile lines
const WORD = /[\p{L}\p{M}]+/gu;

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Steps from one word to the other: letters added, dropped or exchanged. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    let diagonal = row[0] ?? 0;
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      next.push(Math.min(above + 1, (next[j - 1] ?? 0) + 1, diagonal + (b[j - 1] === letter ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const SHARED_START = 3;
const MOST_CHANGED = 0.45; // Putin, Poutine; Moualem, Muallim

/**
 * True if `form` may be a way to write the surname: with an ending, if the language gives names endings, or in another
 * spelling.
 */
function isVariant(surname: string, form: string, endings: RegExp | undefined): boolean {
  const [name, other] = [fold(surname), fold(form)];
  if (endings && other.startsWith(name)) return endings.test(other.slice(name.length));
  if (!endings && other.startsWith(name.slice(0, Math.max(SHARED_START, name.length - 2)))) return true;
  return distance(name, other.slice(0, name.length + SHARED_START)) <= MOST_CHANGED * name.length;
}

/**
 * True if one of the words with a capital may be the surname: `Trumps` in German, not `Triunfo` or `Trumpa`. In a
 * language that declines names, any ending will do.
 */
export function hasSurname(surname: string, line: string, language: LanguageTag): boolean {
  const endings = partOf(primaryOf(language), TRANSLATION)?.nameEndings;
  const names = (line.match(WORD) ?? []).filter((word) => CAPITAL.test(word)).slice(0, MOST_NAMES);
  const parts = (surname.match(WORD) ?? []).filter((part) => part.length >= SHARED_START); // `Black-Daley`, `O’Neill`
  return names.some((word) => parts.some((part) => isVariant(part, word, endings)));
}

/**
 * The first person whose given name stands in the translation with another name in place of the surname; undefined if
 * there is none. For languages with the same letters. `said Donald Trump` against Spanish `dijo Donald Triunfo` gives
 * `Donald Trump`.
 */
export function replacedSurname(
  from: LanguageTag,
  to: LanguageTag,
  source: string,
  target: string,
): string | undefined {
  const full = Array.from(source.matchAll(FULL_NAME)).slice(0, MOST_NAMES);
  if (full.length === 0) return undefined;
  const words = target.match(WORD) ?? [];
  const isReplaced = (given: string): boolean =>
    words.some((word, i) => fold(word) === fold(given) && CAPITAL.test(words[i + 1] ?? ''));
  const knowsInstitutions = partOf(primaryOf(from), TRANSLATION)?.institutionWords !== undefined;
  const found = full.find(([, given = '', surname = '', goesOn]) => {
    const name = `${given} ${surname}`;
    const mayBePerson = knowsInstitutions && goesOn === undefined && anchorsIn(name, from).size === 0;
    if (isInstitution(name) || !(mayBePerson || isGivenName(given))) return false;
    return isReplaced(given) && !hasSurname(surname, target, to);
  });
  return found && `${found[1]} ${found[2]}`;
}
