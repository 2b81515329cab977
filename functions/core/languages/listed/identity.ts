// Made by `npm run languages` from the folders of the languages.

import { identity as af } from '../af/identity.ts';
import { identity as am } from '../am/identity.ts';
import { identity as ar } from '../ar/identity.ts';
import { identity as az } from '../az/identity.ts';
import { identity as bg } from '../bg/identity.ts';
import { identity as bn } from '../bn/identity.ts';
import { identity as bs } from '../bs/identity.ts';
import { identity as ca } from '../ca/identity.ts';
import { identity as cs } from '../cs/identity.ts';
import { identity as cy } from '../cy/identity.ts';
import { identity as da } from '../da/identity.ts';
import { identity as de } from '../de/identity.ts';
import { identity as el } from '../el/identity.ts';
import { identity as en } from '../en/identity.ts';
import { identity as es } from '../es/identity.ts';
import { identity as esMX } from '../es-MX/identity.ts';
import { identity as et } from '../et/identity.ts';
import { identity as fa } from '../fa/identity.ts';
import { identity as faAF } from '../fa-AF/identity.ts';
import { identity as fi } from '../fi/identity.ts';
import { identity as fil } from '../fil/identity.ts';
import { identity as fr } from '../fr/identity.ts';
import { identity as frCA } from '../fr-CA/identity.ts';
import { identity as ga } from '../ga/identity.ts';
import { identity as gu } from '../gu/identity.ts';
import { identity as ha } from '../ha/identity.ts';
import { identity as he } from '../he/identity.ts';
import { identity as hi } from '../hi/identity.ts';
import { identity as hr } from '../hr/identity.ts';
import { identity as ht } from '../ht/identity.ts';
import { identity as hu } from '../hu/identity.ts';
import { identity as hy } from '../hy/identity.ts';
import { identity as id } from '../id/identity.ts';
import { identity as is } from '../is/identity.ts';
import { identity as it } from '../it/identity.ts';
import { identity as ja } from '../ja/identity.ts';
import { identity as ka } from '../ka/identity.ts';
import { identity as kk } from '../kk/identity.ts';
import { identity as kn } from '../kn/identity.ts';
import { identity as ko } from '../ko/identity.ts';
import type { LanguagePack } from '../language-pack.ts';
import { identity as lt } from '../lt/identity.ts';
import { identity as lv } from '../lv/identity.ts';
import { identity as mk } from '../mk/identity.ts';
import { identity as ml } from '../ml/identity.ts';
import { identity as mn } from '../mn/identity.ts';
import { identity as mr } from '../mr/identity.ts';
import { identity as ms } from '../ms/identity.ts';
import { identity as mt } from '../mt/identity.ts';
import { identity as nl } from '../nl/identity.ts';
import { identity as no } from '../no/identity.ts';
import { identity as pa } from '../pa/identity.ts';
import type { Listed } from '../part-of.ts';
import { identity as pl } from '../pl/identity.ts';
import { identity as ps } from '../ps/identity.ts';
import { identity as pt } from '../pt/identity.ts';
import { identity as ptPT } from '../pt-PT/identity.ts';
import { identity as ro } from '../ro/identity.ts';
import { identity as ru } from '../ru/identity.ts';
import { identity as si } from '../si/identity.ts';
import { identity as sk } from '../sk/identity.ts';
import { identity as sl } from '../sl/identity.ts';
import { identity as so } from '../so/identity.ts';
import { identity as sq } from '../sq/identity.ts';
import { identity as sr } from '../sr/identity.ts';
import { identity as sv } from '../sv/identity.ts';
import { identity as sw } from '../sw/identity.ts';
import { identity as ta } from '../ta/identity.ts';
import { identity as te } from '../te/identity.ts';
import { identity as th } from '../th/identity.ts';
import { identity as tr } from '../tr/identity.ts';
import { identity as uk } from '../uk/identity.ts';
import { identity as ur } from '../ur/identity.ts';
import { identity as uz } from '../uz/identity.ts';
import { identity as vi } from '../vi/identity.ts';
import { identity as zh } from '../zh/identity.ts';
import { identity as zhTW } from '../zh-TW/identity.ts';

export const IDENTITY: Listed<Required<LanguagePack>['identity']> = new Map([
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
  ['es-MX', esMX],
  ['et', et],
  ['fa', fa],
  ['fa-AF', faAF],
  ['fi', fi],
  ['fil', fil],
  ['fr', fr],
  ['fr-CA', frCA],
  ['ga', ga],
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
  ['pt-PT', ptPT],
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
