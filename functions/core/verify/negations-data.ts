/** Words that deny, by language. */
export const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|never|no|none|nobody|nothing|neither|cannot|without)\b|n['’]t\b/iu,
  de: /\b(?:nicht|nie|niemals|kein|keine|keinen|keiner|niemand|nichts|ohne)\b/iu,
  fr: /\b(?:ne|n['’]|jamais|aucun|aucune|personne|rien|sans)(?:\b|(?<=['’]))/iu,
  es: /\b(?:no|nunca|jamás|ningún|ninguna|nadie|nada|sin)\b/iu,
  pt: /\b(?:não|nunca|jamais|nenhum|nenhuma|ninguém|nada|sem)(?![\p{L}])/iu,
  it: /\b(?:non|mai|nessun|nessuno|nessuna|niente|nulla|senza)\b/iu,
  ru: /(?<![\p{L}])(?:не|нет|никогда|никто|ничего|без)(?![\p{L}])/iu,
  ar: /(?<![\p{L}])(?:لا|لم|لن|ليس|ليست|بدون)(?![\p{L}])/u,
  zh: /不|没|沒|无|無|未/u,
};
