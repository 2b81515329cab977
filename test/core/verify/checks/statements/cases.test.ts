import { describe, expect, it } from 'vitest';
import { verify } from '../../../../../functions/core/verify/verify.ts';

const kinds = (language: string, text: string, claim: string) =>
  verify(text, claim, { language }).issues.map(({ kind }) => kind);

describe('who does what to whom, where cases show it', () => {
  it.each([
    ['de', 'Der Hund biss den Mann.', 'Der Mann biss den Hund.'],
    ['de', 'Der neue Rat kritisierte den Präsidenten am Montag.', 'Der Präsident kritisierte den Rat.'],
    ['de', 'Der Minister dankte dem Trainer.', 'Dem Minister dankte der Trainer.'],
    ['ru', 'Анна критиковала Ольгу.', 'Ольга критиковала Анну.'],
    ['ru', 'Министр в понедельник обвинил мэра.', 'Мэр обвинил министра.'],
    ['ru', 'Анна обвинила министра во лжи.', 'Анну обвинил министр во лжи.'],
    ['uk', 'Міністр звинуватив мера.', 'Мер звинуватив міністра.'],
    ['pl', 'Anna oskarżyła ministra.', 'Annę oskarżył minister.'],
    ['ja', '市長は議会を批判した。', '議会は市長を批判した。'],
    ['zh', '市长批评议会。', '议会批评市长。'],
    ['zh', '据报道，蓝队击败了红队。', '红队击败了蓝队。'],
  ])('is not to be turned round (%s: %s %s)', (language, text, claim) => {
    expect(kinds(language, text, claim)).toContain('roles');
    expect(kinds(language, text, text)).toEqual([]);
  });

  it.each([
    ['de', 'Der Hund biss den Mann.', 'Den Mann biss der Hund.'],
    ['de', 'Der Rat kritisierte den Präsidenten.', 'Der Präsident wurde vom Rat kritisiert.'],
    ['de', 'Der Rat stimmte für den Plan des Präsidenten.', 'Für den Plan stimmte der Rat.'],
    ['de', 'Der Rat lobte den Trainer, und der Trainer lobte den Rat.', 'Der Trainer lobte den Rat.'],
    ['ru', 'Анна критиковала Ольгу.', 'Ольгу критиковала Анна.'],
    ['ru', 'Министр обвинил мэра.', 'Мэра обвинил министр.'],
    ['ru', 'Совет министра поддержал мэр.', 'Мэр поддержал совет министра.'],
    ['ja', '市長は議会を批判した。', '議会を市長は批判した。'],
    ['ja', '市長は議会を批判した。', '議会は市長に批判された。'],
    ['zh', '蓝队击败了红队。', '红队被蓝队击败。'],
    ['zh', '市长会见议长。', '议长会见市长。'],
  ])('may be told in another order (%s: %s %s)', (language, text, claim) => {
    expect(kinds(language, text, claim)).not.toContain('roles');
  });
});
