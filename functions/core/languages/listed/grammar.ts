// Made by `npm run languages` from the folders of the languages.

import { grammar as ar } from '../ar/grammar.ts';
import { grammar as ca } from '../ca/grammar.ts';
import { grammar as cs } from '../cs/grammar.ts';
import { grammar as da } from '../da/grammar.ts';
import { grammar as de } from '../de/grammar.ts';
import { grammar as el } from '../el/grammar.ts';
import { grammar as en } from '../en/grammar.ts';
import { grammar as es } from '../es/grammar.ts';
import { grammar as fr } from '../fr/grammar.ts';
import { grammar as he } from '../he/grammar.ts';
import { grammar as hi } from '../hi/grammar.ts';
import { grammar as hr } from '../hr/grammar.ts';
import { grammar as hu } from '../hu/grammar.ts';
import { grammar as id } from '../id/grammar.ts';
import { grammar as it } from '../it/grammar.ts';
import { grammar as ja } from '../ja/grammar.ts';
import { grammar as ko } from '../ko/grammar.ts';
import type { LanguagePack } from '../language-pack.ts';
import { grammar as nl } from '../nl/grammar.ts';
import { grammar as no } from '../no/grammar.ts';
import type { Listed } from '../part-of.ts';
import { grammar as pl } from '../pl/grammar.ts';
import { grammar as pt } from '../pt/grammar.ts';
import { grammar as ro } from '../ro/grammar.ts';
import { grammar as ru } from '../ru/grammar.ts';
import { grammar as sv } from '../sv/grammar.ts';
import { grammar as tr } from '../tr/grammar.ts';
import { grammar as uk } from '../uk/grammar.ts';
import { grammar as vi } from '../vi/grammar.ts';
import { grammar as zh } from '../zh/grammar.ts';

export const GRAMMAR: Listed<Required<LanguagePack>['grammar']> = new Map([
  ['ar', ar],
  ['ca', ca],
  ['cs', cs],
  ['da', da],
  ['de', de],
  ['el', el],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['he', he],
  ['hi', hi],
  ['hr', hr],
  ['hu', hu],
  ['id', id],
  ['it', it],
  ['ja', ja],
  ['ko', ko],
  ['nl', nl],
  ['no', no],
  ['pl', pl],
  ['pt', pt],
  ['ro', ro],
  ['ru', ru],
  ['sv', sv],
  ['tr', tr],
  ['uk', uk],
  ['vi', vi],
  ['zh', zh],
]);
