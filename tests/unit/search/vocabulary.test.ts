import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/search/client/fold-word.ts';
import { parseVocabulary } from '../../../src/search/client/vocabulary.ts';
import type { Fragment } from '../../../src/search/fragment.ts';
import { markPage } from '../../../src/search/mark-page.ts';
import { countWords, maxVocabularyBytes, writeVocabulary } from '../../../src/search/vocabulary.ts';

const toFragment = (content: string, facts: Partial<Fragment> = {}): Fragment => ({
  url: '/articles/geese/',
  content,
  meta: {},
  filters: {},
  ...facts,
});

/** Words that pack badly: ten letters each, always the same ones for a seed. */
const inventWords = (count: number, seed: number): readonly string[] => {
  const digits = Array.from({ length: count }, (_, index) =>
    createHash('sha256')
      .update(`${String(seed)} ${String(index)}`)
      .digest('hex')
      .slice(0, 10),
  );
  // No "i", since names may end in several spellings of it.
  return digits.map((word) => word.replace(/\d/g, (digit) => 'ghqjklmnop'[Number(digit)] ?? ''));
};

const buildVocabulary = (fragments: readonly Fragment[]): string => writeVocabulary(countWords(fragments));

const rare = inventWords(12_000, 1);
const twice = inventWords(3_000, 2);

describe('the vocabulary', () => {
  it('has a line for each group of about equal frequency, frequent ones first, sorted within', () => {
    const fragments = [
      toFragment('geese bridge swans tunnel'),
      toFragment('geese bridge swans'),
      toFragment('geese bridge'),
      toFragment('geese canal'),
    ];
    expect(buildVocabulary(fragments)).toBe('geese\nbridge swans\ncanal tunnel\n');
  });

  it('counts a word once for each story', () => {
    expect(buildVocabulary([toFragment('bridge bridge bridge bridge geese')])).toBe('bridge geese\n');
  });

  it('folds words, so that those that differ in case or marks are one', () => {
    expect(buildVocabulary([toFragment('Gänse GANSE ga\u0308nse'), toFragment('gänse')])).toBe('ganse\n');
  });

  it('has words of letters only, of three at least', () => {
    expect(buildVocabulary([toFragment('A goose, on 2026-02-19, sat; it’s 7th. Ox 42')])).toBe('goose sat\n');
  });

  it('has the words of the title and of other names, but of a filter only what a story holds', () => {
    const filed = toFragment('honk', {
      meta: { title: 'Geese cross', keywords: 'Honkers', image: '/unseen.png' },
      filters: { author: ['Ada Example'], topic: ['Bridges'] },
    });
    expect(buildVocabulary([filed])).toBe('cross geese honk honkers\n');
  });

  it('has words as they are searched for, whatever the index keeps of their spelling', () => {
    const { content, meta } = toFragment(markPage('Zelenskyy in Sanaʿa'), {
      meta: { title: markPage('Łódź') },
    });
    expect(buildVocabulary([toFragment(content, { meta })])).toBe('lodz sanaa zelensky\n');
  });

  it('is nothing for no stories', () => {
    expect(buildVocabulary([])).toBe('');
    expect(buildVocabulary([toFragment('')])).toBe('');
  });

  it('is read again as it was written', () => {
    expect(parseVocabulary(buildVocabulary([toFragment('geese bridge'), toFragment('geese')]))).toEqual([
      ['geese'],
      ['bridge'],
    ]);
  });

  it('keeps even the rarest words while the file is small', () => {
    const few = rare.slice(0, 2_000);
    expect(
      buildVocabulary([toFragment(few.join(' '))])
        .trim()
        .split(' '),
    ).toEqual(few.toSorted());
  });

  it('leaves out the rarest where there are too many, but no name', () => {
    const file = buildVocabulary([
      toFragment([...rare, ...twice].join(' '), { meta: { title: 'Honkonia' } }),
      toFragment(`${twice.join(' ')} ada gosling`, { filters: { speaker: ['Ada Gosling'] } }),
    ]);
    expect(gzipSync(file).length).toBeLessThanOrEqual(maxVocabularyBytes);
    const [often = [], seldom] = parseVocabulary(file);
    expect(seldom).toEqual(['ada', 'gosling', 'honkonia']);
    expect(often.join() === twice.toSorted().join()).toBe(true);
  });

  it('leaves out the rarest names too where even they are too many', () => {
    const file = buildVocabulary([
      toFragment('geese', { meta: { title: [...rare, ...twice].join(' ') } }),
      toFragment('geese honk', { meta: { title: twice.join(' ') } }),
    ]);
    expect(gzipSync(file).length).toBeLessThanOrEqual(maxVocabularyBytes);
    expect(file === `${['geese', ...twice].toSorted().join(' ')}\n`).toBe(true);
  });

  it('is nothing rather than too large', () => {
    expect(buildVocabulary([toFragment(rare.join(' '))])).toHaveLength(0);
  });

  it('holds words as the spelling looks them up', () => {
    const words = buildVocabulary([toFragment('Ångström GÄNSE İzmir Στέλιος 기러기 الجِسْر')])
      .trim()
      .split(' ');
    expect(words.map(foldWord)).toEqual(words);
  });

  it('can be built for a very large site', () => {
    const letters = (number: number): string =>
      String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
    const words = Array.from({ length: 200_000 }, (_, index) => `goose${letters(index)}`);
    expect(buildVocabulary([toFragment(words.join(' '))])).toHaveLength(0);
  });

  it('does not take a part of a very long word for a word', () => {
    expect(buildVocabulary([toFragment(`geese ${'honk'.repeat(10)}`)])).toBe('geese\n');
  });
});
