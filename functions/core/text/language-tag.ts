/** BCP 47, in its canonical form: `en`, `pt-PT`, `zh-TW`. */
export type LanguageTag = string;

/** The primary subtag: `pt-PT` → `pt`, `zh` → `zh`. */
export function primaryOf(tag: LanguageTag): string {
  const at = tag.indexOf('-');
  return at < 0 ? tag : tag.slice(0, at);
}
