// Made by `npm run languages` from the folders of the languages.

import { claims as ar } from '../ar/claims.ts';
import { claims as be } from '../be/claims.ts';
import { claims as bg } from '../bg/claims.ts';
import { claims as bs } from '../bs/claims.ts';
import { claims as ca } from '../ca/claims.ts';
import { claims as cs } from '../cs/claims.ts';
import { claims as da } from '../da/claims.ts';
import { claims as de } from '../de/claims.ts';
import { claims as el } from '../el/claims.ts';
import { claims as en } from '../en/claims.ts';
import { claims as es } from '../es/claims.ts';
import { claims as fa } from '../fa/claims.ts';
import { claims as fr } from '../fr/claims.ts';
import { claims as he } from '../he/claims.ts';
import { claims as hi } from '../hi/claims.ts';
import { claims as hr } from '../hr/claims.ts';
import { claims as id } from '../id/claims.ts';
import { claims as is } from '../is/claims.ts';
import { claims as it } from '../it/claims.ts';
import { claims as ja } from '../ja/claims.ts';
import { claims as km } from '../km/claims.ts';
import { claims as ko } from '../ko/claims.ts';
import type { LanguagePack } from '../language-pack.ts';
import { claims as lo } from '../lo/claims.ts';
import { claims as lt } from '../lt/claims.ts';
import { claims as lv } from '../lv/claims.ts';
import { claims as ms } from '../ms/claims.ts';
import { claims as my } from '../my/claims.ts';
import { claims as nb } from '../nb/claims.ts';
import { claims as nl } from '../nl/claims.ts';
import { claims as no } from '../no/claims.ts';
import { claims as oc } from '../oc/claims.ts';
import type { Listed } from '../part-of.ts';
import { claims as pl } from '../pl/claims.ts';
import { claims as pt } from '../pt/claims.ts';
import { claims as ro } from '../ro/claims.ts';
import { claims as ru } from '../ru/claims.ts';
import { claims as sk } from '../sk/claims.ts';
import { claims as sl } from '../sl/claims.ts';
import { claims as sr } from '../sr/claims.ts';
import { claims as sv } from '../sv/claims.ts';
import { claims as th } from '../th/claims.ts';
import { claims as tr } from '../tr/claims.ts';
import { claims as uk } from '../uk/claims.ts';
import { claims as vi } from '../vi/claims.ts';
import { claims as yue } from '../yue/claims.ts';
import { claims as zh } from '../zh/claims.ts';

export const CLAIMS: Listed<Required<LanguagePack>['claims']> = new Map([
  ['ar', ar],
  ['be', be],
  ['bg', bg],
  ['bs', bs],
  ['ca', ca],
  ['cs', cs],
  ['da', da],
  ['de', de],
  ['el', el],
  ['en', en],
  ['es', es],
  ['fa', fa],
  ['fr', fr],
  ['he', he],
  ['hi', hi],
  ['hr', hr],
  ['id', id],
  ['is', is],
  ['it', it],
  ['ja', ja],
  ['km', km],
  ['ko', ko],
  ['lo', lo],
  ['lt', lt],
  ['lv', lv],
  ['ms', ms],
  ['my', my],
  ['nb', nb],
  ['nl', nl],
  ['no', no],
  ['oc', oc],
  ['pl', pl],
  ['pt', pt],
  ['ro', ro],
  ['ru', ru],
  ['sk', sk],
  ['sl', sl],
  ['sr', sr],
  ['sv', sv],
  ['th', th],
  ['tr', tr],
  ['uk', uk],
  ['vi', vi],
  ['yue', yue],
  ['zh', zh],
]);
