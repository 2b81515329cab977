// Made by `npm run languages` from the folders of the languages.

import { grammar as ar } from '../ar/grammar.ts';
import { grammar as ca } from '../ca/grammar.ts';
import { grammar as de } from '../de/grammar.ts';
import { grammar as en } from '../en/grammar.ts';
import { grammar as es } from '../es/grammar.ts';
import { grammar as fr } from '../fr/grammar.ts';
import { grammar as it } from '../it/grammar.ts';
import type { LanguagePack } from '../language-pack.ts';
import { grammar as nl } from '../nl/grammar.ts';
import type { Listed } from '../part-of.ts';
import { grammar as pl } from '../pl/grammar.ts';
import { grammar as pt } from '../pt/grammar.ts';
import { grammar as ru } from '../ru/grammar.ts';
import { grammar as uk } from '../uk/grammar.ts';
import { grammar as zh } from '../zh/grammar.ts';

export const GRAMMAR: Listed<Required<LanguagePack>['grammar']> = new Map([
  ['ar', ar],
  ['ca', ca],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['it', it],
  ['nl', nl],
  ['pl', pl],
  ['pt', pt],
  ['ru', ru],
  ['uk', uk],
  ['zh', zh],
]);
