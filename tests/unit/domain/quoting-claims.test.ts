import { expect, it } from 'vitest';
import { findClaimsOfPassage, findQuotingClaims } from '../../../src/domain/quoting-claims.ts';

const claims = [
  { number: 1, text: 'Fifty were shown' },
  { number: 2, text: 'It has “virtually no  difference” from a goose' },
  { number: 3, text: '“Virtually no difference”' },
];

const find = (words: string, translation?: string) => findQuotingClaims({ words, translation }, claims);

it('finds the statements that quote a passage, whatever their quotation marks and capitals', () => {
  expect(find('virtually no difference')).toEqual([2, 3]);
});

it('finds a statement that has a part of the passage', () => {
  expect(find('In the end, fifty were shown to the keepers')).toEqual([1]);
});

it('finds none where the statement is in other words', () => {
  expect(find('no difference at all')).toEqual([]);
});

it('compares the translation of a passage in another language', () => {
  expect(find('п’ятдесят показали', 'fifty were shown')).toEqual([1]);
});

it('compares the original of a statement that was translated', () => {
  const translated = [
    { number: 1, text: 'Пʼятдесят показали', originalText: 'Fifty were shown' },
    { number: 2, text: 'Fifty were shown', originalText: 'Seven were shown' },
  ];
  expect(findQuotingClaims({ words: 'fifty were shown', translation: undefined }, translated)).toEqual([1]);
});

it('takes a passage with a name for the statements that name it with its source, whatever their words', () => {
  const naming = [
    { number: 1, text: 'Fifty were shown', quotes: ['gazette#fifty', 'agency#none'] },
    { number: 2, text: 'Fifty were shown' },
    { number: 3, text: 'Something else', quotes: ['gazette#fifty'] },
    { number: 4, text: 'Fifty were shown', quotes: ['agency#fifty', 'gazette#six'] },
  ];
  const of = (id?: string) =>
    findClaimsOfPassage(
      { id: 'gazette' },
      { ...(id !== undefined && { id }), words: 'fifty were shown', translation: undefined },
      naming,
    );
  expect(of('fifty')).toEqual([1, 3]);
  expect(of('seven')).toEqual([]);
  expect(of()).toEqual([1, 2, 4]);
});
