// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const pack: LanguagePack = { tag: 'yue', parts: { claims, numbers, sentences } };
