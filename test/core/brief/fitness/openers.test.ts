import { describe, expect, test } from 'vitest';
import { opensPointingBack } from '../../../../functions/core/brief/fitness/openers.ts';

describe('a sentence that begins by pointing back says nothing on its own', () => {
  test.each([
    ['en', 'He also thanked the builders.'],
    ['en', 'But the ferry stays.'],
    ['en', 'According to him, the bridge is safe.'],
    ['en', 'On Monday he resigned.'],
    ['en', 'Two of them refused to sign.'],
    ['en', 'In the afternoon, he returned to the pier.'],
    ['en', 'An engineer by trade, she drew the bridge.'],
    ['en', 'As it fell, the crowd ran.'],
    ['en', 'Behind him, the pier burned.'],
    ['en', 'Six of their boats sank.'],
    ['en', 'Shortly after, the ferry stopped.'],
    ['en', 'In other words, nothing will change.'],
    ['en', 'One year on, those boats lie idle.'],
    ['en', 'For the council this decision came late.'],
    ['en', 'Police say he left the harbour at noon.'],
    ['en', 'Doctors in Harlow said her arm was broken.'],
    ['en', 'Island engineers estimate it to fill two lakes.'],
    ['en', 'The ferry is safe, she said.'],
    ['de', 'Die Fähre sei sicher, so er in Harlow.'],
    ['fr', 'Le bac est sûr, a-t-elle ajouté.'],
    ['pt', 'A balsa é segura, disse ela.'],
    ['ru', 'Паром ходит снова, отметил он.'],
    ['zh', '渡轮是安全的，他说。'],
    ['de', 'Demnach ist die Brücke sicher.'],
    ['en', 'In response, Lund sold the ferry.'],
    ['en', 'Similar lamps hang in Holm.'],
    ['en', 'The bakers of Velden have since reopened.'],
    ['en', 'The number of boats has only fallen since.'],
    ['en', 'About 40 boats there sank.'],
    ['en', 'The clerks refused and were sent home.'],
    ['en', 'Olm sold its boats after the council passed those rules.'],
    ['de', 'In der Zwischenzeit verkaufte die Stadt zwei Boote.'],
    ['de', 'Im Hafen von Velden arbeitete er elf Jahre.'],
    ['fr', 'Un autre bac part de Holm.'],
    ['fr', 'Le bac est ensuite parti pour Holm.'],
    ['en', 'The council then sold the ferry.'],
    ['en', 'For the council, that meant a new ferry.'],
    ['en', 'In another case, a clerk was held.'],
    ['es', 'Dijo que el puerto cerrará en mayo.'],
    ['es', 'En otra sala, el alcalde vendió dos barcos.'],
    ['pt', 'Afirmou que o porto fechará em maio.'],
    ['it', 'Un altro traghetto parte da Holm.'],
    ['de', 'Im Mai hatten sie die Fähre verkauft.'],
    ['de', 'Zum Glück blieb es dabei bei Blechschäden.'],
    ['fr', 'De son côté, le port se tait.'],
    ['es', 'Por su parte, el puerto calla.'],
    ['pt', 'Por outro lado, o porto cala-se.'],
    ['it', 'Dal canto suo, il porto tace.'],
    ['ru', 'В свою очередь, порт молчит.'],
    ['de', 'Das ist der größte Bau seit dem Krieg.'],
    ['de', 'Ihm zufolge ist die Brücke sicher.'],
    ['fr', 'Selon elle, les travaux dureront deux ans.'],
    ['fr', 'Un tiers d’entre elles n’avaient jamais servi.'],
    ['es', 'Según ella, el puerto es seguro.'],
    ['pt', 'Segundo ele, a tarifa não vai subir.'],
    ['it', 'Secondo lei, il porto è sicuro.'],
    ['ru', 'По её словам, работы займут два года.'],
    ['ar', 'وقال إن الجسر آمن.'],
    ['zh', '据他介绍，大桥是安全的。'],
    ['ja', '同氏によると、橋は安全だ。'],
    ['hi', 'उन्होंने कहा कि पुल सुरक्षित है।'],
  ])('%s: %s', (language, sentence) => {
    expect(opensPointingBack(sentence, language)).toBe(true);
  });

  test.each([
    ['en', 'This week the council sold the ferry.'],
    ['en', 'There are 42 boats in the harbour.'],
    ['en', 'According to Ada Lund, the bridge is safe.'],
    ['en', 'Some of those who signed came from Harlow.'],
    ['en', 'Because of the storm the ferry stays in port.'],
    ['en', 'Shortly after midnight the ferry sank.'],
    ['en', 'When Ada Lund arrived, she opened the bridge.'],
    ['en', 'The council will meet this week.'],
    ['en', 'Bo Rask said he would pay.'],
    ['en', 'Police say the keeper left at noon.'],
    ['en', 'Officials welcomed the plan.'],
    ['en', 'The ferry is safe, Ada Lund said.'],
    ['ru', 'Паром ходит снова, отметил мэр.'],
    ['de', 'Das Gericht wies die Klage ab.'],
    ['de', 'Diese Woche verkauft die Stadt die Fähre.'],
    ['fr', 'Cette semaine, la mairie a vendu le bac.'],
    ['es', 'Este martes el consejo vendió el barco.'],
    ['it', 'Questa settimana il consiglio ha votato.'],
    ['ar', 'وقال رئيس البلدية إن الجسر آمن.'],
    ['ja', '同性婚を認める条例が可決された。'],
    ['hi', 'इस साल पुल खुलेगा।'],
    ['xx', 'He has no list.'],
  ])('%s stands alone: %s', (language, sentence) => {
    expect(opensPointingBack(sentence, language)).toBe(false);
  });

  test.each([
    ['en', 'This town sold its ferry.', false],
    ['de', 'Dieser Hafen war leer.', false],
    ['ru', 'Этот мост ждали сорок лет.', false],
    ['en', 'She sold the ferry.', true],
    ['en', 'But the ferry stays.', true],
  ])('%s: in the first sentence of the story %s', (language, sentence, expected) => {
    expect(opensPointingBack(sentence, language, true)).toBe(expected);
    expect(opensPointingBack(sentence, language)).toBe(true);
  });
});

describe('the first sentence of a story', () => {
  test.each([
    ['en', 'The ferry of Harlow will also stop.', true],
    ['en', 'The ferry will stop not only in May but also in June.', false],
    ['en', 'The Arn, also known as the Long River, rose.', false],
    ['es', 'El puerto también cierra.', true],
    ['fr', 'Le port ferme également.', true],
    ['ru', 'Порт тоже закрыли.', true],
  ])('%s: adds to what no sentence before it tells: %s', (language, sentence, expected) => {
    expect(opensPointingBack(sentence, language, true)).toBe(expected);
    expect(opensPointingBack(sentence, language)).toBe(false);
  });
});
