import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { foldWord } from '../../../../src/search/client/fold-word.ts';
import { correctSpelling } from '../../../../src/search/client/spelling.ts';
import { parseVocabulary, type Vocabulary } from '../../../../src/search/client/vocabulary.ts';

/** Frequent words first. */
const usual: Vocabulary = [['bridge', 'geese'], ['goose', 'lighthouse'], ['tunnel']];

/** An index that holds some words, and a vocabulary. */
const buildProbe = (held: readonly string[], vocabulary: Vocabulary = usual) => ({
  isThere: vi.fn((word: string) => Promise.resolve(held.includes(word))),
  isBeginning: (word: string) => Promise.resolve(held.some((other) => other.startsWith(word))),
  loadVocabulary: vi.fn(() => Promise.resolve(vocabulary)),
});

/** Corrects words of which no story holds any. */
const correct = (words: string, vocabulary?: Vocabulary) =>
  correctSpelling(words.split(' '), buildProbe([], vocabulary));

describe('foldWord', () => {
  it.each([
    ['Bridge', 'bridge'],
    ['GÄNSE', 'ganse'],
    ['Ångström', 'angstrom'],
    ['cafe\u0301', 'cafe'],
    ['기러기', '기러기'],
    ['𐐀', '𐐨'],
    ['', ''],
  ])('folds %s to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('has nothing more to fold then', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});

describe('parseVocabulary', () => {
  it('reads a group from each line', () => {
    expect(parseVocabulary('bridge geese\ntunnel\n')).toEqual([['bridge', 'geese'], ['tunnel']]);
  });

  it('reads nothing from nothing', () => {
    expect(parseVocabulary('')).toEqual([]);
  });
});

describe('correctSpelling', () => {
  it('never replaces what a story holds, however near another word is', async () => {
    const words = ['geess', 'brigde', 'bridge'];
    expect(await correctSpelling(words, buildProbe(words))).toEqual({
      words,
      isCorrected: false,
      missing: [],
      isDoubtful: false,
    });
    const letters = fc.string({ unit: fc.constantFrom('g', 'e', 's', 'o'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(letters), fc.array(letters), async (held, others) => {
        const { words: searched, missing } = await correctSpelling([...held, ...others], buildProbe(held));
        expect(searched.slice(0, held.length)).toEqual(held);
        expect(held.filter((word) => missing.includes(word))).toEqual([]);
      }),
    );
  });

  it('takes the word that goes on behind a name in -y, which the index knows by another stem', async () => {
    expect((await correct('kennedy', [['kennedyesque']])).words).toEqual(['kennedyesque']);
  });

  it('leaves the beginning of a word alone, in the vocabulary or in the index alone', async () => {
    expect((await correct('brid lightho')).words).toEqual(['brid', 'lightho']);
    expect((await correct('brid', [['bride'], ['bridge']])).words).toEqual(['brid']);
    const rare = await correctSpelling(['gees'], buildProbe(['geesling'], [['goes']]));
    expect(rare).toEqual({ words: ['gees'], isCorrected: false, missing: [], isDoubtful: false });
  });

  it('replaces a word by the nearest', async () => {
    expect(await correct('brigde')).toEqual({
      words: ['bridge'],
      isCorrected: true,
      missing: [],
      isDoubtful: false,
    });
    expect((await correct('lihgthuose')).words).toEqual(['lighthouse']);
  });

  it('prefers fewer edits to anything else', async () => {
    expect((await correct('lighthoose', [['nighthoofe'], ['lightboose']])).words).toEqual(['lightboose']);
    expect((await correct('xighthouse', [['xightmouze'], ['lighthouse']])).words).toEqual(['lighthouse']);
  });

  it('prefers the same first letter to a more frequent word', async () => {
    expect((await correct('hoose', [['goose', 'moose'], ['house']])).words).toEqual(['house']);
  });

  it('prefers the more frequent of two alike', async () => {
    expect((await correct('gouse', [['goose'], ['grouse']])).words).toEqual(['goose']);
    expect((await correct('gouse', [['grouse'], ['goose']])).words).toEqual(['grouse']);
  });

  it('allows one slip up to seven letters, two from eight on', async () => {
    expect((await correct('tunnnle', [['tunnel']])).missing).toEqual(['tunnnle']);
    expect((await correct('tunnnlse', [['tunnels']])).words).toEqual(['tunnels']);
    expect((await correct('tunellers', [['tunnelers']])).words).toEqual(['tunnelers']);
    expect((await correct('lihgthuosse')).missing).toEqual(['lihgthuosse']);
  });

  it('looks at words of four letters', async () => {
    expect((await correct('gosw', [['goose', 'gosh']])).words).toEqual(['gosh']);
  });

  it('leaves a word alone that the vocabulary knows and the index does not, and doubts the index', async () => {
    const doubtful = { isCorrected: false, missing: [], isDoubtful: true };
    expect(await correct('bridge')).toEqual({ words: ['bridge'], ...doubtful });
    expect(await correct('BRÍDGE bridg')).toEqual({ words: ['BRÍDGE', 'bridg'], ...doubtful });
    expect((await correct('bridg')).isDoubtful).toBe(false);
  });

  it('leaves short words and those with digits or marks alone, without asking for them', async () => {
    const words = ['gee', 'ge', 'brigd3', '2026', "gees'e", 'brig-de'];
    const probe = buildProbe([]);
    expect(await correctSpelling(words, probe)).toEqual({
      words,
      isCorrected: false,
      missing: [],
      isDoubtful: false,
    });
    expect(probe.isThere).not.toHaveBeenCalled();
    expect(probe.loadVocabulary).not.toHaveBeenCalled();
  });

  it('compares without regard to case and marks on letters', async () => {
    expect((await correct('BRIGDÉ')).words).toEqual(['bridge']);
  });

  it('leaves out and tells what resembles no word', async () => {
    expect(await correctSpelling(['geese', 'zeppelin', 'brigde'], buildProbe(['geese']))).toEqual({
      words: ['geese', 'bridge'],
      isCorrected: true,
      missing: ['zeppelin'],
      isDoubtful: false,
    });
    expect(await correct('zeppelin', [])).toEqual({
      words: [],
      isCorrected: false,
      missing: ['zeppelin'],
      isDoubtful: false,
    });
  });

  it('loads the vocabulary once for all words', async () => {
    const probe = buildProbe(['geese']);
    await correctSpelling(['brigde', 'tunnle', 'geese', 'zeppelin'], probe);
    expect(probe.loadVocabulary).toHaveBeenCalledTimes(1);
  });

  it('does not load the vocabulary while every word is there', async () => {
    const probe = buildProbe(['geese', 'bridge']);
    await correctSpelling(['geese', 'bridge', 'on'], probe);
    await correctSpelling([], probe);
    expect(probe.loadVocabulary).not.toHaveBeenCalled();
  });
});
