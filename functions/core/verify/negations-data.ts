/** Words that deny, by language. */
export const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|hardly|scarcely)$|n['’]t$|^(?:did|does|do|was|were|is|are|has|have|had|would|could|should|wo|ca)n$/iu,
  de: /^(?:nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|niemand|niemanden|nichts|ohne|weder)$/iu,
  fr: /^(?:ne|n|jamais|aucun|aucune|personne|rien|sans|ni|n['’].+)$/iu,
  es: /^(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|sin|tampoco|ni)$/iu,
  pt: /^(?:não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem|nem|tampouco)$/iu,
  it: /^(?:non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né)$/iu,
  ru: /^(?:не|нет|никогда|никто|никого|ничего|ничто|без|нельзя|ни)$/iu,
  ar: /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|بدون|دون|غير)$/u,
  zh: /^[不没沒无無未非]|[不没沒未]/u,
  ja: /^(?:ない|なかっ|なく|なけれ|ず|ぬ|ません|なし)$|ない$|なかった$|ません/u,
  hi: /^(?:नहीं|न|ना|मत|बिना|कभी|कोई)$/u,
};

/** English words that deny without a denying particle; stems are made from them. */
export const IMPLICIT_DENIALS =
  'fail refuse deny reject decline lack avoid prevent ban forbid prohibit stop cease unable impossible unlikely absent absence miss rarely seldom barely untrue unless cancel abandon withdraw dismiss unfit doubt';
