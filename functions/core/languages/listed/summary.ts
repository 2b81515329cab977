// Made by `npm run languages` from the folders of the languages.

import { summary as ar } from '../ar/summary.ts';
import { summary as de } from '../de/summary.ts';
import { summary as en } from '../en/summary.ts';
import { summary as es } from '../es/summary.ts';
import { summary as fr } from '../fr/summary.ts';
import { summary as hi } from '../hi/summary.ts';
import { summary as it } from '../it/summary.ts';
import { summary as ja } from '../ja/summary.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { Listed } from '../part-of.ts';
import { summary as pt } from '../pt/summary.ts';
import { summary as ru } from '../ru/summary.ts';
import { summary as zh } from '../zh/summary.ts';

export const SUMMARY: Listed<Required<LanguagePack>['summary']> = new Map([
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
