// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { words } from './words.ts';

export const pack: LanguagePack = { tag: 'lo', parts: { words } };
