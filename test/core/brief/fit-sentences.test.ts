import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../functions/core/article/analyze-text.ts';
import type { Summary } from '../../../functions/core/brief/summarizer.ts';
import { writeSummary } from '../../../functions/core/brief/write-summary.ts';
import { findQuotes } from '../../../functions/core/quotes/find-quotes.ts';

/** Fiction: neither the towns nor the people exist. */
function briefOf(paragraphs: readonly string[], language = 'en', glue = '\n\n'): Summary['content'] {
  const analyzed = analyzeText(paragraphs.join(glue), language);
  const article = { ...analyzed, key: 'a.txt', sha256: 'f', mediaType: 'text/plain' } as const;
  const outcome = writeSummary(article, findQuotes(article));
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value.content;
}
const linesOf = (paragraphs: readonly string[], language = 'en'): string[] => {
  const { summary, keyFacts } = briefOf(paragraphs, language);
  return [...summary, ...keyFacts.map(({ text }) => text)];
};

describe('the news of a feature', () => {
  it('comes before its scene: by its numbers, where the first sentence speaks of nobody', () => {
    const { summary, keyFacts } = briefOf([
      'A winter of wet feet',
      'Nobody likes a leaking boot.',
      'Ines Rask, 31, threw hers into a bin and walked on.',
      'A week later she was one of 4,000 people in 12 towns who want their money back, the largest recall of boots so far.',
      'The maker said on Monday that glue from one plant was to blame.',
    ]);
    expect(summary).toEqual([
      'Ines Rask, 31, threw hers into a bin and walked on.',
      'A week later she was one of 4,000 people in 12 towns who want their money back, the largest recall of boots so far.',
      'The maker said on Monday that glue from one plant was to blame.',
    ]);
    expect(keyFacts.map(({ text }) => text)).not.toContain('Nobody likes a leaking boot.');
  });

  it('comes before its scene: by what the headline says', () => {
    const { summary } = briefOf([
      'Farmers of Velden sue over poisoned wells',
      'On a cold morning Ada Lund carries two buckets up the hill behind her house.',
      'Eleven farmers of Velden will sue the Brask mill over poisoned wells, their lawyer said on Monday.',
      'The mill closed one of its pipes in March.',
    ]);
    expect(summary[0]).toBe(
      'Eleven farmers of Velden will sue the Brask mill over poisoned wells, their lawyer said on Monday.',
    );
  });
});

describe('the result of a match', () => {
  it.each([
    [
      'en',
      [
        'Rask scores twice',
        'Nils Rask scored twice on Saturday to take Holm to the final of the harbour cup.',
        'The harbour stadium was full and the harbour band played.',
        'Holm beat Ellin 3-1 before 9,000 people.',
        'The final is in May.',
      ],
      'Holm beat Ellin 3-1 before 9,000 people.',
    ],
    [
      'de',
      [
        'Rask trifft doppelt',
        'Nils Rask traf am Samstag zweimal und führte Holm ins Finale des Hafenpokals.',
        'Das Stadion am Hafen war voll, und die Hafenkapelle spielte.',
        'Holm gewann gegen Ellin mit 3:1 vor 9000 Menschen.',
        'Das Finale ist im Mai.',
      ],
      'Holm gewann gegen Ellin mit 3:1 vor 9000 Menschen.',
    ],
    [
      'es',
      [
        'Rask marca dos goles',
        'Nils Rask marcó dos goles el sábado y llevó a Holma a la final de la copa.',
        'El estadio del puerto estaba lleno y tocó la banda del puerto.',
        'Holma venció 3-1 a Elina ante 9.000 personas.',
        'La final es en mayo.',
      ],
      'Holma venció 3-1 a Elina ante 9.000 personas.',
    ],
  ])('stands in the summary (%s)', (language, paragraphs, result) => {
    expect(briefOf(paragraphs, language).summary).toContain(result);
  });
});

describe('a correction', () => {
  it('tells what is right; what was wrong is cut off, no fact and no figure', () => {
    const { summary, keyFacts, figures } = briefOf([
      'Correction: Velden ferry story',
      'VELDEN (AP) - In a story published June 3 about fares on the Velden ferry, the Post reported erroneously that fares will rise to 30 crowns. They will rise to 40 crowns.',
    ]);
    expect(summary).toEqual([
      'In a story published June 3 about fares on the Velden ferry, the Post reported erroneously.',
      'They will rise to 40 crowns.',
    ]);
    expect(keyFacts).toEqual([]);
    expect(figures.map(({ text }) => text)).toEqual(['40 crowns']);
  });

  it.each([
    ['de', 'In einem Artikel vom 3. Juni hieß es irrtümlich, die Fähre koste 30 Kronen.'],
    ['fr', 'Dans un article du 3 juin, le journal a écrit par erreur que le ferry coûtait 30 couronnes.'],
    ['es', 'En una nota del 3 de junio, el diario informó por error de que el ferry costaba 30 coronas.'],
    ['ru', 'В статье от 3 июня ошибочно сообщалось, что билет на паром стоит 30 крон.'],
  ])('in another language makes no fact of what was wrong (%s)', (language, wrong) => {
    const { keyFacts } = briefOf(['Velden', `${wrong}`, 'Ada Lund leitet den Hafen 40.'], language);
    expect(keyFacts.map(({ text }) => text)).not.toContain(wrong);
  });
});

