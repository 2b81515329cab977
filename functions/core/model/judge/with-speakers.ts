import type { BriefQuote } from '../../brief/schema.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { Answer } from './answer.ts';

/**
 * The quotes with the speakers an answer adds. A speaker is added only if the quote had none and the article shows it:
 * the sentence pointed at overlaps the quote and names the person outside the quoted words, and its paragraph names
 * nobody else. A pointer to a sentence beside the quote adds nobody. A speaker that was found is never changed, because
 * one wrong speaker costs more than ten missing ones.
 */
export function withSpeakers(numbered: NumberedArticle, quotes: readonly BriefQuote[], answer: Answer): BriefQuote[] {
  const pointers = new Map(answer.speakers.map((pointer) => [pointer.quote, pointer]));
  return quotes.map((quote, i) => {
    const pointer = pointers.get(i + 1);
    if (!pointer || quote.speaker !== null) return quote;
    const speaker = speakerShown(numbered, pointer);
    return speaker ? { ...quote, speaker } : quote;
  });
}

/** The speaker a pointer means; null where the article does not show that the person spoke. */
function speakerShown(
  { article, sentences, quotes, people }: NumberedArticle,
  { quote: quoteNumber, person: personNumber, sentence: sentenceNumber }: Answer['speakers'][number],
): BriefQuote['speaker'] {
  const [quote, person, sentence] = [quotes[quoteNumber - 1], people[personNumber - 1], sentences[sentenceNumber - 1]];
  const paragraph = sentence && article.paragraphs[sentence.paragraph];
  if (!quote || !person || !sentence || !paragraph) return null;
  const isQuoted = (span: Span): boolean => quote.segments.some((segment) => overlaps(segment, span));
  const mention = person.mentions.find((span) => contains(sentence, span) && !isQuoted(span));
  const others = people.filter((other) => other !== person && other.mentions.some((span) => contains(paragraph, span)));
  if (!mention || others.length > 0 || !isQuoted(sentence)) return null;
  return {
    name: person.name,
    mention: article.text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    ...(person.role === undefined ? {} : { role: person.role }),
    resolvedBy: 'named',
  };
}
