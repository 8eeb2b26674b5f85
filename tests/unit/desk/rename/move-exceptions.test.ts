import { expect, it } from 'vitest';
import { moveExceptions } from '../../../../src/desk/rename/move-exceptions.ts';

it.each(['articles/a-story/index.md', '"articles/a-story/index.md"', "'articles/a-story/a file.csv' # so"])(
  'moves the path of a file in the folder: %s',
  (path) => {
    const write = (written: string): string =>
      `exceptions:\r\n  - file: ${written}\r\n    text: "articles/a-story/"\r\n  - problem: x\r\n    file: ${written}\r\n`;
    expect(moveExceptions(write(path), 'articles/a-story', 'articles/a-name')).toBe(
      write(path.replace('a-story', 'a-name')),
    );
  },
);

it.each(['articles/a-story-of-old/index.md', 'articles/another/a-story/x.md', 'topics/a-story.md'])(
  'leaves %s',
  (path) => {
    const text = `exceptions:\n  - file: ${path}\n`;
    expect(moveExceptions(text, 'articles/a-story', 'articles/a-name')).toBe(text);
  },
);
