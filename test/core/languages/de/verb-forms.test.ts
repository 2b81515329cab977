import { describe, expect, it } from 'vitest';
import { regularVerbs, separableVerbs } from '../../../../functions/core/languages/de/verb-forms.ts';

describe('the forms of a regular German verb', () => {
  it.each([
    ['sagen', ['sagt', 'sagte', 'sagten', 'sagen', 'gesagt']],
    ['antworten', ['antwortet', 'antwortete', 'antworteten', 'antworten', 'geantwortet']],
    ['rechnen', ['rechnet', 'rechnete', 'rechneten', 'rechnen', 'gerechnet']],
    ['fordern', ['fordert', 'forderte', 'forderten', 'fordern', 'gefordert']],
    ['betonen', ['betont', 'betonte', 'betonten', 'betonen', 'betont']],
    ['kritisieren', ['kritisiert', 'kritisierte', 'kritisierten', 'kritisieren', 'kritisiert']],
  ])('are made of its infinitive: %s', (infinitive, expected) => {
    expect(regularVerbs(infinitive)).toEqual(expected);
  });
});

describe('a separable German verb', () => {
  it('needs its particle where it stands apart, and is a verb of its own where both are one word', () => {
    const { particles, joined } = separableVerbs('teilen: mit');
    expect([...particles]).toEqual([
      ['teilt', ['mit']],
      ['teilte', ['mit']],
      ['teilten', ['mit']],
      ['teilen', ['mit']],
    ]);
    expect(joined).toEqual(['mitteilt', 'mitteilte', 'mitteilten', 'mitteilen', 'mitgeteilt']);
  });

  it('may be irregular: its forms are given, the participle last', () => {
    const { particles, joined } = separableVerbs('gab geben gegeben: an zu');
    expect([...particles.keys()]).toEqual(['gab', 'geben']);
    expect(joined).toEqual(['angab', 'angeben', 'angegeben', 'zugab', 'zugeben', 'zugegeben']);
  });
});
