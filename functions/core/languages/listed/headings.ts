// Made by `npm run languages` from the folders of the languages.

import { headings as ar } from '../ar/headings.ts';
import { headings as bg } from '../bg/headings.ts';
import { headings as bn } from '../bn/headings.ts';
import { headings as ca } from '../ca/headings.ts';
import { headings as cs } from '../cs/headings.ts';
import { headings as da } from '../da/headings.ts';
import { headings as de } from '../de/headings.ts';
import { headings as el } from '../el/headings.ts';
import { headings as en } from '../en/headings.ts';
import { headings as es } from '../es/headings.ts';
import { headings as et } from '../et/headings.ts';
import { headings as fa } from '../fa/headings.ts';
import { headings as fi } from '../fi/headings.ts';
import { headings as fil } from '../fil/headings.ts';
import { headings as fr } from '../fr/headings.ts';
import { headings as gu } from '../gu/headings.ts';
import { headings as he } from '../he/headings.ts';
import { headings as hi } from '../hi/headings.ts';
import { headings as hr } from '../hr/headings.ts';
import { headings as hu } from '../hu/headings.ts';
import { headings as id } from '../id/headings.ts';
import { headings as it } from '../it/headings.ts';
import { headings as ja } from '../ja/headings.ts';
import { headings as kn } from '../kn/headings.ts';
import { headings as ko } from '../ko/headings.ts';
import type { LanguagePack } from '../language-pack.ts';
import { headings as lt } from '../lt/headings.ts';
import { headings as lv } from '../lv/headings.ts';
import { headings as ml } from '../ml/headings.ts';
import { headings as mr } from '../mr/headings.ts';
import { headings as ms } from '../ms/headings.ts';
import { headings as nl } from '../nl/headings.ts';
import { headings as no } from '../no/headings.ts';
import type { Listed } from '../part-of.ts';
import { headings as pl } from '../pl/headings.ts';
import { headings as pt } from '../pt/headings.ts';
import { headings as ro } from '../ro/headings.ts';
import { headings as ru } from '../ru/headings.ts';
import { headings as sk } from '../sk/headings.ts';
import { headings as sl } from '../sl/headings.ts';
import { headings as sr } from '../sr/headings.ts';
import { headings as sv } from '../sv/headings.ts';
import { headings as sw } from '../sw/headings.ts';
import { headings as ta } from '../ta/headings.ts';
import { headings as te } from '../te/headings.ts';
import { headings as th } from '../th/headings.ts';
import { headings as tr } from '../tr/headings.ts';
import { headings as uk } from '../uk/headings.ts';
import { headings as ur } from '../ur/headings.ts';
import { headings as vi } from '../vi/headings.ts';
import { headings as zh } from '../zh/headings.ts';
import { headings as zhTW } from '../zh-TW/headings.ts';

export const HEADINGS: Listed<Required<LanguagePack>['headings']> = new Map([
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
  ['et', et],
  ['fa', fa],
  ['fi', fi],
  ['fil', fil],
  ['fr', fr],
  ['gu', gu],
  ['he', he],
  ['hi', hi],
  ['hr', hr],
  ['hu', hu],
  ['id', id],
  ['it', it],
  ['ja', ja],
  ['kn', kn],
  ['ko', ko],
  ['lt', lt],
  ['lv', lv],
  ['ml', ml],
  ['mr', mr],
  ['ms', ms],
  ['nl', nl],
  ['no', no],
  ['pl', pl],
  ['pt', pt],
  ['ro', ro],
  ['ru', ru],
  ['sk', sk],
  ['sl', sl],
  ['sr', sr],
  ['sv', sv],
  ['sw', sw],
  ['ta', ta],
  ['te', te],
  ['th', th],
  ['tr', tr],
  ['uk', uk],
  ['ur', ur],
  ['vi', vi],
  ['zh', zh],
  ['zh-TW', zhTW],
]);
