import type { Gender } from '../../../languages/parts/speech.ts';
import type { Span } from '../../../text/span.ts';
import type { Grammar } from '../../words/mention.ts';
import { endsInRole, isRole } from '../../words/role-words.ts';
import type { Token } from '../../words/tokens.ts';
import { grammarPattern, grammarWords } from '../../words/vocabulary.ts';

/**
 * German roles show the gender: `Sprecherin`, `Sprecher`. Words that are inflected like adjectives (`Vorsitzende`) do
 * not.
 */
export function genderOfRole(role: string): Gender | undefined {
  const words = role.split(/[\s-]+/u).map((word) => word.toLowerCase().slice(-MAX_ROLE_ENDING));
  if (words.some((word) => feminineRoles().test(word))) return 'female';
  return words.some((word) => masculineRoles().test(word)) ? 'male' : undefined;
}
const MAX_ROLE_ENDING = 14;
const feminineRoles = grammarPattern('feminineRoles');
const masculineRoles = grammarPattern('masculineRoles');
const roleCaseEndings = grammarPattern('roleCaseEndings');

/**
 * The role in the nominative if it is inflected by its ending alone: `Staatspräsidenten`, `Torhüters`; otherwise
 * unchanged.
 */
export function unbentRole(role: string, roles: ReadonlySet<string>): string {
  // `Sprecherin des Senators`, `ehemaligen Präsidenten`: there another word is also in that case.
  const ending = /\s\p{Ll}|^\p{Ll}/u.test(role) ? '' : (roleCaseEndings().exec(role)?.[0] ?? '');
  const word = role.split(' ').at(-1)?.toLowerCase() ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const isKnown = (one: string): boolean => {
    const last = one.split('-').at(-1) ?? '';
    return roles.has(last) || endsInRole(last, roles);
  };
  return ending !== '' && !isKnown(word) && isKnown(stem) ? role.slice(0, -ending.length) : role;
}

/** `Der Trainer`, `ein alter Fischer`: people without their name, in the nominative, in order. */
export function descriptionsIn(tokens: readonly Token[], { lexicon, names }: Grammar): Span[] {
  return tokens.filter((token, at) => {
    if (!token.isCapital || !isRole(token, lexicon.roles) || names.has(tokens[at + 1]?.text ?? '')) return false;
    const [before, further] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
    const article = nominativeArticles().has(before) ? at - 1 : at - 2;
    // `Ada Lund, eine Fischerin,` is not a second person.
    const isApposition = tokens[article - 1]?.text === ',' && names.has(tokens[article - 2]?.text ?? '');
    const isLed =
      nominativeArticles().has(before) || (tokens[at - 1]?.isCapital === false && nominativeArticles().has(further));
    return isLed && !isApposition;
  });
}
const nominativeArticles = grammarWords('nominativeArticles');
