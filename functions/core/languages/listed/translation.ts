// Made by `npm run languages` from the folders of the languages.

import { translation as af } from '../af/translation.ts';
import { translation as am } from '../am/translation.ts';
import { translation as ar } from '../ar/translation.ts';
import { translation as az } from '../az/translation.ts';
import { translation as bg } from '../bg/translation.ts';
import { translation as bn } from '../bn/translation.ts';
import { translation as bs } from '../bs/translation.ts';
import { translation as ca } from '../ca/translation.ts';
import { translation as cs } from '../cs/translation.ts';
import { translation as cy } from '../cy/translation.ts';
import { translation as da } from '../da/translation.ts';
import { translation as de } from '../de/translation.ts';
import { translation as el } from '../el/translation.ts';
import { translation as en } from '../en/translation.ts';
import { translation as es } from '../es/translation.ts';
import { translation as et } from '../et/translation.ts';
import { translation as fa } from '../fa/translation.ts';
import { translation as faAF } from '../fa-AF/translation.ts';
import { translation as fi } from '../fi/translation.ts';
import { translation as fil } from '../fil/translation.ts';
import { translation as fr } from '../fr/translation.ts';
import { translation as frCA } from '../fr-CA/translation.ts';
import { translation as ga } from '../ga/translation.ts';
import { translation as gl } from '../gl/translation.ts';
import { translation as gu } from '../gu/translation.ts';
import { translation as ha } from '../ha/translation.ts';
import { translation as he } from '../he/translation.ts';
import { translation as hi } from '../hi/translation.ts';
import { translation as hr } from '../hr/translation.ts';
import { translation as ht } from '../ht/translation.ts';
import { translation as hu } from '../hu/translation.ts';
import { translation as hy } from '../hy/translation.ts';
import { translation as id } from '../id/translation.ts';
import { translation as is } from '../is/translation.ts';
import { translation as it } from '../it/translation.ts';
import { translation as ja } from '../ja/translation.ts';
import { translation as ka } from '../ka/translation.ts';
import { translation as kk } from '../kk/translation.ts';
import { translation as kn } from '../kn/translation.ts';
import { translation as ko } from '../ko/translation.ts';
import type { LanguagePack } from '../language-pack.ts';
import { translation as lt } from '../lt/translation.ts';
import { translation as lv } from '../lv/translation.ts';
import { translation as mk } from '../mk/translation.ts';
import { translation as ml } from '../ml/translation.ts';
import { translation as mn } from '../mn/translation.ts';
import { translation as mr } from '../mr/translation.ts';
import { translation as ms } from '../ms/translation.ts';
import { translation as mt } from '../mt/translation.ts';
import { translation as nl } from '../nl/translation.ts';
import { translation as no } from '../no/translation.ts';
import { translation as pa } from '../pa/translation.ts';
import type { Listed } from '../part-of.ts';
import { translation as pl } from '../pl/translation.ts';
import { translation as ps } from '../ps/translation.ts';
import { translation as pt } from '../pt/translation.ts';
import { translation as ro } from '../ro/translation.ts';
import { translation as ru } from '../ru/translation.ts';
import { translation as si } from '../si/translation.ts';
import { translation as sk } from '../sk/translation.ts';
import { translation as sl } from '../sl/translation.ts';
import { translation as so } from '../so/translation.ts';
import { translation as sq } from '../sq/translation.ts';
import { translation as sr } from '../sr/translation.ts';
import { translation as sv } from '../sv/translation.ts';
import { translation as sw } from '../sw/translation.ts';
import { translation as ta } from '../ta/translation.ts';
import { translation as te } from '../te/translation.ts';
import { translation as th } from '../th/translation.ts';
import { translation as tr } from '../tr/translation.ts';
import { translation as uk } from '../uk/translation.ts';
import { translation as ur } from '../ur/translation.ts';
import { translation as uz } from '../uz/translation.ts';
import { translation as vi } from '../vi/translation.ts';
import { translation as zh } from '../zh/translation.ts';
import { translation as zhTW } from '../zh-TW/translation.ts';

export const TRANSLATION: Listed<Required<LanguagePack>['translation']> = new Map([
  ['af', af],
  ['am', am],
  ['ar', ar],
  ['az', az],
  ['bg', bg],
  ['bn', bn],
  ['bs', bs],
  ['ca', ca],
  ['cs', cs],
  ['cy', cy],
  ['da', da],
  ['de', de],
  ['el', el],
  ['en', en],
  ['es', es],
  ['et', et],
  ['fa', fa],
  ['fa-AF', faAF],
  ['fi', fi],
  ['fil', fil],
  ['fr', fr],
  ['fr-CA', frCA],
  ['ga', ga],
  ['gl', gl],
  ['gu', gu],
  ['ha', ha],
  ['he', he],
  ['hi', hi],
  ['hr', hr],
  ['ht', ht],
  ['hu', hu],
  ['hy', hy],
  ['id', id],
  ['is', is],
  ['it', it],
  ['ja', ja],
  ['ka', ka],
  ['kk', kk],
  ['kn', kn],
  ['ko', ko],
  ['lt', lt],
  ['lv', lv],
  ['mk', mk],
  ['ml', ml],
  ['mn', mn],
  ['mr', mr],
  ['ms', ms],
  ['mt', mt],
  ['nl', nl],
  ['no', no],
  ['pa', pa],
  ['pl', pl],
  ['ps', ps],
  ['pt', pt],
  ['ro', ro],
  ['ru', ru],
  ['si', si],
  ['sk', sk],
  ['sl', sl],
  ['so', so],
  ['sq', sq],
  ['sr', sr],
  ['sv', sv],
  ['sw', sw],
  ['ta', ta],
  ['te', te],
  ['th', th],
  ['tr', tr],
  ['uk', uk],
  ['ur', ur],
  ['uz', uz],
  ['vi', vi],
  ['zh', zh],
  ['zh-TW', zhTW],
]);
