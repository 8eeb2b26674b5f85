import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { trimPolicy } from '../../../../src/desk/build/trim-policy.ts';

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (scripts: string, styles: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">` +
  `<style>a{}</style><script type="module">run()</script><script type="module" src="/x.js"></script>`;

it('keeps the hashes of what the page holds and drops those of other pages', () => {
  expect(
    trimPolicy(page(` ${hash('run()')} ${hash('other()')}`, ` ${hash('b{}')} ${hash('a{}')} ${hash('c{}')}`)),
  ).toBe(page(` ${hash('run()')}`, ` ${hash('a{}')}`));
});

it('leaves a page alone that names nothing else', () => {
  const trimmed = page('', ` ${hash('a{}')}`);
  expect(trimPolicy(trimmed)).toBe(trimmed);
  expect(trimPolicy(`<p>${hash('x')}</p>`)).toBe(`<p>${hash('x')}</p>`);
});

it('is not misled by words of a story that look like the beginning of a style or a script', () => {
  const words = `<meta name="description" content="What <style> and <script> mean" data-x='"<style>'><h1>a > b</h1>`;
  const written = words + page(` ${hash('run()')}`, ` ${hash('a{}')}`);
  expect(trimPolicy(written)).toBe(written);
  expect(trimPolicy(words + page(` ${hash('run()')} ${hash('x')}`, ` ${hash('a{}')}`))).toBe(written);
});
