// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { words } from './words.ts';

export const pack: LanguagePack = { tag: 'th', parts: { headings, identity, words } };
