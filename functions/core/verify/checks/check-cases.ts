import { type Comparison, type Issue, issueAt } from '../text/comparison.ts';
import type { PreparedSentence } from '../text/prepare-text.ts';
import type { Word } from '../text/words.ts';

/** Somebody who acts, or to whom something is done, as a case shows it; `key` is the same for both. */
interface Marked {
  readonly key: string;
  readonly isSubject: boolean;
}

const SUBJECT_ARTICLES = /^(?:der|dieser|jener|jeder|ein|kein|mein|dein|sein|ihr|unser|euer)$/u;
const OBJECT_ARTICLES = /^(?:d|dies|jen|jed|ein|kein|mein|dein|sein|ihr|unser|eur)e[nm]$/u;
/** Behind these a case says nothing of who does what. */
const PREPOSITION =
  /^(?:an|auf|aus|außer|bei|bis|durch|entlang|für|gegen|gegenüber|hinter|in|laut|mit|nach|neben|ohne|seit|trotz|über|um|unter|von|vor|während|wegen|zu|zwischen|без|в|во|для|до|за|из|на|над|о|об|от|перед|по|под|при|про|с|со|у|через|і|з|та|від|do|na|o|od|po|przy|u|w|z|za|bez|dla|ze|pro|k|ke|s|se|v|ve|iz|kod|sa)$/u;
/** Words between an article and its noun: `der neue Rat`. */
const NOUN_REACH = 3;

/** German shows the case by the article: `der Rat`, `den Rat`; weak nouns by their ending too, `den Präsidenten`. */
function germanCases(words: readonly Word[]): Marked[] {
  return words.flatMap(({ lower }, at) => {
    const isSubject = SUBJECT_ARTICLES.test(lower);
    if (!(isSubject || OBJECT_ARTICLES.test(lower)) || PREPOSITION.test(words[at - 1]?.lower ?? '')) return [];
    const noun = words.slice(at + 1, at + 1 + NOUN_REACH).find(({ isCapital }) => isCapital);
    return noun ? [{ key: noun.lower, isSubject }] : [];
  });
}

const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Japanese shows it by particles: 市長は, 議会を. */
function japaneseCases(words: readonly Word[]): Marked[] {
  return words.flatMap(({ text }, at) => {
    if (!/^[はがを]$/u.test(text)) return [];
    const first = words.slice(0, at).findLastIndex((word) => HIRAGANA.test(word.text)) + 1;
    const key = words
      .slice(first, at)
      .map((word) => word.text)
      .join('');
    return key === '' ? [] : [{ key, isSubject: text !== 'を' }];
  });
}

const CASES: Readonly<Record<string, (words: readonly Word[]) => Marked[]>> = {
  de: germanCases,
  ja: japaneseCases,
};

const isPair = (subject: string, object: string, primary: string): boolean =>
  object === subject || (primary === 'de' && (object === `${subject}n` || object === `${subject}en`));

/** Endings of people's names and nouns as subject and as object, by language: Анна, Анну; министр, министра. */
const ENDINGS: Readonly<Record<string, readonly (readonly [subject: string, object: string])[]>> = {
  ru: [
    ['а', 'у'],
    ['я', 'ю'],
    ['й', 'я'],
    ['ь', 'я'],
    ['', 'а'],
  ],
  uk: [
    ['а', 'у'],
    ['я', 'ю'],
    ['й', 'я'],
    ['ь', 'я'],
    ['', 'а'],
  ],
  pl: [
    ['a', 'ę'],
    ['', 'a'],
  ],
  cs: [
    ['a', 'u'],
    ['', 'a'],
  ],
  sk: [
    ['a', 'u'],
    ['', 'a'],
  ],
  hr: [
    ['a', 'u'],
    ['', 'a'],
  ],
};
const VOWEL = /[аеёиоуыэюяіїєaeiouyąęáéíóúůý]$/u;
const SHORTEST_STEM = 2;

const isSlavicPair = (subject: string, object: string, primary: string): boolean =>
  (ENDINGS[primary] ?? []).some(([from, to]) => {
    if (!subject.endsWith(from) || (from === '' && VOWEL.test(subject))) return false;
    const stem = subject.slice(0, subject.length - from.length);
    return stem.length >= SHORTEST_STEM && object === stem + to;
  });

/** Nouns of a sentence as each of its language's readings has them; without articles a form may be either. */
const slavicWords = (words: readonly Word[]): string[] =>
  words
    .filter(({ isContent }, at) => isContent && !PREPOSITION.test(words[at - 1]?.lower ?? ''))
    .map(({ lower }) => lower);

/** Whether words marked in both change their part, an object for a subject and a subject for an object, and none keeps it. */
function areMarkedSwapped(own: readonly Marked[], other: readonly Marked[], primary: string): boolean {
  const turned = (isSubject: boolean): boolean =>
    own.some(
      ({ key, isSubject: isOwn }) =>
        isOwn === isSubject &&
        other.some(
          (one) =>
            one.isSubject !== isSubject && (isSubject ? isPair(key, one.key, primary) : isPair(one.key, key, primary)),
        ),
    );
  const keeps = own.some(({ key, isSubject }) => other.some((one) => one.key === key && one.isSubject === isSubject));
  return !keeps && turned(true) && turned(false);
}

/** Whether the claim makes an object of a subject of the text, and a subject of an object. */
function areSwapped(claim: readonly Word[], source: readonly Word[], primary: string): boolean {
  const casesOf = CASES[primary];
  if (casesOf) return areMarkedSwapped(casesOf(claim), casesOf(source), primary);
  const [own, other] = [slavicWords(claim), slavicWords(source)];
  const hasPair = (isMet: (word: string, one: string) => boolean): boolean =>
    own.some((word) => !other.includes(word) && other.some((one) => isMet(word, one)));
  return (
    hasPair((word, one) => isSlavicPair(word, one, primary)) && hasPair((word, one) => isSlavicPair(one, word, primary))
  );
}

/** Whether both tell of the same deed: a word in small letters that they share. */
const shareDeed = (claim: readonly Word[], source: readonly Word[]): boolean =>
  claim.some((word) => word.isContent && !word.isCapital && source.some(({ stem }) => stem === word.stem));

/** Words that turn a deed round or share it out: a passive, "both", "each other". */
const TURNS =
  /^(?:wurde|wurden|wird|werden|worden|einander|sich|был|была|были|друг|себя|został|została|się|se|れ|られ|され)$/u;

const isTurned = ({ words }: PreparedSentence): boolean => words.some(({ lower }) => TURNS.test(lower));

/** Who does what to whom, the other way round than in the text, in languages whose cases show it. */
export function checkCases({ text, sentence, alignment }: Comparison): Issue[] {
  const primary = text.language.split('-')[0] ?? text.language;
  if (!(primary in CASES || primary in ENDINGS)) return [];
  const source = alignment.best.find(
    (one) =>
      isTurned(one) === isTurned(sentence) &&
      shareDeed(sentence.words, one.words) &&
      areSwapped(sentence.words, one.words, primary),
  );
  return source ? [issueAt('roles', 'the claim has done to the one what the text says the one did', source)] : [];
}
