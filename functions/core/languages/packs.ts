// Made by `npm run languages` from the files of this folder.

import { pack as af } from './af/index.ts';
import { pack as am } from './am/index.ts';
import { pack as ar } from './ar/index.ts';
import { pack as az } from './az/index.ts';
import { pack as bg } from './bg/index.ts';
import { pack as bn } from './bn/index.ts';
import { pack as bs } from './bs/index.ts';
import { pack as ca } from './ca/index.ts';
import { pack as cs } from './cs/index.ts';
import { pack as cy } from './cy/index.ts';
import { pack as da } from './da/index.ts';
import { pack as de } from './de/index.ts';
import { pack as el } from './el/index.ts';
import { pack as en } from './en/index.ts';
import { pack as es } from './es/index.ts';
import { pack as esMX } from './es-MX/index.ts';
import { pack as et } from './et/index.ts';
import { pack as fa } from './fa/index.ts';
import { pack as faAF } from './fa-AF/index.ts';
import { pack as fi } from './fi/index.ts';
import { pack as fil } from './fil/index.ts';
import { pack as fr } from './fr/index.ts';
import { pack as frCA } from './fr-CA/index.ts';
import { pack as ga } from './ga/index.ts';
import { pack as gu } from './gu/index.ts';
import { pack as ha } from './ha/index.ts';
import { pack as he } from './he/index.ts';
import { pack as hi } from './hi/index.ts';
import { pack as hr } from './hr/index.ts';
import { pack as ht } from './ht/index.ts';
import { pack as hu } from './hu/index.ts';
import { pack as hy } from './hy/index.ts';
import { pack as id } from './id/index.ts';
import { pack as is } from './is/index.ts';
import { pack as it } from './it/index.ts';
import { pack as ja } from './ja/index.ts';
import { pack as ka } from './ka/index.ts';
import { pack as kk } from './kk/index.ts';
import { pack as km } from './km/index.ts';
import { pack as kn } from './kn/index.ts';
import { pack as ko } from './ko/index.ts';
import type { LanguagePack } from './language-pack.ts';
import { pack as lo } from './lo/index.ts';
import { pack as lt } from './lt/index.ts';
import { pack as lv } from './lv/index.ts';
import { pack as mk } from './mk/index.ts';
import { pack as ml } from './ml/index.ts';
import { pack as mn } from './mn/index.ts';
import { pack as mr } from './mr/index.ts';
import { pack as ms } from './ms/index.ts';
import { pack as mt } from './mt/index.ts';
import { pack as my } from './my/index.ts';
import { pack as nl } from './nl/index.ts';
import { pack as no } from './no/index.ts';
import { pack as pa } from './pa/index.ts';
import { pack as pl } from './pl/index.ts';
import { pack as ps } from './ps/index.ts';
import { pack as pt } from './pt/index.ts';
import { pack as ptPT } from './pt-PT/index.ts';
import { pack as ro } from './ro/index.ts';
import { pack as ru } from './ru/index.ts';
import { pack as si } from './si/index.ts';
import { pack as sk } from './sk/index.ts';
import { pack as sl } from './sl/index.ts';
import { pack as so } from './so/index.ts';
import { pack as sq } from './sq/index.ts';
import { pack as sr } from './sr/index.ts';
import { pack as sv } from './sv/index.ts';
import { pack as sw } from './sw/index.ts';
import { pack as ta } from './ta/index.ts';
import { pack as te } from './te/index.ts';
import { pack as th } from './th/index.ts';
import { pack as tr } from './tr/index.ts';
import { pack as uk } from './uk/index.ts';
import { pack as ur } from './ur/index.ts';
import { pack as uz } from './uz/index.ts';
import { pack as vi } from './vi/index.ts';
import { pack as zh } from './zh/index.ts';
import { pack as zhTW } from './zh-TW/index.ts';

/** Every language of which something is known, in the order of the tags. */
export const PACKS: readonly LanguagePack[] = [
  af,
  am,
  ar,
  az,
  bg,
  bn,
  bs,
  ca,
  cs,
  cy,
  da,
  de,
  el,
  en,
  es,
  esMX,
  et,
  fa,
  faAF,
  fi,
  fil,
  fr,
  frCA,
  ga,
  gu,
  ha,
  he,
  hi,
  hr,
  ht,
  hu,
  hy,
  id,
  is,
  it,
  ja,
  ka,
  kk,
  km,
  kn,
  ko,
  lo,
  lt,
  lv,
  mk,
  ml,
  mn,
  mr,
  ms,
  mt,
  my,
  nl,
  no,
  pa,
  pl,
  ps,
  pt,
  ptPT,
  ro,
  ru,
  si,
  sk,
  sl,
  so,
  sq,
  sr,
  sv,
  sw,
  ta,
  te,
  th,
  tr,
  uk,
  ur,
  uz,
  vi,
  zh,
  zhTW,
];
