// Made by `npm run languages` from the folders of the languages.

import { furniture as ar } from '../ar/furniture.ts';
import { furniture as de } from '../de/furniture.ts';
import { furniture as en } from '../en/furniture.ts';
import { furniture as es } from '../es/furniture.ts';
import { furniture as fr } from '../fr/furniture.ts';
import { furniture as hi } from '../hi/furniture.ts';
import { furniture as it } from '../it/furniture.ts';
import { furniture as ja } from '../ja/furniture.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { Listed } from '../part-of.ts';
import { furniture as pt } from '../pt/furniture.ts';
import { furniture as ru } from '../ru/furniture.ts';
import { furniture as zh } from '../zh/furniture.ts';

export const FURNITURE: Listed<Required<LanguagePack>['furniture']> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['hi', hi],
  ['it', it],
  ['ja', ja],
  ['pt', pt],
  ['ru', ru],
  ['zh', zh],
]);
