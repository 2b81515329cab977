import { NETWORK } from '../../languages/furniture-patterns.ts';
import { FURNITURE } from '../../languages/listed/furniture.ts';
import { inAnyLanguage } from '../../languages/part-of.ts';
import type { Furniture } from '../../languages/parts/furniture.ts';
import { once } from '../../text/once.ts';
import { AGENCIES, PICTURE_AGENCIES, PICTURE_LIBRARIES, SIGNING_AGENCIES } from './agencies.ts';

/** Every language's words for one thing, as alternatives: pages mix languages. */
export const wordsFor = (field: (furniture: Furniture) => string | undefined): string =>
  inAnyLanguage(FURNITURE, field);

const anyOf = (...alternatives: string[]): string => `(?:${alternatives.join('|')})`;

/** `Photo credit`: what a picture is called in its credit, and what may follow. */
const picture = (): string =>
  `(?:${wordsFor(({ pictures }) => pictures)})(?:\\s(?:${wordsFor(({ pictureOf }) => pictureOf)}))?`;

/** Whose picture it is, at the beginning of a line. */
export const credit = once(() => {
  const pictures = `(?:${wordsFor((furniture) => furniture.pictures)})`;
  const whole = anyOf(
    `${picture()}\\s?[:：/｜]`,
    `[［\\[【]${pictures}[］\\]】]`,
    `(?:ap|afp|epa|reuters|dpa) (?:${wordsFor(({ agencyPictures }) => agencyPictures)}|${wordsFor(({ agencyFiles }) => agencyFiles)})`,
    `(?:${PICTURE_LIBRARIES})`,
    '©(?!\\s?\\d{4})',
    '\\(c\\)(?!\\s?\\d{4})',
  );
  return new RegExp(`^[（(\\[]?${whole}`, 'iu');
});

/** "Photo by Jo Berg": a credit if only the name follows. */
export const creditOfName = once(() => {
  const nouns = wordsFor(({ creditNouns }) => creditNouns);
  const by = wordsFor(({ creditBy }) => creditBy);
  const link = wordsFor(({ creditFor }) => creditFor);
  return new RegExp(
    `^(?:${nouns}) (?:${by}) \\p{Lu}[\\p{L}.'’-]*(?:[\\s/]+(?:\\p{Lu}|${link})[\\p{L}.'’-]*){0,6}$`,
    'u',
  );
});

/** A line that names an agency and nothing else. */
export const agencyLine = once(
  () => new RegExp(`^[（(]?(?:${AGENCIES}|getty images)[)）]?(?:\\s?[/|]\\s?[\\p{L} ]{2,30}){0,2}\\.?$`, 'iu'),
);

/** A picture's credit at the end of its caption. */
export const captionEnd = once(() => {
  const ends = anyOf(
    '\\bgetty images\\)?',
    `\\b(?:ap|afp|reuters|epa) (?:${wordsFor(({ agencyPictures }) => agencyPictures)})(?:\\/[^().]{2,40})?\\)?`,
    `\\/\\s?(?:${PICTURE_AGENCIES})\\)?`,
    `[^.!?…。！？।؟"”»」\\s]\\s?\\((?:${PICTURE_AGENCIES})\\)`,
    `[（(]${picture()}\\s?[:：/][^()（）]{2,60}[)）]\\.?`,
    `(?<=[.!?…。！？।؟])\\s(?:${wordsFor(({ captionEnds }) => captionEnds)})(?:\\s(?:${wordsFor(({ pictureOf }) => pictureOf)}))?\\s?[:：]\\s?[^.!?:()]{2,60}`,
    wordsFor(({ pictureSigns }) => pictureSigns),
    // "Title - name, size, date": how galleries sign a picture
    '[-–—]\\s[^.!?]{2,40},\\s?\\d{3,4},\\s?\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
  );
  return new RegExp(`${ends}\\s*$`, 'iu');
});

/** An agency's sign after the last sentence, which itself is story. */
export const signEnd = once(
  () =>
    new RegExp(
      `(?<=[.!?…。！？।؟"”»」])\\s?(?:[（(](?:${AGENCIES})(?:\\/[\\p{L}]{1,12})?[)）]\\.?|(?<=\\s)(?:${SIGNING_AGENCIES}))\\s*$`,
      'iu',
    ),
);

