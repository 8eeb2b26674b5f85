import { describe, expect, it } from 'vitest';
import { toWordsAlone } from '../../../src/domain/claim-words.ts';
import { en } from '../../../src/text/en.ts';
import { buildClaim, buildSource } from '../article-builder.ts';

const alone = (text: string, facts: Parameters<typeof buildClaim>[0] = {}) =>
  toWordsAlone(buildClaim({ text, ...facts }), { text: en });

describe('toWordsAlone', () => {
  it.each([
    ['the plant was restarted', 'The plant was restarted'],
    ['a tariff of 10 per cent, or of 15', 'A tariff of 10 per cent, or of 15'],
    ['possibly, a show', 'Possibly, a show'],
    ['élan alone will not do', 'Élan alone will not do'],
    ['the “heartrending loss of nine lives”', 'The “heartrending loss of nine lives”'],
    ['x-rays were taken', 'X-rays were taken'],
    ['nobody', 'Nobody'],
    ['nobody.', 'Nobody.'],
    ["there's no date", "There's no date"],
  ])('gives “%s” the capital of a sentence', (text, expected) => {
    expect(alone(text)).toBe(expected);
  });

  it.each([
    'Seven geese crossed',
    '“winter is coming”',
    '"winter is coming"',
    '‘the end’ is near',
    '(in part) the ferry ran',
    '70 per cent of it',
    '… the ferry ran',
    'iPhone sales fell',
    'eBay closed',
    'mRNA was found',
    'geese.example was shut',
    'npm.js was shut',
    'e.g. geese',
    'goose_count rose',
    'goose/gander rose',
    'v2 was shown',
    'p was below 0.05',
    'гуси летят',
    'αριθμός',
    '거위는',
    '',
  ])('leaves “%s” as it is', (text) => {
    expect(alone(text)).toBe(text);
  });

  it('leaves the name of who speaks, and of who is read, as they write it', () => {
    expect(alone('danah boyd left', { speakers: ['danah boyd'] })).toBe('danah boyd left');
    const { publisher } = buildSource();
    const sources = [buildSource({ publisher: { ...publisher, name: 'taz' } })];
    expect(alone('taz was sold', { sources })).toBe('taz was sold');
    expect(alone('the taz was sold', { sources })).toBe('The taz was sold');
    expect(alone('tazer makers won', { sources })).toBe('Tazer makers won');
  });
});
