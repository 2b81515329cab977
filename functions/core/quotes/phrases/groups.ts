import type { Grammar } from '../words/mention.ts';
import type { Token } from '../words/tokens.ts';
import { grammarPattern, grammarWords } from '../words/vocabulary.ts';

/** `the 43-year-old` is somebody, `the 35-page report` something. */
const isNumber = (token: Token): boolean => /^\p{N}/u.test(token.text) && !/-\p{L}/u.test(token.text);

/**
 * Groups of a phrase between prepositions: `a spokesman | for Lund`; `linked` tells whether a preposition opens the
 * group.
 */
export interface Group {
  readonly tokens: Token[];
  readonly linked: boolean;
}

/** French `de` and `du` are articles only at the beginning of a noun phrase: `la maire de Holm`. */
const partitiveArticles = grammarWords('partitiveArticles');

export function groupsOf(tokens: readonly Token[], grammar: Grammar): Group[] {
  const groups: Group[] = [{ tokens: [], linked: false }];
  const { stops, joiners, determiners } = grammar.lexicon;
  let pastTime = 0;
  for (const [at, token] of tokens.entries()) {
    pastTime = Math.max(pastTime, behindTime(tokens, at, grammar));
    if (at < pastTime) {
      if (groups.at(-1)?.tokens.length !== 0) groups.push({ tokens: [], linked: false });
      continue;
    }
    const isPreposition =
      (stops.has(token.lower) || joiners.has(token.lower)) &&
      (!determiners.has(token.lower) || (token !== tokens[0] && partitiveArticles().has(token.lower))) &&
      !token.isCapital;
    if (isPreposition || (token === tokens[0] && stops.has(token.lower))) groups.push({ tokens: [], linked: true });
    else if (grammar.times.has(token.lower) || isNumber(token)) groups.push({ tokens: [], linked: false });
    else if (opensGroup(token, groups.at(-1), grammar)) groups.push({ tokens: [token], linked: false });
    else groups.at(-1)?.tokens.push(token);
  }
  return groups;
}

/**
 * English `last month`, `two years ago`: the index after a time without a preposition that begins at `at`, or else
 * `at`.
 */
function behindTime(tokens: readonly Token[], at: number, { lexicon }: Grammar): number {
  const [first, noun, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (lexicon.verbEndings === undefined || !first || !noun || !spansOfTime().test(noun.lower)) return at;
  if (timeDeterminers().has(first.lower)) return at + 2;
  return end !== undefined && timePostpositions().has(end.lower) ? at + 3 : at;
}
const timeDeterminers = grammarWords('timeDeterminers');
const timePostpositions = grammarWords('timePostpositions');
const spansOfTime = grammarPattern('spansOfTime');

/** Italian `Dopo la riunione il sindacato`: an article after a noun begins another noun phrase. */
const opensGroup = (token: Token, group: Group | undefined, { lexicon }: Grammar): boolean =>
  lexicon.order === 'free' &&
  group?.linked === true &&
  lexicon.determiners.has(token.lower) &&
  group.tokens.some(({ lower }) => !lexicon.determiners.has(lower));
