// Made by `npm run languages` from the folders of the languages.

import { words as am } from '../am/words.ts';
import { words as ar } from '../ar/words.ts';
import { words as bn } from '../bn/words.ts';
import { words as ca } from '../ca/words.ts';
import { words as de } from '../de/words.ts';
import { words as en } from '../en/words.ts';
import { words as es } from '../es/words.ts';
import { words as fa } from '../fa/words.ts';
import { words as fr } from '../fr/words.ts';
import { words as gu } from '../gu/words.ts';
import { words as he } from '../he/words.ts';
import { words as hi } from '../hi/words.ts';
import { words as it } from '../it/words.ts';
import { words as ja } from '../ja/words.ts';
import { words as ka } from '../ka/words.ts';
import { words as km } from '../km/words.ts';
import { words as kn } from '../kn/words.ts';
import { words as ko } from '../ko/words.ts';
import type { LanguagePack } from '../language-pack.ts';
import { words as lb } from '../lb/words.ts';
import { words as lo } from '../lo/words.ts';
import { words as ml } from '../ml/words.ts';
import { words as mr } from '../mr/words.ts';
import { words as my } from '../my/words.ts';
import { words as pa } from '../pa/words.ts';
import type { Listed } from '../part-of.ts';
import { words as ps } from '../ps/words.ts';
import { words as pt } from '../pt/words.ts';
import { words as ru } from '../ru/words.ts';
import { words as si } from '../si/words.ts';
import { words as ta } from '../ta/words.ts';
import { words as te } from '../te/words.ts';
import { words as th } from '../th/words.ts';
import { words as ur } from '../ur/words.ts';
import { words as zh } from '../zh/words.ts';

export const WORDS: Listed<Required<LanguagePack>['words']> = new Map([
  ['am', am],
  ['ar', ar],
  ['bn', bn],
  ['ca', ca],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fa', fa],
  ['fr', fr],
  ['gu', gu],
  ['he', he],
  ['hi', hi],
  ['it', it],
  ['ja', ja],
  ['ka', ka],
  ['km', km],
  ['kn', kn],
  ['ko', ko],
  ['lb', lb],
  ['lo', lo],
  ['ml', ml],
  ['mr', mr],
  ['my', my],
  ['pa', pa],
  ['ps', ps],
  ['pt', pt],
  ['ru', ru],
  ['si', si],
  ['ta', ta],
  ['te', te],
  ['th', th],
  ['ur', ur],
  ['zh', zh],
]);
