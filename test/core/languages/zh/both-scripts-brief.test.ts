import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../functions/core/article/analyze-text.ts';
import { writeSummary } from '../../../../functions/core/brief/write-summary.ts';
import { findQuotes } from '../../../../functions/core/quotes/find-quotes.ts';
import { simplifyHanzi } from '../../../../functions/core/translation/check/names/simplify-hanzi.ts';

const LINES = readFileSync(new URL('../../../fixtures/near-languages/zh-TW.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const ARTICLES = [0, 3, 6, 9].map((at) => ['青溪今日新聞', ...LINES.slice(at, at + 3)].join('\n\n'));

const WITH_FURNITURE = [
  '快訊：青溪港口罷工結束',
  '記者：林晚舟',
  '發佈時間：2026年5月12日',
  '青溪港口的罷工週二結束，工會與公司達成協議，工資將提高三點五個百分點，約兩億元人民幣。',
  '為此，公司將關閉兩座舊倉庫。據她說，沒有人會被解僱。',
  '工會主席許文謙補充說：「我們沒有讓步，協議對雙方都有利。」公司拒絕置評。',
  '圖為工人們離開港口。',
  '港口每年處理一百二十萬噸貨物，超過三千名工人在這裡工作。',
  '更多新聞',
  '責任編輯：周平',
].join('\n\n');

function contentOf(text: string, language: string) {
  const article = { ...analyzeText(text, language), key: 'a.txt', sha256: 'f', mediaType: 'text/plain' } as const;
  const quotes = findQuotes(article);
  const outcome = writeSummary(article, quotes);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return JSON.stringify({ ...outcome.value.content, read: quotes });
}

describe('a Chinese article', () => {
  it.each([...ARTICLES, WITH_FURNITURE])('gives the same brief in both scripts: %s', (text) => {
    expect(simplifyHanzi(contentOf(text, 'zh-TW'))).toBe(contentOf(simplifyHanzi(text), 'zh'));
  });
});
