/**
 * What the full stop after an abbreviation means, by kind:
 * `inside` never ends a sentence (`Dr.`, `z. B.`), `number` is an abbreviation only before a number (`No. 10`, but
 * "he said no."), `either` may end one (`the U.S. Senate`, "in the U.S. They left"), `end` does before a capital letter.
 */
export type AbbreviationKind = 'inside' | 'number' | 'either' | 'end';

type Lists = Readonly<Partial<Record<AbbreviationKind, string>>>;

/** Without the last stop. Lower case matches any case; an entry with a capital only itself: `Me.` is a title, "me." a word. */
const ABBREVIATIONS: Readonly<Record<string, Lists>> = {
  en: {
    inside: `mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr cpl pvt adm maj brig rev hon
      pres supt det insp msgr atty amb v vs e.g i.e cf viz approx`,
    number: 'no nos vol vols fig figs art p pp ch sec para ed Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
    either: `Jr Sr Inc Corp Co Cos Ltd llc plc Bros Assn Dept Ave Blvd Rd
      St Ste Mt Ft Hwy Univ ph.d Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev
      Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`,
    end: 'a.m p.m etc',
  },
  de: {
    inside: `dr prof rd hr hrn fr frl st ca bzw d.h z.b u.a o.ä i.d.r v.a z.t s.o s.u z.hd vgl sog ggf evtl inkl exkl zzgl
      einschl gest geb gegr dipl ing Mag med phil rer nat jur h.c e.h hl max min mind tel i.v u.s`,
    number: 'nr nrn abs art bd bde kap ziff tab abb anm jan feb febr mär apr aug sept okt nov dez',
    either: 'mio mrd jh jhd str n.chr v.chr e.v co',
    end: 'usw usf etc',
  },
  fr: {
    inside: 'M MM Mme Mmes Mlle Me dr pr st ste mgr cf env p.ex',
    number: 'p pp art no chap vol fig janv févr avr juil sept oct nov déc',
    either: 'av bd av.j.-c j.-c s.a',
    end: 'etc',
  },
  es: {
    inside: `sr sra srta sres dr dra dres D dña prof profa lic ing arq gral cnel cap tte sto sta mons pdte p.ej v vs ee rr jj ff`,
    number: 'pág págs núm núms n.º nº art arts vol fig',
    either: 'ud uds ee.uu uu hh oo aa a.c d.c av avda s.a cía ltda aprox',
    end: 'etc a.m p.m',
  },
  pt: {
    inside: 'sr sra srta srs dr dra drs D profa prof eng arq gen cel cap ten maj exmo exma min des ilmo p.ex v vs',
    number: 'pág págs núm nº n.º art arts vol fig p',
    either: 'av ltda cia s.a a.c d.c jr eua',
    end: 'etc',
  },
  it: {
    inside: `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa on sen avv ing arch geom mons gen col cap s ss p.es es`,
    number: 'pag pagg art artt n nn vol fig',
    either: 's.p.a s.r.l a.c d.c',
    end: 'ecc etc',
  },
  ru: {
    inside: `г-н г-жа т.е т.к т.н и.о о проф акад ул пр просп пер пл д кв корп напр ср св ген полк лейт`,
    number: 'стр рис табл п пп ст ч гл №',
    either: 'им г гг в вв н.э м обл р тыс',
    end: 'т.д т.п др пр руб коп млн млрд трлн кг км см мм га мин сек долл чел',
  },
  ar: { inside: 'د م أ ص ب ق ه ق.م' },
  // Latin initials are written by the letters' names: "ए. पी. जे. अब्दुल कलाम".
  hi: {
    inside:
      'डॉ रु सं रा श्री प्रो पं मो कु मि सेन कि.मी ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
  },
};

const KINDS = ['inside', 'number', 'either', 'end'] as const;
const tables = new Map<string, ReadonlyMap<string, AbbreviationKind>>();

function tableOf(language: string): ReadonlyMap<string, AbbreviationKind> {
  const primary = language.split('-')[0] ?? '';
  const known = tables.get(primary);
  if (known) return known;
  const words = (kind: AbbreviationKind): string[] =>
    (ABBREVIATIONS[primary]?.[kind] ?? '').split(/\s+/u).filter(Boolean);
  const made = new Map(KINDS.flatMap((kind) => words(kind).map((word) => [word, kind] as const)));
  tables.set(primary, made);
  return made;
}

/** What a word before a full stop abbreviates in a language (`Dr`, `z.B`: no spaces, no last stop); undefined: nothing. */
export function abbreviationKind(language: string, word: string): AbbreviationKind | undefined {
  const table = tableOf(language);
  return table.get(word) ?? table.get(word.toLowerCase());
}
