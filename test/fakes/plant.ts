import type { NumberedArticle } from '../../functions/core/model/ask/numbered-article.ts';
import type { Answer, ProposedLine } from '../../functions/core/model/judge/answer.ts';
import type { Quote } from '../../functions/core/quotes/quote.ts';
import { overlaps } from '../../functions/core/text/span.ts';

/** A false line for an otherwise good answer. */
export interface Plant {
  readonly kind: 'name' | 'number' | 'quote' | 'speaker';
  readonly how: string;
  readonly line: ProposedLine;
}

/** Names of people who do not exist, three for each script; and how each language attributes words to a speaker, with its quotation marks. */
const NOBODY: Readonly<Record<string, readonly string[]>> = {
  ru: ['Игнат Дроздов', 'Лариса Котова', 'Семён Вяткин'],
  ar: ['طارق الزيني', 'هدى المرسي', 'وليد القباني'],
  zh: ['赵明远', '孙丽娜', '周国强'],
};
const NOBODY_ELSEWHERE = ['Otto Brandvik', 'Clara Mendel', 'Ruben Tasker'];

type Saying = (speaker: string, words: string) => string;
const SAYINGS: Readonly<Record<string, { readonly quoted: Saying; readonly told: Saying; readonly invented: string }>> =
  {
    en: {
      quoted: (s, w) => `${s} said: “${w}”`,
      told: (s, w) => `${s} said: ${w}`,
      invented: 'I am ashamed of all of this',
    },
    de: {
      quoted: (s, w) => `${s} sagte: „${w}“`,
      told: (s, w) => `Laut ${s}: ${w}`,
      invented: 'Ich schäme mich für das alles',
    },
    fr: {
      quoted: (s, w) => `${s} a déclaré : « ${w} »`,
      told: (s, w) => `Selon ${s}, ${w}`,
      invented: 'J’ai honte de tout cela',
    },
    es: {
      quoted: (s, w) => `${s} dijo: «${w}»`,
      told: (s, w) => `Según ${s}, ${w}`,
      invented: 'Me avergüenzo de todo esto',
    },
    it: {
      quoted: (s, w) => `${s} ha detto: «${w}»`,
      told: (s, w) => `Secondo ${s}, ${w}`,
      invented: 'Mi vergogno di tutto questo',
    },
    pt: {
      quoted: (s, w) => `${s} disse: “${w}”`,
      told: (s, w) => `Segundo ${s}, ${w}`,
      invented: 'Tenho vergonha de tudo isto',
    },
    ru: {
      quoted: (s, w) => `${s} заявил: «${w}»`,
      told: (s, w) => `По словам ${s}, ${w}`,
      invented: 'Мне стыдно за всё это',
    },
    ar: { quoted: (s, w) => `قال ${s}: «${w}»`, told: (s, w) => `بحسب ${s} ${w}`, invented: 'أشعر بالخجل من كل هذا' },
    zh: { quoted: (s, w) => `${s}说：“${w}”`, told: (s, w) => `${s}表示，${w}`, invented: '我为这一切感到羞愧' },
  };

const nobodyOf = (language: string): readonly string[] => NOBODY[language] ?? NOBODY_ELSEWHERE;
const isSamePerson = (a: string, b: string): boolean => a.split(' ').some((word) => b.split(' ').includes(word));

