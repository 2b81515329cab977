import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../../functions/core/article/language/identify-language.ts';
import { settledLanguage } from '../../../../functions/core/article/language/settled-language.ts';

const FOLDER = new URL('../../../fixtures/near-languages/', import.meta.url);
const articlesIn = (file: string): string[] => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n');
/** Portuguese is one language here: most articles hold no word that only one country writes. */
const TOLD_AS: Readonly<Record<string, string>> = { 'pt-PT': 'pt' };

describe('an article in a language that is close to others', () => {
  const ARTICLES = readdirSync(FOLDER).map((file) => [file.replace('.txt', ''), articlesIn(file)] as const);

  it.each(ARTICLES)('is told as %s, or left undetermined', async (tag, articles) => {
    const told = await Promise.all(articles.map(identifyLanguage));
    const expected = TOLD_AS[tag] ?? tag;
    expect(told.filter((one) => one !== expected && one !== undefined)).toEqual([]);
  });

  it('is undetermined in few cases', async () => {
    const told = await Promise.all(ARTICLES.flatMap(([, articles]) => articles).map(identifyLanguage));
    expect(told.filter((one) => one === undefined).length).toBeLessThanOrEqual(told.length * 0.03);
  });

  it.each([
    // No word of these is Indonesian alone or Malay alone.
    'Penduduk pulau itu menunggu kapal sejak pagi. Hujan turun sepanjang malam dan angin masih kuat.',
    // Nor is any Croatian alone or Bosnian alone.
    'Stari most je zatvoren. Radovi na stubovima traju dugo, a voda je visoka.',
  ])('is undetermined where no word tells: %s', async (text) => {
    expect(await identifyLanguage(text)).toBeUndefined();
  });

  it('is told by its words though the identifier takes it for a neighbour', async () => {
    expect(await identifyLanguage('Gradonačelnica je rekla da će posle nedelje deca ići u školu pored reke.')).toBe(
      'sr',
    );
    expect(await identifyLanguage('Wali kota mengatakan bahwa jembatan bisa dibuka Jumat karena polisi selesai.')).toBe(
      'id',
    );
  });
});

describe('a language that the identifier cannot name', () => {
  it.each([
    [
      'Kazakh',
      'Жасылөзен қаласының әкімдігі дүйсенбіден бастап ескі көпірді жабады, өйткені екі тіректен жарықтар табылды.',
    ],
    [
      'Mongolian',
      'Ногоон гол хотын захиргаа даваа гарагаас эхлэн хуучин гүүрийг хаана, учир нь хоёр тулгуурт хагарал илэрчээ.',
    ],
    ['Pashto', 'د شنه سیند ښاروالۍ د دوشنبې له ورځې زوړ پل وتاړه، ځکه چې په دوو ستنو کې درزونه موندل شوي دي.'],
  ])('is not taken for one that lacks its letters (%s)', async (_, text) => {
    expect(await identifyLanguage(text)).toBeUndefined();
  });
});

describe('the script of Chinese', () => {
  it.each([
    ['綠川大橋繼續關閉', 'zh-TW'],
    ['绿川大桥继续关闭', 'zh'],
    ['市長說：「我們不會改變。」', 'zh-TW'],
    ['市长说：「我们不会改变。」', 'zh'],
    ['大河在春天上升', 'zh'],
    // Names in the other script do not matter.
    ['市長在會議上表示，來自“绿川”的遊客今年增加，飯店應該擴建，並請居民協助。', 'zh-TW'],
  ])('is told by the characters that only one has (%s)', async (text, tag) => {
    expect(await identifyLanguage(text)).toBe(tag);
  });
});

describe('the language that a file states', () => {
  it.each([
    ['zh', 'zh-TW', 'zh-TW'],
    ['zh-CN', 'zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW', 'zh-HK'],
    ['zh-Hant', 'zh', 'zh'],
    ['en-GB', 'en', 'en-GB'],
    ['sr-Latn', 'sr', 'sr-Latn'],
    ['pt-PT', 'pt', 'pt-PT'],
    ['nb', 'no', 'nb'],
    ['ms', 'id', 'ms'],
    ['en', 'sw', 'sw'],
    ['nn', undefined, 'nn'],
    [undefined, 'id', 'id'],
  ])('stands, unless the text is far from it or in another script (%s, %s)', (stated, identified, settled) => {
    expect(settledLanguage(stated, identified)).toBe(settled);
  });
});
