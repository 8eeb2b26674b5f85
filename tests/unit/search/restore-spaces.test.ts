import { expect, it } from 'vitest';
import { restoreSpaces } from '../../../src/search/sameness/restore-spaces.ts';

it('shows no space before the signs that the index takes for words of their own in Arabic', () => {
  expect(restoreSpaces('جرى قياسه ، أما دقتها فلا ؛ لماذا ؟')).toBe('جرى قياسه، أما دقتها فلا؛ لماذا؟');
  expect(restoreSpaces('« Geese » ; swans')).toBe('« Geese » ; swans');
});
