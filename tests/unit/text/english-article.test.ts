import { expect, it } from 'vitest';
import { withArticle } from '../../../src/text/english-article.ts';

it.each([
  ['United States', 'the United States'],
  ['Netherlands', 'the Netherlands'],
  ['Czech Republic', 'the Czech Republic'],
  ['White House', 'the White House'],
  ['Norwegian government', 'the Norwegian government'],
  ['US Treasury', 'the US Treasury'],
  ['UK Ministry of Defence', 'the UK Ministry of Defence'],
  ['UN fact-finding mission on Sudan', 'the UN fact-finding mission on Sudan'],
  ['Enterprise Chamber, Amsterdam', 'the Enterprise Chamber, Amsterdam'],
])('gives %s its article', (name, within) => {
  expect(withArticle(name)).toBe(within);
});

it.each([
  'Russia',
  'KCNA',
  'Kim Jong Un',
  'UN News',
  'The Goose Gazette',
  'South Korea’s Defence Ministry',
  "Japan's carmakers' association",
  'Anadolu news agency',
  'Tomoaki Kobayakawa, head of the board',
])('leaves %s as it is', (name) => {
  expect(withArticle(name)).toBe(name);
});
