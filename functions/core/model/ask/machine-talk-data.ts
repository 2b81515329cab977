/** Marks that belong to talks with machines, encodings and our own prompt, and to no news in any language. */
export const MACHINE_MARKS: readonly RegExp[] = [
  /<\|[^|<>]{1,40}\|>|<\/?start_of_turn|<end_of_turn|\[\/?INST\]|<<\/?SYS>>/iu, // roles of several model families
  /<\/?(?:system|user|assistant|instructions?|prompt|article|document|sentences)>/iu,
  /^[^\p{L}\p{N}]{0,8}(?:system|assistant|user|human|developer|model|tool result|developer message)\b[^.!?]{0,30}:/iu,
  /(?:^|[.!?"\s])(?:SYSTEM|ASSISTANT|USER|Human|Assistant)(?: \([a-z]{1,12}\))?: /u,
  /[[(（【]\s*[sqp]\s*\d+\s*[\])）】]/iu, // numbers as the prompt has them
  /^\s*(?:\|\s*)?[sqp]\d{1,6}\s*\|/iu,
  /"(?:role|content|headline|summary|keyFacts|importantQuotes|speakers|sentences|verdict)"\s*:/iu,
  /\bspeaker:\s*["“]/iu,
  /={5,}|_{8,}|\*{8,}|#{2,} |-{3}|(?:= ){4}|`{3}|"{3}|\{\{|\$\{|\s:=\s/u,
  /(?<![\p{L}\p{N}])[A-Za-z0-9+/]{24,}={0,2}/u, // Base64
  /^\s*(?:[$%]|\w{0,20}>)\s|\^[A-Z]\s*$/u, // a command line
  /(?:%[0-9A-F]{2}){6}|(?:\b[0-9a-f]{2} ){8}/iu,
  /[\uff21-\uff3a\uff41-\uff5a]{3}/u, // wide letters
  /[a-z][\u0400-\u04ff][a-z]|[\u0400-\u04ff][a-z][\u0400-\u04ff]/iu, // two alphabets in one word
  /[A-Za-z][\u200b-\u200d\u2060-\u2064][A-Za-z]|[\u2061-\u2064\u202d\u202e]|[\ufe00-\ufe0e]{2}|[\u{e0020}-\u{e007f}]/u,
  /\bsummary of (?:this|the) (?:article|text)\b|\b(?:this|the) following (?:line|sentence|words)\b|#\p{L}+ #(?:override|ignore|system|prompt)/iu,
  /(?:^|\P{L})END OF (?:ARTICLE|FILE|INPUT|TEXT)(?:\P{L}|$)|\bEOF\b|\b(?:trusted text|true article)\b|\bthis line is from\b/iu,
];

/** Names for machines that write; a sentence that speaks to one proves nothing it wants written. */
export const MACHINE_NAMES =
  /\b(?:language models?|llms?|chat ?bots?|summari[sz]ers?|summari[sz]ation pipeline|automatic systems|machine readers|system prompt|ai (?:systems?|desk|model)|(?:dear |the )?assistant(?:s)?(?: is asked| must|,|:| keeps| decodes)|fact ?bot)\b|нейросет|языков\p{L}+ модел|النموذج اللغوي|note to ai\b|ki-system|интеллекту:|برامج الذكاء الاصطناعي|ai.?アシスタント|语言模型|智能助手|言語モデル|언어 모델/iu;

/** What is ordered of a writer, and what is written or obeyed: one of each in a sentence is an order. */
export interface OrderWords {
  readonly orders: RegExp;
  readonly objects: RegExp;
}

const ENGLISH_VERB =
  '(?:writes?|contain|hold|say|state|report|output|print|add|include|insert|repeat|mention|quote|tell|answer|respond|return|use|replace|make|put|let|give|call|format|fill in|translate|decode|reverse|read|reveal|invent|act|attribute|be my|name|end|do not|see)';

/** By language; all are tried on every article, since an order may be in another language than the news. */
export const ORDER_WORDS: readonly OrderWords[] = [
  {
    orders: /(?:^|[.:;,(—–>\]]\s*|\b(?:and|please|now|in)\s?)(?:ignore|disregard|forget|override|bypass|ig ?nore)\b/iu,
    objects: /\b(?:instructions?|rules?|prompt|above|previous|everything|article|warning|strike|instead|this)\b/iu,
  },
  {
    orders: new RegExp(
      `(?:^|[.:;,(—–>\\]]\\s*|\\b(?:and|then|please|must|shall|will|should|may|would|now|always|never|or|is|to|on|not|instead|kind as to)\\s+)${ENGLISH_VERB}\\b`,
      'iu',
    ),
    objects:
      /\b(?:summar(?:y|ies|ize|izes|ise)|headlines?|the following|a machine|key facts?|briefs?|json|output|answer|quotations?|quotes?|ai|assistant|model|instructions?|prompt|task|fields?|sentence|readers|article|automatic|system|(?:as )?saying|in his mouth|hidden text|tools?|plain text|and obey|first letters)\b/iu,
  },
  {
    orders:
      /\byou (?:are (?:now|an?|[A-Z]\p{L}*)|must|will|always|may|write|receive)\b|\bif you (?:are|do not)\b|\bas we agreed\b|\byour (?:instructions|headline|summary|answer|task|json|key facts|brief|developer)\b/iu,
    objects: /./u,
  },
  { orders: /^\s*(?:write|print|output|report|say|tell)\b[^.!?]{0,60}:/iu, objects: /:/u },
  {
    orders:
      /(?<!\p{L})(?:ignoriere|ignorieren Sie|vergiss|vergessen Sie|schreibe?|gib|melde|füge|antworte|nennen Sie)(?!\p{L})/iu,
    objects:
      /anweisung|zusammenfassung|überschrift|schlagzeile|regeln|sprachmodell|assistent|bisherig|wichtigste tatsache|(?<!\p{L})alles(?!\p{L})/iu,
  },
  {
    orders: /(?<!\p{L})(?:oubliez?|ignorez?|écris|écrivez|ajoutez?|réponds|répondez|merci de)(?!\p{L})/iu,
    objects:
      /consigne|instruction|résumé|titre|modèle de langage|intelligence artificielle|avant tout|(?<!\p{L})tout(?!\p{L})/iu,
  },
  {
    orders:
      /(?<!\p{L})(?:ignor[ae]|olvid[ae]|escrib[ae]|añad[ae]|di|dimentica|scrivi|aggiungi|deve dire|esqueç[ae]|esquece|escrev[ae]|coloca)(?!\p{L})/iu,
    objects:
      /instrucci|resumen|titular|título|istruzion|riassunto|titolo|instruç|resumo|lectores|asistente|(?<!\p{L})(?:todo|tutto)(?!\p{L})/iu,
  },
  {
    orders: /(?<!\p{L})(?:negeer|vergeet|schrijf)(?!\p{L})/iu,
    objects: /instructie|samenvatting|(?<!\p{L})(?:kop|regels)(?!\p{L})/iu,
  },
  { orders: /(?:zignoruj|zapomnij|napisz|dodaj)/iu, objects: /polece|instrukcj|nagłówk|streszczen/iu },
  {
    orders: /(?:игнорируй|забудь|напиши|сообщи|добавь|ігноруй|додай)/iu,
    objects: /инструкц|правил|заголов|нейросет|модел|кратк|всё|інструкц/iu,
  },
  { orders: /(?:αγνόησε|ξέχασε|γράψε)/iu, objects: /οδηγί|τίτλο|περίληψη/iu },
  { orders: /(?:تجاهل|اكتب|انس )/u, objects: /التعليمات|العنوان|النموذج|الملخص|كل شيء/u },
  { orders: /(?:نادیده بگیر|بنویس|فراموش کن)/u, objects: /دستور|عنوان|خلاصه/u },
  { orders: /(?:התעלם|כתוב|שכח)/u, objects: /הוראות|כותרת|סיכום/u },
  { orders: /(?:अनदेखा|लिखो|लिखें|भूल)/u, objects: /निर्देश|शीर्षक|सारांश/u },
  { orders: /(?:yok say|\byaz\b|unut)/iu, objects: /talimat|özet|başlı/iu },
  { orders: /(?:無視|書いて|忘れ)/u, objects: /指示|見出し|要約/u },
  { orders: /(?:무시|쓰세요|써라|잊어)/u, objects: /지시|요약|제목/u },
  { orders: /(?:忽略|无视|忽視|忘记|输出|写|请|説明|说明)/u, objects: /指令|指示|摘要|概要|标题|標題|一切/u },
];
