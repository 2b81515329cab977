/** Words whose full stop does not end a sentence, lower case, without the stop. Initials are handled by rule. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  en: `mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj rev hon pres st jr sr vs no vol fig inc corp co ltd
    jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave blvd rd dept est approx e.g i.e u.s u.k u.n d.c p.m a.m`,
  de: `dr prof hr fr st ca bzw usw z b d h u a o ä nr abs art bd jh jhd mio mrd str inkl evtl ggf sog vgl geb gest dipl ing
    jan feb mär apr jun jul aug sept okt nov dez z.b d.h u.a o.ä i.d.r`,
  fr: 'm mm mme mlle dr pr me st ste av bd etc ex env p no art cf janv févr avr juil sept oct nov déc',
  es: 'sr sra srta dr dra d dña ud uds etc pág núm art ej av avda gral cnel lic ing prof ee uu ee.uu',
  pt: 'sr sra dr dra prof profa d etc pág núm nº art ex av eng gen cel exmo',
  it: 'sig sigg sig.ra dott dr prof on avv ing arch ecc pag art s p es gen col mons',
  ru: 'г гг в вв др пр т е н э п ул д стр рис им проф акад руб коп тыс млн млрд см напр т.е т.д т.п т.к и.о о.к ст гл обл р',
  ar: 'د م أ ص ب ق ه',
  hi: 'डॉ श्री प्रो',
};

const tables = new Map<string, ReadonlySet<string>>();

/** The abbreviations of a language by its primary subtag; empty where we have none. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const primary = language.split('-')[0] ?? '';
  const known = tables.get(primary) ?? new Set((ABBREVIATIONS[primary] ?? '').split(/\s+/u).filter(Boolean));
  tables.set(primary, known);
  return known;
}
