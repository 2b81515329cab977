import type { LanguageTag } from './article.ts';

/** Characters given to the identifier: more changes no verdict and only takes time. */
const SAMPLE_CHARACTERS = 4000;
/** Scripts that one news language has to itself. */
const BY_SCRIPT: readonly (readonly [RegExp, LanguageTag])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
];
const SCRIPT_SHARE = 0.15;

/** The language a text is written in, or undefined where it cannot be told. The identifier is loaded when first asked. */
export async function identifyLanguage(text: string): Promise<LanguageTag | undefined> {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const own = BY_SCRIPT.find(([script]) => (sample.match(script)?.length ?? 0) / letters >= SCRIPT_SHARE);
  if (own) return own[1];
  const han = (sample.match(/\p{Script=Han}/gu)?.length ?? 0) / letters;
  if (han >= SCRIPT_SHARE * 2) return 'zh';
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sample);
  return found.language === '' ? undefined : found.language;
}
