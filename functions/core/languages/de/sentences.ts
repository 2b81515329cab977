import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      Mag bzw ca d.h dgl dipl dt e.h ehem einschl engl evang evtl exkl fr frl geb gegr gem gest ggf
      h.c hl hptm hr hrn i.d.r i.v ing inkl jur kath max med min mind nat o.ä phil prof rd rer s.o
      s.u sog stv städt tel u.a u.s u.ä v.a vgl vors z.b z.hd z.t zzgl
    `,
    number: `
      abb abs anm apr art aug bd bde dez feb febr jan kap mär nov nr nrn okt sept tab ziff
    `,
    either: `${FOREIGN_NAMES} co e.v jh jhd mio mrd n.chr pers str v.chr`,
    end: 'etc usf usw',
    compounds: 'str',
  },
  openers: `
    aber alle allerdings als am an auch auf aus außerdem bei beim da dabei damit danach dann das dazu dem
    den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen
    einer er es für gegen hier ich ihr ihre im in jedoch jetzt kein keine laut man mit nach nicht noch nun
    nur obwohl oder schon sein seine seit sie so trotz und unter viele vom von vor warum was weil wenn wer
    wie wir wo während zu zudem zum zur über
  `,
  ordinals: {
    adjectives: /^\p{Ll}{3,}(?:e|en|er|em|es)$/u,
    before: `
      ab am beim bis das dem den der des die dienstag diese dieser donnerstag ein eine einem einen einer
      freitag ihr ihre ihrem ihren ihrer ihres im jede jedem jeden jeder jedes mittwoch montag samstag sein
      seine seinem seinen seiner seines seit sonnabend sonntag und unser unsere vom zum zur
    `,
    months: `
      apr april aug august dez dezember feb feber febr februar jan januar jul juli jun juni jänner mai mär
      märz nov november okt oktober sep sept september
    `,
  },
});
