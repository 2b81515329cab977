import type { Span } from '../../text/span.ts';
import { attachedArticles, withPlainArticle } from '../words/attached-articles.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';

const spanOf = (tokens: readonly Token[]): Span | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
};

/**
 * Who a noun phrase is about in a script whose names have no capitals: titles at its beginning are the role, the rest
 * is the name. `市长林安` gives the role `市长` and the name `林安`.
 */
export function headWithoutCapitals(words: readonly Token[], grammar: Grammar): Mention | null {
  const { pronouns, fillers } = grammar.lexicon;
  const named = words.slice(words.findIndex((token) => !sourceIntroductions().has(token.text)));
  const all = named.filter((token) => !fillers.has(token.lower) && !grammar.times.has(token.lower));
  // Chinese puts the place between subject and verb: 林小海在港口说.
  const stop = all.findIndex((token, index) => index > 0 && grammar.lexicon.stops.has(token.lower));
  const kept = withoutDate(withoutClause(stop < 0 ? all : all.slice(0, stop), named, grammar));
  const [first] = kept;
  if (first === undefined || (grammar.lexicon.roleEnding && grammar.lexicon.stops.has(first.lower))) return null;
  if (kept.length === 1 && pronouns.has(first.lower)) return { kind: 'pronoun', start: first.start, end: first.end };
  // مصدر مقرب: some kind of source, nobody by name.
  const isNameless = kept.length === 2 && namelessRoles().has(withPlainArticle(first.lower));
  const split = isNameless ? 0 : titleEnd(kept, grammar);
  const role = split > 0 ? spanOf(kept.slice(0, split)) : undefined;
  const span = spanOf(kept.slice(split));
  return span ? { kind: 'name', ...span, ...(role ? { role } : {}) } : null;
}

/** 据…介绍, 有目击者称: what introduces a source is not part of it. */
const sourceIntroductions = grammarWords('sourceIntroductions');

/** 陈立23日: the day stands between the subject and its verb. A phrase that is all date is left as it is. */
function withoutDate(kept: readonly Token[]): readonly Token[] {
  const from = kept.findIndex(({ text }) => /^\p{N}/u.test(text));
  const date = kept.slice(Math.max(0, from)).map(({ text }) => text);
  return from > 0 && /^(?:\p{N}{1,2}\p{Script=Han}){1,2}$/u.test(date.join('')) ? kept.slice(0, from) : kept;
}

/** Chinese puts a description before the name: 住在岛上的白黛丽, 54岁的渔民卢富. Documents keep their owner. */
function withoutClause(kept: readonly Token[], words: readonly Token[], grammar: Grammar): readonly Token[] {
  if (!grammar.lexicon.roleEnding) return kept;
  const at = words.findLastIndex((token) => attributiveParticles().has(token.text));
  const rest = words.slice(at + 1);
  // 奥尔森对码头上的人们说: the listeners follow 对.
  const hasListener = words.slice(1, Math.max(1, at)).some((token) => listenerMarks().has(token.text));
  // 索安站在烧毁的谷仓前说: where it is said.
  const isPlace = localizers().test(rest.at(-1)?.text ?? '') && kept.length < words.length;
  return at < 0 || hasListener || isPlace || rest.length === 0 || documentNouns().has(rest.at(-1)?.text ?? '')
    ? kept
    : rest;
}
const localizers = grammarPattern('localizers');
const listenerMarks = grammarWords('listenerMarks');
const attributiveParticles = grammarWords('attributiveParticles');
const documentNouns = grammarWords('documentNouns');

/** The index after the title's last word; a title never takes the whole phrase. */
function titleEnd(kept: readonly Token[], grammar: Grammar): number {
  const { roles, honorifics, roleEnding } = grammar.lexicon;
  const isTitle = (token: Token, index: number): boolean =>
    !titleSuffixes().has(kept[index + 1]?.text ?? '') &&
    (roles.has(withPlainArticle(token.lower)) ||
      honorifics.has(token.lower) ||
      (roleEnding?.test(token.text) ?? false) ||
      // 工程|师|柯|宁: the dictionary does not know the title as one word.
      (index > 0 && roles.has((kept[index - 1]?.text ?? '') + token.text)));
  const at = kept.findLastIndex((token, index) => index < kept.length - 1 && isTitle(token, index));
  return at < 0 ? 0 : behindAdjectives(kept, at + 1, withPlainArticle(kept[at]?.lower ?? ''));
}

const titleSuffixes = grammarWords('titleSuffixes');

/**
 * Arabic titles include what follows with an article or depends on them: الرئيس السابق, المتحدث باسم الوزارة, مدير
 * المتحف. At least one word is left for the name; after a title with the article, that word may have it too: الوزير
 * العريان.
 */
function behindAdjectives(kept: readonly Token[], from: number, title: string): number {
  let at = from;
  const isConstruct = !attachedArticles().test(title);
  while (at < kept.length - 1 && belongsToTitle(kept, at, isConstruct)) at += 1;
  return at;
}

const belongsToTitle = (kept: readonly Token[], at: number, isConstruct: boolean): boolean => {
  const word = kept[at]?.lower ?? '';
  if (titleLinks().has(word) || withPlainArticle(word) !== word) return true;
  if (!attachedArticles().test(word)) return false;
  return (
    isConstruct ||
    kept.length - at > 2 ||
    titleLinks().has(kept[at - 1]?.lower ?? '') ||
    !attachedArticles().test(kept[at + 1]?.lower ?? '')
  );
};

const namelessRoles = grammarWords('namelessRoles');
const titleLinks = grammarWords('titleLinks');