describe('interviews and transcripts', () => {
  it.each([
    [
      'en',
      [
        'Five questions for Ada Lund',
        'Ada Lund, 52, became head of the Velden port in March.',
        'Q: What surprised you?',
        'A: The state of the quays. Four of nine were cracked.',
        'MAYOR RASK: Good morning. We open the port in May.',
      ],
    ],
    [
      'de',
      [
        'Fünf Fragen an Ada Lund',
        'Ada Lund, 52, leitet seit März den Hafen von Velden.',
        'F: Was hat Sie überrascht?',
        'A: Der Zustand der Kais. Vier von neun waren gerissen.',
        'BÜRGERMEISTER RASK: Guten Morgen. Im Mai öffnet der Hafen.',
      ],
    ],
    [
      'zh',
      ['专访林海', '林海三月起担任绿川港负责人。', '问：什么让您吃惊？', '答：码头的状况。九个码头中有四个开裂。'],
    ],
  ])('print no answer without its question and no label (%s)', (language, paragraphs) => {
    expect(briefOf(paragraphs, language).summary).toEqual([paragraphs[1]]);
    expect(linesOf(paragraphs, language).some((line) => /^(?:[QAF]:|MAYOR|BÜRGER|问|答)/u.test(line))).toBe(false);
  });

  it('keep a dateline with a colon, which labels nobody', () => {
    const [line] = briefOf([
      'Port opens',
      'VELDEN: The port of Velden opens in May, the town said.',
      'It cost 12 million crowns.',
    ]).summary;
    expect(line).toContain('The port of Velden opens in May, the town said.');
  });
});

describe('what a quotation leaves behind', () => {
  it.each([
    [
      'en',
      'Messages between Ada Lund and Jo Berg were read in court on Friday.',
      '"Where is the money?" Berg texted Lund in June, according to lawyers.',
      'Berg texted Lund in June, according to lawyers.',
    ],
    [
      'fr',
      'Des messages entre Ada Lund et Jo Berg ont été lus vendredi au tribunal.',
      '« Où est l’argent ? » Berg avait ce doute en juin, selon des avocats.',
      'Berg avait ce doute en juin, selon des avocats.',
    ],
  ])('is no line without it (%s)', (language, lead, quoted, rest) => {
    expect(linesOf(['Lund trial', lead, quoted], language)).not.toContain(rest);
  });

  it.each([
    [
      'en',
      'The port stays shut until June, the town said on Monday.',
      '"We will not open it while there is a risk. Life comes first. The town waits", said mayor Ada Lund, adding that people had shown "patience" and will not "pay".',
    ],
    [
      'pt',
      'O porto ficará fechado até junho, anunciou a cidade na segunda-feira.',
      '"Não vamos abrir enquanto houver risco. A vida vem primeiro. A cidade espera", disse a prefeita Ada Luz, acrescentando que houve "paciência" e ninguém vai "pagar".',
    ],
  ])('is nobody’s report: the sentences inside it are no lines (%s)', (language, lead, quoted) => {
    expect(linesOf(['Port stays shut', lead, quoted], language)).toEqual([lead, lead]);
  });
});

describe('a sentence without a verb', () => {
  it.each([
    ['en', 'The ferry of Velden sank on Monday, police said.', 'Every captain’s worst night.'],
    ['en', 'The ferry of Velden sank on Monday, police said.', 'A long search for the missing.'],
    ['de', 'Die Fähre von Velden sank am Montag, teilte die Polizei mit.', 'Ein langer Weg zum Ufer.'],
    ['fr', 'Le ferry de Velden a coulé lundi, selon la police.', 'Une longue nuit pour les familles.'],
    ['es', 'El ferry de Velden se hundió el lunes, según la policía.', 'Una larga noche para las familias.'],
    ['it', 'Il traghetto di Velden è affondato lunedì, secondo la polizia.', 'Una lunga notte per le famiglie.'],
    ['pt', 'O ferry de Velden afundou na segunda-feira, segundo a polícia.', 'Uma longa noite para as famílias.'],
  ])('is no line (%s: %s %s)', (language, lead, fragment) => {
    expect(linesOf(['Velden', lead, fragment], language)).not.toContain(fragment);
  });

  it.each(['A search goes on.', 'Two men died.', 'A ship sank nearby.', 'No one was hurt.', 'Two ferries remain.'])(
    'is none that has one (%s)',
    (whole) => {
      expect(linesOf(['Velden', 'The ferry of Velden sank on Monday, police said.', whole])).toContain(whole);
    },
  );
});

