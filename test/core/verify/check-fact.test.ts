import { describe, expect, it } from 'vitest';
import { checkFact } from '../../../functions/core/verify/check-fact.ts';
import { prepareText } from '../../../functions/core/verify/text/prepare-text.ts';

const ARTICLE =
  'Ada Lund, the mayor of Holm, opened the harbour on 3 May. Lund said that 42 boats would pay 1,500 crowns each. Nils Haro was not invited.';
const [OPENED = '', SAID = '', INVITED = ''] = ARTICLE.split(/(?<=\.) /u);

describe('a key fact', () => {
  it.each<[string, string[]]>([
    ['Ada Lund opened the harbour on 3 May.', [OPENED]],
    ['The mayor of Holm opened the harbour.', [OPENED]],
    ['Ada Lund said that 42 boats would pay 1,500 crowns.', [SAID]],
    ['Haro was not invited.', [INVITED]],
    ['Lund opened the harbour; 42 boats would pay.', [OPENED, SAID]],
  ])('is verified by the sentences that say it (%s)', (fact, evidence) => {
    expect(checkFact(fact, evidence, prepareText(ARTICLE))).toEqual({ check: 'verified', issues: [] });
  });

  it.each<[string, string[], string]>([
    ['Ada Lund opened the harbour on 4 May.', [OPENED], 'the number 4 is not in the text'],
    ['Ada Lund opened the harbour in June.', [OPENED], 'the text does not name "June"'],
    ['Two boats would pay 1,500 crowns each.', [SAID], 'the text says 42, the claim Two'],
    ['Nils Haro opened the harbour on 3 May.', [OPENED], 'the text does not name "Nils Haro"'],
    ['Nils Haro was not not invited.', [INVITED], 'the claim denies more than the text does'],
    ['Haro was invited.', [INVITED], 'the text denies "invited", the claim says it'],
    ['42 boats would pay 1,500 crowns each.', [OPENED], 'the number 42 is not in the text'],
    ['Ada Haro was not invited.', [INVITED], 'the text does not name "Ada Haro"'],
    ['Ada Lund opened the harbour.', [], 'the text does not name "Ada Lund"'],
    ['', [OPENED], 'the claim says nothing'],
  ])('is not verified by sentences that do not (%s)', (fact, evidence, message) => {
    const { check, issues } = checkFact(fact, evidence, prepareText(ARTICLE));
    expect(check).toBe('not-verified');
    expect(issues.map((issue) => issue.message)).toContain(message);
  });

  it('needs the full name in the evidence where no article joins its parts', () => {
    expect(checkFact('Ada Lund spoke of 42 boats.', [SAID]).check).toBe('not-verified');
    expect(checkFact('Lund spoke of 42 boats.', [SAID]).check).toBe('verified');
  });
});
