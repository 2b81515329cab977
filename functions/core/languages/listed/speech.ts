// Made by `npm run languages` from the folders of the languages.

import { speech as ar } from '../ar/speech.ts';
import { speech as de } from '../de/speech.ts';
import { speech as en } from '../en/speech.ts';
import { speech as es } from '../es/speech.ts';
import { speech as fr } from '../fr/speech.ts';
import { speech as it } from '../it/speech.ts';
import type { LanguagePack } from '../language-pack.ts';
import type { Listed } from '../part-of.ts';
import { speech as pt } from '../pt/speech.ts';
import { speech as ru } from '../ru/speech.ts';
import { speech as zh } from '../zh/speech.ts';

export const SPEECH: Listed<Required<LanguagePack>['speech']> = new Map([
  ['ar', ar],
  ['de', de],
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['it', it],
  ['pt', pt],
  ['ru', ru],
  ['zh', zh],
]);
