import { describe, expect, it } from 'vitest';
import { verify } from '../../../../../functions/core/verify/verify.ts';

const TEXT = `Nils Haro, the captain, met Wilma Teck on the pier of Holm on Friday. Haro criticized the new quay and promised a letter.

Ada Lund, a baker from Port Ellin, won the regatta of the county in her blue boat. Lund scored her third victory with a crew of nine.

Jon Berg sells nets. Traders say he pays in crowns. The Holm Gazette and the Port Ellin Herald reported it. Winds were calm in March.`;

const messages = (claim: string, text = TEXT, language = 'en') =>
  verify(text, claim, { language }).issues.map(({ message }) => message);

describe('what the text says of one person', () => {
  it.each([
    'Ada Lund won the regatta of the county in her boat.',
    'Lund won the regatta.',
    'Haro criticized the new quay.',
    'Haro met Teck on the pier of Holm.',
  ])('stands (%s)', (claim) => {
    expect(messages(claim)).toEqual([]);
  });

  it('is not passed as another’s', () => {
    expect(messages('Jon Berg won the regatta of the county in a boat.')).toEqual([
      'the text says this of "Ada Lund", the claim of "Jon Berg"',
    ]);
    expect(messages('Nils Haro scored a third victory with a crew of nine.')).toEqual([
      'the text says "Lund", the claim "Nils Haro"',
    ]);
  });

  it('is nobody’s whom the sentence only mentions beside', () => {
    const text = `The first meeting with Nils Haro was when Ada Lund lived at school in Holm. Ada Lund spoke of it. Nils Haro spoke too.`;
    expect(messages('Ada Lund lived at school in Holm when she met Nils Haro.', text)).toEqual([]);
  });

  it.each([
    [
      'fr',
      'Claire Ansel a gagné la régate du comté. Luc Serre vend des filets.',
      'Luc Serre a gagné la régate du comté.',
    ],
    [
      'es',
      'Lucía Ferrán ganó la regata del condado. Pablo Serna vende redes.',
      'Pablo Serna ganó la regata del condado.',
    ],
    [
      'pt',
      'Teresa Moura venceu a regata do distrito. Rui Tavares vende redes.',
      'Rui Tavares venceu a regata do distrito.',
    ],
    [
      'it',
      'Carla Desio ha vinto la regata della contea. Piero Marani vende reti.',
      'Piero Marani ha vinto la regata della contea.',
    ],
    ['ru', 'Анна Белова выиграла регату области. Иван Лужин продаёт сети.', 'Иван Лужин выиграл регату области.'],
    [
      'de',
      'Rike Anders gewann die Regatta von Vellen. Jens Kolbe verkauft Netze.',
      'Jens Kolbe gewann die Regatta von Vellen.',
    ],
  ])('is not passed as another’s (%s)', (language, text, claim) => {
    expect(verify(text, claim, { language }).verdict).toBe('unsupported');
    expect(verify(text, text.split('. ')[0] ?? '', { language }).verdict).toBe('supported');
  });
});

describe('a name that opens a sentence', () => {
  it.each([
    ['en', 'Lund opened the harbour on Friday, and the mayor thanked Lund.', 'Berg opened the harbour on Friday.'],
    ['fr', 'Ansel a ouvert le port vendredi, et le conseil remercie Ansel.', 'Morel a ouvert le port vendredi.'],
    ['es', 'Ferrán abrió el puerto el viernes, y el consejo felicita a Ferrán.', 'Serna abrió el puerto el viernes.'],
    ['pt', 'Moura abriu o porto na sexta, e a câmara felicita Moura.', 'Serrano abriu o porto na sexta.'],
    ['it', 'Desio ha aperto il porto venerdì, e il comune ringrazia Desio.', 'Marani ha aperto il porto venerdì.'],
  ])('is checked (%s)', (language, text, claim) => {
    expect(verify(text, text.split(',')[0] ?? '', { language }).issues).toEqual([]);
    expect(verify(text, claim, { language }).verdict).toBe('unsupported');
  });

  it('is told from any other word by what the text has there', () => {
    const text = 'Lund opened the harbour on Friday, and the mayor thanked Lund.';
    expect(messages('Berg opened the harbour on Friday.', text)).toEqual(['the text says "Lund", the claim "Berg"']);
    expect(messages('Officials opened the harbour on Friday.', text)).toEqual([]);
  });
});

describe('a pronoun', () => {
  it('means somebody the claim names', () => {
    expect(messages('Ada Lund won the regatta of the county in her boat.')).toEqual([]);
    expect(messages('The baker won the regatta of the county in her boat.')).toEqual([]);
    expect(messages('The boat of Holm scored his third victory.')).toContain('the claim does not say who "his" is');
  });

  it('of women is none of a text that speaks of men only', () => {
    const text = 'Nils Haro said he left. His boat was sold in Holm.';
    expect(messages('Nils Haro said he left Holm.', text)).toEqual([]);
    expect(messages('Nils Haro said she left.', text)).toEqual(['the text never says "she" of anybody']);
    expect(messages('Nils Haro said she left.', 'Nils Haro left.')).not.toContain(
      'the text never says "she" of anybody',
    );
  });
});

describe('who did what to whom', () => {
  it.each([
    ['en', 'Haro criticized Teck in a letter.', 'Teck was criticized by Haro.', 'Teck criticized Haro in a letter.'],
    ['en', 'Haro criticized Teck in a letter.', 'Haro criticized Teck.', 'Haro was criticized by Teck in a letter.'],
    [
      'fr',
      'Ansel a critiqué Morel au conseil.',
      'Morel a été critiqué par Ansel.',
      'Morel a critiqué Ansel au conseil.',
    ],
    [
      'es',
      'Ferrán criticó a Serna en la sesión.',
      'Serna fue criticada por Ferrán.',
      'Serna criticó a Ferrán en la sesión.',
    ],
    [
      'pt',
      'Moura criticou Tavares na sessão.',
      'Tavares foi criticado por Moura.',
      'Tavares criticou Moura na sessão.',
    ],
    ['it', 'Desio ha criticato Marani in aula.', 'Marani è criticato da Desio.', 'Marani ha criticato Desio in aula.'],
  ])('shows by order and voice (%s: %s)', (language, text, right, wrong) => {
    expect(verify(text, right, { language }).issues).toEqual([]);
    expect(verify(text, wrong, { language }).issues.map(({ kind }) => kind)).toEqual(['roles']);
  });
});
