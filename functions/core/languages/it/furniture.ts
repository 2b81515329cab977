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
    related: oneOf(String.raw`
      leggi anche${LABEL_END}
      (?:leggi|vedi) (?:tutto|altro)${LABEL_END}
      leggi (?:l[’']articolo completo|l[’']intero articolo|tutto l[’']articolo)(?: qui)?[.!»>…]*$
      (?:clicca|continua a leggere)(?: qui)?[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      (?:tutti i diritti riservati|riproduzione riservata)
      (?:l[’']|questo )articolo .{2,250} (?:proviene da|sembra essere il primo su|è apparso (?:per la prima volta )?su) (?!\d).{2,80}$
      (?:\d{1,5} )?commenti(?: \(\d{1,5}\))?$
    `),
  },
  sections: oneOf(`
    contatti?(?: (?:per la )?(?:stampa|media))?|ufficio stampa|dichiarazioni previsionali|note? per (?:i )?redattori
  `),
  about: "informazioni su(?:l|lla|ll[’'])?|chi è",
  forwardLooking: 'dichiarazioni previsionali',
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
    small: 'di|da',
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
