/** Words by which a text speaks of its writer or to its reader, by primary language: alternatives of a regular expression. */
const WORDS: Readonly<Record<string, string>> = {
  // not "World War I", not "US"
  en: "(?<!\\p{Lu}\\p{L}{1,20} )I(?=[’'\\s]\\p{Ll})|[Mm]e|[Mm]y|[Mm]yself|[Ww]e|us|[Oo]urs?|[Yy]ou|[Yy]ours?|[Ll]et[’']s|^(?:(?:Just|But|So|And) )?(?:[Ll]ook at|[Ii]magine|[Cc]onsider|[Rr]emember)(?= \\p{Ll})",
  de: '[Ii]ch|[Mm]ich|[Mm]ir|[Mm]ein(?:e[mnrs]?)?|[Ww]ir|[Uu]ns|[Uu]nser(?:e[mnrs]?)?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?',
  fr: "[Jj]e|[Jj][’'](?=\\p{Ll})|[Mm]oi|[Mm]on|[Mm]es|[Nn]ous|[Nn]otre|[Nn]os|[Vv]ous|[Vv]otre|[Vv]os",
  es: '[Yy]o|[Mm]i|[Mm]is|mí|[Nn]osotr[ao]s|[Nn]uestr[ao]s?|[Uu]sted(?:es)?|[Tt]ú|[Tt]us?',
  pt: '[Ee]u|[Mm]eus?|[Mm]inhas?|[Nn]ós|[Nn]oss[ao]s?|[Vv]ocês?',
  it: '[Ii]o|[Mm]io|[Mm]ia|[Mm]iei|[Mm]ie|[Nn]oi|[Nn]ostr[aoie]|[Vv]oi|[Vv]ostr[aoie]|[Tt]u|[Tt]u[oae]',
  ru: '[Яя]|[Мм]еня|[Мм]не|[Мм]ой|[Мм]оя|[Мм]оё|[Мм]ои|[Мм]ы|[Нн]ас|[Нн]ам|[Нн]ами|[Нн]аш(?:а|е|и|его|ей|им|их|ими|у)?|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш(?:а|е|и|его|ей|им|их|ими|у)?',
  ar: 'أنا|نحن|إننا|إنني|لدينا|أنتم',
  hi: 'मैं|मैंने|मेरा|मेरे|मेरी|मुझे|हम|हमने|हमारा|हमारे|हमारी|हमें|आप|आपका|आपके|आपकी|आपको',
};

const patternOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'u');

/** Written without edges; 我国 is how newspapers call their country. */
const HAN = /(?<![自忘])我(?![国國市省县縣军軍])|你|您|咱|私(?=[はがのもたを])|僕|俺/u;

const PATTERNS = new Map<string, RegExp>([
  ...Object.entries(WORDS).map(([language, words]) => [language, patternOf(words)] as const),
  ['zh', HAN],
  ['ja', HAN],
]);

/** True where the text says I, we or you; false for a language without a list. */
export const speaksPersonally = (text: string, language: string): boolean =>
  PATTERNS.get(language.split('-')[0] ?? '')?.test(text) ?? false;
