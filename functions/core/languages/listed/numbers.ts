// Made by `npm run languages` from the folders of the languages.

import { numbers as ar } from '../ar/numbers.ts';
import { numbers as bg } from '../bg/numbers.ts';
import { numbers as bn } from '../bn/numbers.ts';
import { numbers as ca } from '../ca/numbers.ts';
import { numbers as cs } from '../cs/numbers.ts';
import { numbers as da } from '../da/numbers.ts';
import { numbers as de } from '../de/numbers.ts';
import { numbers as el } from '../el/numbers.ts';
import { numbers as en } from '../en/numbers.ts';
import { numbers as es } from '../es/numbers.ts';
import { numbers as fa } from '../fa/numbers.ts';
import { numbers as fi } from '../fi/numbers.ts';
import { numbers as fr } from '../fr/numbers.ts';
import { numbers as he } from '../he/numbers.ts';
import { numbers as hi } from '../hi/numbers.ts';
import { numbers as hr } from '../hr/numbers.ts';
import { numbers as hu } from '../hu/numbers.ts';
import { numbers as id } from '../id/numbers.ts';
import { numbers as it } from '../it/numbers.ts';
import { numbers as ja } from '../ja/numbers.ts';
import { numbers as ko } from '../ko/numbers.ts';
import type { LanguagePack } from '../language-pack.ts';
import { numbers as nl } from '../nl/numbers.ts';
import { numbers as no } from '../no/numbers.ts';
import type { Listed } from '../part-of.ts';
import { numbers as pl } from '../pl/numbers.ts';
import { numbers as pt } from '../pt/numbers.ts';
import { numbers as ro } from '../ro/numbers.ts';
import { numbers as ru } from '../ru/numbers.ts';
import { numbers as sk } from '../sk/numbers.ts';
import { numbers as sr } from '../sr/numbers.ts';
import { numbers as sv } from '../sv/numbers.ts';
import { numbers as sw } from '../sw/numbers.ts';
import { numbers as tr } from '../tr/numbers.ts';
import { numbers as uk } from '../uk/numbers.ts';
import { numbers as vi } from '../vi/numbers.ts';
import { numbers as yue } from '../yue/numbers.ts';
import { numbers as zh } from '../zh/numbers.ts';

export const NUMBERS: Listed<Required<LanguagePack>['numbers']> = new Map([
  ['ar', ar],
  ['bg', bg],
  ['bn', bn],
  ['ca', ca],
  ['cs', cs],
  ['da', da],
  ['de', de],
  ['el', el],
  ['en', en],
  ['es', es],
  ['fa', fa],
  ['fi', fi],
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
  ['sk', sk],
  ['sr', sr],
  ['sv', sv],
  ['sw', sw],
  ['tr', tr],
  ['uk', uk],
  ['vi', vi],
  ['yue', yue],
  ['zh', zh],
]);
