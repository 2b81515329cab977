import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  impersonalPronouns: 'их они',
  prepositionsOfPlace: 'в из',
  nameCaseEndings: /(?:ого|ому|ыми|ими|ой|ую|ая|ый|ий|ым|ом|ем|ей|ою|у|а|е|ы|и|я|ю)$/u,
  nominativeMasculineEndings: /(?:[иы]й|[бвгджзклмнпрстфхцчшщ])$/u,
  nominativeFeminineEndings: /[ая]$/u,
  setsDialogueWithDashes: true,
  sourcesNotPeople:
    'полиция полиции полицией управление управления министерство министерства общество общества лаборатория лаборатории агентство агентства',
  placeNames: names(PLACE_NAMES),
  givenNames: GIVEN_NAMES,
});
