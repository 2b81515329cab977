import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amazonLanguages } from '../../../../functions/core/languages/find-language.ts';
import { canJudge, checkLine, checkTranslation } from '../../../../functions/core/translation/check/check-line.ts';

const SOURCE = 'The council of Norvale approved 2.5 million euros for 14 bridges on Monday, said mayor Ilsa Brandt.';
const GOOD: readonly (readonly [string, string])[] = [
  [
    'es',
    'El consejo de Norvale aprobó el lunes 2,5 millones de euros para catorce puentes, dijo la alcaldesa Ilsa Brandt.',
  ],
  ['de', 'Der Rat von Norvale bewilligte am Montag 2,5 Mio. Euro für 14 Brücken, sagte Bürgermeisterin Ilsa Brandt.'],
  ['fr', 'Le conseil de Norvale a voté lundi 2,5 millions d’euros pour quatorze ponts, a dit la maire Ilsa Brandt.'],
  ['ru', 'Совет Норвейла выделил в понедельник 2,5 млн евро на четырнадцать мостов, сказала мэр Ильза Брандт.'],
  ['ar', 'وافق مجلس نورفيل يوم الاثنين على ٢٫٥ مليون يورو لإصلاح ١٤ جسراً، حسبما قالت رئيسة البلدية إلسا براندت.'],
  ['hi', 'नॉरवेल की परिषद ने सोमवार को 14 पुलों के लिए 25 लाख यूरो मंज़ूर किए, महापौर इल्सा ब्रांट ने कहा।'],
  ['zh', '市长伊尔莎·布兰特说，诺维尔市议会周一批准250万欧元用于修缮14座桥梁。'],
  ['ja', 'ノーベールの市議会は月曜日、14の橋のために250万ユーロを承認したとイルザ・ブラント市長は語った。'],
];

const kinds = (to: string, target: string, source = SOURCE) =>
  checkLine({ from: 'en', to, source, target }).map(({ kind }) => kind);
const problems = (to: string, target: string, source = SOURCE) => checkLine({ from: 'en', to, source, target });

describe('the check of a translated line', () => {
  it.each(GOOD)('passes a good translation into %s', (to, target) => {
    expect(problems(to, target)).toEqual([]);
  });

  it.each(GOOD)(
    'notices in %s a changed figure, an empty line, residue, a line cut off and the source itself',
    (to, target) => {
      const changed = target.replace(/[5٥](?=\p{Nd}|\s|万|0)/u, (digit) => (digit === '5' ? '7' : '٧'));
      expect(changed).not.toBe(target);
      expect(problems(to, changed)).not.toEqual([]);
      expect(kinds(to, '')).toEqual(['empty']);
      expect(kinds(to, `DNT_7Q1 ${target}`)).toContain('residue');
      expect(problems(to, [...target].slice(0, Math.floor([...target].length * 0.4)).join(''))).not.toEqual([]);
      expect(kinds(to, SOURCE)).toContain('untranslated');
    },
  );

  it('names what changed', () => {
    expect(problems('es', (GOOD[0]?.[1] ?? '').replace('2,5', '2,6'))).toEqual([
      { kind: 'number-changed', message: 'The source has 2.5 million, the translation 2,6 millones.' },
    ]);
    expect(problems('es', 'El puente costó 6 millones.', 'The bridge cost 5 million.')).toEqual([
      { kind: 'number-changed', message: 'The source has 5 million, the translation 6 millones.' },
    ]);
  });

  it.each([
    ['es', 'Prices rose 3 % in 2026.', 'Los precios subieron un tres por ciento en 2026.'],
    ['de', 'The 130-mile coast was closed.', 'Die 209 Kilometer lange Küste war gesperrt.'],
    ['fr', 'It happened at 4 p.m. on 5/9.', 'C’est arrivé à 16 h 00 le 5 septembre.'],
    ['es', 'In the 19th century it stood here.', 'En el siglo XIX se alzaba aquí.'],
    ['zh', 'A crowd of 1.2 billion watched.', '12亿人观看。'],
  ])('knows one number in another form (%s)', (to, source, target) => {
    expect(kinds(to, target, source)).toEqual([]);
  });

  it('notices the wrong script and the wrong language', () => {
    expect(kinds('ru', 'Sovet odobril dva s polovinoy milliona evro dlya vosstanovleniya mostov.')).toContain(
      'wrong-script',
    );
    expect(kinds('es', 'The council of the town has approved what it is to be, said the mayor of the town.')).toContain(
      'wrong-language',
    );
  });

  it('leaves names alone', () => {
    expect(kinds('fr', 'Ilsa Brandt', 'Ilsa Brandt')).toEqual([]);
    expect(kinds('ja', 'BBC News', 'BBC News')).toEqual([]);
  });

  it('notices the translation of another line by its names and figures', () => {
    const other =
      'Nach Angaben der Polizei wurden am Freitag in Hallstedt drei Männer festgenommen, darunter Karl Ostermann (47).';
    expect(kinds('de', other)).not.toEqual([]);
  });

  it('gives the verdict fail exactly where it finds a problem, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('es', 'zh', 'ar', 'eu', 'ko'),
        (source, target, to) => {
          const { verdict, issues } = checkTranslation({ from: 'en', to, source, target });
          expect(verdict).toBe(issues.length > 0 ? 'fail' : to === 'eu' ? 'not-checked' : 'pass');
        },
      ),
    );
  });

  it('lets a line in a third language stay as it is, but not one in its own', () => {
    expect(kinds('es', 'Il y a des choses que le vent sait.', 'Il y a des choses que le vent sait.')).toEqual([]);
    expect(kinds('es', 'It is the wind that knows.', 'It is the wind that knows.')).toEqual(['untranslated']);
    expect(kinds('es', 'Council repairs fourteen bridges', 'Council repairs fourteen bridges')).toEqual([
      'untranslated',
    ]);
  });

  it('lets nothing pass in a language it knows nothing of', () => {
    const line = { from: 'en', source: 'The council met.', target: 'Kontseilua bildu zen.' };
    expect(checkTranslation({ ...line, to: 'eu' })).toEqual({ verdict: 'not-checked', issues: [] });
    expect(checkTranslation({ ...line, to: 'eu', target: '' }).verdict).toBe('fail');
    for (const { tag } of amazonLanguages()) expect([tag, canJudge({ from: 'en', to: tag })]).toEqual([tag, true]);
  });

  // Work that grew with the square of the length would not end within the time-out; how long it takes is measured in test/bench.
  it('judges long hostile lines to their end', { timeout: 60_000 }, () => {
    const lines = [
      '"'.repeat(50_000),
      'A'.repeat(50_000),
      'Ab '.repeat(15_000),
      '&lt'.repeat(20_000),
      '<a '.repeat(20_000),
    ];
    const judged = lines.map((text) => checkLine({ from: 'en', to: 'de', source: text, target: `${text}x` }));
    expect(judged.every((issues) => Array.isArray(issues))).toBe(true);
  });
});
