import { listOf } from '../word-list.ts';

/** Russian nouns in all cases, by how they end. */
export const inCases = (words: string): string =>
  listOf(words)
    .flatMap((word) => [word, ...casesOf(word)])
    .join(' ');
const casesOf = (word: string): string[] => {
  const stem = word.slice(0, -1);
  const endings = CASES.find(([ending]) => word.endsWith(ending));
  if (endings) return endings[1].split(' ').map((ending) => word.slice(0, -endings[0].length) + ending);
  return /[бвгджзклмнпрстфхцчшщ]$/u.test(word)
    ? CONSONANT.split(' ').map((ending) => `${stem}${word.at(-1)}${ending}`)
    : [];
};
const CONSONANT = 'а у ом е ы и ов ам ами ах';
const CASES: readonly (readonly [string, string])[] = [
  ['ица', 'ицы ице ицу ицей иц'],
  ['ка', 'ки ке ку кой ок'],
  ['ия', 'ии ию ией'],
  ['во', 'ва ву вом ве'],
  ['ый', 'ого ому ым ом ые ых ыми'],
  ['ель', 'еля елю елем еле ели елей'],
  ['арь', 'аря арю арём арем аре ари арей'],
  ['ья', 'ьи ье ью ьей ьёй'],
  ['ец', 'ца цу цом цем це цы цев'],
  ['а', 'ы е у ой'],
  ['й', 'я ю ем е и ев'],
];
