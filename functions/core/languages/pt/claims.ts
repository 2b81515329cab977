import type { Claims } from '../parts/claims.ts';

export const claims = (): Claims => ({
  modality: {
    open: `
      deveria deveriam espera esperam pode podem poderia poderiam possivelmente possível pretende pretendem provavelmente quer querem se talvez
    `,
    leavesOpen: 'poderia poderiam',
  },
  quantities: {
    all: 'cada inteira inteiro toda todas todo todos',
    part: 'algumas alguns maioria muitas muitos poucas poucos várias vários',
  },
  negation: {
    words: /^(?:não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem|nem|tampouco)$/iu,
    refusals: /^(?:recusou|recusaram|recusa|recusam|recusado|negou|negaram)$/iu,
    behindRefusals: /^(?:a|se)$/iu,
    lifted: /^(?:todos|todas|só|somente|apenas|menos)$/u,
    liftedLater: /^(?:até|senão)$/u,
    prefixes: 'in im ir des',
    isOneInSeveral: true,
  },
  opposites: `
    subir subiu subiram aumentar aumentou aumento crescer cresceu / descer desceu cair caiu caíram diminuir diminuiu queda
    mais / menos
    maior / menor
    antes / depois
    ganhar ganhou venceu vitória / perder perdeu derrota
    aceitar aceitou aprovar aprovou aprovado / rejeitar rejeitou rejeitado recusou
    permitir permitiu autorizou / proibir proibiu proibido
    abrir abriu abrirá aberto / fechar fechou fechará fechado
    comprar comprou / vender vendeu
    começar começou iniciou / terminar terminou acabou
    deteve detido preso / libertou libertado solto
    culpado culpada / inocente
    condenado / absolvido
    primeiro primeira / último última
    norte / sul
    leste oriental / oeste ocidental
    homem homens / mulher mulheres
    irmão / irmã
    filho / filha
    pai / mãe
    grande / pequeno pequena
    importações / exportações
    lucro / prejuízo
  `,
  rounding: {
    about: 'cerca aproximadamente uns umas',
    over: 'mais menos',
    under: 'quase menos até',
  },
  than: /^que$/u,
  agents: /^pel[oa]s?$|^por$/u,
  auxiliaries: 'é são foi foram era eram sido será serão tem têm tinha está estão estava',
  hasArticles: true,
  currencies: {
    krone: 'coroas?$',
  },
  comparatives: 'mais|melhor|pior|maior',
  prepositions: 'com',
  dayToMonth: 'do',
  names: {
    links: 'do',
    honorifics: 'senhor|senhora',
  },
});
