import { expect, it } from 'vitest';
import { isUnnamed, listNamed, listVouchers } from '../../../src/domain/unnamed-speaker.ts';

it.each([
  'analysts',
  'Western analysts',
  'an expert',
  'Experts cited by Example News and Example Post',
  'South Korean military official',
  'Analysts reading the list',
  'Officials who asked not to be named',
  'Observers',
  'sources',
  'we',
  'Our reading',
  'Unnamed source of Daily NK',
  'an anonymous member of the staff',
  'Western states',
  'Analysts, via Reuters',
  'An unnamed source, via Daily NK',
])('says that nobody can look up %j', (speaker) => {
  expect(isUnnamed(speaker)).toBe(true);
});

it.each([
  'Hong Min, Korea Institute for National Unification',
  'Panel of Experts',
  'UN Panel of Experts',
  'Institute of Economists',
  'Group of Independent Experts',
  'South Korean intelligence',
  'United States',
  'the United States',
  'Organization of American States',
  'Economic Community of West African States',
  'Analyst House',
  'National Intelligence Service',
  'KCNA',
  'Kim Jong Un, via KCNA',
  '국가정보원',
])('knows that %j is somebody', (speaker) => {
  expect(isUnnamed(speaker)).toBe(false);
});

it('lists only those of a statement who have a name', () => {
  expect(
    listNamed([
      'Analysts',
      'KCNA',
      'Marco Rubio and US officials',
      'Western and Chinese analysts',
      'experts cited by Example News and Example Post',
      'UN officials',
      'Analysts, via Reuters',
      'IAEA and US officials',
    ]),
  ).toEqual(['KCNA', 'Marco Rubio and US officials', 'IAEA and US officials']);
});

it.each([
  ['Analysts, via Reuters', ['Reuters']],
  ['Analysts, via Reuters, AP and Daily NK', ['Reuters', 'AP', 'Daily NK']],
  ['Analysts', []],
  ['Analysts via Reuters', []],
  [', via Reuters', []],
])('finds who vouches for %j', (speaker, vouchers) => {
  expect(listVouchers(speaker)).toEqual(vouchers);
});
