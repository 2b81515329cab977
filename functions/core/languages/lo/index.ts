// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { model } from './model.ts';

export const pack: LanguagePack = { tag: 'lo', parts: { model } };
