import { WORDS } from '../../languages/listed/words.ts';
import { partOf } from '../../languages/part-of.ts';
import { stopWordsOf } from '../../languages/stop-words.ts';
import type { LanguageTag } from '../../text/language-tag.ts';
import { splitSentences } from '../sentences/sentences.ts';

/** Two forms of a word have so many letters in common: `Каменка`, `Каменке`. */
const STEM = 5;
/** Two characters say as much as a word where none is set apart. */
const UNSPACED_STEM = 2;
/** A line that shares less than this of its words with the story surely tells of something else. */
const SURELY_STRANGE = 0.2;
/** A shorter line may share nothing and yet be of the story: `The hearing goes on.` */
const MIN_WORDS = 6;
/** One line alone must name so many whom the story does not, and share no word with it. */
const NAMES_ALONE = 2;
/** A story has at least so many lines, a list of links at most so many. */
const MIN_STORY = 2;
const MAX_TEASERS = 8;

const OPENS_SPEECH = /^["“„«»‹›「『‘'—–-]/u;
const WORD = /[\p{L}\p{M}\p{N}]{2,}/gu;

interface Line {
  /** Beginnings of its words, but for those of every text. */
  readonly stems: ReadonlySet<string>;
  /** Those of words with a capital, but for the first. */
  readonly names: ReadonlySet<string>;
  readonly opensWithStopWord: boolean;
}

function* runsOf(text: string): Generator<string> {
  for (const [run] of text.matchAll(/\p{L}{2,}/gu))
    for (let at = 0; at + UNSPACED_STEM <= run.length; at += 1) yield run.slice(at, at + UNSPACED_STEM);
}

function lineOf(text: string, language: LanguageTag): Line {
  const stops = stopWordsOf(language);
  if (partOf(language, WORDS)?.isUnspaced)
    return { stems: new Set(runsOf(text)), names: new Set(), opensWithStopWord: false };
  const words = text.match(WORD) ?? [];
  const first = /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
  const told = words.filter((word) => !stops.has(word.toLowerCase()));
  const stem = (word: string): string => word.toLowerCase().slice(0, STEM);
  const names = told.filter((word) => word !== first && /^\p{Lu}/u.test(word));
  return {
    stems: new Set(told.map(stem)),
    names: new Set(names.map(stem)),
    opensWithStopWord: stops.has(first.toLowerCase()),
  };
}

/** How many lines at the end may be teasers: one sentence each, and no speech. */
function endingRun(lines: readonly string[], language: LanguageTag): number {
  let length = 0;
  for (const line of lines.toReversed()) {
    if (OPENS_SPEECH.test(line) || splitSentences(line, language, [{ start: 0, end: line.length }]).length !== 1) break;
    length += 1;
  }
  return Math.min(length, MAX_TEASERS, Math.max(0, lines.length - MIN_STORY));
}

interface Story {
  readonly stems: ReadonlySet<string>;
  /** Sharing less than this of its words with it, a line tells of something else. */
  readonly share: number;
}

interface TeaserChoice {
  readonly title: string | undefined;
  readonly language: LanguageTag;
  /** 0 to 1: a line that shares less of its words is one; the more, the more is taken for one. */
  readonly share?: number;
}

/** A line that takes up what was told opens with a stop word: `The`, `He`, `This`. */
const isStranger = ({ stems, names, opensWithStopWord }: Line, { stems: story, share }: Story): boolean =>
  !opensWithStopWord &&
  stems.size >= MIN_WORDS &&
  stems.intersection(story).size < stems.size * share &&
  (names.size === 0 || names.difference(story).size > 0);

const sharesNothing = (line: Line, story: Story): boolean =>
  isStranger(line, story) && line.names.size >= NAMES_ALONE && line.stems.isDisjointFrom(story.stems);

/** Whether lines have nothing to do with the story: two strangers at least, the first line among them, and half of all. */
function areTeasers(lines: readonly Line[], story: Story): boolean {
  const [first] = lines;
  if (first === undefined || !isStranger(first, story)) return false;
  if (lines.length === 1) return sharesNothing(first, story);
  const strangers = lines.filter((line) => isStranger(line, story)).length;
  return strangers > 1 && strangers * 2 >= lines.length;
}

/**
 * Indexes of the lines at the end that lead to other stories though nothing marks them: one sentence each, and hardly a
 * word or name of the story in it. Two must stand there, or one that shares nothing at all. Below a story of a mill
 * fire, `Goals from Iver Holt and Per Dahl gave Rosby the cup.` is one.
 */
export function teasersOf(
  lines: readonly string[],
  { title = '', language, share = SURELY_STRANGE }: TeaserChoice,
): number[] {
  const known = [title, ...lines].map((line) => lineOf(line, language));
  const run = endingRun(lines, language);
  for (let from = lines.length - run; from < lines.length; from += 1) {
    const stems = new Set(known.slice(0, from + 1).flatMap((line) => [...line.stems]));
    const last = known.slice(from + 1);
    if (last.length <= from && areTeasers(last, { stems, share })) return last.map((_, index) => from + index);
  }
  return [];
}

/** The end of a page is at most this share of its lines. */
const MAX_END = 1 / 3;
/** Above lines of other stories, a line with a name of its own that shares less than this of its words is one of them. */
const HALF_SHARED = 0.45;
const ASKS = /[?？؟]["”’»」』)]{0,3}$/u;

const shareOf = ({ stems }: Line, story: ReadonlySet<string>): number =>
  stems.intersection(story).size / Math.max(1, stems.size);

const isStrange = (line: Line, story: ReadonlySet<string>): boolean =>
  line.stems.size >= MIN_WORDS && shareOf(line, story) < SURELY_STRANGE;

/** A line with a name that the story above does not know. */
const namesAnother = ({ names }: Line, story: ReadonlySet<string>): boolean => names.difference(story).size > 0;

interface PageChoice extends Omit<TeaserChoice, 'share'> {
  /** Links to other stories have already been taken from the end. */
  readonly isCut: boolean;
}

/**
 * Index of the line from which on a page may lead to other stories, for readers who would rather miss a line of the story than take
 * one of another: from the first of two lines at the end that ask, or name somebody new and say nothing of the story; or from those
 * that name somebody new right above them. The number of lines where there are none. Below a story of a mill fire, that of `Can the
 * coast be saved?` above `The two men got eight years for a raid in Dunmore.`
 */
export function startOfPageEnd(lines: readonly string[], { title = '', language, isCut }: PageChoice): number {
  const known = lines.map((line) => lineOf(line, language));
  const run = Math.min(endingRun(lines, language), Math.floor(lines.length * MAX_END));
  const from = lines.length - run;
  const story = new Set([lineOf(title, language), ...known.slice(0, from)].flatMap(({ stems }) => [...stems]));
  const leadsAway = (line: Line): boolean => isStrange(line, story) && namesAnother(line, story);
  const away = known.flatMap((line, index) =>
    index >= from && (ASKS.test(lines[index] ?? '') || leadsAway(line)) ? [index] : [],
  );
  const isSure = isCut || away.length > 1;
  const isOneOfThem = (line: Line | undefined): boolean =>
    line !== undefined &&
    (isStrange(line, story) ||
      (!line.opensWithStopWord && namesAnother(line, story) && shareOf(line, story) < HALF_SHARED));
  let first = isSure ? (away[0] ?? lines.length) : lines.length;
  while (isSure && first > from && isOneOfThem(known[first - 1])) first -= 1;
  return first;
}