/** Numbers in words and magnitudes, each with a different one. */
const WORDS: Readonly<Record<string, readonly (readonly [said: string, planted: string])[]>> = {
  en: [
    ['nine', 'seven'],
    ['eighteen', 'sixteen'],
    ['eleven', 'twelve'],
    ['two', 'three'],
    ['million', 'billion'],
    ['half', 'quarter'],
  ],
  de: [
    ['zwei', 'drei'],
    ['zehn', 'zwölf'],
    ['drei', 'vier'],
    ['Millionen', 'Milliarden'],
  ],
  fr: [
    ['trois', 'quatre'],
    ['deux', 'cinq'],
    ['millions', 'milliards'],
    ['tiers', 'quart'],
  ],
  es: [
    ['dos', 'tres'],
    ['cien', 'mil'],
    ['diez', 'doce'],
  ],
  it: [
    ['due', 'tre'],
    ['dieci', 'venti'],
    ['cento', 'mille'],
  ],
  pt: [
    ['dois', 'três'],
    ['dez', 'doze'],
    ['mil', 'cem'],
  ],
  ru: [
    ['два', 'три'],
    ['сорок', 'пятьдесят'],
    ['млн', 'млрд'],
    ['десять', 'двадцать'],
  ],
  ar: [
    ['عشرين', 'ثلاثين'],
    ['مليون', 'مليار'],
    ['عامين', 'ثلاثة أعوام'],
  ],
  zh: [
    ['二十', '三十'],
    ['两', '三'],
    ['万', '亿'],
  ],
};

/** An answer that copies sentences of the article that hold no quotation, so that nothing in it is wrong. */
export function copyingAnswer({ article, sentences, quotes }: NumberedArticle): Answer {
  const own = sentences.flatMap((sentence, i): ProposedLine[] =>
    quotes.some((quote) => overlaps(quote, sentence))
      ? []
      : [{ text: article.text.slice(sentence.start, sentence.end), sentences: [i + 1] }],
  );
  const line = (at: number): ProposedLine => own[at % Math.max(1, own.length)] ?? { text: '', sentences: [1] };
  const [headline, a, b, c] = [line(0), line(0), line(1), line(2)];
  return { headline, summary: [a, b, c], keyFacts: own.slice(0, 7), importantQuotes: [1], speakers: [] };
}

/** Every false line that can be made of these lines. */
export function plantsIn(numbered: NumberedArticle, lines: readonly ProposedLine[]): Plant[] {
  return [
    ...lines.flatMap((line) => namesIn(numbered, line)),
    ...lines.flatMap(numbersIn),
    ...lines.flatMap((line) => wordNumbersIn(numbered, line)),
    ...numbered.quotes.flatMap((quote) => quotesFrom(numbered, quote)),
    ...numbered.quotes.flatMap((quote) => speakersOf(numbered, quote)),
  ].filter(({ line }) => !numbered.article.text.includes(line.text));
}

function namesIn({ article, people }: NumberedArticle, { text, sentences }: ProposedLine): Plant[] {
  return people.flatMap(({ name, mentions }) => {
    const shown = [name, ...mentions.map(({ start, end }) => article.text.slice(start, end))].find((each) =>
      text.includes(each),
    );
    if (shown === undefined) return [];
    const others = people.filter((other) => !isSamePerson(other.name, name)).map((other) => other.name);
    const swap =
      (how: string) =>
      (other: string): Plant => ({
        kind: 'name',
        how,
        line: { text: text.replace(shown, other), sentences },
      });
    return [
      ...others.map(swap('another person of the article')),
      ...nobodyOf(article.language).map(swap('a person of no article')),
    ];
  });
}

function numbersIn({ text, sentences }: ProposedLine): Plant[] {
  return [...text.matchAll(/(?<![.,]\p{Nd}*)\p{Nd}+/gu)].flatMap(({ 0: digits, index }) => {
    const zero = /^[٠-٩]/u.test(digits) ? 0x660 : 0x30;
    const value = [...digits].map((digit) => (digit.codePointAt(0) ?? zero) - zero).join('');
    const written = (number: string): string =>
      [...number].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
    const others: [string, string][] = [
      ['one more', String(Number(value) + 1)],
      ['ten times', `${value}0`],
      ['digits in another order', [...value].toReversed().join('')],
      ['a digit fewer', value.slice(1)],
    ];
    return others
      .filter(([, other]) => other !== '' && Number(other) !== Number(value))
      .map(([how, other]): Plant => {
        const planted = text.slice(0, index) + written(other) + text.slice(index + digits.length);
        return { kind: 'number', how, line: { text: planted, sentences } };
      });
  });
}

