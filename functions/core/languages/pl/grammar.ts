import type { GrammarWords } from '../parts/grammar.ts';
import { names } from '../word-list.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';
import { PLACE_NAMES } from './lists/place-names.ts';

export const grammar = (): GrammarWords => ({
  setsDialogueWithDashes: true,
  givenNames: GIVEN_NAMES,
  placeNames: names(PLACE_NAMES),
  withdrawnBefore: /(?:błędnie|omyłkowo|mylnie)(?: \p{L}+){0,3} $|(?:^|\P{L})nie $/iu,
  withdrawnBehind: /^,? jak (?:\p{L}+ ){0,3}(?:podano|podaliśmy|informowano)/u,
  openingWords: 'według zdaniem również oprócz także',
  thingWords: `
    akademia aleja armia bank biuro czempionat fundacja instytut izba klub komisja komitet konstytucja kościół
    liga ministerstwo most muzeum nagroda parlament partia plac policja prokuratura puchar rada republika rząd
    sejm senat stadion stowarzyszenie szkoła szpital sąd teatr trybunał ulica unia uniwersytet urząd ustawa
    województwo wojsko związek
  `,
  namesakeNouns:
    'alei aleja alejach fundacja fundacji im imienia lotnisko lotnisku most moście placu plac pomnik rondo rondzie statek statku stadion stadionie szkoła szkole szpital szpitalu teatr teatrze ul ulica ulicy',
  nameEndings: /(?:iego|iemu|imi|ich|owi|ami|iej|iem|ego|emu|ych|ymi|em|im|om|ą|ę|a|u|y|i|e)$/u,
});
