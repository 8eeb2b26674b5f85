import { expect, it } from 'vitest';
import { isUnnamed } from '../../../../src/desk/checks/unnamed-speaker.ts';

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
  'Analyst House',
  'National Intelligence Service',
  'KCNA',
  '국가정보원',
])('knows that %j is somebody', (speaker) => {
  expect(isUnnamed(speaker)).toBe(false);
});
