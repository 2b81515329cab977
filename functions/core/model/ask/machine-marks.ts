/**
 * Marks of conversations with machines, of encodings and of our own prompt; no news in any language has them: they
 * are written so whatever the language, and phrases of one stand in its folder. `[INST]`, `SYSTEM: `, `[s12]`.
 */
export const MACHINE_MARKS: readonly RegExp[] = [
  /<\|[^|<>]{1,40}\|>|<\/?start_of_turn|<end_of_turn|\[\/?INST\]|<<\/?SYS>>/iu, // roles in several model families
  /<\/?(?:system|user|assistant|instructions?|prompt|article|document|sentences)>/iu,
  /^[^\p{L}\p{N}]{0,8}(?:system|assistant|user|human|developer|model|tool result|developer message)\b[^.!?]{0,30}:/iu,
  /(?:^|[.!?"\s])(?:SYSTEM|ASSISTANT|USER|Human|Assistant)(?: \([a-z]{1,12}\))?: /u,
  /[[(（【]\s*[sqp]\s*\d+\s*[\])）】]/iu, // numbers as the prompt writes them
  /^\s*(?:\|\s*)?[sqp]\d{1,6}\s*\|/iu,
  /"(?:role|content|headline|summary|keyFacts|importantQuotes|speakers|sentences|verdict)"\s*:/iu,
  /\bspeaker:\s*["“]/iu,
  /={5,}|_{8,}|\*{8,}|#{2,} |-{3}|(?:= ){4}|`{3}|"{3}|\{\{|\$\{|\s:=\s/u,
  /(?<![\p{L}\p{N}])[A-Za-z0-9+/]{24,}={0,2}/u, // Base64
  /^\s*(?:[$%]|\w{0,20}>)\s|\^[A-Z]\s*$/u, // a command line
  /(?:%[0-9A-F]{2}){6}|(?:\b[0-9a-f]{2} ){8}/iu, // percent-encoding and hexadecimal bytes
  /[\uff21-\uff3a\uff41-\uff5a]{3}/u, // full-width letters
  /[a-z][\u0400-\u04ff][a-z]|[\u0400-\u04ff][a-z][\u0400-\u04ff]/iu, // Latin and Cyrillic letters in one word
  // Invisible characters between Latin letters, bidirectional overrides, variation selectors in a row, and tag characters.
  /[A-Za-z][\u200b-\u200d\u2060-\u2064][A-Za-z]|[\u2061-\u2064\u202d\u202e]|[\ufe00-\ufe0e]{2}|[\u{e0020}-\u{e007f}]/u,
];
