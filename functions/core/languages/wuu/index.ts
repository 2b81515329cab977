// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { sentences } from './sentences.ts';

export const pack: LanguagePack = { tag: 'wuu', parts: { sentences } };
