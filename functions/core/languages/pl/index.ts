// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { grammar } from './grammar.ts';
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { model } from './model.ts';
import { numbers } from './numbers.ts';
import { translation } from './translation.ts';

export const pack: LanguagePack = {
  tag: 'pl',
  parts: { claims, grammar, headings, identity, model, numbers, translation },
};
