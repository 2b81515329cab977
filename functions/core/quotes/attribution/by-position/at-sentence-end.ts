import type { Attribution } from '../../sentence/attribution.ts';
import type { Tokens } from '../../sentence/line-tokens.ts';
import type { Grammar } from '../../words/mention.ts';
import { MAX_REACH } from '../by-clause/verb-group.ts';
import { clauseEnd, readToCue } from './after-quotation.ts';
import { sourcePhrase } from './source-phrase.ts';

// ---- at the end of the sentence: `The plan is “a dead end”, Lund said on Monday.` → Lund

export function readEnd(tokens: Tokens, at: number, grammar: Grammar): Attribution | undefined {
  for (let comma = at + 1; comma < Math.min(tokens.length, at + MAX_REACH); comma += 1) {
    // `Die „alten Pfeiler“ seien „nicht mehr zu halten“, so Lund`
    const goesOn = grammar.lexicon.order === 'verb-second' && tokens[comma]?.quote === 'open';
    if (tokens[comma]?.quote && !goesOn) return undefined;
    if (tokens[comma]?.text !== ',') continue;
    const start = comma + 1;
    const source = sourcePhrase(tokens, start, grammar);
    if (source) return { ...source, by: 'end' };
    const read = readToCue(tokens, start, clauseEnd(tokens, start), grammar);
    if (read?.mention) return { ...read, by: 'end' };
  }
  return undefined;
}