describe('a last name', () => {
  const story = [
    'Port of Velden closes',
    'The port of Velden closes in May, the town said on Monday.',
    '“We had no choice,” said Ada Lund, the head of the port.',
    'Lund sold 12 of the port’s 30 cranes in March.',
  ];

  it('that no line introduces makes no line', () => {
    expect(
      linesOf(
        story
          .toSpliced(1, 1, 'The port of Velden closes in May and sells its 90 boats.')
          .slice(0, 3)
          .concat('It rained on Tuesday.', story[3] ?? '', 'Ferries of the port carried 4,000 people a day.'),
      ),
    ).not.toContain(story[3]);
  });

  it('that the title or the summary introduces may', () => {
    const [, lead, , sold] = story;
    expect(
      linesOf(['Ada Lund closes port of Velden', lead ?? '', 'Ada Lund is the head of the port.', sold ?? '']),
    ).toContain(sold);
  });
});

describe('copy wrapped by hand', () => {
  const wrapped =
    'PORT CLOSES\n\nVELDEN, May 3 - The head of the port of Velden, Ada\nLund, said the port will close for 40\ndays this summer.\n    The town of Holm has offered to take in the\nferry.';
  it('is on one line in summary and facts, with the copy’s own characters as proof', () => {
    const { summary, keyFacts, figures } = briefOf([wrapped]);
    expect(summary).toEqual([
      'The head of the port of Velden, Ada Lund, said the port will close for 40 days this summer.',
      'The town of Holm has offered to take in the ferry.',
    ]);
    for (const { evidence } of keyFacts)
      for (const { start, end, exact } of evidence) expect(wrapped.slice(start, end)).toBe(exact);
    expect(figures.map(({ text, evidence }) => [text, evidence.exact])).toEqual([['40 days', '40\ndays']]);
  });

  it('has no space between Chinese characters', () => {
    const { summary } = briefOf(
      [
        '绿川港关闭\n\n绿川市政府周一宣布，旧港口将\n关闭到六月，因为发现了裂缝。\n市长林海说，修复需要两年时间，\n费用由省里承担。',
      ],
      'zh',
    );
    expect(summary.join('')).not.toMatch(/\s/u);
  });
});

describe('a headline with a full stop', () => {
  it.each([
    [
      'fr',
      [
        'Le port de Velden fermera en juin.',
        'La mairie de Velden a annoncé lundi que deux quais étaient fissurés. Les travaux coûteront deux millions.',
        'Les bateaux iront à Holm.',
      ],
    ],
    [
      'de',
      [
        'Der Hafen von Velden schließt im Juni.',
        'Zwei Kais sind gerissen, teilte die Stadt am Montag mit. Die Arbeiten kosten zwei Millionen.',
        'Die Boote fahren nach Holm.',
      ],
    ],
    [
      'en',
      [
        'The port of Velden closes in June.',
        'Two quays are cracked, the town said on Monday. The works cost two million crowns.',
        'Boats will sail to Holm.',
      ],
    ],
  ])('is not said again by the summary (%s)', (language, paragraphs) => {
    const { headline, summary } = briefOf(paragraphs, language);
    expect(`${headline}.`).toBe(paragraphs[0]);
    expect(summary).not.toContain(paragraphs[0]);
    expect(summary).toHaveLength(3);
  });
});

describe('lines that no reader needs', () => {
  it.each([
    ['en', 'Anyone with information about the fire is asked to call the police.'],
    ['de', 'Zeugen werden gebeten, sich bei der Polizei zu melden.'],
    ['fr', 'Toute personne disposant d’informations peut appeler la police.'],
    ['es', 'Cualquier persona con información puede llamar a la policía.'],
    ['es', 'La policía ha instado a las personas que vieran el fuego a que llamen.'],
    ['fr', 'Les enquêteurs ont lancé un appel aux personnes présentes sur le port.'],
    ['ru', 'Очевидцев пожара просят позвонить в полицию.'],
  ])('appeal for witnesses (%s)', (language, appeal) => {
    expect(linesOf(['Velden', 'Ada Lund opened the port of Velden on Monday.', appeal], language)).not.toContain(
      appeal,
    );
  });

  it('lose the clock of a live report', () => {
    expect(linesOf(['Storm on Velden', '10:42 GMT: The ferry to Velden will not sail today.'])[0]).toBe(
      'The ferry to Velden will not sail today.',
    );
  });
});

