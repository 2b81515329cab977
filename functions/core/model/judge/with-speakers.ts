import type { BriefQuote } from '../../brief/schema.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { NumberedArticle } from '../ask/numbered-article.ts';
import type { Answer } from './answer.ts';

/**
 * Speakers the model adds, as far as the article shows them: the quotation had none, the sentence holds a part of the quotation,
 * the person is named in that sentence outside the quoted words, and nobody else is named in the paragraph. A speaker that was
 * found is never changed: one wrong speaker costs more than ten missing ones.
 */
export function withSpeakers(numbered: NumberedArticle, quotes: readonly BriefQuote[], answer: Answer): BriefQuote[] {
  const shown = new Map(answer.speakers.map((pointer) => [pointer.quote, pointer]));
  return quotes.map((quote, i) => {
    const pointer = shown.get(i + 1);
    if (!pointer || quote.speaker !== null) return quote;
    const speaker = speakerShown(numbered, pointer);
    return speaker ? { ...quote, speaker } : quote;
  });
}

function speakerShown(
  { article, sentences, quotes, people }: NumberedArticle,
  { quote: quoteNumber, person: personNumber, sentence: sentenceNumber }: Answer['speakers'][number],
): BriefQuote['speaker'] {
  const [quote, person, sentence] = [quotes[quoteNumber - 1], people[personNumber - 1], sentences[sentenceNumber - 1]];
  const paragraph = sentence && article.paragraphs[sentence.paragraph];
  if (!quote || !person || !sentence || !paragraph) return null;
  const quoted = (span: Span): boolean => quote.segments.some((segment) => overlaps(segment, span));
  const mention = person.mentions.find((span) => contains(sentence, span) && !quoted(span));
  const others = people.filter((other) => other !== person && other.mentions.some((span) => contains(paragraph, span)));
  if (!mention || others.length > 0 || !quoted(sentence)) return null;
  return {
    name: person.name,
    mention: article.text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    ...(person.role === undefined ? {} : { role: person.role }),
    resolvedBy: 'named',
  };
}
