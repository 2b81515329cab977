// Made by `npm run languages` from the files of this folder.
import type { LanguagePack } from '../language-pack.ts';
import { claims } from './claims.ts';
import { furniture } from './furniture.ts';
import { grammar } from './grammar.ts';
import { headings } from './headings.ts';
import { identity } from './identity.ts';
import { model } from './model.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { summary } from './summary.ts';
import { translation } from './translation.ts';
import { words } from './words.ts';

export const pack: LanguagePack = {
  tag: 'fr',
  parts: {
    claims,
    furniture,
    grammar,
    headings,
    identity,
    model,
    numbers,
    sentences,
    speech,
    summary,
    translation,
    words,
  },
};
