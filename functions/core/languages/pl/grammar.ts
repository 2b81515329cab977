import type { GrammarWords } from '../parts/grammar.ts';
import { GIVEN_NAMES } from './lists/given-names.ts';

export const grammar = (): GrammarWords => ({
  setsDialogueWithDashes: true,
  givenNames: GIVEN_NAMES,
  thingWords: `
    akademia aleja armia bank biuro czempionat fundacja instytut izba kościół klub komisja komitet konstytucja liga ministerstwo most muzeum
    nagroda parlament partia plac policja port pragnienie prokuratura puchar rada republika rząd sejm senat sąd szkoła szpital stadion
    stowarzyszenie teatr trybunał ulica unia uniwersytet urząd ustawa wojsko województwo związek
  `,
  namesakeNouns:
    'alei aleja alejach fundacja fundacji im imienia lotnisko lotnisku most moście placu plac pomnik rondo rondzie statek statku stadion stadionie szkoła szkole szpital szpitalu teatr teatrze ul ulica ulicy',
  nameEndings: /(?:iego|iemu|imi|ich|owi|ami|iej|iem|ego|emu|ych|ymi|em|im|om|ą|ę|a|u|y|i|e)$/u,
});
