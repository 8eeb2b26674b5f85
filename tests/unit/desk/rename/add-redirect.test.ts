import { expect, it } from 'vitest';
import { addRedirect } from '../../../../src/desk/rename/add-redirect.ts';

const added = (text: string): string | undefined =>
  addRedirect(text, { from: '/articles/b/', to: '/articles/c/' });
const line = '/articles/b/: /articles/c/';

it.each([
  ['nothing', '', `${line}\n`],
  ['comments and blank lines', '# Old\n\n/a/: /b/ # why\n\n', `# Old\n\n/a/: /b/ # why\n\n${line}\n`],
  ['no line end at its end', '/a/: /b/', `/a/: /b/\n${line}\n`],
  ['line ends of Windows', '/a/: /b/\r\n', `/a/: /b/\r\n${line}\r\n`],
  ['quotation marks', `"/a/": '/b/'\n`, `"/a/": '/b/'\n${line}\n`],
])('puts a line behind %s and touches nothing else', (_, before, after) => {
  expect(added(before)).toBe(after);
});

it('takes out the line that would lead in a circle, and no other', () => {
  expect(added('/articles/c/: /articles/b/ # an earlier change\n# kept\n/articles/a/: /articles/b/\n')).toBe(
    `# kept\n/articles/a/: /articles/b/\n${line}\n`,
  );
  expect(added('/articles/c/: /elsewhere/\n')).toBe(`/articles/c/: /elsewhere/\n${line}\n`);
});

it.each([
  ['a line of that address already', '/articles/b/: /elsewhere/\n'],
  ['braces', '{ /a/: /b/ }\n'],
  ['an end of the document', '/a/: /b/\n...\n'],
  ['lines that are set in', '  /a/: /b/\n'],
  ['an address that is none', '/a/: /b\n'],
  ['no YAML', 'a: [\n'],
])('leaves a file alone that holds %s', (_, before) => {
  expect(added(before)).toBeUndefined();
});
