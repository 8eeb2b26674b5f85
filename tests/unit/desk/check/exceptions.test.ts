import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { type Exception, exceptions, findException } from '../../../../src/desk/check/exceptions.ts';
import type { Finding } from '../../../../src/desk/problems/finding.ts';
import { readFolder } from '../../../../src/desk/reading/read-folder.ts';
import { fixtureInstant } from '../fixture-site.ts';

const finding: Finding = {
  id: 'http-address',
  file: { path: 'articles/a-story/index.md', text: '' },
  offset: 0,
  message: '"http://example.com/one" is not encrypted.',
};
const exception: Exception = { id: 'http-address', says: '"http://example.com/', reason: 'So it is.' };

describe('findException', () => {
  it.each([[exception], [{ ...exception, file: 'articles/a-story/index.md' }]])(
    'lets through what is named: %j',
    (one) => {
      expect(findException(finding, [one])).toBe(one);
    },
  );

  it.each([
    [{ ...exception, id: 'tracked-address' } as const],
    [{ ...exception, says: '"http://example.org/' }],
    [{ ...exception, file: 'articles/another-story/index.md' }],
  ])('lets nothing else through: %j', (one) => {
    expect(findException(finding, [one])).toBeUndefined();
  });
});

describe('the table of exceptions', () => {
  it('gives a reason for each', () => {
    expect(exceptions.filter(({ reason }) => reason.trim().length < 20)).toEqual([]);
  });

  it('lets the content of this site pass, and has none that it does not need', async () => {
    const files = await readFolder('content');
    expect(checkFiles(files, 'content', fixtureInstant).problems).toEqual([]);
    const { problems } = checkFiles(files, 'content', fixtureInstant, { exceptions: [] });
    const unneeded = exceptions.filter(
      ({ id, says }) => !problems.some((problem) => problem.id === id && problem.message.includes(says)),
    );
    expect(unneeded).toEqual([]);
  });
});
