import type { Kin } from '../parts/kin.ts';

export const kin = (): Kin => ({
  closeTo: 'ca es pt',
  words: `
    agora algún alí ano anos ao aos as así ata aínda ben cando centos co coa coas con cos da das dende
    desde despois dixo do domingo dos dous dúas e en estes foi foron había hai hoxe iso isto lle lles luns
    martes mellor moi moitas moitos máis mércores na nas nin ningunha non nos novo nun nunha o onde onte
    os outra outras outro outros pero persoas poden pola polas polo polos por quen sen seu seus son sábado
    só súa tamén ten teñen tiña un unha unhas uns venres vez xa xente xoves xunta xunto á ás é
  `,
});
