// Made by `npm run languages` from the folders of the languages.

import { model as ar } from '../ar/model.ts';
import { model as ca } from '../ca/model.ts';
import { model as de } from '../de/model.ts';
import { model as el } from '../el/model.ts';
import { model as en } from '../en/model.ts';
import { model as es } from '../es/model.ts';
import { model as fa } from '../fa/model.ts';
import { model as fr } from '../fr/model.ts';
import { model as he } from '../he/model.ts';
import { model as hi } from '../hi/model.ts';
import { model as it } from '../it/model.ts';
import { model as ja } from '../ja/model.ts';
import { model as ko } from '../ko/model.ts';
import type { LanguagePack } from '../language-pack.ts';
import { model as nl } from '../nl/model.ts';
import type { Listed } from '../part-of.ts';
import { model as pl } from '../pl/model.ts';
import { model as pt } from '../pt/model.ts';
import { model as ru } from '../ru/model.ts';
import { model as tr } from '../tr/model.ts';
import { model as uk } from '../uk/model.ts';
import { model as zh } from '../zh/model.ts';

export const MODEL: Listed<Required<LanguagePack>['model']> = new Map([
  ['ar', ar],
  ['ca', ca],
  ['de', de],
  ['el', el],
  ['en', en],
  ['es', es],
  ['fa', fa],
  ['fr', fr],
  ['he', he],
  ['hi', hi],
  ['it', it],
  ['ja', ja],
  ['ko', ko],
  ['nl', nl],
  ['pl', pl],
  ['pt', pt],
  ['ru', ru],
  ['tr', tr],
  ['uk', uk],
  ['zh', zh],
]);
