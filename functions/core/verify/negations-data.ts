/** Words that deny, by language. */
export const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|never|no|none|nobody|nothing|neither|nor|cannot|without|hardly|scarcely)$|n['’]t$|^(?:did|does|was|were|is|are|has|have|had|would|could|should)n$/iu,
  de: /^(?:nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keines|niemand|niemanden|nichts|ohne|weder)$/iu,
  fr: /^(?:ne|n|jamais|aucun|aucune|personne|rien|sans|ni|n['’].+)$/iu,
  es: /^(?:no|nunca|jamás|ningún|ninguna|ninguno|nadie|nada|sin|tampoco|ni)$/iu,
  pt: /^(?:não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem|nem|tampouco)$/iu,
  it: /^(?:non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né)$/iu,
  ru: /^(?:не|нет|никогда|никто|никого|ничего|ничто|без|нельзя|ни)$/iu,
  ar: /^[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|بدون|دون|غير)$/u,
  zh: /^(?:不(?!断|仅|同|少|久|过|管|论|只|但|止)|[没沒](?!收)|[无無]法|未(?!来|來)|[并並][非不]|绝[非不]|也不|从不|决不|都不)/u,
  ja: /^(?:ない|なか|なく|なけれ|ず|ぬ|なし|せん)$|ない$|なかっ|ません/u,
  hi: /^(?:नहीं|न|ना|मत|बिना)$/u,
};

/** English words that deny without a denying particle; stems are made from them. */
export const IMPLICIT_DENIALS =
  'fail refuse deny reject decline lack avoid prevent ban forbid prohibit stop cease unable impossible unlikely absent absence miss rarely seldom barely untrue unless cancel abandon withdraw dismiss unfit doubt';
