import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../src/domain/versions/compare-versions.ts';
import type { VersionClaim, VersionText } from '../../../../src/domain/versions/version.ts';

const toClaim = (text: string, facts: Partial<VersionClaim> = {}): VersionClaim => ({
  anchor: `claim-${text.length.toString(36)}`,
  text,
  status: 'claimed',
  speakers: ['Goose Agency'],
  publishers: ['gazette'],
  ...facts,
});

const toText = (paragraphs: readonly string[], claims: readonly VersionClaim[] = []): VersionText => ({
  paragraphs,
  claims,
});

const compare = (before: VersionText, after: VersionText) => compareVersions(before, after, 'en');
const none = { claims: [], sentences: [] };

describe('compareVersions', () => {
  it('finds nothing where nothing is different, and nothing where only slips are', () => {
    const before = toText(['Sevven geese crossed. They did.'], [toClaim('Sevven geese crossed')]);
    const after = toText(['Seven geese crossed. They did.'], [toClaim('Seven geese crossed')]);
    expect(compare(before, before)).toEqual(none);
    expect(compare(before, after)).toEqual(none);
  });

  it('does not call moved what stands elsewhere, nor parted what stands in two paragraphs', () => {
    expect(
      compare(toText(['One goose. Two geese.', 'Three.']), toText(['Three.', 'One goose.', 'Two geese.'])),
    ).toEqual(none);
  });

  it('shows a reworded statement in its sentences, and not once more among the others', () => {
    const before = toText(['Early on, seven geese crossed. They rest.'], [toClaim('seven geese crossed')]);
    const after = toText(['Early on, nine geese crossed. They rest.'], [toClaim('nine geese crossed')]);
    const { claims, sentences } = compare(before, after);
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      parts: ['words'],
      sentenceBefore: 'Early on, seven geese crossed.',
      sentenceAfter: 'Early on, nine geese crossed.',
    });
    expect(sentences).toEqual([]);
  });

  it.each([
    ['status', { status: 'confirmed' }],
    ['speakers', { speakers: ['Swan Agency'] }],
    ['publishers', { publishers: ['gazette', 'herald'] }],
    ['likelihood', { likelihood: 'likely' }],
  ] as const)('finds another %s of the same words', (part, facts) => {
    const paragraphs = ['Seven geese crossed.'];
    const [before, after] = [toClaim('Seven geese crossed'), toClaim('Seven geese crossed', facts)];
    expect(compare(toText(paragraphs, [before]), toText(paragraphs, [after]))).toEqual({
      claims: [{ before, after, parts: [part], sentenceBefore: undefined, sentenceAfter: undefined }],
      sentences: [],
    });
  });

  it('finds statements that came and went', () => {
    const [gone, come] = [toClaim('A swan sank'), toClaim('The ferry was late again')];
    const { claims } = compare(
      toText(['A swan sank.'], [gone]),
      toText(['The ferry was late again.'], [come]),
    );
    expect(claims).toEqual([
      { before: gone, after: undefined, parts: [], sentenceBefore: 'A swan sank.', sentenceAfter: undefined },
      {
        before: undefined,
        after: come,
        parts: [],
        sentenceBefore: undefined,
        sentenceAfter: 'The ferry was late again.',
      },
    ]);
  });

  it('counts no statement whose words only got or lost their mark', () => {
    const marked = toText(['A swan sank.'], [toClaim('A swan sank')]);
    expect(compare(marked, toText(['A swan sank.']))).toEqual(none);
    expect(compare(toText(['A swan sank.']), marked)).toEqual(none);
  });

  it('pairs sentences that are like each other, and leaves others alone', () => {
    expect(
      compare(
        toText(['The old bridge is closed on Mondays. Nobody came.']),
        toText(['The old bridge is closed on Fridays. A band played all day.']),
      ).sentences,
    ).toEqual([
      { before: 'The old bridge is closed on Mondays.', after: 'The old bridge is closed on Fridays.' },
      { before: undefined, after: 'A band played all day.' },
      { before: 'Nobody came.', after: undefined },
    ]);
  });
});
