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
  ca: /^(?:no|mai|ningú|res|sense|tampoc|ni)$/iu,
  nl: /^(?:niet|nooit|geen|niemand|niets|zonder|noch)$/iu,
  sv: /^(?:inte|ej|icke|aldrig|ingen|inget|inga|ingenting|utan)$/iu,
  da: /^(?:ikke|aldrig|ingen|intet|uden)$/iu,
  nb: /^(?:ikke|aldri|ingen|intet|ingenting|uten)$/iu,
  pl: /^(?:nie|nigdy|nikt|nikogo|nic|niczego|żaden|żadna|żadne|żadnych|bez)$/iu,
  cs: /^(?:nikdy|nikdo|nic|žádný|žádná|žádné|bez)$/iu,
  uk: /^(?:не|ні|немає|нема|ніколи|ніхто|нікого|нічого|жоден|жодна|без)$/iu,
  bg: /^(?:не|няма|никога|никой|нищо|без)$/iu,
  ro: /^(?:nu|niciodată|nimeni|nimic|niciun|nicio|fără)$|^n-/iu,
  el: /^(?:δεν|δε|μην|μη|ποτέ|κανείς|κανένας|καμία|τίποτα|χωρίς)$/iu,
  he: /^(?:לא|אין|בלי|ללא|מעולם)$/u,
  fa: /^(?:هیچ|بدون|نه)$/u,
  tr: /^(?:[dD]eğil|[yY]ok|[aA]sla|[hH]içbir)$|^\p{Ll}{2,30}(?:m[ae]d[ıi](?:m|k|lar|ler)?|m[ıiuü]yor\p{Ll}{0,9}|m[ae]y[ae]c[ae][kğ]\p{Ll}{0,9}|m[ae]m[ıi]ş\p{Ll}{0,9})$|^\p{Ll}{3,30}m[ae]z(?:lar|ler)?$/u,
  sk: /^(?:nikdy|nikto|nič|žiadny|žiadna|žiadne|bez)$/iu,
  hr: /^(?:ne|nije|nisu|nikad|nikada|nitko|ništa|bez)$/iu,
  sr: /^(?:не|није|нису|никад|никада|нико|ништа|без|ne|nije|nisu|niko|ništa|bez)$/iu,
  sl: /^(?:ne|ni|niso|nikoli|nihče|nič|brez)$/iu,
  ko: /^(?:않|못|없|아니|안$)/u,
  id: /^(?:tidak|tak|bukan|belum|jangan|tanpa)$/iu,
  ms: /^(?:tidak|tak|bukan|belum|jangan|tanpa)$/iu,
  vi: /^(?:không|chưa|chẳng)$/iu,
};

