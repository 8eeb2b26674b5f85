import { describe, expect, it } from 'vitest';
import { type Fix, toProblems } from '../../../../src/desk/problems/finding.ts';

const text = '---\r\n  title: "A b b"\n---\r\nb\n';
const correct = (offset: number, fix: Fix): string | undefined =>
  toProblems([{ id: 'raw-html', file: { path: 'a.md', text }, offset, message: '', fix }], '')[0]
    ?.correctedLine;

describe('a corrected line', () => {
  it('has the right words for those at the offset or behind it, and no spaces around it', () => {
    expect(correct(text.indexOf('"A'), { written: 'b', right: 'c' })).toBe('title: "A c b"');
    expect(correct(text.indexOf('b"'), { written: 'b', right: 'c' })).toBe('title: "A b c"');
  });

  it.each([
    ['what is written stands on no other line', { written: 'z', right: 'c' }],
    ['nor on the next', { written: '---', right: 'c' }],
    ['nothing is written', { written: '', right: 'c' }],
  ])('is not given where %s', (_, fix) => {
    expect(correct(text.indexOf('"A'), fix)).toBeUndefined();
  });
});
