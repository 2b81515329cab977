import { SUMMARY } from '../../languages/listed/summary.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import { once } from '../../text/once.ts';

/** A handle or an e-mail address. */
const ADDRESS = /(?:^|[\s:(])@[\p{L}\p{N}_]{2,30}|[\p{L}\p{N}._-]{1,40}@[\p{L}\p{N}-]{1,40}\.\p{L}/u;
/** How a note invites readers to use the address. */
const invites = once(
  () =>
    new RegExp(`(?<!\\p{L})(?:${inAnyLanguage(SUMMARY, ({ authorNotes }) => authorNotes?.invites)})(?!\\p{L})`, 'iu'),
);

/** `Ada Lund is a columnist for the Holm Gazette.`: who wrote the piece. */
const writes = once(() => {
  const copulas = inAnyLanguage(SUMMARY, ({ authorNotes }) => authorNotes?.copulas);
  const writers = inAnyLanguage(SUMMARY, ({ authorNotes }) => authorNotes?.writers);
  return new RegExp(`(?<!\\p{L})(?:${copulas})\\s[^.!?]{0,60}?(?<!\\p{L})(?:${writers})(?!\\p{L})`, 'iu');
});
/** The sentences before the address in which the author may be named: at most this many. */
const MAX_BEFORE = 2;
/** Such a note is among the last sentences: at most this many from the end. */
const MAX_NOTE = 8;

/**
 * Indexes of the sentences at the article's end that say who wrote it and how to reach them, which are not story: the
 * last two of `The pier will close. Ada Lund is a columnist for the Holm Gazette. Reach her at ada@example.org.` Only
 * if there is an address, since an article about a columnist has none.
 */
export function authorNotes(sentences: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = Math.max(0, sentences.length - MAX_NOTE); index < sentences.length; index += 1) {
    const sentence = sentences[index] ?? '';
    if (!ADDRESS.test(sentence) || !invites().test(sentence)) continue;
    found.add(index);
    for (let before = index - 1; before >= Math.max(0, index - MAX_BEFORE); before -= 1)
      if (writes().test(sentences[before] ?? '')) found.add(before);
  }
  return found;
}
