import { LABEL_END } from '../furniture-patterns.ts';
import type { Furniture } from '../parts/furniture.ts';
import { oneOf } from '../word-list.ts';

export const furniture = (): Furniture => ({
  lines: {
    share: oneOf(String.raw`
      já é assinante\?
      compartilh(?:e|ar)(?: (?:no|via|esta)|${LABEL_END})
      siga[- ]nos
    `),
    related: oneOf(`
      (?:leia|veja|confira) (?:também|mais)${LABEL_END}
      saiba mais${LABEL_END}
    `),
    notices: 'todos os direitos reservados',
  },
  pictures: 'imagem',
  newsletters: 'boletim',
  subscribe: 'assine|inscreva',
  advertisement: 'publicidade',
  stamped: 'atualizado',
  stampedOn: 'em',
  reportNouns: '[Rr]eportagem|[Ee]dição',
  endMarks: 'fim',
  labels: 'EXCLUSIVO|ATUALIZAÇÃO',
  byline: {
    links: 'com|dos',
    standsAlone: true,
  },
  dateline: {
    on: 'em|a',
    touched: 'atualizado',
    at: 'às',
  },
});
