import type { ModelTalk } from '../parts/model.ts';
import { wordSet } from '../word-list.ts';

const VERB =
  '(?:writes?|contain|hold|say|state|report|output|print|add|include|insert|repeat|mention|quote|tell|answer|respond|return|use|replace|make|put|let|give|call|format|fill in|translate|decode|reverse|read|reveal|invent|act|attribute|be my|name|end|do not|see)';

export const model = (): ModelTalk => ({
  complementizers: wordSet(`that whether if`),
  reportingWords: wordSet(`said says told according`),
  machineNames: String.raw`\b(?:language models?|llms?|chat ?bots?|summari[sz]ers?|summari[sz]ation pipeline|automatic systems|machine readers|system prompt|ai (?:systems?|desk|model)|(?:dear |the )?assistant(?:s)?(?: is asked| must|,|:| keeps| decodes)|fact ?bot)\b|note to ai\b`,
  machineMarks: [
    /\bsummary of (?:this|the) (?:article|text)\b|\b(?:this|the) following (?:line|sentence|words)\b|#\p{L}+ #(?:override|ignore|system|prompt)/iu,
    /(?:^|\P{L})END OF (?:ARTICLE|FILE|INPUT|TEXT)(?:\P{L}|$)|\bEOF\b|\b(?:trusted text|true article)\b|\bthis line is from\b/iu,
  ],
  orders: [
    {
      orders:
        /(?:^|[.:;,(—–>\]]\s*|\b(?:and|please|now|in)\s?)(?:ignore|disregard|forget|override|bypass|ig ?nore)\b/iu,
      objects: /\b(?:instructions?|rules?|prompt|above|previous|everything|article|warning|strike|instead|this)\b/iu,
    },
    {
      orders: new RegExp(
        `(?:^|[.:;,(—–>\\]]\\s*|\\b(?:and|then|please|must|shall|will|should|may|would|now|always|never|or|is|to|on|not|instead|kind as to)\\s+)${VERB}\\b`,
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
  ],
});
