import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../functions/core/render/visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['takes out overrides that turn text round', 'pay \u202e001\u202c crowns', 'pay 001 crowns'],
    ['takes out direction marks and zero-width spaces', 'a\u200b\u061c\u200fb', 'ab'],
    ['puts everything on one line', 'a\r\n\r\nb\u2028c\td', 'a b c d'],
    ['keeps the joiners that scripts need', 'می‌خواهم क्‍ष', 'می‌خواهم क्‍ष'],
    ['keeps the spaces French typography needs', '«\u00a0Oui\u202f!\u00a0»', '«\u00a0Oui\u202f!\u00a0»'],
  ])('%s', (_rule, given, expected) => {
    expect(visibleText(given)).toBe(expected);
  });
});
