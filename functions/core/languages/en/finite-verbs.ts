import { oneOf } from '../word-list.ts';
import { IRREGULAR_FORMS } from './lists/irregular-forms.ts';

/** Present forms that stand behind a plural, which no ending shows. */
const BASE_FORMS =
  'say want think believe live remain die ask see earn make take get give find hold need lie lies come go work stay keep pay face fear hope expect plan';

/** Past forms that are like the base form. */
const UNCHANGED = 'cut beat hit put set cost hurt shut let spread split quit bid shed burst cast bet rid';

/** A noun before it, and neither an article nor a number: `the hearing goes on`, not `two deaths`. */
const THIRD_PERSON = String.raw`(?<=\p{Ll}{2}\s)(?<!(?<!\p{L})(?:the|a|an|of|for|in|on|at|with|two|three|four|five|no|more|many|few|new|old|long|all|some)\s)\p{Ll}{2,}(?<!s)s`;

/** The same behind a plural: `nets hang over the pier`, not `two wrecks of tin`. */
const BEHIND_PLURAL = String.raw`(?<=\p{L}{3}(?<!s)s\s)(?!(?:of|in|on|at|with|for|from|to|and|or|by|as|into|over|under|like|per|than|up|that|who|which|about|through|between|after|before|without|within)(?!\p{L}))\p{Ll}{3,}`;

/** Lines of the list that are no verbs. */
const OTHER_WORDS = new Set('man woman child person life wife foot tooth good bad analysis crisis use age'.split(' '));
/** What follows the base form on each line; the base form may be a noun. */
const PAST_FORMS = IRREGULAR_FORMS.trim()
  .split('\n')
  .map((line) => line.trim().split(' '))
  .flatMap(([base = '', ...forms]) => (OTHER_WORDS.has(base) ? [] : forms))
  .join('|');

/** Finite verbs as alternatives: auxiliaries, irregular forms, endings. */
export const finiteVerbs = (): string =>
  oneOf(String.raw`
    is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|cannot
    \p{L}+[’'](?:re|ve|ll|d|m)|(?:it|he|she|that|there|who|what)[’']s|\p{L}+n[’']t
    \p{Ll}{2,}ed|${`${BASE_FORMS} ${UNCHANGED}`.split(' ').join('|')}|${THIRD_PERSON}|${BEHIND_PLURAL}
    ${PAST_FORMS}
  `);
