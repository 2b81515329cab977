/** A handle or an electronic address. */
const ADDRESS = /(?:^|[\s:(])@[\p{L}\p{N}_]{2,30}|[\p{L}\p{N}._-]{1,40}@[\p{L}\p{N}-]{1,40}\.\p{L}/u;
/** How a note invites the reader to the address, in any of the languages we know such notes in. */
const INVITES =
  /(?<!\p{L})(?:follow|reach|contact|e-?mail|write to|tweets? (?:at|as)|on twitter|folgen sie|schreiben sie|erreichen sie|twittert|kontakt|suivez|écrivez|contactez|sur twitter|sígue\p{L}{0,4}|siga\p{L}{0,4}|escríba\p{L}{0,3}|escreva|contacto|contato|en twitter|no twitter|seguite\p{L}{0,3}|seguilo|scrivete|su twitter|пишите|подписывайтесь|почта)(?!\p{L})/iu;

/** `Ada Lund is a columnist for the Holm Gazette.`: who wrote the piece. */
const WRITES =
  /(?<!\p{L})(?:is|are|was|ist|sind|est|sont|es|son|è|é|são)\s[^.!?]{0,60}?(?<!\p{L})(?:columnist|reporter|correspondent|editor|contributor|analyst|commentator|author|journalist|writer|fellow|professor|kolumnist(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in|a)?|reporterin|chroniqueu(?:r|se)|journaliste|éditorialiste|columnista|periodista|redactora?|jornalista|colunista|repórter|giornalista|editorialista|opinionista)(?!\p{L})/iu;
/** So many sentences before the address may tell who wrote the piece. */
const MAX_BEFORE = 2;
/** Such a note stands among the last so many sentences. */
const MAX_NOTE = 8;

/**
 * Indexes of the sentences that say who wrote the article and where to reach them, at its end: no story. Only beside an
 * address; an article about a columnist has none.
 */
export function authorNotes(sentences: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = Math.max(0, sentences.length - MAX_NOTE); index < sentences.length; index += 1) {
    const sentence = sentences[index] ?? '';
    if (!ADDRESS.test(sentence) || !INVITES.test(sentence)) continue;
    found.add(index);
    for (let before = index - 1; before >= Math.max(0, index - MAX_BEFORE); before -= 1)
      if (WRITES.test(sentences[before] ?? '')) found.add(before);
  }
  return found;
}
