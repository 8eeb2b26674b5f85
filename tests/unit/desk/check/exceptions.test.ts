import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { type Exception, isLetThrough } from '../../../../src/desk/check/exceptions.ts';
import type { Finding } from '../../../../src/desk/problems/finding.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';

const article = 'articles/a-story/index.md';
const text = 'title: "A title"\nsee: "http://example.com/one"\nalso: "http://example.com/two"\n';
const finding: Finding = {
  id: 'http-address',
  file: { path: article, text },
  offset: text.indexOf('"http://example.com/one'),
  message: 'An address of example.com is not encrypted.',
};
const exception: Exception = { problem: 'http-address', file: article, text: 'http://example.com/one' };

describe('isLetThrough', () => {
  it.each([
    ['words of the line', 'http://example.com/one'],
    ['the whole line', 'see: "http://example.com/one"'],
    ['words of the message', 'An address of example.com'],
  ])('takes %s', (_, words) => {
    expect(isLetThrough(finding, { ...exception, text: words })).toBe(true);
  });

  it('finds the line at either of its ends', () => {
    const file = { path: article, text: 'one\r\ntwo' };
    for (const [offset, words] of [
      [0, 'one'],
      [3, 'one'],
      [5, 'two'],
      [8, 'two'],
    ] as const) {
      expect(isLetThrough({ ...finding, file, offset }, { ...exception, text: words })).toBe(true);
    }
  });

  it.each([
    { ...exception, problem: 'tracked-address' },
    { ...exception, text: 'http://example.com/two' },
    { ...exception, text: 'A title' },
    { ...exception, file: 'articles/another-story/index.md' },
  ])('lets nothing else through: %j', (one) => {
    expect(isLetThrough(finding, one)).toBe(false);
  });
});

describe('content/exceptions.yaml', () => {
  const encode = (written: string): Uint8Array => new TextEncoder().encode(written);
  const check = async (exceptions: string, only: readonly string[] = ['']) => {
    const valid = await overlay([]);
    const files = await overlay([
      ...valid.flatMap(({ path, bytes }) =>
        path === article
          ? {
              path,
              bytes: encode(
                new TextDecoder()
                  .decode(bytes)
                  .replaceAll(/https(?=:..example.com.(?:one|two|three)"$)/gm, 'http'),
              ),
            }
          : [],
      ),
      { path: 'exceptions.yaml', bytes: encode(exceptions) },
    ]);
    return checkFiles(files, 'content', fixtureInstant, { examine: examineOnce, only }).problems.map(
      ({ id, file, line }) => `${file}:${String(line)} ${id}`,
    );
  };
  const allow = (name: string): string =>
    `  - problem: http-address
    file: ${article}
    text: "http://example.com/${name}"
    reason: "The site answers at this address alone."
`;
  const all = ['one', 'two', 'three'].map(allow).join('');

  it('lets through what it names, and nothing else', async () => {
    expect(await check(`exceptions:\n${all}`)).toEqual([]);
    expect(await check(`exceptions:\n${allow('one')}${allow('three')}`)).toEqual([
      `content/${article}:18 http-address`,
    ]);
  });

  it.each(['', '# Nothing yet.\n', '{}', 'exceptions: []\n'])('may hold nothing: %j', async (written) => {
    expect(await check(written)).toHaveLength(3);
  });

  it('stays in force where one of its exceptions is wrong', async () => {
    expect(await check(`exceptions:\n${all}  - problem: http-address\n    file: ${article}\n`)).toEqual([
      'content/exceptions.yaml:14 missing-field',
      'content/exceptions.yaml:14 missing-field',
    ]);
  });

  it('is spoken of with the rest, or when it is named', async () => {
    const exceptions = `exceptions:\n${all}${allow('four')}`;
    const unneeded = ['content/exceptions.yaml:14 unneeded-exception'];
    expect(await check(exceptions)).toEqual(unneeded);
    expect(await check(exceptions, ['exceptions.yaml'])).toEqual(unneeded);
    expect(await check(exceptions, ['articles/a-story'])).toEqual([]);
  });

  it('cannot let through what is wrong with itself', async () => {
    const own = (problem: string): string =>
      `  - problem: ${problem}
    file: exceptions.yaml
    text: "problem"
    reason: "We want to be left alone."
`;
    expect(await check(`exceptions:\n${all}${own('unneeded-exception')}`)).toEqual([
      'content/exceptions.yaml:14 unneeded-exception',
    ]);
  });

  it.each([30, 20_000])('is reported, not broken, by %i brackets in brackets', async (depth) => {
    const found = await check(`exceptions: ${'['.repeat(depth)}${']'.repeat(depth)}\n`);
    expect(found.filter((one) => one.startsWith('content/exceptions.yaml:1 '))).toHaveLength(1);
  });
});
