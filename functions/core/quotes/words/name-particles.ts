import type { Token } from './tokens.ts';
import { grammarWords } from './vocabulary.ts';

export const isNameParticle = (token: Token | undefined): boolean =>
  token !== undefined && nameParticles().has(token.lower);

/** Small words inside names: `von` in `Ada von Lund`, and not `harbour`. */
export const nameParticles = grammarWords('nameParticles');
