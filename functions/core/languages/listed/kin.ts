// Made by `npm run languages` from the folders of the languages.

import { kin as af } from '../af/kin.ts';
import { kin as ar } from '../ar/kin.ts';
import { kin as be } from '../be/kin.ts';
import { kin as bg } from '../bg/kin.ts';
import { kin as bs } from '../bs/kin.ts';
import { kin as ca } from '../ca/kin.ts';
import { kin as cs } from '../cs/kin.ts';
import { kin as da } from '../da/kin.ts';
import { kin as es } from '../es/kin.ts';
import { kin as fa } from '../fa/kin.ts';
import { kin as gl } from '../gl/kin.ts';
import { kin as hi } from '../hi/kin.ts';
import { kin as hr } from '../hr/kin.ts';
import { kin as id } from '../id/kin.ts';
import type { LanguagePack } from '../language-pack.ts';
import { kin as mk } from '../mk/kin.ts';
import { kin as mr } from '../mr/kin.ts';
import { kin as ms } from '../ms/kin.ts';
import { kin as ne } from '../ne/kin.ts';
import { kin as nl } from '../nl/kin.ts';
import { kin as no } from '../no/kin.ts';
import type { Listed } from '../part-of.ts';
import { kin as pt } from '../pt/kin.ts';
import { kin as ru } from '../ru/kin.ts';
import { kin as sk } from '../sk/kin.ts';
import { kin as sl } from '../sl/kin.ts';
import { kin as sr } from '../sr/kin.ts';
import { kin as sv } from '../sv/kin.ts';
import { kin as sw } from '../sw/kin.ts';
import { kin as uk } from '../uk/kin.ts';
import { kin as ur } from '../ur/kin.ts';
import { kin as zh } from '../zh/kin.ts';
import { kin as zhTW } from '../zh-TW/kin.ts';

export const KIN: Listed<Required<LanguagePack>['kin']> = new Map([
  ['af', af],
  ['ar', ar],
  ['be', be],
  ['bg', bg],
  ['bs', bs],
  ['ca', ca],
  ['cs', cs],
  ['da', da],
  ['es', es],
  ['fa', fa],
  ['gl', gl],
  ['hi', hi],
  ['hr', hr],
  ['id', id],
  ['mk', mk],
  ['mr', mr],
  ['ms', ms],
  ['ne', ne],
  ['nl', nl],
  ['no', no],
  ['pt', pt],
  ['ru', ru],
  ['sk', sk],
  ['sl', sl],
  ['sr', sr],
  ['sv', sv],
  ['sw', sw],
  ['uk', uk],
  ['ur', ur],
  ['zh', zh],
  ['zh-TW', zhTW],
]);
