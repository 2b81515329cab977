import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  negation: {
    words:
      /^(?:[dD]eğil|[yY]ok|[aA]sla|[hH]içbir)$|^\p{Ll}{2,30}(?:m[ae]d[ıi](?:m|k|lar|ler)?|m[ıiuü]yor\p{Ll}{0,9}|m[ae]y[ae]c[ae][kğ]\p{Ll}{0,9}|m[ae]m[ıi]ş\p{Ll}{0,9})$|^\p{Ll}{3,30}m[ae]z(?:lar|ler)?$/u,
    only: /^(?:değil|yok|asla|hiçbir)$/iu,
  },
});
