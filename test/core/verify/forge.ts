import type { MarkedWords } from '../../../functions/core/verify/quotes/prepare-quotes.ts';

export type Draw = (below: number) => number;

/** A deterministic source of numbers: the same seed gives the same forgeries on every machine. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Forgery {
  readonly kind: string;
  readonly text: string;
  readonly speaker?: string;
}

const DENIALS: Readonly<Record<string, string>> = {
  en: 'not',
  de: 'nicht',
  fr: 'jamais',
  es: 'no',
  it: 'non',
  pt: 'não',
  ru: 'не',
  ar: 'لا',
  zh: '不',
};

const isUnspaced = (language: string): boolean => language === 'zh';
const joinerOf = (language: string): string => (isUnspaced(language) ? '' : ' ');
const piecesOf = (text: string, language: string): string[] =>
  isUnspaced(language) ? [...text] : text.split(' ').filter(Boolean);

/** What a forger has: the words of one quote, of another, of the whole text, and everybody's names. */
export interface Workshop {
  readonly language: string;
  readonly own: string;
  readonly other: string;
  readonly vocabulary: readonly string[];
  readonly speaker: string | undefined;
  readonly names: readonly string[];
}

type Craft = (workshop: Workshop, draw: Draw) => Forgery | undefined;

const edited =
  (kind: string, edit: (pieces: string[], workshop: Workshop, draw: Draw) => string[]): Craft =>
  (workshop, draw) => {
    const pieces = piecesOf(workshop.own, workshop.language);
    if (pieces.length < 3) return undefined;
    return { kind, text: edit(pieces, workshop, draw).join(joinerOf(workshop.language)) };
  };

const pick = <T>(from: readonly T[], draw: Draw): T | undefined => from[draw(from.length)];
const inner = (pieces: readonly string[], draw: Draw): number => 1 + draw(pieces.length - 2);

const isSamePerson = (a: string, b: string): boolean => a.split(' ').at(-1) === b.split(' ').at(-1);

const otherLetter = (word: string): string => (word.includes('a') ? word.replace('a', 'e') : `${word}a`);

const CRAFTS: readonly Craft[] = [
  edited('word swapped', (pieces, { vocabulary }, draw) =>
    pieces.with(draw(pieces.length), pick(vocabulary, draw) ?? 'x'),
  ),
  edited('word dropped', (pieces, _, draw) => pieces.toSpliced(inner(pieces, draw), 1)),
  edited('word added', (pieces, { vocabulary }, draw) =>
    pieces.toSpliced(inner(pieces, draw), 0, pick(vocabulary, draw) ?? 'x'),
  ),
  edited('denied', (pieces, { language }, draw) =>
    pieces.toSpliced(draw(pieces.length), 0, DENIALS[language] ?? 'not'),
  ),
  edited('neighbours exchanged', (pieces, _, draw) => {
    const at = draw(pieces.length - 1);
    return pieces.toSpliced(at, 2, pieces[at + 1] ?? '', pieces[at] ?? '');
  }),
  edited('letter changed', (pieces, _, draw) => {
    const at = draw(pieces.length);
    return pieces.with(at, otherLetter(pieces[at] ?? ''));
  }),
  edited('two spliced', (pieces, { other, language }, draw) => {
    const rest = piecesOf(other, language);
    return [...pieces.slice(0, inner(pieces, draw) + 1), ...rest.slice(Math.floor(rest.length / 2))];
  }),
  edited('word cut', (pieces, { language }, draw) => {
    if (isUnspaced(language)) return pieces;
    const at = draw(2) === 0 ? 0 : pieces.length - 1;
    const word = pieces[at] ?? '';
    return pieces.with(at, at === 0 ? word.slice(1) : word.replace(/[\p{L}\p{M}][^\p{L}\p{M}]*$/u, ''));
  }),
  edited('denial cut off', (pieces, { language }) => {
    const at = pieces.findIndex((piece) => piece.toLowerCase() === (DENIALS[language] ?? 'not'));
    return at < 0 ? pieces : pieces.slice(at + 1);
  }),
  ({ own, speaker, names }, draw) => {
    const others = names.filter((name) => !isSamePerson(name, speaker ?? ''));
    const liar = pick(others, draw);
    return liar === undefined ? undefined : { kind: "another's", text: own, speaker: liar };
  },
];

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();

/** Whole words; scripts without spaces have no borders. */
const bounded = (text: string, language: string): string =>
  isUnspaced(language) ? letters(text) : ` ${letters(text)} `;

/** True where another quote has these words without the denial before them. */
function isSaidAlone(text: string, { own, language }: Workshop, marked: readonly MarkedWords[]): boolean {
  return marked.some(
    ({ folded }) =>
      letters(folded.text) !== letters(own) && bounded(folded.text, language).includes(bounded(text, language)),
  );
}

/** One forgery of a workshop; undefined where the craft changed nothing or hit on words that the text has. */
export function forge(workshop: Workshop, marked: readonly MarkedWords[], draw: Draw): Forgery | undefined {
  const forgery = pick(CRAFTS, draw)?.(workshop, draw);
  if (!forgery || forgery.speaker !== undefined) return forgery;
  if (
    letters(forgery.text) === '' ||
    forgery.text === piecesOf(workshop.own, workshop.language).join(joinerOf(workshop.language))
  )
    return undefined;
  if (forgery.kind === 'denial cut off') return isSaidAlone(forgery.text, workshop, marked) ? undefined : forgery;
  const { language } = workshop;
  const isTrue = marked.some(({ folded }) => bounded(folded.text, language).includes(bounded(forgery.text, language)));
  return isTrue ? undefined : forgery;
}
