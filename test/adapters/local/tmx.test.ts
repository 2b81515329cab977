import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { readTmx } from '../../../functions/adapters/local/tmx-read.ts';
import { fitsXml, writeTmx } from '../../../functions/adapters/local/tmx-write.ts';
import { amazonLanguages } from '../../../functions/core/languages/find-language.ts';

const entry = (source: string, target: string, from = 'en', to = 'fr') => ({ from, to, source, target });
const tmx = (body: string, header = '<header srclang="en"/>') =>
  `<?xml version="1.0"?>\n<tmx version="1.4">${header}<body>\n${body}\n</body></tmx>`;
const tuv = (language: string, segment: string) => `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`;
const unit = (...variants: string[]) => `<tu>${variants.join('')}</tu>`;

const anyTag = fc.constantFrom(...amazonLanguages().map(({ tag }) => tag), 'eu', 'gl');
const anyText = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => text.trim() !== '' && fitsXml(entry(text, 'x')));
const anyEntry = fc
  .record({ from: anyTag, to: anyTag, source: anyText, target: anyText })
  .filter(({ from, to }) => from !== to);

describe('a translation memory written as TMX', () => {
  it('is the same when read again, whatever its lines hold', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), (entries) => {
        const written = writeTmx(entries);
        expect(XMLValidator.validate(written)).toBe(true);
        expect(readTmx(written)).toEqual({ entries, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'a & b &amp; c &lt;',
    '<b>bold</b> ]]> <!-- no --> <![CDATA[x]]>',
    '  spaces  ',
    '"quotes" \'of\' “all” kinds',
    'line\nbreak\r\nand\rreturn\ttab',
    '新闻 خبر נייעס ข่าว 👩🏽‍🚒 e\u0301 \u200f\u200d',
    '0012',
    'true',
    '{"json": 1}',
  ])('keeps %j', (text) => {
    expect(readTmx(writeTmx([entry(text, text)])).entries).toEqual([entry(text, text)]);
  });

  it('states the source language of each unit, and in its header that there may be several', () => {
    const written = writeTmx([entry('One', 'Un'), entry('Uno', 'Eins', 'es', 'de')]);
    expect(written).toContain('<tmx version="1.4">');
    expect(written).toContain('srclang="*all*"');
    expect(written).toContain('<tu srclang="es">');
    expect(written).toContain('<tuv xml:lang="de">');
  });

  it('cannot hold control characters or lone surrogates, and lets nothing escape from an attribute', () => {
    for (const text of ['a\u0000', 'a\u001b[31m', 'a\ud800', 'a\uffff']) expect(fitsXml(entry(text, 'x'))).toBe(false);
    expect(writeTmx([entry('a', 'b', 'en" x="y', 'f<r')])).toContain('<tu srclang="en&quot; x=&quot;y">');
  });
});

describe('a TMX file of another tool', () => {
  it('gives one entry for each target of a unit, with languages as we name them', () => {
    const body = unit(tuv('EN-us', 'Good morning'), tuv('pt-BR', 'Bom dia'), tuv('zh-Hans-CN', '早上好'));
    expect(readTmx(tmx(body)).entries).toEqual([
      entry('Good morning', 'Bom dia', 'en', 'pt'),
      entry('Good morning', '早上好', 'en', 'zh'),
    ]);
  });

  it.each([
    [
      'the unit says',
      tmx(`<tu srclang="fr">${tuv('en', 'Yes')}${tuv('fr', 'Oui')}</tu>`),
      entry('Oui', 'Yes', 'fr', 'en'),
    ],
    ['the header says', tmx(unit(tuv('fr', 'Oui'), tuv('en', 'Yes'))), entry('Yes', 'Oui')],
    [
      'comes first where all are',
      tmx(unit(tuv('fr', 'Oui'), tuv('en', 'Yes')), '<header srclang="*all*"/>'),
      entry('Oui', 'Yes', 'fr', 'en'),
    ],
    [
      'comes first where there is no header',
      tmx(unit(tuv('fr', 'Oui'), tuv('en', 'Yes')), ''),
      entry('Oui', 'Yes', 'fr', 'en'),
    ],
  ])('has the source that %s', (_, file, expected) => {
    expect(readTmx(file).entries).toEqual([expected]);
  });

  it('loses its inline codes and keeps highlighted text', () => {
    const source =
      'Press <bpt i="1">&lt;b&gt;</bpt><hi>Save</hi><ept i="1">&lt;/b&gt;</ept> now<ph x="1">&#10;<sub>alt</sub></ph>.';
    expect(readTmx(tmx(unit(tuv('en', source), tuv('fr', 'Cliquez')))).entries).toEqual([
      entry('Press Save now.', 'Cliquez'),
    ]);
  });

  it('is read with references, CDATA, comments, a byte order mark, old Mac line breaks and the old name of xml:lang', () => {
    const old = `\uFEFF<?xml version="1.0"?>\r<!DOCTYPE tmx SYSTEM "tmx11.dtd">\r<tmx version="1.1"><header srclang="en"/><body>\r<!-- c --><tu><prop type="x">y</prop><tuv lang="en"><seg>A &#x26;&#38; B<![CDATA[ <&amp;> ]]></seg></tuv><tuv lang="fr"><seg>C</seg></tuv></tu></body></tmx>`;
    expect(readTmx(old).entries).toEqual([entry('A && B <&amp;> ', 'C')]);
  });

  it('reports each unit that cannot be used with its line, and gives the others', () => {
    const units = [
      unit(tuv('en', 'One'), tuv('fr', 'Un')),
      unit(tuv('en', 'Alone')),
      unit(tuv('en', 'Two'), tuv('xq-nonsense!', 'x')),
      unit(tuv('de', 'Drei'), tuv('fr', 'Trois')),
      unit(tuv('en', ' '), tuv('fr', 'Rien')),
      unit(tuv('en', '&company; rises'), tuv('fr', 'Hausse')),
      unit('<tuv><seg>No language</seg></tuv>', tuv('fr', 'x')),
      unit(tuv('en', 'Last'), tuv('fr', 'Dernier')),
    ];
    const { entries, problems } = readTmx(tmx(units.join('\n')));
    expect(entries).toEqual([entry('One', 'Un'), entry('Last', 'Dernier')]);
    expect(problems.map(({ line, found }) => [line, found])).toEqual([
      [4, 'no <tuv> in another language'],
      [5, '"xq-nonsense!" is not a language tag that is known here.'],
      [6, 'no <tuv> in the source language en'],
      [7, 'nothing in en'],
      [8, 'an entity that XML does not have: &company; ri'],
      [9, 'a <tuv> without xml:lang'],
    ]);
  });
});

describe('a hostile file', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};&l${i};">`).join('');
  it.each([
    [
      'a DTD with entities',
      `<!DOCTYPE tmx [<!ENTITY l0 "lol">${laughs}]>\n${tmx(unit(tuv('en', '&l9;'), tuv('fr', 'x')))}`,
      'line 1: a DTD',
    ],
    [
      'an entity of a file',
      `<!DOCTYPE tmx\n[<!ENTITY f SYSTEM "file:///etc/passwd">]>${tmx(unit(tuv('en', '&f;')))}`,
      'line 1: a DTD',
    ],
    ['nesting without end', tmx('<a>'.repeat(50_000) + '</a>'.repeat(50_000)), 'nested'],
    ['another kind of XML', '<html><body>x</body></html>', 'no <tmx>'],
    ['no XML', '{"from":"en"}', 'line 1'],
    ['nothing', '', 'line 1'],
    ['an element that is not closed', tmx('<tu>\n<tuv>'), 'line 5'],
  ])('with %s is refused as a whole', (_, file, found) => {
    expect(() => readTmx(file)).toThrow(found);
  });

  it('that hides its DTD from the first check is not expanded either', () => {
    const file = `<!-- <tmx --><!DOCTYPE tmx [<!ENTITY l "lol">]>${tmx(unit(tuv('en', '&l;'), tuv('fr', 'x'))).replace(/^<\?.*\?>/, '')}`;
    expect(readTmx(file)).toMatchObject({
      entries: [],
      problems: [{ found: 'an entity that XML does not have: &l;' }],
    });
  });
});