/** Verbs that deny what the words behind them say, as `refused to pay`, with what must stand directly behind them. */
export const REFUSALS: Readonly<Record<string, readonly [verb: RegExp, behind?: RegExp]>> = {
  en: [/^(?:refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|declin(?:e|es|ed|ing)|unable)$/iu, /^to$/iu],
  de: [/^(?:weiger(?:e|t|n|te|ten)|geweigert|verweiger(?:t|te|ten))$/iu],
  fr: [/^(?:refus(?:e|é|és|ée|ent|er|ait|a|ant)|échou(?:e|é|ent))$/iu, /^(?:de|à|d['’].+)$/iu],
  es: [/^(?:negó|niega|niegan|negaron|negado|rehusó|rehusaron|rehúsa)$/iu, /^a$/iu],
  pt: [/^(?:recusou|recusaram|recusa|recusam|recusado|negou|negaram)$/iu, /^(?:a|se)$/iu],
  it: [/^(?:rifiut(?:a|ano|ò|arono|ato|ata|ati))$/iu, /^di$/iu],
  ca: [/^(?:negat|nega|neguen|negar|refusat)$/iu, /^a$/iu],
  nl: [/^(?:weiger(?:t|de|den|en)|geweigerd)$/iu],
  sv: [/^vägra(?:r|de|t)?$/iu],
  da: [/^nægte(?:r|de|t)?$/iu],
  nb: [/^nekte(?:r|t)?$/iu],
  pl: [/^odm(?:ówi|awia)\p{L}*$/iu],
  ru: [/^отказ(?:ал|ыва|ав)\p{L}*$/iu, /(?:ть|ти|чь|ться|тись)$/iu],
  uk: [/^відмов(?:и|ля)\p{L}*$/iu, /ти(?:ся)?$/iu],
  ar: [/^[وف]?[يت]?رفض(?:ت|وا|ون)?$/u],
  zh: [/^拒[绝絕]$/u],
  ja: [/^拒否$|^拒[んま]/u],
  hi: [/^(?:इनकार|इंकार)$/u],
};

/** Words that directly behind a denial take it back: `not only`, `no fewer than`, `nicht vor Montag`. */
export const NOT_DENYING: Readonly<Record<string, RegExp>> = {
  en: /^(?:only|merely|just|less|fewer|later)$/u,
  de: /^(?:nur|bloß|vor|bevor|weniger)$/u,
  fr: /^(?:seulement|avant|moins)$/u,
  es: /^(?:solo|sólo|solamente|menos)$/u,
  pt: /^(?:só|somente|apenas|menos)$/u,
  it: /^(?:solo|soltanto|prima|meno)$/u,
  ca: /^(?:només|menys)$/u,
  nl: /^(?:alleen|voor|voordat|minder)$/u,
  ru: /^(?:только|лишь|раньше|ранее|менее|меньше)$/u,
  uk: /^(?:тільки|лише|раніше|менше)$/u,
  pl: /^(?:tylko|dopiero|mniej)$/u,
  ar: /^(?:فقط|سوى|إلا|قبل)$/u,
  hi: /^(?:केवल|सिर्फ)$/u,
  zh: /^(?:只|仅|到)$/u,
};

/** Words that do so from farther on: `did not open its doors until noon`. */
export const UNTIL: Readonly<Record<string, RegExp>> = {
  en: /^(?:until|till)$/u,
  es: /^(?:hasta|sino)$/u,
  pt: /^(?:até|senão)$/u,
  it: /^(?:fino|finché)$/u,
  ca: /^(?:fins|sinó)$/u,
  nl: /^totdat$/u,
  ar: /^(?:حتى|سوى|إلا)$/u,
};

/** Words that deny by their ending and say what is denied as well: onaylamadı; not these, which only deny. */
export const ONLY_DENIES: Readonly<Record<string, RegExp>> = {
  tr: /^(?:değil|yok|asla|hiçbir)$/iu,
};

/** Beginnings that turn a word into its opposite; English ones are among the opposites. */
export const DENYING_BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['un', 'miss'],
  nl: ['on'],
  fr: ['in', 'im', 'ir', 'dés', 'mal'],
  es: ['in', 'im', 'ir', 'des'],
  pt: ['in', 'im', 'ir', 'des'],
  it: ['in', 'im', 'ir', 'dis', 's'],
  ca: ['in', 'im', 'ir', 'des'],
  ro: ['ne', 'in'],
  ru: ['не'],
  uk: ['не'],
  bg: ['не'],
  sr: ['не', 'ne'],
  hr: ['ne'],
  sl: ['ne'],
  cs: ['ne'],
  sk: ['ne'],
  pl: ['nie'],
  hi: ['अ', 'ना'],
  fa: ['نا', 'ن'],
};

/** What makes French `ne` deny: alone it may be `ne … que`, only. */
export const FRENCH_SECOND_PART = /^(?:pas|point|jamais|aucune?|rien|personne|plus|guère|ni|nulle?|sans)$/u;

/** English words that deny without a denying particle; stems are made from them. */
export const IMPLICIT_DENIALS =
  'fail refuse deny reject decline lack avoid prevent ban forbid prohibit stop cease unable impossible unlikely absent absence miss rarely seldom barely untrue unless cancel abandon withdraw dismiss unfit doubt';
