import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import type { Article } from '../../../functions/core/article/article.ts';
import { writeSummary } from '../../../functions/core/brief/write-summary.ts';
import { numberArticle } from '../../../functions/core/model/ask/numbered-article.ts';
import { findQuotes } from '../../../functions/core/quotes/find-quotes.ts';
import { loadPrompt } from '../../../functions/runtime/prompts.ts';

// One invented article, read, numbered and briefed by the built-in engine, and a model's answer about it that is good throughout.

export const TEXT = `The council of Norvale voted on Tuesday to open the harbour to 42 fishing boats for 1.5 million crowns a year.

“This is a fair price, and we will pay it every quarter,” said Ada Lund, the mayor of Norvale. The first boats will arrive in May.

“Nobody asked the fishermen about the new quay,” said Tom Rhee, who owns two boats. The old quay fell into the sea three years ago.

The harbour will not be open to tankers. A ferry to Saint Orran may stop there next summer, the council said.`;

export const articleOf = (text: string, language = 'en', title?: string): Article => ({
  ...analyzeText(text, language, {}),
  ...(title === undefined ? {} : { title: { text: title } }),
  key: 'articles/a.txt',
  sha256: 'ab',
  mediaType: 'text/plain',
});

export const article = articleOf(TEXT, 'en', 'Harbour opens to 42 boats');
const analysis = findQuotes(article);
export const numbered = numberArticle(article, analysis);
export const prompt = loadPrompt('prompts', 'brief/v1');

const summary = writeSummary(article, analysis);
if (!summary.ok) throw new Error(summary.failure.message);
export const builtIn = summary.value.content;

export const whole = { from: 0, to: numbered.sentences.length };

export const answer = {
  headline: { text: 'Norvale council opens its harbour to 42 fishing boats', sentences: [1] },
  summary: [
    { text: 'The council of Norvale voted to open the harbour to 42 fishing boats.', sentences: [1] },
    { text: 'The old quay fell into the sea three years ago.', sentences: [5] },
    { text: 'A ferry to Saint Orran may stop there next summer, the council said.', sentences: [7] },
  ],
  keyFacts: [
    { text: 'The harbour opens to boats for 1.5 million crowns a year.', sentences: [1] },
    { text: 'The first boats will arrive in May.', sentences: [3] },
    { text: 'The harbour will not be open to tankers.', sentences: [6] },
  ],
  importantQuotes: [2, 1],
  speakers: [],
};
