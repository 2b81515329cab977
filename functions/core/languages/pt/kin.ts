import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'ca es gl',
  words: `
    agora ainda alguns ano anos ao aos aqui as até bem centenas com da das depois desde disse diz dizer do
    dois domingo dos duas e ela elas ele eles em então estes estão foi foram havia hoje há isso isto já
    lhe mais mas melhor mesma mesmo minha muitas muito muitos na nas nem nessa nesse nesta neste nos nossa
    novo num numa não o onde ontem os outra outras outro outros pela pelas pelo pelos pessoas podem
    polícia por qualquer quando quarta quem quinta segunda sem sendo seu seus sexta sido sua suas sábado
    são só também tem terça tinha tudo têm um uma vez à às é
  `,
});