/** Buttons, cookie notices and calls to subscribe. */
export const share = once(() => {
  const newsletters = wordsFor((furniture) => furniture.newsletters);
  const whole = anyOf(
    `(?:${wordsFor(({ follow }) => follow)}) .{1,40} (?:${wordsFor(({ followOn }) => followOn)}) ${NETWORK}(?![\\p{L}])`,
    `(?:${wordsFor(({ subscribe }) => subscribe)})[^.]{0,80}(?:${newsletters})`,
    wordsFor(({ lines }) => lines?.share),
  );
  return new RegExp(`^${whole}`, 'iu');
});

/** Links to other stories. */
export const related = once(() => new RegExp(`^[*•►▶→»>\\s]{0,4}(?:${wordsFor(({ lines }) => lines?.related)})`, 'iu'));

/** What the page says about the article. */
export const notice = once(() => {
  const stamp = `(?:${wordsFor(({ stamped }) => stamped)})(?: (?:${wordsFor(({ stampedOn }) => stampedOn)}))?`;
  const whole = anyOf(
    '(?:©|copyright|\\(c\\)) ?(?:©|\\(c\\))? ?\\d{4}',
    `(?:${wordsFor(({ advertisement }) => advertisement)})[.:]?$`,
    `${stamp}\\s?(?:[:：]\\s?|\\s)(?=[^.]{0,60}\\d)(?:(?!\\.\\s)[^!?]){1,60}$`,
    `(?:${wordsFor(({ pressRelease }) => pressRelease)})[.:]?$`,
    wordsFor(({ lines }) => lines?.notices),
  );
  return new RegExp(`^[（(\\[*]?${whole}`, 'iu');
});

/** What a release calls what may turn out otherwise: that paragraph is its lawyer's. */
export const forwardLooking = once(() => new RegExp(`(?:${wordsFor((furniture) => furniture.forwardLooking)})`, 'iu'));

/** Who made the report: a name follows, not "the town". */
export const noticeOfName = once(() => {
  const nouns = wordsFor(({ reportNouns }) => reportNouns);
  return new RegExp(
    `^[（([*]?(?:${wordsFor(({ reportOpenings }) => reportOpenings)})?(?:${nouns}) (?:${wordsFor(({ reportBy }) => reportBy)}) \\p{Lu}`,
    'u',
  );
});

/** A time alone, as before the entries of live reports; editors' initials; the mark of an end; an agency's contacts. */
export const noticeAlone = once(() => {
  const time = `\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:${wordsFor(({ timeMarks }) => timeMarks)}|gmt|utc|bst|cet|cest|cst|ct|eet|eest|est|et)?(?:\\s\\([^()]{2,12}\\))?`;
  const initials = '\\p{L}{2,4}(?:\\s?\\/{1,2}\\s?\\p{L}{2,4}){1,4}';
  const end = `[（(]?(?:${wordsFor(({ endMarks }) => endMarks)})[)）]`;
  const changes = `\\((?:${wordsFor((furniture) => furniture.changes)})\\s[^()]{3,160}\\)`;
  return new RegExp(`^(?:${time}|${initials}|${end}|\\(\\([^()]{4,120}\\)\\)|${changes})$`, 'iu');
});
export const noticeEnd = once(() => new RegExp(`(?:${wordsFor(({ noticeEnds }) => noticeEnds)})\\.?\\)?\\s*$`, 'iu'));

/** Words in capitals before a dash that are not a place: what the text is, not where it was written. */
export const label = once(() => new RegExp(`^(?:${wordsFor(({ labels }) => labels)})(?:\\s\\d{1,2})?$`, 'u'));

/** "FILE - Ada Lund speaks …": how an agency opens the caption of an old picture. */
export const fileCaption = once(
  () => new RegExp(`^(?:${wordsFor(({ fileCaptions }) => fileCaptions)})\\s?(?:--|[-–—:])\\s`, 'u'),
);
