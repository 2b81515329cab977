import { AGENCY_NAME } from './boilerplate-words.ts';

const MAX_BYLINE = 90;
const CASED =
  /^(?:by|von|par|por|di|da|автор|авторы|текст|text|texte|texto|testo|words)\s?[:：]?\s+(?<names>\p{Lu}.*)$/iu;
const PREPOSITION =
  /^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Da|DA|Автор|АВТОР|Авторы|Текст|Text|Texte|Texto|Testo|Words)(?=[\s:：])/u;
const UNCASED =
  /^(?:(?:作者|记者|記者|撰文|编译|文)\s?[:：/｜\s]\s?|(?:كتب|كتبت|بقلم)\s?[:：]?\s|(?:लेखक|रिपोर्ट|रिपोर्टर)\s?[:：]\s?)(?<names>[\p{L}\p{M}·・.\s]{2,40})$/u;
/** Words with a small letter that may stand in a byline. */
const LINKS = new Set(
  'and und et y e i и & de la le del della di da dos van von der den ten el al bin in für for per pour para at of aus en à with mit avec con com'.split(
    ' ',
  ),
);
/** "By Monday" is a time: these begin no name. */
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)/iu;

/** What sites set behind the name: "By Ada Lund | The Ellin Post | Updated: 10:00". */
const BAR = /\s[|•·–—]\s/u;
/** "Par Ada Lund (avec AFP)". */
const IN_BRACKETS = /\s?\([^()]{2,40}\)$/u;
/** Italian papers begin their bylines small: "di Ada Lund". Without the name it might be anything. */
const SMALL = /^(?:by|von|par|por|di|da)\s(?<names>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,3})$/u;
/** Two or three words with capitals; German and English headings are written so too. */
const NAME_ALONE = /^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]+){1,2}$/u;
const NAMES_ALONE_IN = /^(?:ru|fr|es|pt|it)\b/u;

/** Whether a line between title and dateline is nothing but a name, where a heading would not be written so. */
export const isNameAlone = (line: string, language: string): boolean =>
  NAMES_ALONE_IN.test(language) && NAME_ALONE.test(line) && line !== line.toUpperCase();

/** Who a line says wrote the article, or undefined where it is no byline. */
export function bylineOf(line: string): string | undefined {
  const head = (line.split(BAR)[0] ?? '').replace(IN_BRACKETS, '');
  return head.length > MAX_BYLINE ? undefined : (SMALL.exec(head)?.groups?.['names'] ?? namesIn(head));
}

function namesIn(line: string): string | undefined {
  if (/[.!?。！？।؟:]$/u.test(line.replace(/\b(?:Jr|Sr)\.$/u, ''))) return undefined;
  const uncased = UNCASED.exec(line)?.groups?.['names'];
  if (uncased !== undefined) return uncased.trim();
  const names = PREPOSITION.test(line) ? CASED.exec(line)?.groups?.['names'] : undefined;
  if (names === undefined || TIMES.test(names)) return undefined;
  const isName = names
    .replaceAll(',', ' ')
    .split(/\s+/u)
    .every(
      (word) =>
        /^\p{Lu}/u.test(word) || LINKS.has(word.toLowerCase()) || AGENCY_NAME.test(word) || /^[|/–—-]$/u.test(word),
    );
  return isName ? names.trim() : undefined;
}
