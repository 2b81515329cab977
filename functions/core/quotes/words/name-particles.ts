import type { Token } from './tokens.ts';
import { grammarWords } from './vocabulary.ts';

export const isNameParticle = (token: Token | undefined): boolean =>
  token !== undefined && nameParticles().has(token.lower);

/** Small words inside names: Ludwig *van* Beethoven, Charles *de* Gaulle, Ursula *von der* Leyen. */
export const nameParticles = grammarWords('nameParticles');
