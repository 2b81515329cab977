import { headOf } from '../../phrases/noun-phrase.ts';
import { BREAKS } from '../../sentence/line.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import { attachedArticles } from '../../words/attached-articles.ts';
import type { Grammar, Mention } from '../../words/mention.ts';
import { isNameParticle } from '../../words/name-particles.ts';
import { withRole } from '../by-clause/aside.ts';
import { MAX_SIGNATURE } from './bounds.ts';

/** `the mayor of Holm, Ada Lund, said`: the name between the commas belongs to the description before it. */
export function withApposition(tokens: Tokens, mention: Mention, grammar: Grammar): Mention {
  if (grammar.lexicon.order === 'verb-first') return namedBehindTitle(tokens, mention, grammar);
  if (mention.kind !== 'nominal' || grammar.lexicon.order === 'verb-second') return mention;
  const comma = tokens.findIndex((token) => token.start >= mention.end);
  if (tokens[comma]?.text !== ',') return mention;
  let end = comma + 1;
  while (tokens[end]?.isCapital || (end > comma + 1 && isNameParticle(tokens[end]))) end += 1;
  const name = headOf(tokens.slice(comma + 1, end), grammar);
  const isClosed =
    tokens[end] === undefined ||
    tokens[end]?.quote !== undefined ||
    BREAKS.has(tokens[end]?.text ?? '') ||
    tokens[end]?.text === '.';
  const isPair = end - comma > 2 && end - comma <= MAX_SIGNATURE;
  if (name?.kind !== 'name' || !isPair || !isClosed) return mention;
  return withRole(name, mention, tokens, grammar);
}

/** Arabic `محافظ الإقليم، هيثم السروجي،`: a title with the article and, between commas, a name without it. */
function namedBehindTitle(tokens: Tokens, mention: Mention, { lexicon }: Grammar): Mention {
  const comma = tokens.findIndex((token) => token.start >= mention.end);
  const close = tokens.findIndex((token, at) => at > comma && BREAKS.has(token.text));
  const name = tokens.slice(comma + 1, close);
  const [first, last] = [name[0], name.at(-1)];
  const title = tokens.find((token) => token.end === mention.end);
  const isPair = name.length > 1 && name.length <= MAX_ARABIC_NAME && !name.some((token) => token.quote);
  if (!mention.role || !first || !last || !isPair || !attachedArticles().test(title?.lower ?? '')) return mention;
  if (tokens[comma]?.text !== '،' || tokens[close]?.text !== '،') return mention;
  const isOther =
    attachedArticles().test(first.lower) ||
    [lexicon.stops, lexicon.cues, lexicon.fillers].some((words) => words.has(first.lower));
  return isOther
    ? mention
    : { kind: 'name', start: first.start, end: last.end, role: { start: mention.role.start, end: mention.end } };
}
const MAX_ARABIC_NAME = 3;
