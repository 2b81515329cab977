import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../../functions/core/article/language/identify-language.ts';
import { readArticle } from '../../../../functions/core/article/read-article.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The council voted on Tuesday to open the harbour to the fishing fleet, and the first boats will arrive in May.',
  de: 'Der Stadtrat hat am Dienstag beschlossen, den Hafen für die Fischer zu öffnen, und die ersten Boote kommen im Mai.',
  fr: 'Le conseil a voté mardi l’ouverture du port aux pêcheurs, et les premiers bateaux arriveront au mois de mai.',
  es: 'El concejo votó el martes la apertura del puerto a los pescadores, y los primeros barcos llegarán en mayo.',
  pt: 'A câmara votou na terça-feira a abertura do porto aos pescadores, e os primeiros barcos chegarão em maio.',
  it: 'Il consiglio ha votato martedì l’apertura del porto ai pescatori, e le prime barche arriveranno a maggio.',
  ru: 'Городской совет проголосовал во вторник за открытие порта для рыбаков, и первые лодки прибудут в мае.',
  ar: 'صوّت المجلس يوم الثلاثاء على فتح الميناء أمام الصيادين، وستصل القوارب الأولى في شهر مايو.',
  zh: '市议会周二投票决定向渔民开放港口，第一批船只将于五月抵达。',
  ja: '市議会は火曜日、漁船への港の開放を決め、最初の船は五月に到着する。',
  hi: 'परिषद ने मंगलवार को मछुआरों के लिए बंदरगाह खोलने के पक्ष में मतदान किया और पहली नावें मई में आएंगी।',
};
const EN = TEXTS['en'] ?? '';
const FR = TEXTS['fr'] ?? '';
const RU = TEXTS['ru'] ?? '';

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('is told (%s)', async (language, text) => {
    expect(await identifyLanguage(text)).toBe(language);
  });

  it.each(['', '1234 5678', 'Goal!', 'Port Ellin', 'Мост', 'Lund, Berg, Hill, Roe and Quill', `${EN} ${FR}`.repeat(6)])(
    'is undetermined where it is not sure (%s)',
    async (text) => {
      expect(await identifyLanguage(text)).toBeUndefined();
    },
  );

  it('does not change with what is quoted in another', async () => {
    expect(await identifyLanguage(`${`${EN} `.repeat(4)}“${RU}”`)).toBe('en');
    expect(await identifyLanguage(`“${EN}” ${`${RU} `.repeat(4)}`)).toBe('ru');
  });
});

describe('the language of an article', () => {
  const languageOf = async (lang: string, text: string, wish?: string): Promise<string> => {
    const bytes = new TextEncoder().encode(
      `<html lang="${lang}"><body><p>${`${text}</p><p>${text.length} `.repeat(2)}</p>`,
    );
    const outcome = await readArticle({ key: 'a.html', bytes, wishes: wish ? { 'source-language': wish } : {} });
    return outcome.ok ? outcome.value.language : outcome.failure.code;
  };

  it.each([
    ['en-gb', EN, undefined, 'en-GB'],
    ['en', FR, undefined, 'fr'],
    [
      'nb',
      'Rådet stemte tirsdag for å åpne havnen for fiskerne, og de første båtene kommer i mai måned, sa han om saken.',
      undefined,
      'nb',
    ],
    ['no tag', FR, undefined, 'fr'],
    ['en', FR, 'pt', 'pt'],
  ])('is stated, unless the text is surely in another: %s', async (lang, text, wish, language) => {
    expect(await languageOf(lang, text, wish)).toBe(language);
  });
});
