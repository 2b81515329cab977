/** Nouns and numbers that with "the" are nearly always something told before, by primary language; alternatives, lower case. */
const NOUNS: Readonly<Record<string, string>> = {
  en: 'two|three|four|five|move|decision|announcement|news|incident|money|funds|funding|deal|agreement|pact|plan|plans|proposal|report|study|findings|case|attack|crash|accident|blast|change|changes|measure|measures|comment|comments|remarks|statement|result|results|ruling|verdict|vote|ban|project|scheme|dispute|row|debate|protest|protests|meeting|visit|trip|talks|man|men|woman|women|couple|group|victim|victims|suspect|suspects|figure|figures|problem|issue',
  de: 'beiden|zwei|drei|entscheidung|maßnahme|maßnahmen|schritt|vorfall|unfall|vorschlag|plan|pläne|bericht|studie|urteil|geld|mann|männer|frau|frauen|opfer|täter|verdächtige|gruppe|treffen|gespräche|abkommen|vertrag|ergebnis|fall|tat|ankündigung|vorhaben|projekt',
  fr: 'deux|trois|décision|mesure|mesures|incident|accident|projet|accord|rapport|étude|argent|homme|hommes|femme|femmes|victime|victimes|suspect|suspects|groupe|attaque|annonce|affaire|somme',
  es: 'dos|tres|decisión|medida|medidas|incidente|accidente|proyecto|acuerdo|informe|estudio|dinero|hombre|hombres|mujer|mujeres|víctima|víctimas|sospechoso|sospechosos|grupo|ataque|anuncio|hecho|hechos|caso',
  pt: 'dois|duas|três|decisão|medida|medidas|incidente|acidente|projeto|acordo|relatório|estudo|dinheiro|homem|homens|mulher|mulheres|vítima|vítimas|suspeito|suspeitos|grupo|ataque|anúncio|caso',
  it: 'due|tre|decisione|misura|misure|incidente|progetto|accordo|rapporto|studio|denaro|uomo|uomini|donna|donne|vittima|vittime|sospettato|gruppo|attacco|annuncio|caso|vicenda',
};

const SETS = new Map(Object.entries(NOUNS).map(([language, nouns]) => [language, new Set(nouns.split('|'))] as const));

/** True for "move" in "The move …"; false for a language without a list. */
export const isShellNoun = (word: string, language: string): boolean =>
  SETS.get(language.split('-')[0] ?? '')?.has(word) ?? false;
