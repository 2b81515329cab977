import { describe, expect, test } from 'vitest';
import { tellsOfAsking } from '../../../../functions/core/brief/fitness/asked-for-comment.ts';

describe('that somebody was asked is no news', () => {
  test.each([
    ['en', 'The ferry company declined to comment on the price.'],
    ['en', 'Asked whether she will stand, the mayor answered in the affirmative.'],
    ['en', 'Asked whether he would pay, Rask left.'],
    ['en', 'The union did not immediately respond to a request.'],
    ['de', 'Auf die Frage, ob die Preise steigen, schwieg die Stadt.'],
    ['de', 'Die Stadt wollte sich dazu nicht äußern.'],
    ['fr', 'Interrogée sur le retard, la mairie a souri.'],
    ['es', 'La empresa declinó hacer comentarios.'],
    ['pt', 'A empresa não quis comentar o atraso.'],
    ['it', 'Il ministro non ha voluto commentare.'],
    ['ru', 'На вопрос о цене мэр не ответил.'],
    ['ar', 'رفضت الشركة التعليق على التأخير.'],
    ['hi', 'कंपनी ने टिप्पणी करने से इनकार किया।'],
    ['zh', '施工方拒绝置评。'],
  ])('%s: %s', (language, sentence) => {
    expect(tellsOfAsking(sentence, language)).toBe(true);
  });

  test.each([
    ['en', 'The council asked the union for boats.'],
    ['en', 'The mayor declined the prize.'],
    ['de', 'Die Frage der Preise ist offen.'],
    ['zh', '市长回答了市民。'],
    ['xx', 'The union declined to comment.'],
  ])('but this is: %s %s', (language, sentence) => {
    expect(tellsOfAsking(sentence, language)).toBe(false);
  });
});
