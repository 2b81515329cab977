// Made by `npm run languages` from the folders of the languages.

import { sentences as ar } from '../ar/sentences.ts';
import { sentences as de } from '../de/sentences.ts';
import { sentences as en } from '../en/sentences.ts';
import { sentences as es } from '../es/sentences.ts';
import { sentences as fr } from '../fr/sentences.ts';
import { sentences as hi } from '../hi/sentences.ts';
import { sentences as it } from '../it/sentences.ts';
import { sentences as ja } from '../ja/sentences.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { Listed } from '../part-of.ts';
import { sentences as pt } from '../pt/sentences.ts';
import { sentences as ru } from '../ru/sentences.ts';
import { sentences as wuu } from '../wuu/sentences.ts';
import { sentences as yue } from '../yue/sentences.ts';
import { sentences as zh } from '../zh/sentences.ts';

export const SENTENCES: Listed<Required<LanguagePack>['sentences']> = new Map([
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
  ['wuu', wuu],
  ['yue', yue],
  ['zh', zh],
]);
