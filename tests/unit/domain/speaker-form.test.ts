import { expect, it } from 'vitest';
import { judgeSpeaker } from '../../../src/domain/speaker-form.ts';

it.each([
  ['analysts via Reuters', 'Analysts, via Reuters'],
  ['KCNA via Reuters', 'KCNA, via Reuters'],
  ['Analysts via Reuters and AP', 'Analysts, via Reuters and AP'],
  ['analysts', 'Analysts'],
  ['an official', 'An official'],
  ['unnamed source of Daily Goose', 'An unnamed source, via Daily Goose'],
  ['Unnamed source of Daily Goose', 'An unnamed source, via Daily Goose'],
  ['Anonymous sources at The Goose Gazette', 'Anonymous sources, via The Goose Gazette'],
  ['sources in Daily Goose', 'Sources, via Daily Goose'],
  ['a source of Daily Goose', 'A source, via Daily Goose'],
])('writes %j as %j', (speaker, right) => {
  expect(judgeSpeaker(speaker)).toEqual({ kind: 'form', right });
  expect(judgeSpeaker(right)).toBeUndefined();
});

it.each([
  ['WHO, from reports that reached it', 'WHO'],
  ['Headline21, from a poll', 'Headline21'],
  ['The Indian Express, from trade data', 'The Indian Express'],
  ['Daily NK, reading satellite images', 'Daily NK'],
  ['analysts, citing official figures', 'Analysts'],
  ['KCNA, based on documents of the party', 'KCNA'],
])('leaves out of %j what it rests on', (speaker, right) => {
  expect(judgeSpeaker(speaker)).toEqual({ kind: 'ground', right });
});

it.each([
  'Indian trade data',
  'European Parliament briefing',
  'US executive order',
  'A poll',
  'satellite imagery',
])('knows that %j is nobody', (speaker) => {
  expect(judgeSpeaker(speaker)).toEqual({ kind: 'material' });
});

it.each([
  'KCNA',
  'allthe.news',
  'iPress.ua',
  'dpa',
  'de Volkskrant',
  'La Via Campesina',
  'Example Data',
  'Statistics Norway',
  'Office of statistics',
  'Jane Heron, from the Heron Institute',
  'Sources of the ministry',
  'An unnamed official of the Ministry of Ponds',
  'Officials cited by Reuters',
  'Media reports',
  'Analysts, via Reuters',
  'An unnamed senior Indian official, via The Indian Express',
  'Panel of Experts',
  '국가정보원',
  '',
])('has nothing against %j', (speaker) => {
  expect(judgeSpeaker(speaker)).toBeUndefined();
});
