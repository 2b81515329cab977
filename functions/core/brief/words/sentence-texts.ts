import type { Article } from '../../article/article.ts';
import { unwrapped } from './unwrapped.ts';

/** The article's sentences in order, each on one line. */
export const sentenceTexts = ({ text, sentences }: Article): string[] =>
  sentences.map(({ start, end }) => unwrapped(text.slice(start, end)));
