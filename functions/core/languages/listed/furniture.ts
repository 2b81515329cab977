// Made by `npm run languages` from the folders of the languages.

import { furniture as ar } from '../ar/furniture.ts';
import { furniture as cs } from '../cs/furniture.ts';
import { furniture as da } from '../da/furniture.ts';
import { furniture as de } from '../de/furniture.ts';
import { furniture as el } from '../el/furniture.ts';
import { furniture as en } from '../en/furniture.ts';
import { furniture as es } from '../es/furniture.ts';
import { furniture as fa } from '../fa/furniture.ts';
import { furniture as fi } from '../fi/furniture.ts';
import { furniture as fr } from '../fr/furniture.ts';
import { furniture as he } from '../he/furniture.ts';
import { furniture as hi } from '../hi/furniture.ts';
import { furniture as id } from '../id/furniture.ts';
import { furniture as it } from '../it/furniture.ts';
import { furniture as ja } from '../ja/furniture.ts';
import { furniture as ko } from '../ko/furniture.ts';
import type { LanguagePack } from '../language-pack.ts';
import { furniture as nb } from '../nb/furniture.ts';
import { furniture as nl } from '../nl/furniture.ts';
import type { Listed } from '../part-of.ts';
import { furniture as pl } from '../pl/furniture.ts';
import { furniture as pt } from '../pt/furniture.ts';
import { furniture as ro } from '../ro/furniture.ts';
import { furniture as ru } from '../ru/furniture.ts';
import { furniture as sv } from '../sv/furniture.ts';
import { furniture as tr } from '../tr/furniture.ts';
import { furniture as uk } from '../uk/furniture.ts';
import { furniture as vi } from '../vi/furniture.ts';
import { furniture as zh } from '../zh/furniture.ts';

export const FURNITURE: Listed<Required<LanguagePack>['furniture']> = new Map([
  ['ar', ar],
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
  ['id', id],
  ['it', it],
  ['ja', ja],
  ['ko', ko],
  ['nb', nb],
  ['nl', nl],
  ['pl', pl],
  ['pt', pt],
  ['ro', ro],
  ['ru', ru],
  ['sv', sv],
  ['tr', tr],
  ['uk', uk],
  ['vi', vi],
  ['zh', zh],
]);
