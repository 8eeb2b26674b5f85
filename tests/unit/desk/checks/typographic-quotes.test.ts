import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setQuotes } from '../../../../src/desk/checks/typographic-quotes.ts';

it.each([
  [`He said "it's done" in '24`, 'He said “it’s done” in ’24'],
  [`"'Yes'," he said`, '“‘Yes’,” he said'],
  [`The ministries' report ("draft")`, 'The ministries’ report (“draft”)'],
  [`'Tis the '90s`, '’Tis the ’90s'],
  ['Nothing “to” do', 'Nothing “to” do'],
  [`한국의"전략"은, 그는 '핵'을 말했다`, '한국의“전략”은, 그는 ‘핵’을 말했다'],
  ['他说："战略使命"是核心，"重点"后面继续', '他说：“战略使命”是核心，“重点”后面继续'],
])('sets %s', (typed, printed) => {
  expect(setQuotes(typed)).toBe(printed);
});

it('leaves no typewriter mark, changes nothing else, and has nothing to do a second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', "'", '(', '–', '2', '.') }), (line) => {
      const set = setQuotes(line);
      expect(set).not.toMatch(/["']/);
      expect(set.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'")).toBe(line);
      expect(setQuotes(set)).toBe(set);
    }),
  );
});
