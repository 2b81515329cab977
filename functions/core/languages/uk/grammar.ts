import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  setsDialogueWithDashes: true,
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  nameCaseEndings: /(?:ого|ому|ові|еві|єві|ими|ою|ею|єю|ій|ої|ій|ий|им|ом|ем|єм|ої|у|ю|а|я|е|і|ї|и|о)$/u,
  thingWords: `
    агентство академія армія банк бюро верховна верховної верховний вулиця державна державний державної департамент закон інститут
    кабінет комісія комітет компанія лікарня міністерство мінфін національна національний національної область парламент партія поліція премія прокуратура рада ради
    раді район служба служби союз суд суду театр університет федерація фонд центр церква чемпіонат
  `,
  namesakeNouns:
    'аеропорт імені ім лікарня площа площі премія премії проспект проспекті стадіон театр вул вулиця вулиці',
});
