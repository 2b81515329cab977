import fc from 'fast-check';
import { briefLines } from '../../functions/core/translation/send/lines.ts';
import { translateBrief } from '../../functions/steps/translation/translate-lines.ts';
import { DAMAGES, type Damage, FakeTranslator, fakeTranslation } from './fake-translator.ts';
import { translatableBrief } from './translatable-brief.ts';

const NAMES = ['Norvale', 'Hallstedt', 'Brandt', 'Ostermann', 'Tarn', 'Quillmark', 'Dovrefell', 'Zemlin'];
const LINES = 7;
const [FACT] = translatableBrief().keyFacts;

/** Briefs of seven lines that differ in a number and a name. Numbers start at 121, since 21 may be short for the year 1921. */
const randomBrief = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 121, max: 9999 }), { minLength: LINES, maxLength: LINES }),
    fc.shuffledSubarray(NAMES, { minLength: LINES, maxLength: LINES }),
  )
  .map(([numbers, places]) => {
    const text = (i: number): string =>
      `The council of ${places[i] ?? ''} counted ${numbers[i] ?? 0} boats in the harbour of the old town that week.`;
    return translatableBrief({
      headline: text(0),
      summary: [text(1), text(2), text(3)],
      keyFacts: FACT ? [4, 5, 6].map((i) => ({ ...FACT, id: `f${i}`, text: text(i) })) : [],
      quotes: [],
      people: [],
    });
  });

const anyDamage = fc.constantFrom(...DAMAGES);
const anyDamageAlone = fc.constantFrom<Damage>('none', 'garble', 'empty');

/**
 * Translates `runs` random briefs with a translator that damages lines. Throws with the smallest brief that has a wrong line without
 * a mark, or a mark on a line that came back whole when it was sent alone.
 */
export const assertNothingIsLost = (runs: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(randomBrief, anyDamage, anyDamageAlone, fc.nat(), async (brief, damage, damageAlone, seed) => {
      const translator = new FakeTranslator({ damage, damageAlone, seed });
      const outcome = await translateBrief(brief, 'es', { translator });
      if (!outcome.ok) throw new Error(outcome.failure.message);
      const translated = outcome.value.brief;
      const marked = new Set(translated.checks.translation?.issues.map(({ line }) => line));
      const out = new Map(briefLines(translated).map(({ id, text }) => [id, text]));
      const wrong = briefLines(brief).filter(({ id, text }) => out.get(id) !== fakeTranslation(text));
      const hidden = wrong.filter(({ id }) => !marked.has(id)).map(({ id }) => id);
      if (hidden.length > 0) throw new Error(`wrong and not marked: ${hidden.join(', ')}`);
      if (damageAlone === 'none' && marked.size > 0) throw new Error(`marked for nothing: ${[...marked].join(', ')}`);
    }),
    { numRuns: runs },
  );
