/** How reports say that somebody was asked and what came of it, by primary language: no fact of the story. */
const WORDS: Readonly<Record<string, string>> = {
  en: "(?:declined|refused) to (?:comment|say|answer|elaborate|forecast|discuss|disclose|speculate|identify|name|specify|estimate|confirm|be (?:named|identified|interviewed)|(?:give|provide) (?:any |further |more )?(?:details|information|figures|numbers))|(?:did not|didn[’']t|has not|had not|have not) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?) (?:to )?(?:a |an |several |our |\\p{L}{1,12}[’']s? )?(?:requests?|questions?|calls?|e-?mails?|messages?|inquir\\p{L}{1,3})|could not (?:immediately )?be reached|(?:request|asked|contacted|approached|reached out) (?:\\p{L}{1,20} ){0,3}for (?:a )?(?:further )?comment|in the affirmative|in the negative|(?:when |was |were )?asked (?:whether|if|about|why|how)",
  de: '(?:wollte|will|wollten|wollen) sich (?:\\p{L}{1,12} ){0,3}nicht (?:dazu )?äußern|nicht zu erreichen|(?:Anfrage|Anfragen|Fragen) (?:\\p{L}{1,12} ){0,4}(?:unbeantwortet|nicht beantwortet|keine Antwort)|auf (?:die |eine )?(?:Frage|Fragen|Nachfrage),? ?(?:ob|nach|warum|wie)|bejahte|lehnte (?:\\p{L}{1,12} ){0,3}(?:Stellungnahme|Kommentar) ab',
  fr: "n['’](?:a|ont) pas (?:souhaité|voulu|donné suite|répondu|réagi)|interrogée?s? (?:sur|à propos)|à la question de savoir|a refusé de (?:commenter|répondre)",
  es: '(?:declinó|rehusó|rechazó|evitó) (?:hacer |dar )?(?:comentar|comentarios|declaraciones|responder)|no (?:respondi[óe]\\p{L}{0,4}|contestó) (?:a|de inmediato)|(?:preguntad[ao]|consultad[ao])s? (?:sobre|por|acerca|si)',
  pt: '(?:recusou-se a|não quis|preferiu não) (?:comentar|responder)|não respond(?:eu|eram) (?:a|aos?|às?|até|imediatamente)|(?:questionad|perguntad)[ao]s? (?:sobre|se)',
  it: '(?:si è rifiutat[oa] di|non ha voluto) (?:commentare|rispondere)|non (?:ha|hanno) risposto (?:a|alle|alla)|alla domanda (?:se|su)|interpellat[oa] (?:su|in merito)',
  ru: 'отказал(?:ся|ась|ись) (?:от комментариев|комментировать|отвечать)|не ответил[аи]? на (?:вопрос|запрос|звон)\\p{L}{0,4}|отвечая на вопрос|на вопрос о|утвердительно ответил[аи]?|ответил[аи]? утвердительно',
  ar: '[وف]?(?:رفض|رفضت|امتنع|امتنعت) (?:[\\p{L}\\p{M}]{1,15} ){0,3}(?:عن )?(?:التعليق|الإجابة|الرد)(?![\\p{L}\\p{M}])|(?:ردا|رداً|ردًا) على سؤال|(?:لم يرد|لم ترد|لم يستجب|لم تستجب) ',
  hi: 'टिप्पणी करने से इनकार|सवाल के जवाब में|जवाब नहीं दिया',
};

/** Chinese and Japanese write their words without edges. */
const HAN =
  '拒绝(?:置评|評論|评论|回答|透露)|(?:未|没有|沒有)(?:立即|即时|即時)?(?:回应|回應|置评|答复|回复)|不予置评|在(?:被问及|回答)|被问及|コメントを(?:控え|拒否)|回答を(?:控え|拒否)';

const patternOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})`, 'iu');

const PATTERNS = new Map<string, RegExp>([
  ...Object.entries(WORDS).map(([language, words]) => [language, patternOf(words)] as const),
  ['zh', new RegExp(HAN, 'u')],
  ['ja', new RegExp(HAN, 'u')],
]);

/** True for a sentence that tells of being asked, not of what is; false for a language without a list. */
export const tellsOfAsking = (text: string, language: string): boolean =>
  PATTERNS.get(language.split('-')[0] ?? '')?.test(text) ?? false;
