import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(`
      (?:utilizziamo|usiamo|questo sito (?:web )?(?:utilizza|usa)) (?:i )?cookie
      (?:sei|hai) già (?:abbonato|un abbonamento)
      condividi(?: su|${LABEL_END})
      seguici
    `),
    related: oneOf(`
      leggi anche${LABEL_END}
      (?:leggi|vedi) (?:tutto|altro)${LABEL_END}
    `),
    notices: '(?:tutti i diritti riservati|riproduzione riservata)',
  },
  pictures: 'immagine|credito',
  pictureOf: 'di|da',
  subscribe: 'iscriv',
  followOn: 'su',
  advertisement: 'pubblicità',
  stamped: 'pubblicato|aggiornato',
  stampedOn: 'il',
  pressRelease: 'comunicato stampa',
  creditBy: 'di|da',
  creditFor: 'per ',
  reportNouns: '[Aa] cura',
  reportBy: 'di',
  labels: 'ESCLUSIVA|ULTIMORA',
  byline: {
    by: 'Di|DI|Da|DA|Testo',
    links: 'i|del|della|di|da|al|per',
    standsAlone: true,
  },
  dateline: {
    on: 'il',
    touched: 'aggiornato',
    at: 'alle',
    published: 'pubblicato',
  },
});
