import { FOREIGN_NAMES, FOREIGN_TITLES } from '../families/foreign-abbreviations.ts';
import type { Sentences } from '../parts/sentences.ts';

export const sentences = (): Sentences => ({
  abbreviations: {
    inside: `
      ${FOREIGN_TITLES}
      alez altbgy ang bp büv cca cs csop dk ezds ezr fhdgy főig gk hdgy hg id ifj ill ism kb kr ld
      lfpr mb megj mh mk mn nb pk pl pol prof pu szds szerk szt tel tkp tábn uő vezds vezérőrgy vö
      özv ún őrgy
    `,
    number: 'apr aug bek dec febr jan júl jún máj márc nov o okt szept §',
    either: `
      ${FOREIGN_NAMES}
      bt i.e i.sz ig ker kft kh kkt kr.e kr.u krt m.e nyrt pf pj rt sz szöv tér u zrt évf ú
    `,
    end: 'db de du ft ha kg km m mill mrd old stb',
  },
  openers: `
    a addig aki akik akkor alatt amely ami amikor amit arra az azok azonban azt azóta bár csak de e egy
    egyik előtt emellett erre ez ezek ezen ezt ezután ezzel ezért fél ha hogy hol három hétfőn ilyen
    ismét itt ki később két közben között különben ma mert mi mind minden mindez mint miután most már
    másnap még ne nem nincs noha nyilván olyan ott pedig s sem senki sok szerint szinte számos tavaly te
    több után vagy valaki van volt én és így újra ő ők
  `,
  ordinals: {
    before: 'a az vagy és',
  },
});
