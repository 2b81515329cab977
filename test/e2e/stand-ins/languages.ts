/** The languages of Amazon Translate: https://docs.aws.amazon.com/translate/latest/dg/what-is-languages.html (November 2026). */
export const TRANSLATE_CODES: ReadonlySet<string> = new Set(
  `af sq am ar hy az bn bs bg ca zh zh-TW hr cs da fa-AF nl en et fa tl fi fr fr-CA ka de el gu ht ha he hi hu is id ga
  it ja kn kk ko lv lt mk ms ml mt mr mn no ps pl pt pt-PT pa ro ru sr si sk sl so es es-MX sw sv ta te th tr uk ur uz
  vi cy`.split(/\s+/u),
);

/** Those that know formality; for others it is ignored. The guide for TranslateText and its document history (November 2026). */
export const FORMALITY_CODES: ReadonlySet<string> = new Set('nl fr fr-CA de hi it ja ko pt-PT es es-MX'.split(' '));
