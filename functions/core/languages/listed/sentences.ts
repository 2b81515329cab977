// Made by `npm run languages` from the folders of the languages.

import { sentences as ar } from '../ar/sentences.ts';
import { sentences as bg } from '../bg/sentences.ts';
import { sentences as bs } from '../bs/sentences.ts';
import { sentences as ca } from '../ca/sentences.ts';
import { sentences as cs } from '../cs/sentences.ts';
import { sentences as da } from '../da/sentences.ts';
import { sentences as de } from '../de/sentences.ts';
import { sentences as el } from '../el/sentences.ts';
import { sentences as en } from '../en/sentences.ts';
import { sentences as es } from '../es/sentences.ts';
import { sentences as fi } from '../fi/sentences.ts';
import { sentences as fr } from '../fr/sentences.ts';
import { sentences as hi } from '../hi/sentences.ts';
import { sentences as hr } from '../hr/sentences.ts';
import { sentences as hu } from '../hu/sentences.ts';
import { sentences as id } from '../id/sentences.ts';
import { sentences as it } from '../it/sentences.ts';
import { sentences as ja } from '../ja/sentences.ts';
import type { LanguagePack } from '../language-pack.ts';
import { sentences as ms } from '../ms/sentences.ts';
import { sentences as nb } from '../nb/sentences.ts';
import { sentences as nl } from '../nl/sentences.ts';
import { sentences as no } from '../no/sentences.ts';
import type { Listed } from '../part-of.ts';
import { sentences as pl } from '../pl/sentences.ts';
import { sentences as pt } from '../pt/sentences.ts';
import { sentences as ro } from '../ro/sentences.ts';
import { sentences as ru } from '../ru/sentences.ts';
import { sentences as sv } from '../sv/sentences.ts';
import { sentences as tr } from '../tr/sentences.ts';
import { sentences as uk } from '../uk/sentences.ts';
import { sentences as vi } from '../vi/sentences.ts';
import { sentences as wuu } from '../wuu/sentences.ts';
import { sentences as yue } from '../yue/sentences.ts';
import { sentences as zh } from '../zh/sentences.ts';

export const SENTENCES: Listed<Required<LanguagePack>['sentences']> = new Map([
  ['ar', ar],
  ['bg', bg],
  ['bs', bs],
  ['ca', ca],
  ['cs', cs],
  ['da', da],
  ['de', de],
  ['el', el],
  ['en', en],
  ['es', es],
  ['fi', fi],
  ['fr', fr],
  ['hi', hi],
  ['hr', hr],
  ['hu', hu],
  ['id', id],
  ['it', it],
  ['ja', ja],
  ['ms', ms],
  ['nb', nb],
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
  ['wuu', wuu],
  ['yue', yue],
  ['zh', zh],
]);
