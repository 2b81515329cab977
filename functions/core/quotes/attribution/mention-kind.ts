import type { Kind } from '../patterns/pattern.ts';
import type { Tokens } from '../sentence/line-tokens.ts';
import type { Grammar, Mention } from '../words/mention.ts';
import { endsInRole, isRole, isRoleOfSeveral } from '../words/role-words.ts';
import { grammarWords } from '../words/vocabulary.ts';

/**
 * What kind of mention it is. A description whose noun is a known role or body is one of somebody who can speak, and was right far
 * more often than any other; what is read is a source, but nobody. `the mayor of Holm`, `der Landesverband` → role; `the letter` →
 * document; `the wave of protests` → description.
 */
export function kindOfMention(mention: Mention, tokens: Tokens, grammar: Grammar): Kind {
  if (mention.kind !== 'nominal') return mention.kind;
  const own = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  const head = headWords(own, grammar);
  if (head.some(({ lower }) => documentNouns().has(lower))) return 'document';
  return head.some((token) => isBearer(token, grammar)) ? 'role' : 'description';
}

/** Up to the first preposition or second article: in `the death of the leader` nobody leads. */
function headWords(own: Tokens, { lexicon }: Grammar): Tokens {
  const { joiners, stops, determiners } = lexicon;
  const isLink = ({ lower }: { readonly lower: string }): boolean =>
    joiners.has(lower) || stops.has(lower) || determiners.has(lower);
  const first = own.findIndex((token) => !isLink(token));
  const end = own.findIndex((token, at) => at > first && isLink(token));
  return own.slice(0, end < 0 ? own.length : end);
}

const isBearer = (token: Tokens[number], { lexicon }: Grammar): boolean =>
  isRole(token, lexicon.roles) ||
  lexicon.organizations.has(token.lower) ||
  endsInRole(token.lower, lexicon.organizations) ||
  isRoleOfSeveral(token.lower, lexicon.roles) ||
  peopleAndBodies().has(token.lower) ||
  isRoleOfSeveral(token.lower, peopleAndBodies());
const documentNouns = grammarWords('documentNouns');
const peopleAndBodies = grammarWords('peopleAndBodies');
