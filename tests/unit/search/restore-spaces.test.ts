import { expect, it } from 'vitest';
import { dropLooseSpaces } from '../../../src/search/sameness/drop-loose-spaces.ts';
import { restoreSpaces } from '../../../src/search/sameness/restore-spaces.ts';

it('shows no space before the signs that the index takes for words of their own in Arabic', () => {
  expect(restoreSpaces('جرى قياسه ، أما دقتها فلا ؛ لماذا ؟')).toBe('جرى قياسه، أما دقتها فلا؛ لماذا؟');
  expect(restoreSpaces('« Geese » ; swans')).toBe('« Geese » ; swans');
});

it.each([
  ['归\u200b来 \u200b： \u200b一篇\u200b报道\u200b. \u200b看守', '归来：一篇报道。看守'],
  ['时尚\u200b早 \u200b。 \u200b” \u200b— \u200b— \u200b此\u200b话 \u200b… \u200b…', '时尚早。”——此话……'],
  ['着重\u200b号 \u200b。 \u200bGoose \u200bGazette\u200b的', '着重号。Goose Gazette的'],
  ['二つ\u200bの\u200b橋 \u200b、 \u200b「 \u200b橋 \u200b」 \u200bと', '二つの橋、「橋」と'],
  ['Geese – and … swans. Then', 'Geese – and … swans. Then'],
])('shows no space that nobody writes in Chinese and Japanese: %s', (indexed, shown) => {
  expect(restoreSpaces(dropLooseSpaces(indexed))).toBe(shown);
});

it('leaves the unseen spaces by which the index counts words', () => {
  const indexed = '归\u200b来 \u200b： \u200b一篇\u200b报道\u200b. \u200b看守';
  expect(dropLooseSpaces(indexed).split('\u200b')).toHaveLength(indexed.split('\u200b').length);
});
