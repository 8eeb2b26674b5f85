import { expect, it } from 'vitest';
import { toSpeakerLinks } from '../../../../src/domain/view-models/claim-entry.ts';
import { buildClaim } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';

const list = (...speakers: readonly string[]): string =>
  toSpeakerLinks([buildClaim({ speakers })], edition)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('');

it('lists speakers as a sentence does, and divides them by semicolons where a name has a comma', () => {
  expect(list('Yonhap', 'KCNA', 'SIPRI')).toBe('KCNA, SIPRI and Yonhap');
  expect(list('Yonhap', 'Inger Andersen, UNEP')).toBe('Inger Andersen, UNEP; Yonhap');
});

it('lists nobody who has no name', () => {
  expect(list('Analysts', 'KCNA', 'Unnamed senior official')).toBe('KCNA');
  expect(list('Officials')).toBe('');
});
