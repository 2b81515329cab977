// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { claims } from './claims.ts';

export const pack: LanguagePack = { tag: 'nb', parts: { claims } };
