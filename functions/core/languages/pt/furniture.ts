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
    related: oneOf(String.raw`
      (?:leia|veja|confira) (?:também|mais)${LABEL_END}
      saiba mais${LABEL_END}
      (?:leia|ler|veja) (?:a matéria|o artigo|a notícia|o texto) complet[oa](?: aqui)?[.!»>…]*$
      clique aqui[.!»>…]*$|continue lendo[.!»>…]*$
    `),
    notices: oneOf(String.raw`
      todos os direitos reservados
      (?:o|a|este|esta) (?:post|artigo|conteúdo|publicação|notícia|matéria) .{2,250} (?:apareceu|aparece|foi publicad[oa]) (?:primeiro|primeiramente|pela primeira vez|originalmente) (?:em|no|na) (?!\d).{2,80}$
      (?:\d{1,5} )?comentários?(?: \(\d{1,5}\))?$
    `),
  },
  sections: oneOf(`
    contatos?(?: (?:de |para )?(?:a )?(?:imprensa|mídia))|contactos?(?: (?:de |para )?(?:a )?imprensa)|assessoria de imprensa
    declarações prospectivas|sobre (?:o autor|a autora)
  `),
  about: 'sobre(?: a| o)?',
  forwardLooking: 'declarações (?:prospectivas|sobre o futuro)',
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
    small: 'por',
    links: 'com|dos',
    standsAlone: true,
  },
  dateline: {
    on: 'em|a',
    dayEndings: 'º',
    links: 'de',
    touched: 'atualizado',
    at: 'às',
  },
});
