import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      adm akad arh bl ca cca dipl doc eng engl franc gosp gđ gđa gđica gđo ing inž iur kard lat lc
      mag med mons msgr nadb njem npor npr o odn oec op pj por pov pr prim prof prof.dr puk rkt sc
      spec stud sv tal tel tj tzv ul univ usp v vl vlč vod zast zv šp
    `,
    number: 'br fig gl knj pogl st str t tab toč čl',
    either: `${FOREIGN_NAMES} a.d d.d d.o.o dr.sc gen j.d.o.o kap ml n.e po.kr pr.kr pr.n.e s.r`,
    end: 'cm god ha itd itsl kg km kn mil milij mj mlrd sl tis',
  },
  openers: `
    a ako ali bez bi bila bilo bio da dakle danas do dok gdje i iako ili inače ipak ispred iz iza ja je
    jedan jedna jer još jučer kad kada kako kao ko kod koja koje koji mi mnogi na nad naime nakon ne
    neki neće ni nije niti nitko no o od oko on ona oni ono ova ovaj ove ovo pa po pod poslije potom
    pred preko prema pri prije s sa sad sada samo se stoga sve svi ta tada taj tako također te ti tko to
    u unatoč uz već vi za zato zašto zbog će
  `,
  ordinals: {
    before: 'do iz na nakon od po prije s u uz za',
  },
});