describe('key facts', () => {
  it('do not repeat the summary where the article has others, and are fewer in a short one', () => {
    const { summary, keyFacts } = briefOf([
      'Port closes',
      'The port of Velden closes in June.',
      'Two quays are cracked, the town said.',
      'Boats will sail to Holm instead.',
      'Ada Lund leads the port.',
    ]);
    expect(summary).toHaveLength(3);
    expect(keyFacts.map(({ text }) => text)).toEqual(['Ada Lund leads the port.']);
  });
});

describe('the end of a page', () => {
  const STORY = [
    'Mill burns in Velden',
    'A mill in Velden burned on Monday and two bakers were hurt.',
    'The mill of Velden was built in 1902 and made flour for 40 bakers.',
    'Ada Lund, the mayor of Velden, said the mill would be built again.',
    'The fire began in a store below the mill, the fire service of Velden said.',
    'About 30 firefighters came to the mill from Holm.',
    'The bakers of Velden buy their flour in Holm for now.',
    'The council of Velden meets on Friday.',
  ];

  it('is no fact: lines that name somebody else and say nothing of the story', () => {
    const lines = linesOf([
      ...STORY,
      'The two men face 12 years in prison for the raid on a jeweller in Dunmore last summer.',
      'The singer Iver Holt talks to Radio Sund of childhood, money and the road back.',
    ]);
    expect(lines.join(' ')).not.toMatch(/Dunmore|Iver Holt/);
  });

  it('may be of the story', () => {
    const text = linesOf([...STORY.slice(0, 4), 'The fire service of Velden found 12 cans of oil below the mill.']);
    expect(text).toContain('The fire service of Velden found 12 cans of oil below the mill.');
  });
});

describe('an opinion', () => {
  it.each([
    [
      'en',
      [
        'A farce at the port',
        'The port of Velden closed on Monday, and 40 boats have no berth.',
        'This is a shameful farce.',
        'Clearly Mayor Ada Lund has no plan for the boats of Velden and Holm.',
        'The council of Velden should resign.',
        'Ada Lund has led Velden and Holm badly.',
        'The port cost 3 million crowns.',
      ],
      ['The port cost 3 million crowns.'],
    ],
    [
      'de',
      [
        'Eine Farce am Hafen',
        'Der Hafen von Velden schloss am Montag, und 40 Boote haben keinen Platz.',
        'Leider ist das eine Farce.',
        'Natürlich hat Bürgermeisterin Ada Lund keinen Plan für Velden und Holm.',
        'Der Rat von Velden sollte zurücktreten.',
        'Ada Lund hat Velden und Holm schlecht geführt.',
        'Der Hafen hat 3 Millionen Kronen gekostet.',
      ],
      ['Der Hafen hat 3 Millionen Kronen gekostet.'],
    ],
  ])('has only figures for facts (%s)', (language, paragraphs, facts) => {
    const { summary, keyFacts } = briefOf(paragraphs, language);
    const others = facts.filter((fact) => !summary.includes(fact));
    expect(keyFacts.map(({ text }) => text)).toEqual(others);
  });
});

describe('what a fact would say alone', () => {
  it.each([
    [
      'en',
      'The port of Velden closes in June, the town said on Monday.',
      'A test on Saturday found cracks in 12 quays. But the town said on Sunday that the test was wrong.',
      'A test on Saturday found cracks in 12 quays.',
    ],
    [
      'de',
      'Der Hafen von Velden schließt im Juni, teilte die Stadt am Montag mit.',
      'Ein Test am Samstag fand Risse in 12 Kais. Doch die Stadt sagte am Sonntag, der Test sei falsch gewesen.',
      'Ein Test am Samstag fand Risse in 12 Kais.',
    ],
    [
      'fr',
      'Le port de Velden fermera en juin, a annoncé lundi la mairie.',
      'Un test a révélé samedi des fissures dans 12 quais. Mais la ville a dit dimanche que le test était faux.',
      'Un test a révélé samedi des fissures dans 12 quais.',
    ],
  ])('is no fact where the next sentence takes it back (%s)', (language, lead, taken, claim) => {
    expect(briefOf(['Velden', lead, taken], language).keyFacts.map(({ text }) => text)).not.toContain(claim);
  });

  it.each([
    'Now that he is back, he wants to sail to Holm.',
    'A week later she was in Holm.',
    'This year, however, is different in Velden.',
    'The boatmen refused to back down though.',
    'Like sailing to Holm, a town of doubt for sailors.',
    'Lund told her that the port was done.',
    'Not everybody was pleased.',
    'One firm leading that crossover is Brask of Holm.',
  ])('is no line where it needs another: %s', (line) => {
    const story = [
      'Ada Lund closes port',
      'Ada Lund closes the port of Velden in June.',
      'The port had 90 boats.',
      'Two quays are cracked.',
    ];
    expect(linesOf([...story, line])).not.toContain(line);
  });
});
