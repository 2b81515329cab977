import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      angl arch arcib bc bl býv ca cca dipl doc el event fr franc hl hrab ing inž judr kard kpt kr
      lat mgr mj mjr mudr mvdr napr např nar npor npr něm obch odd okr ot paeddr pharmdr phdr plk
      popř por pozn pplk ppor prap pres prof prom př přel příp resp rkp rndr roc rotm sl slov sp
      spol srov sv tel thdr thlic tj tzn tzv ul ved vl vč zast zdr zejm zkr zn zvl čes čj čp šk št
    `,
    number: 'kap obr odst pol písm s sb str tab vol č čl čís',
    either: `${FOREIGN_NAMES} a.s csc drsc gen k.s n.l nám př.n.l r s.p s.r.o st stol tř v.o.s z.s`,
    end: 'aj apod atd atp etc hod kg km kč mil min mld tis',
  },
  openers: `
    a aby ale ani asi až bez bude budou byl byla bylo byly během co další dnes do dále ho i jak jako jde
    je jeho jejich její jen ještě jsme jsou já k každý kde kdo kdy kdyby když které který kvůli letos
    mezi mimo my má na nad nebo nejen není nikdo o od on ona oni po pod podle pokud potom pouze pro
    proto protože před přes při s se si svou ta tady tak také tam tato tedy ten tento ti to tohle toho
    tomu toto tu tuto těm u už v ve včera však vše všichni z za zatím ze že žádný
  `,
  ordinals: {
    before: 'do k ke na od po před při v ve z za',
  },
});