function wordNumbersIn({ article }: NumberedArticle, { text, sentences }: ProposedLine): Plant[] {
  return (WORDS[article.language] ?? []).flatMap(([said, planted]) => {
    const word = article.language === 'zh' ? new RegExp(said, 'u') : new RegExp(`(?<!\\p{L})${said}(?!\\p{L})`, 'u');
    return word.test(text)
      ? [{ kind: 'number' as const, how: 'another word', line: { text: text.replace(word, planted), sentences } }]
      : [];
  });
}

const sentencesOf = ({ sentences }: NumberedArticle, quote: Quote): number[] =>
  sentences.flatMap((sentence, i) => (overlaps(sentence, quote) ? [i + 1] : [])).slice(0, 5);

function quotesFrom(numbered: NumberedArticle, quote: Quote): Plant[] {
  const { article, quotes } = numbered;
  const saying = SAYINGS[article.language];
  if (!saying || !quote.speaker || quote.kind === 'indirect') return [];
  const sentences = sentencesOf(numbered, quote);
  const said = (how: string, words: string): Plant => ({
    kind: 'quote',
    how,
    line: { text: saying.quoted(quote.speaker?.name ?? '', words), sentences },
  });
  const words = quote.text.split(' ');
  const other = quotes.find((each) => each !== quote && each.kind !== 'indirect');
  return [
    said('words nobody said', saying.invented),
    ...(words.length > 3
      ? [
          said('a word left out', words.toSpliced(Math.floor(words.length / 2), 1).join(' ')),
          said('two words exchanged', words.toSpliced(1, 2, words[2] ?? '', words[1] ?? '').join(' ')),
          said('a word added', words.toSpliced(2, 0, saying.invented.split(' ')[1] ?? '').join(' ')),
        ]
      : []),
    ...(other ? [said('two quotations in one', `${quote.text} ${other.text}`)] : []),
  ];
}

function speakersOf(numbered: NumberedArticle, quote: Quote): Plant[] {
  const { article, people } = numbered;
  const saying = SAYINGS[article.language];
  const { speaker } = quote;
  if (!saying || !speaker) return [];
  const sentences = sentencesOf(numbered, quote);
  const liars = [
    ...people.map(({ name }) => name).filter((name) => !isSamePerson(name, speaker.name)),
    nobodyOf(article.language)[0] ?? '',
  ];
  const around = sentences.flatMap((number) => [number - 1, number, number + 1]);
  const near = [...new Set(around)].filter((number) => numbered.sentences[number - 1] !== undefined).slice(0, 5);
  return liars.flatMap((liar): Plant[] => [
    {
      kind: 'speaker',
      how: 'with the sentences around as proof',
      line: { text: saying.told(liar, quote.text), sentences: near },
    },
    {
      kind: 'speaker',
      how: 'marked, with the sentences around as proof',
      line: { text: saying.quoted(liar, quote.text), sentences: near },
    },
    ...(quote.kind === 'indirect'
      ? []
      : [{ kind: 'speaker' as const, how: 'a quotation', line: { text: saying.quoted(liar, quote.text), sentences } }]),
    { kind: 'speaker', how: 'its words as a statement', line: { text: saying.told(liar, quote.text), sentences } },
  ]);
}

/** Every quotation in its marks, attributed to its speaker. These lines are true, and show how many true lines the judges cost. */
export function trueSayingsOf(numbered: NumberedArticle): ProposedLine[] {
  const saying = SAYINGS[numbered.article.language];
  return numbered.quotes.flatMap((quote) =>
    saying && quote.speaker && quote.kind !== 'indirect'
      ? [{ text: saying.quoted(quote.speaker.name, quote.text), sentences: sentencesOf(numbered, quote) }]
      : [],
  );
}
