import { expect, it } from 'vitest';
import { withoutTraces } from '../../../../src/desk/dev/without-traces.ts';

it('leaves out where in the code something failed, and nothing else', () => {
  expect(
    withoutTraces(`11:22:00 [ERROR] It refers to "nobody" at last.
  Stack trace:
\u001B[2m    at lookUp (/src/store/to-article.ts:111:70)\u001B[22m
    at async load (/src/store/newsroom.ts:39:19)
    [...] See full stack trace in the browser, or rerun with --verbose.
  at: a line of content
`),
  ).toBe('11:22:00 [ERROR] It refers to "nobody" at last.\n  at: a line of content\n');
});
